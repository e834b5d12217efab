using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>How rosters stand in a file.</summary>
internal static class RosterShape
{
    private static readonly Words _ownId = new("每人（每单位）应有一个各不相同的 id", "everybody (every body) needs an id of their own");

    /// <summary>What tells people or bodies apart.</summary>
    public static Form<string> Id { get; } = new StringForm(StringForm.LongestName, _ownId, missing: _ownId);

    /// <summary>A roster.</summary>
    /// <typeparam name="T">Who is on it.</typeparam>
    /// <param name="chinese">What those on it are called, in Chinese.</param>
    /// <param name="english">What those on it are called, in English.</param>
    /// <param name="one">How one of them stands in a file.</param>
    /// <param name="id">What tells them apart.</param>
    public static Shape<Roster<T>> Of<T>(string chinese, string english, Form<T> one, Func<T, string?> id) => Shapes.Of<Roster<T>>(v => new()
    {
        Complete = v.Optional("complete", "名单是否完整", "is the roster complete", YesNoForm.Instance, static r => r.Complete),
        // An empty list is written, for it says that somebody looked.
        List = v.Optional("list", chinese, english, Forms.List(one, new Distinct<T>(id) { Member = "id", Expected = _ownId }), static r => r.List) ?? [],
    });
}
