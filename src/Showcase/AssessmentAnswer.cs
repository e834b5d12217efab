using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Forms;

namespace UnionGovernance.Showcase;

/// <summary>What came of asking for an assessment: the assessment, or what a person has to settle first.</summary>
/// <param name="Given">The record as it was given.</param>
/// <param name="Assessment">The assessment, or nothing.</param>
/// <param name="Question">What is to be settled, or nothing.</param>
/// <param name="Offered">The editions to choose from.</param>
internal sealed record AssessmentAnswer(UnionRecord Given, Assessment? Assessment, Words? Question, ImmutableArray<Edition> Offered)
{
    /// <summary>Whether the record did not say the day, so that it was judged as of today.</summary>
    public bool AsOfToday => Given.AsOf.Known == Known.Unknown;

    private readonly Lazy<LeastChange?> _together = new(() => Assessment?.LeastChange() switch
    {
        LeastChange.Undecided { Beside.Count: 0 } => null,
        var change => change,
    });

    /// <summary>What mends together all that is broken, and what of it cannot be mended; nothing where neither is known.</summary>
    public LeastChange? Together => _together.Value;

    private readonly Lazy<Typed> _facts = new(() => RecordForm.FactsOf(Assessment?.Record ?? Given));

    /// <summary>The facts as they are typed into the form.</summary>
    public Typed Facts => _facts.Value;

    public static AssessmentAnswer Of(UnionRecord record, string? edition, LocalDate today) =>
        RuleBook.National.Assess(record with { Edition = edition ?? record.Edition }, today) switch
        {
            AssessmentOutcome.Assessed { Assessment: var assessment } => new(record, assessment, null, []),
            AssessmentOutcome.SeveralFit { Fitting: var several } => new(record, null, FindingTexts.SeveralEditions, [.. several]),
            AssessmentOutcome.NoneFits { Named: null } => new(record, null, FindingTexts.NoEdition, Offer(record)),
            AssessmentOutcome.NoneFits => new(record, null, FindingTexts.OtherEdition, Offer(record)),
            var outcome => throw new InvalidOperationException($"A record that was read is sound: {outcome}"),
        };

    private static ImmutableArray<Edition> Offer(UnionRecord record) => [.. RuleBook.National.Editions.Where(e => e.SpeaksOf(record))];
}
