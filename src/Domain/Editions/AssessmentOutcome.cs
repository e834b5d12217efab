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

    /// <summary>What came of it, in words: what has to be settled first, all faults a line each.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words, without a full stop.</returns>
    public abstract string Describe(Language language);

    /// <inheritdoc/>
    public sealed override string ToString() => Describe(Language.Chinese);

    /// <summary>The record was assessed.</summary>
    /// <param name="Assessment">The assessment.</param>
    public sealed record Assessed(Assessment Assessment) : AssessmentOutcome
    {
        /// <summary>The assessment.</summary>
        public override Assessment Assessment { get; } = Assessment;

        /// <inheritdoc/>
        public override string Describe(Language language) => $"{Assessment.Record.Union.Title}{(language == Language.Chinese ? "：" : ": ")}{Assessment.Edition.Title.In(language)}";
    }

    /// <summary>Several editions fit the record's year. A person chooses, and the record names the one chosen.</summary>
    /// <param name="Fitting">Those that fit, in the order of the book.</param>
    public sealed record SeveralFit(Sequence<Edition> Fitting) : AssessmentOutcome
    {
        /// <inheritdoc/>
        public override string Describe(Language language) => language == Language.Chinese
            ? $"有几份指标表适用，请在记录中写明其中一份：{string.Join('、', Fitting.Select(static e => FileWord.Of(e.Title, e.Id).Chinese))}"
            : $"several editions fit; let the record name one of them: {string.Join(", ", Fitting.Select(static e => FileWord.Of(e.Title, e.Id).English))}";
    }

    /// <summary>No edition fits: none is so old, or the one that the record names is for another level or kind of union.</summary>
    /// <param name="Named">The edition that the record names; nothing where it names none.</param>
    public sealed record NoneFits(Edition? Named) : AssessmentOutcome
    {
        /// <inheritdoc/>
        public override string Describe(Language language) => (language, Named) switch
        {
            (Language.Chinese, { } named) => $"{named.Title.Chinese}不是这类组织的指标表",
            (Language.Chinese, _) => "该学年没有指标表，或记录没有写明学年",
            (_, { } named) => $"{named.Title.English} is for another level or kind of union",
            _ => "no edition fits the academic year, or the record does not state it",
        };
    }

    /// <summary>The record holds what no file of a record may hold, so that nothing can be said of it.</summary>
    /// <param name="Faults">The first 100 faults, each with the pointer of its place.</param>
    /// <param name="FaultCount">How many faults there are in all.</param>
    public sealed record Refused(Sequence<Fault> Faults, int FaultCount) : AssessmentOutcome
    {
        /// <inheritdoc/>
        public override string Describe(Language language) => string.Join('\n', Faults.Select(f => f.Describe(language)))
            + (FaultCount == Faults.Count ? string.Empty : language == Language.Chinese ? $"\n共 {FaultCount} 处" : $"\n{FaultCount} in all");
    }
}
