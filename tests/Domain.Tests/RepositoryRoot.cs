using System.Reflection;

namespace UnionGovernance.Tests;

internal static class RepositoryRoot
{
    private static readonly string _path =
        typeof(RepositoryRoot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string File(params ReadOnlySpan<string> parts) => Path.Combine([_path, .. parts]);
}
