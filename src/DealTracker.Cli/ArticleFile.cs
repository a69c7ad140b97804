using DealTracker.Application.Articles;

namespace DealTracker.Cli;

/// <summary>Reads an article's file for a command.</summary>
internal static class ArticleFile
{
    /// <summary>The bytes, or null after the reason was told. A file past the limit is not read in.</summary>
    public static byte[]? Read(FileInfo file, TextWriter errors)
    {
        try
        {
            if (!file.Exists)
            {
                errors.WriteLine($"{file}: there is no such file.");
                return null;
            }

            if (file.Length > ArticleLimits.Bytes)
            {
                errors.WriteLine($"{file}: {ArticleLimits.TooLarge}");
                return null;
            }

            return File.ReadAllBytes(file.FullName);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{file}: {refused.Message}");
            return null;
        }
    }
}
