using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Testing;

/// <summary>What a test expects of an assessment, by the rule's id.</summary>
public static class Expectations
{
    /// <summary>The assessment that a record must have come to.</summary>
    /// <param name="outcome">What came of assessing it.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ExpectationFailedException">It was not assessed; the message says why, with every fault and its place.</exception>
    public static Assessment ExpectAssessed(this AssessmentOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome.Assessment ?? throw new ExpectationFailedException(outcome switch
        {
            AssessmentOutcome.Refused { Faults: var faults, FaultCount: var count } => $"The record was refused for {count} faults:\n{string.Join('\n', faults)}",
            AssessmentOutcome.SeveralFit { Fitting: var editions } => $"Several editions fit; the record has to name one of {string.Join(", ", editions.Select(static e => e.Id))}.",
            AssessmentOutcome.NoneFits { Named: { } named } => $"{named.Id} does not speak of a union of this kind and level.",
            _ => "No edition fits the record's academic year.",
        });
    }

    /// <summary>What a rule found, of the table, of the opinions beside it or of the record's goals.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="rule">The rule's id, such as <c>staff.headcount</c>.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ExpectationFailedException">No rule of that id was asked; the message lists those that were.</exception>
    public static Finding FindingOf(this Assessment assessment, string rule)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.All.FirstOrDefault(f => f.Item.Rule.Id == rule)
            ?? throw new ExpectationFailedException($"No rule {rule} was asked by {assessment.Edition.Id}, only {string.Join(", ", assessment.All.Select(static f => f.Item.Rule.Id))}.");
    }

    /// <summary>Expects a verdict of a rule.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="rule">The rule's id, such as <c>staff.headcount</c>.</param>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The finding, of which more may be expected.</returns>
    /// <exception cref="ExpectationFailedException">The verdict is another, or no such rule was asked; the message has what was measured.</exception>
    public static Finding Expect(this Assessment assessment, string rule, Verdict verdict)
    {
        var finding = assessment.FindingOf(rule);
        return finding.Verdict == verdict ? finding : throw new ExpectationFailedException($"{rule}: expected {verdict}, found {Told(finding)}.");
    }

    /// <summary>Expects that a verdict waits for these facts and no others.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="facts">The facts that nobody has stated, in whatever order.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ExpectationFailedException">It waits for others.</exception>
    public static Finding ExpectMissing(this Finding finding, params ReadOnlySpan<FactPath> facts)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var (expected, missing) = (Pointers(facts.ToArray()), Pointers(finding.Explanation.Missing()));
        return expected == missing ? finding : throw new ExpectationFailedException($"{finding.Item.Rule.Id}: expected to wait for {expected}, it waits for {missing}.");
    }

    /// <summary>Expects that these break the rule and nobody else does.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="who">Their ids on the roster, or what the rule names, in whatever order.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ExpectationFailedException">Others break it.</exception>
    public static Finding ExpectBrokenBy(this Finding finding, params ReadOnlySpan<string> who)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var (expected, broken) = (Listed(who.ToArray()), Listed(finding.BrokenBy));
        return expected == broken ? finding : throw new ExpectationFailedException($"{finding.Item.Rule.Id}: expected to be broken by {expected}, it is by {broken}.");
    }

    /// <summary>The facts that were looked at, in words.</summary>
    internal static string Measured(IEnumerable<Measurement> measured) =>
        string.Join(", ", measured.Select(static m => $"{m.Path.JsonPointer} {m.Describe(Language.English)}").Distinct(StringComparer.Ordinal)) is { Length: > 0 } list ? list : "no fact";

    private static string Told(Finding finding) =>
        $"{finding.Verdict}, of {Measured(finding.Measured)}; asked is {finding.Item.Rule.Requirement.Describe(Language.English)}";

    private static string Pointers(IEnumerable<FactPath> facts) => Listed(facts.Select(static f => f.JsonPointer));

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) is { Length: > 0 } list ? list : "none";
}
