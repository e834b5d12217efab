using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase;

/// <summary>What came of asking for an assessment: the assessment, or what a person has to settle first.</summary>
/// <param name="Given">The record as it was given.</param>
/// <param name="Assessment">The assessment, or nothing.</param>
/// <param name="Question">What is to be settled, or nothing.</param>
/// <param name="Offered">The editions to choose from.</param>
internal sealed record AssessmentAnswer(UnionRecord Given, Assessment? Assessment, Words? Question, ImmutableArray<Edition> Offered)
{
    /// <summary>Whether the record left the day open, so that it was judged as of today.</summary>
    public bool AsOfToday => Given.AsOf.Known != Known.Given;

    public static AssessmentAnswer Of(UnionRecord record, string? edition, LocalDate today)
    {
        var asked = record with
        {
            Edition = edition ?? record.Edition,
            AsOf = record.AsOf.Known == Known.Given ? record.AsOf : Fact.Given(today),
        };
        var choice = NationalEditions.For(asked);
        return choice.Fitting switch
        {
            [] => new(record, null, Texts.NoEdition, Offer(record)),
            [var one] => one.SpeaksOf(record)
                ? new(record, Assessment.Of(asked, one), null, [])
                : new(record, null, Texts.OtherEdition, Offer(record)),
            var several => new(record, null, Texts.SeveralEditions, several),
        };
    }

    private static ImmutableArray<Edition> Offer(UnionRecord record) => [.. NationalEditions.All.Where(e => e.SpeaksOf(record))];
}
