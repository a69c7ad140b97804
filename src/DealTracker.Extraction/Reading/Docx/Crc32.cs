namespace DealTracker.Extraction.Reading.Docx;

/// <summary>The check sum of archives, which the framework's archive reader leaves unchecked.</summary>
internal sealed class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];
    private uint register = uint.MaxValue;

    public uint Value => ~register;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
            register = (register >> 8) ^ Table[(register ^ value) & 0xFF];
    }

    private static uint Entry(int index)
    {
        var value = (uint)index;
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
        return value;
    }
}
