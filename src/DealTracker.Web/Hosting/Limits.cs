using DealTracker.Web.Api;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Http.Features;

namespace DealTracker.Web.Hosting;

/// <summary>How much one request may bring, and the clear answer where it brings more.</summary>
public static class Limits
{
    public const int Files = 20;
    public const long FileBytes = 10 * 1024 * 1024;
    public const long UploadBytes = 20 * 1024 * 1024;
    public static string InWords => Phrases.Errors.With("TooMuchWhy", FileBytes >> 20, Files, UploadBytes >> 20);

    // Room for the other fields and the borders between parts.
    private const long FormBytes = UploadBytes + 256 * 1024;

    // Read and thrown away, so that the browser finishes sending and shows our answer rather than a broken connection.
    private const long DrainedBytes = 128 * 1024 * 1024;

    // Whoever searches for a page of text finds the site's own words rather than a broken connection.
    private const int AddressBytes = 128 * 1024;

    private const long OtherBytes = 1024 * 1024;

    public static void LimitRequests(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = DrainedBytes;
            kestrel.Limits.MaxRequestLineSize = AddressBytes;
            kestrel.Limits.MaxConcurrentConnections = 1000;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = FormBytes;
            form.ValueLengthLimit = (int)FileBytes;
            // Four fields for each fact of every file that is looked at before it is stored.
            form.ValueCountLimit = 16_384;
        });
    }

    public static void UseLimits(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var refusal = context.IsAnsweringError() ? null : await RefusalAsync(context.Request);
        if (refusal is { } status)
        {
            await DrainAsync(context.Request);
            context.Response.StatusCode = status;
            return;
        }

        await next(context);
    });

    /// <summary>Reads an upload's form here, once, so that one too large is told apart from one that is broken.</summary>
    private static async Task<int?> RefusalAsync(HttpRequest request)
    {
        var upload = HttpMethods.IsPost(request.Method) && (request.Path == "/articles/new" || request.Path == ArticlesApi.Path);
        if (request.ContentLength > (upload ? FormBytes : OtherBytes)) return StatusCodes.Status413PayloadTooLarge;
        if (!upload || !request.HasFormContentType) return null;
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return form.Files.Count <= Files ? null : StatusCodes.Status413PayloadTooLarge;
        }
        catch (InvalidDataException)
        {
            // Without a stated length, the form's own limits are the first to notice.
            return request.ContentLength is null ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        }
        catch (IOException cutShort) when (cutShort is not BadHttpRequestException)
        {
            // The form ends before its last part does.
            return StatusCodes.Status400BadRequest;
        }
    }

    private static async Task DrainAsync(HttpRequest request)
    {
        if (request.Headers.Expect.Count > 0) return;
        await request.Body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted);
    }
}
