using DealTracker.Extraction.Profiles;

namespace DealTracker.Cli;

/// <summary>Reads the deals' profiles for a command.</summary>
internal static class ProfileFolder
{
    /// <summary>The profiles, or null after the reason was told.</summary>
    public static IReadOnlyList<DealProfile>? Read(DirectoryInfo folder, TextWriter errors)
    {
        if (!folder.Exists)
        {
            errors.WriteLine($"{folder}: there is no such folder of deals' profiles; --deals names another.");
            return null;
        }

        try
        {
            return ProfileReader.ReadFolder(folder.FullName);
        }
        catch (ProfileException wrong)
        {
            errors.WriteLine(wrong.Message);
            return null;
        }
    }
}
