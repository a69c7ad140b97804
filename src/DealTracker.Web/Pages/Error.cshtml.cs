using DealTracker.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages;

[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public int Status => Response.StatusCode is >= 400 and var status ? status : StatusCodes.Status404NotFound;

    public string Heading => ErrorWords.For(Status).Title;

    public string Detail => Status == StatusCodes.Status400BadRequest && HttpMethods.IsGet(Request.Method)
        ? ErrorWords.AskedWrongly
        : ErrorWords.For(Status).Detail;

    /// <summary>Whoever asks for this page by its address finds nothing there.</summary>
    public void OnGet() => Response.StatusCode = Status;
}
