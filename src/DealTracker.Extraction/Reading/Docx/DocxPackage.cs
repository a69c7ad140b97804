using System.IO.Compression;

namespace DealTracker.Extraction.Reading.Docx;

/// <summary>The parts of a Word file, unpacked one by one within limits and never to disk.</summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private long unpacked;

    private DocxPackage(ZipArchive archive) => this.archive = archive;

    /// <summary>Opens the archive; throws where it is damaged, or made to harm.</summary>
    public static DocxPackage Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var package = new DocxPackage(new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read));
            package.List();
            return package;
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    public bool Has(string name) => entries.ContainsKey(name);

    /// <summary>Names of the parts that begin so, in order.</summary>
    public IEnumerable<string> Named(string start) =>
        entries.Keys.Where(name => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);

    /// <summary>The part's bytes; throws where it is larger than the limit or not what the archive says of it.</summary>
    public Stream Part(string name)
    {
        var entry = entries[name];
        if (entry.IsEncrypted)
            throw UnreadableArticleException.UnsupportedFormat("The Word file is encrypted.");
        try
        {
            using var packed = entry.Open();
            return Unpack(packed, entry);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    public void Dispose() => archive.Dispose();

    private MemoryStream Unpack(Stream packed, ZipArchiveEntry entry)
    {
        var part = new MemoryStream();
        var crc = new Crc32();
        var buffer = new byte[81920];
        for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
        {
            unpacked += read;
            if (unpacked > ReadingLimits.UnpackedBytes)
                throw UnreadableArticleException.TooLarge($"The Word file unpacks to more than {ReadingLimits.UnpackedBytes / (1024 * 1024)} MB.");
            crc.Add(buffer.AsSpan(0, read));
            part.Write(buffer, 0, read);
        }

        if (part.Length != entry.Length || crc.Value != entry.Crc32)
            throw Damaged();
        part.Position = 0;
        return part;
    }

    private void List()
    {
        if (archive.Entries.Count > ReadingLimits.ArchiveEntries)
            throw UnreadableArticleException.TooLarge($"The archive has more than {ReadingLimits.Write(ReadingLimits.ArchiveEntries)} entries.");
        foreach (var entry in archive.Entries)
        {
            if (IsUnsafe(entry.FullName) || !entries.TryAdd(entry.FullName, entry))
                throw UnreadableArticleException.Malformed("The archive has an entry whose name leads out of it, or two of one name.");
        }
    }

    private static bool IsUnsafe(string name) =>
        name.StartsWith('/') || name.Contains('\\') || name.Contains(':') || name.Split('/').Contains("..");

    private static UnreadableArticleException Damaged() => UnreadableArticleException.Malformed("The Word file is damaged.");
}
