using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Explaining;

namespace UnionGovernance.Editions;

/// <summary>A record judged: by an edition, by what the opinions of 2019 ask beside it, and by the goals that the school sets itself. <see cref="RuleBook.Assess"/> makes it.</summary>
/// <param name="Record">The record, with the date it was judged at.</param>
/// <param name="Edition">The edition, as the record's options read it.</param>
/// <param name="CarriedForward">Whether the edition was made for an earlier year. Whatever is printed then says so.</param>
/// <param name="Findings">One finding an item, in the printed order.</param>
/// <param name="Opinions">One finding for each thing that the opinions of 2019 ask and the edition of a year does not, or not so; they apply to every later year.</param>
/// <param name="Goals">One finding a goal.</param>
/// <param name="Conflicts">Figures that cannot both be: a stated one and a roster, a part and its whole. While there is any, no paper is written.</param>
/// <param name="Doubts">What no union has, and is asked about; no verdict hangs on it.</param>
public sealed record Assessment(
    UnionRecord Record,
    Edition Edition,
    bool CarriedForward,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Finding> Opinions,
    ImmutableArray<Finding> Goals,
    ImmutableArray<Conflict> Conflicts,
    ImmutableArray<Doubt> Doubts)
{
    /// <summary>The book by which the record was assessed. Papers ask it for what stands beside the edition.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>The facts whose evidence has expired on the day of the assessment: no rule took them for known.</summary>
    public ImmutableArray<ExpiredEvidence> Expired { get; private init; } = [];

    /// <summary>The record as the rules read it: without the facts whose evidence has expired.</summary>
    public UnionRecord Judged { get; private init; } = Record;

    /// <summary>The findings on items, then on what the opinions ask beside them, then on goals; no two are of one rule id.</summary>
    public IEnumerable<Finding> All => Findings.Concat(Opinions).Concat(Goals);

    /// <summary>What the opinions of 2019 ask and no fact of a record shows: it is asked all the same, and it is told where it is looked at.</summary>
    public ImmutableArray<UnjudgedProvision> Unjudged => Edition.Yearly || Edition.Id == TenMeasures.Id ? TenMeasures.UnjudgedOf(Edition.Level) : [];

    /// <summary>The facts still to be supplied, each once.</summary>
    public IEnumerable<FactPath> Missing => All.SelectMany(static f => f.Explanation.Missing()).Distinct();

    /// <summary>What people call someone or something by which a rule is broken.</summary>
    /// <param name="brokenBy">One of those that a finding names.</param>
    /// <returns>
    /// The name of the member who is called so in the record, with the college where two members share the name; what was given, where the record
    /// knows no name, and for what is no member: a post, a college's union.
    /// </returns>
    public string Called(string brokenBy) => Record.Members.List.FirstOrDefault(m => m.Id == brokenBy) is not { Name: { Known: Known.Given, Low: var name } } member ? brokenBy
        : Record.Members.List.Any(m => m.Id != brokenBy && m.Name == member.Name) && member.College is { Known: Known.Given, Low: var college } ? $"{name}（{college}）"
        : name;

    /// <summary>The findings that another assessment of the same union turns: by changed facts, or by another edition.</summary>
    /// <param name="after">The other assessment.</param>
    /// <returns>The rules that both judge and judge otherwise, in the order of this one. A rule that only one of them has is no turn.</returns>
    public IEnumerable<Turn> TurnedBy(Assessment after)
    {
        ArgumentNullException.ThrowIfNull(after);
        return All.SelectMany(before => after.All.Where(f => f.Item.Rule.Id == before.Item.Rule.Id && f.Verdict != before.Verdict).Select(now => new Turn(before, now)));
    }

    /// <summary>What to ask next: the unknown facts that can still turn a finding, that first which settles most.</summary>
    public ImmutableArray<Question> Questions => Question.Next(All, Judged);

    /// <summary>Why not: facts of the record that alone break a rule, none of which can be spared.</summary>
    /// <param name="finding">One of the findings.</param>
    /// <returns>The facts; none where the rule is not broken, or where no fact alone is what breaks it.</returns>
    public ImmutableArray<KnownFact<UnionRecord>> CounterEvidence(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Rules.Explaining.CounterEvidence.Of(finding.Item.Rule.Requirement, Judged, RecordFacts.KnownIn(Judged));
    }

    /// <summary>Why not, where one person is enough: of everyone on a roster who alone breaks a rule, the facts that do.</summary>
    /// <param name="finding">One of the findings.</param>
    /// <returns>The facts of each of them; where it takes several or none, those of <see cref="CounterEvidence"/> as the only set.</returns>
    public ImmutableArray<ImmutableArray<KnownFact<UnionRecord>>> CounterEvidenceOfEach(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Rules.Explaining.CounterEvidence.OfEach(finding.Item.Rule.Requirement, Judged, RecordFacts.KnownIn(Judged));
    }

    /// <summary>The least that the union has to change so that rules are kept together that are not; every plan that costs no more than the cheapest, up to ten, or that there is none.</summary>
    /// <param name="asked">The rules that are to be kept; those that are not met, if not said.</param>
    /// <param name="efforts">What changes cost, by their kind; our numbers, if not said.</param>
    /// <returns>The plans, none of which breaks another rule; the proof that there is none; or why that is not decided.</returns>
    public LeastChange LeastChange(Func<Finding, bool>? asked = null, Rules.Changing.Efforts? efforts = null) =>
        Editions.LeastChange.Of(this, asked ?? (static f => f.Verdict == Verdict.NotMet), efforts ?? new());

    /// <summary>That the edition was made for another year than the record's, or that nobody states the record's; nothing where it was made for it, or for no year.</summary>
    public Words? OfAnotherYear => !Edition.Yearly || Edition.Year == Record.Union.Year ? null
        : Record.Union.Year is not { } year ? new(
            $"所用指标表是{Edition.Year.Show(Language.Chinese)}的，记录没有说明是哪一学年",
            $"the edition is of {Edition.Year.Show(Language.English)}; the record does not state its academic year")
        : new(
            $"所用指标表是{Edition.Year.Show(Language.Chinese)}的，记录是{year.Show(Language.Chinese)}的{(CarriedForward ? "，沿用" : string.Empty)}",
            $"the edition is of {Edition.Year.Show(Language.English)}, the record of {year.Show(Language.English)}{(CarriedForward ? "; carried forward" : string.Empty)}");

    /// <summary>Judges a record that was checked.</summary>
    /// <param name="record">The record. It says itself as of which day; until it does, what hangs on the day is undetermined.</param>
    /// <param name="edition">The edition, of the record's level; the record's options read it.</param>
    /// <param name="book">The book, among whose goals the record may name its own.</param>
    internal static Assessment Of(UnionRecord record, Edition edition, RuleBook book)
    {
        var read = edition.As(record.Options);
        var expired = ExpiredEvidence.In(record);
        var judged = expired.Aggregate(record, static (known, e) => e.Path.Forget(known));
        ImmutableArray<Finding> findings = [.. read.Assess(judged).Select(Noted)];
        ImmutableArray<Finding> opinions = [.. book.OpinionLinesBeside(edition).Select(l => Noted(Beside(l, judged)))];
        ImmutableArray<Finding> own =
        [
            .. book.Goals.Where(g => record.Goals.Contains(g.Id))
                .Select((g, i) => Noted(Finding.Of(new(FormattableString.Invariant($"目标{i + 1}"), g, Attestation.Seen, Mark.None), judged))),
        ];
        var conflicts = RecordFacts.All.Select(p => p.ConflictIn(record))
            .Concat(findings.Concat(opinions).Concat(own).SelectMany(static f => f.Item.Rule.Requirement.Leaves()).Select(l => l.ConflictIn(judged)))
            .OfType<Conflict>()
            .DistinctBy(static c => c.Stated.Path);
        return new(record, read, read.IsCarriedForwardTo(record), findings, opinions, own, [.. conflicts], RecordDoubts.Of(record)) { Book = book, Expired = expired, Judged = judged };

        // What was waived, and what has expired, is said beside the verdict and leaves it as it is.
        Finding Noted(Finding finding)
        {
            finding = Advised(finding, judged);
            if (expired.IsEmpty && record.Waivers.Count == 0)
            {
                return finding;
            }

            var missing = finding.Explanation.Missing().ToHashSet();
            ImmutableArray<Words> notes =
            [
                .. record.Waivers.Where(w => w.Rule == finding.Item.Rule.Id).Select(w => w.Describe(record.AsOf)),
                .. expired.Where(e => missing.Contains(e.Path)).Select(static e => e.Text),
            ];
            return notes.IsEmpty ? finding : finding with { Explanation = finding.Explanation.Noting(notes) };
        }
    }

    // What belongs to a year that is over is nobody's to change any more, and where it was needed, no other advice suffices. What is of a congress that was held is advised for the next.
    private static Finding Advised(Finding finding, UnionRecord record)
    {
        ImmutableArray<Mend> mends = [.. finding.Mends.Select(m => m with { From = Past.MendedFrom(m.Path, record) })];
        return mends.All(static m => m.From is null) ? finding : finding with { Mends = mends.Any(m => !m.Alternative && IsOver(m)) ? [] : [.. mends.Where(m => !IsOver(m))] };

        static bool IsOver(Mend mend) => mend.From is not null && mend.From != Past.NextCongress;
    }

    private static Finding Beside(OpinionLine line, UnionRecord record)
    {
        var finding = Finding.Of(line.Item.As(record.Options), record);
        return line.OtherLimit is { } limit ? finding with { Explanation = finding.Explanation.Noting([limit]) } : finding;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Record.Union.Title}：{Edition.Title}";
}
