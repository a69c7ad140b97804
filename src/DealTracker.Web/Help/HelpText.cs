using Markdig;
using Microsoft.AspNetCore.Html;

namespace DealTracker.Web.Help;

/// <summary>Pages of help that are written in Markdown; the same file is read in the repository and on the site.</summary>
public static class HelpText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAutoIdentifiers().DisableHtml().Build();

    /// <summary>How to write a deal's profile.</summary>
    public static string ProfilesInMarkdown { get; } = Read("profiles.md");

    /// <summary>The same, for a page.</summary>
    public static IHtmlContent Profiles { get; } = new HtmlString(Markdown.ToHtml(ProfilesInMarkdown, Pipeline));

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(HelpText).Assembly.GetManifestResourceStream($"{typeof(HelpText).Namespace}.{name}")!);
        return reader.ReadToEnd();
    }
}
