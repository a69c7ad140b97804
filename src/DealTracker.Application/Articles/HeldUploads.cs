using System.Security.Cryptography;
using DealTracker.Domain.Dates;
using Microsoft.Extensions.Caching.Memory;

namespace DealTracker.Application.Articles;

/// <summary>Files that somebody gave and has not stored yet: kept in memory for an hour after they were last looked at, and never written.</summary>
public sealed class HeldUploads : IDisposable
{
    private const long MostBytes = 512 * 1024 * 1024;

    // What was read of a file takes room beside the file.
    private const int SizeOfRead = 6;

    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private readonly MemoryCache held = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>Its name, which nobody can guess; null where too much is held already.</summary>
    public string? Hold(HeldUpload upload)
    {
        var name = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var size = upload.Files.Sum(file => (long)file.Bytes.Length * SizeOfRead) + 1;
        held.Set(name, upload, new MemoryCacheEntryOptions { Size = size, SlidingExpiration = Patience });
        return Find(name) is null ? null : name;
    }

    public HeldUpload? Find(string name) => held.Get<HeldUpload>(name);

    public void Forget(string name) => held.Remove(name);

    public void Dispose() => held.Dispose();
}

/// <param name="Published">What the person said who gave the files, or null.</param>
/// <param name="Outlet">The same of the outlet.</param>
public sealed record HeldUpload(IReadOnlyList<HeldFile> Files, EdtfDate? Published, string? Outlet);

/// <param name="Read">What was understood of it.</param>
public sealed record HeldFile(string Name, byte[] Bytes, PreviewOutcome Read)
{
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
