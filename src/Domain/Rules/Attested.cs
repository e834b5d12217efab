using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A yes that rests on a statement: who stated it, when, and in which document.</summary>
/// <param name="Path">The fact.</param>
/// <remarks>
/// A yes without a statement, or with one that nobody dated, is a tick and leaves this undetermined. A no needs none. Where the
/// path allows it and a reason stands beside it, a fact that is not applicable excuses.
/// </remarks>
public sealed record Attested(FactPath<UnionRecord, bool> Path) : Requirement<UnionRecord>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("attested", Path);

    /// <inheritdoc/>
    public override Verdict Judge(UnionRecord subject)
    {
        var fact = Path.Read(subject);
        return fact.Known switch
        {
            Known.Given when !fact.Low => Verdict.NotMet,
            Known.Given => StatementIn(subject) is null ? Verdict.Undetermined : Verdict.Met,
            Known.NotApplicable when Path.MayNotApply && subject.RemarkAt(Path.JsonPointer)?.Reason is not null => Verdict.NotApplicable,
            _ => Verdict.Undetermined,
        };
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(UnionRecord subject)
    {
        var (verdict, fact) = (Judge(subject), Path.Read(subject));
        return new([Path.Measure(subject)], [])
        {
            Statement = verdict == Verdict.Met ? StatementIn(subject) : null,
            Wanted = verdict == Verdict.Undetermined && fact.Known == Known.Given ? [Path.Statement()] : [],
        };
    }

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(UnionRecord subject) =>
        Judge(subject) == Verdict.NotMet ? Mend.Of(Path, Path.Form, Change.Become, true) : [];

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<UnionRecord>> CriticalValues() =>
    [
        Made(r => Path.Write(r, Fact.Given(false))),
        Made(r => Path.Write(r, Fact.Given(true)).WithStatement(Path.JsonPointer, new("-", Fact.Given((r.Union.Year ?? new(AcademicYear.Least)).FirstDay), "-")), new("（有说明）", " (attested)")),
        Made(r => Path.Write(r, Fact.Given(true)), new("（没有说明）", " (nobody attests it)")),
        .. Path.MayNotApply ? [Made(r => Path.Write(r, Fact.NotApplicable<bool>()) with { Remarks = [.. r.Remarks, new() { At = Path.JsonPointer, Reason = "-" }] })] : Array.Empty<CriticalValue<UnionRecord>>(),
    ];

    /// <inheritdoc/>
    public override string Describe(Language language) => Path.Label.In(language);

    private CriticalCase<UnionRecord> Made(Func<UnionRecord, UnionRecord> give, Words? beside = null) => new(Path, give, beside);

    private Statement? StatementIn(UnionRecord subject) =>
        subject.RemarkAt(Path.JsonPointer)?.Statement is { On.Known: Known.Given or Known.Within } statement ? statement : null;
}
