using Microsoft.AspNetCore.DataProtection;

namespace DealTracker.Web.Hosting;

/// <summary>The keys that sign forms: kept beside the database, so that a form survives a restart.</summary>
public static class Keys
{
    public static void KeepKeysIn(this WebApplicationBuilder builder, Places places)
    {
        var folder = Directory.CreateDirectory(places.Keys);
        if (!OperatingSystem.IsWindows())
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        builder.Services.AddDataProtection().SetApplicationName("DealTracker").PersistKeysToFileSystem(folder);
        builder.Services.AddAntiforgery(form =>
        {
            form.Cookie.Name = "dealtracker-form";
            form.Cookie.SameSite = SameSiteMode.Strict;
            form.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }
}
