using Microsoft.AspNetCore.DataProtection;

namespace UnionGovernance.Showcase.Hosting;

/// <summary>The keys of the tokens in forms: kept in a folder, so that a form opened before a restart still posts after it.</summary>
internal static class FormKeys
{
    /// <summary>The setting that names the folder; <c>keys</c> beside the program unless set. The empty text: keys live as long as the program.</summary>
    public const string Setting = "Keys";

    public static void KeepFormKeys(this WebApplicationBuilder builder)
    {
        var keys = builder.Services.AddDataProtection().SetApplicationName("UnionGovernance.Showcase");
        var folder = builder.Configuration[Setting] ?? Path.Combine(AppContext.BaseDirectory, "keys");
        if (folder.Length > 0 && Prepared(folder) is { } prepared)
        {
            keys.PersistKeysToFileSystem(prepared);
        }
        else
        {
            keys.UseEphemeralDataProtectionProvider();
        }
    }

    /// <returns>The folder, which only this user can enter; nothing where it cannot be written, as in a container without one.</returns>
    private static DirectoryInfo? Prepared(string folder)
    {
        try
        {
            var prepared = OperatingSystem.IsWindows()
                ? Directory.CreateDirectory(folder)
                : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            using var probe = File.Create(Path.Combine(prepared.FullName, Path.GetRandomFileName()), bufferSize: 1, FileOptions.DeleteOnClose);
            return prepared;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
