using System.Collections.Immutable;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Elections;

/// <summary>More candidates for the presidium stood than there were seats, by the surplus that a charter asks (差额选举).</summary>
/// <remarks>Where no seat was filled nothing is asked. What was held is past: no change of a fact mends it.</remarks>
/// <param name="Required">The surplus; nothing where one candidate more than seats suffices.</param>
/// <param name="Over">Over what it is counted.</param>
internal sealed record MoreCandidates(Share? Required, SurplusBase Over) : Requirement<UnionRecord>
{
    private const int MadeUpSeats = 5;

    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("moreCandidates", CongressFacts.PresidiumCandidates, CongressFacts.PresidiumSeats, Required is { } share ? share : (object)"-", Over);

    /// <inheritdoc/>
    public override bool IsOfCircumstances => true;

    /// <inheritdoc/>
    public override Verdict Judge(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var (seats, candidates) = (CongressFacts.PresidiumSeats.Read(subject), CongressFacts.PresidiumCandidates.Read(subject));
        return seats is { Known: Known.Given, Low: 0 } ? Verdict.NotApplicable
            : seats.Known is not (Known.Given or Known.Within) || candidates.Known is not (Known.Given or Known.Within) || seats.Low == 0 ? Verdict.Undetermined
            : candidates.Low >= Least(seats.High) ? Verdict.Met
            : candidates.High < Least(seats.Low) ? Verdict.NotMet
            : Verdict.Undetermined;
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(UnionRecord subject) => new([CongressFacts.PresidiumSeats.Measure(subject), CongressFacts.PresidiumCandidates.Measure(subject)], []);

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<UnionRecord>> CriticalValues() =>
        [Standing(MadeUpSeats), Standing(MadeUpSeats + 1), Standing(Least(MadeUpSeats) - 1), Standing(Least(MadeUpSeats))];

    /// <inheritdoc/>
    public override string Describe(Language language) => (language, Required) switch
    {
        (Language.Chinese, null) => "主席团候选人多于应选名额",
        (Language.Chinese, { } share) => $"主席团候选人多于应选名额，差额不低于{Over.Label.Chinese}的{share.InChinese()}",
        (_, null) => "more candidates for the presidium than seats",
        (_, { } share) => $"more candidates for the presidium than seats, by at least {share} {Over.Label.English}",
    };

    private static CriticalCase<UnionRecord> Standing(int candidates) => new(
        CongressFacts.PresidiumCandidates,
        r => CongressFacts.PresidiumCandidates.Write(CongressFacts.PresidiumSeats.Write(r, Fact.Given(MadeUpSeats)), Fact.Given(candidates)));

    private int Least(int seats) => Surplus.Of(null, seats, null, Required, Over).Least;
}
