using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase;

/// <summary>How verdicts look on a page. A sign and a word always go with the colour.</summary>
internal static class VerdictLook
{
    public static IReadOnlyList<Verdict> States { get; } = [Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotApplicable];

    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Met => "✓",
        Verdict.NotMet => "✗",
        Verdict.Undetermined => "?",
        _ => "–",
    };

    public static string Class(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not-met",
        Verdict.Undetermined => "open",
        _ => "not-asked",
    };

    public static string Anchor(Finding finding) => $"finding-{finding.Item.Rule.Id.Replace('.', '-')}";
}
