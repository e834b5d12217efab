using System.Reflection;
using UnionGovernance.Editions;

namespace UnionGovernance.Interchange;

/// <summary>The version of this library. What is written takes it as a parameter, so that a test, or who makes a result of another version again, names its own.</summary>
public static class LibraryVersion
{
    /// <summary>The version of the package, such as 0.1.0, without what a build adds behind a plus sign.</summary>
    public static string Current { get; } = typeof(RuleBook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
