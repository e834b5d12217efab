using UnionGovernance.Json;

namespace UnionGovernance.Extensions;

/// <summary>Faults as the errors of problem details: by their JSON Pointer, in both languages.</summary>
internal static class FaultsTold
{
    public const string Title = "记录有误";

    /// <param name="faults">The faults.</param>
    /// <param name="at">Where the file stands within the message that was sent; empty where it is the message.</param>
    public static Dictionary<string, string[]> Of(IEnumerable<Fault> faults, string at = "") => faults.Select(f => f with { JsonPointer = at + f.JsonPointer })
        .GroupBy(static f => f.JsonPointer).ToDictionary(static g => g.Key, static g => g.SelectMany(static f => new[] { f.Describe(Language.Chinese), f.Describe(Language.English) }).ToArray());
}
