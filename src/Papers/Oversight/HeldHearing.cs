using UnionGovernance.Oversight.Hearings;

namespace UnionGovernance.Papers.Oversight;

/// <summary>One hearing that was held.</summary>
/// <param name="Hearing">The hearing.</param>
/// <param name="Held">The act by which it was held.</param>
/// <param name="Opening">The union and its year.</param>
internal sealed record HeldHearing(Hearing Hearing, HearingHeld Held, UnionRecord Opening)
{
    /// <summary>The act that tells what was decided: the hearing itself, or what followed it.</summary>
    public string DecidedBy => Held.Decision is null ? "hearingDecided" : "hearingHeld";

    public static IEnumerable<HeldHearing> Each(PaperSources sources)
    {
        foreach (var hearing in sources.Year?.Subject<HearingsOfTheYear>().All ?? [])
        {
            if (hearing.Held is { } held)
            {
                yield return new(hearing, held, sources.Year!.History.Opening);
            }
        }
    }
}
