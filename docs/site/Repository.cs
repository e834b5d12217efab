using System.Reflection;

namespace UnionGovernance.Site;

/// <summary>Where the repository lies from which this was built.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!);
}
