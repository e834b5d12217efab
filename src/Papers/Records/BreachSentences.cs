using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Years;

namespace UnionGovernance.Papers.Records;

/// <summary>What was done against a rule, as papers admit it: on which days, by which bodies, against what, and why. What was found names people, and stands in no paper.</summary>
internal static class BreachSentences
{
    private const int LongestHeading = 20;

    /// <summary>The heading of the problem, which is one for all that was done amiss in one kind of act.</summary>
    public static string Problem(Breach breach, Wording wording) => Heading(wording, PaperTexts.Breach, PaperTexts.SomeBreach, breach);

    /// <summary>The heading of the improvement.</summary>
    public static string Improvement(Breach breach, Wording wording) => Heading(wording, PaperTexts.Improvement, PaperTexts.SomeImprovement, breach);

    /// <summary>How a school admits it: acts of one kind against one rule for one reason in one sentence.</summary>
    public static string Broken(IEnumerable<Breach> breaches, Wording wording) => string.Concat(breaches.GroupBy(static b => (Bodies: Bodies(b), Name: NameOf(b), Asked: b.Asked ?? b.Rule, b.Reason)).Select(g =>
    {
        var days = string.Join('、', g.Select(static b => b.On).Distinct().Order().Select(static d => DateForm.Instance.Show(d, Language.Chinese)));
        return g.Key.Reason is { } reason
            ? wording.Say(PaperTexts.BrokenWithReason, ("日期", days), ("单位", g.Key.Bodies), ("事项", g.Key.Name), ("要求", g.Key.Asked), ("原因", NumberMask.Of(reason.Trim().TrimEnd('。'))))
            : wording.Say(PaperTexts.Broken, ("日期", days), ("单位", g.Key.Bodies), ("事项", g.Key.Name), ("要求", g.Key.Asked));
    }));

    /// <summary>What it will do.</summary>
    public static string Mended(IEnumerable<Breach> breaches, Wording wording) => string.Concat(breaches.GroupBy(static b => (Name: NameOf(b), Asked: b.Asked ?? b.Rule))
        .Select(g => wording.Say(PaperTexts.Mended, ("事项", g.Key.Name), ("要求", g.Key.Asked))));

    // Who acts is a body or a person, by name alike; a person is a student as often as not, and no paper that admits something names one.
    // Who takes or leaves an office does not do so alone: the body that puts them in it is not the one that serves.
    private static string Bodies(Breach breach) => string.Join('、', breach.By.Where(UnionGovernance.Bodies.IsNamed)) is { Length: > 0 } bodies
        ? ActNames.IsPersonal(breach.Act) ? $"由{bodies}办理" : bodies
        : string.Empty;

    // The name of an act says in brackets how its line is written.
    private static string NameOf(Breach breach)
    {
        var name = ActNames.Of(breach.Act)?.Chinese ?? $"办理“{breach.Act}”";
        return name.IndexOf('（', StringComparison.Ordinal) is var bracket and > 0 ? name[..bracket] : name;
    }

    private static string Heading(Wording wording, string ours, string otherwise, Breach breach) =>
        wording.Say(ours, ("事项", NameOf(breach))) is { Length: <= LongestHeading } heading ? heading : wording.Say(otherwise);
}
