using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace DealTracker.Application.Storage;

/// <summary>
/// Microsoft.Data.Sqlite was compiled against a newer SQLitePCLRaw.core than some registries hold, and the loader refuses an older one.
/// Where that happens, the copy beside the application is taken; where the newer one was restored, this never runs.
/// </summary>
internal static class SqliteLoading
{
#pragma warning disable CA2255 // The loader must know before the first type of the package is touched, in tests as in the hosts.
    [ModuleInitializer]
    internal static void Register() => AssemblyLoadContext.Default.Resolving += static (context, name) =>
    {
        if (name.Name is not "SQLitePCLRaw.core") return null;
        var copy = Path.Combine(AppContext.BaseDirectory, "SQLitePCLRaw.core.dll");
        return File.Exists(copy) ? context.LoadFromAssemblyPath(copy) : null;
    };
#pragma warning restore CA2255
}
