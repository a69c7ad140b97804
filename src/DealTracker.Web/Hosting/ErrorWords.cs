namespace DealTracker.Web.Hosting;

/// <summary>What an error is called and what to do about it, the same on pages and in the API.</summary>
public static class ErrorWords
{
    public static (string Title, string Detail) For(int status) => status switch
    {
        400 => ("This request could not be understood", "Perhaps the form was open for long, or cookies are off. Go back, load the page again, and send it once more."),
        403 => ("This is not allowed", "Another site asked for this. Add articles from this site, or with a program."),
        404 => ("There is nothing here", "The address may be mistyped, or it names a deal, version, clause or article that is not known."),
        405 => ("This address cannot be used that way", "It can be read, but nothing can be sent to it."),
        413 => ("That is too much at once", Limits.InWords),
        415 => ("This kind of file is not read", "Plain text, Markdown and HTML are read."),
        422 => ("The file could not be read", "It is damaged, or has no words in it."),
        _ => ("Something went wrong on our side", "Nothing was stored by halves. The log has the details under this request's number."),
    };
}
