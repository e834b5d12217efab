using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Years;

namespace UnionGovernance.Papers.Records;

/// <summary>What was done against a rule, as papers admit it: on which days, against what, and why. What was found names people, and stands in no paper.</summary>
internal static class BreachSentences
{
    private const int LongestHeading = 20;

    /// <summary>The heading of the problem, which is one for all that was done amiss in one kind of act.</summary>
    public static string Problem(Breach breach) => Short($"{NameOf(breach)}不合规定", "有的事项不合规定");

    /// <summary>The heading of the improvement.</summary>
    public static string Improvement(Breach breach) => Short($"按规定{NameOf(breach)}", "有关事项按规定办理");

    /// <summary>How a school admits it: acts of one kind against one rule for one reason in one sentence.</summary>
    public static string Broken(IEnumerable<Breach> breaches) => string.Concat(breaches.GroupBy(static b => (Name: NameOf(b), Asked: b.Asked ?? b.Rule, b.Reason)).Select(static g =>
        $"{string.Join('、', g.Select(static b => b.On).Distinct().Order().Select(static d => DateForm.Instance.Show(d, Language.Chinese)))}{g.Key.Name}，不符合“{g.Key.Asked}”的要求{(g.Key.Reason is { } reason ? $"，原因是{NumberMask.Of(reason.Trim().TrimEnd('。'))}" : string.Empty)}。"));

    /// <summary>What it will do.</summary>
    public static string Mended(IEnumerable<Breach> breaches) => string.Concat(breaches.GroupBy(static b => (Name: NameOf(b), Asked: b.Asked ?? b.Rule))
        .Select(static g => $"今后{g.Key.Name}，按照“{g.Key.Asked}”的要求办理。"));

    // The name of an act says in brackets how its line is written.
    private static string NameOf(Breach breach)
    {
        var name = ActNames.Of(breach.Act)?.Chinese ?? $"办理“{breach.Act}”";
        return name.IndexOf('（', StringComparison.Ordinal) is var bracket and > 0 ? name[..bracket] : name;
    }

    private static string Short(string heading, string otherwise) => heading.Length <= LongestHeading ? heading : otherwise;
}
