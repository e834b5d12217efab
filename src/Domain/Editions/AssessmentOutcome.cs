using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>What came of asking a rule book for an assessment: the assessment, or what has to be settled first.</summary>
public abstract record AssessmentOutcome
{
    private AssessmentOutcome()
    {
    }

    /// <summary>The assessment; nothing where something has to be settled first.</summary>
    public virtual Assessment? Assessment => null;

    /// <summary>The record was assessed.</summary>
    /// <param name="Assessment">The assessment.</param>
    public sealed record Assessed(Assessment Assessment) : AssessmentOutcome
    {
        /// <summary>The assessment.</summary>
        public override Assessment Assessment { get; } = Assessment;
    }

    /// <summary>Several editions fit the record's year. A person chooses, and the record names the one chosen.</summary>
    /// <param name="Fitting">Those that fit, in the order of the book.</param>
    public sealed record SeveralFit(Sequence<Edition> Fitting) : AssessmentOutcome;

    /// <summary>No edition fits: none is so old, or the one that the record names is for another level or kind of union.</summary>
    /// <param name="Named">The edition that the record names; nothing where it names none.</param>
    public sealed record NoneFits(Edition? Named) : AssessmentOutcome;

    /// <summary>The record holds what no file of a record may hold, so that nothing can be said of it.</summary>
    /// <param name="Faults">The first 100 faults, each with the pointer of its place.</param>
    /// <param name="FaultCount">How many faults there are in all.</param>
    public sealed record Refused(Sequence<Fault> Faults, int FaultCount) : AssessmentOutcome;
}
