using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;

namespace UnionGovernance.Congresses;

/// <summary>What can be done about the congress: while it is to come, delegates are elected in addition or give up their mandate; a congress is held while the year is running.</summary>
/// <remarks>
/// Who its delegates were, who elected whom, and who approved a congress that was held, is the past: where another is to be held all the same, that one may
/// be otherwise. How many students there are is a circumstance.
/// </remarks>
internal static class CongressLevers
{
    private const int MostElected = 1_000;

    private static readonly Sequence<FactPath> _ofDelegates =
        [CongressFacts.Delegates, CongressFacts.NonCadreDelegates, CongressFacts.DelegateShare, CongressFacts.NonCadreShare];

    /// <summary>The levers on a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="leaves">What is asked of it, part by part.</param>
    /// <param name="efforts">What changes cost.</param>
    /// <param name="ofTheCongress">What is settled when a congress is held, and is otherwise of the next.</param>
    /// <param name="become">How it is said that a fact becomes another.</param>
    public static IEnumerable<Lever<UnionRecord>> Of(
        UnionRecord record, ImmutableArray<Requirement<UnionRecord>> leaves, Efforts efforts, ImmutableArray<FactPath<UnionRecord>> ofTheCongress, Func<FactPath<UnionRecord>, Measurement, Words> become)
    {
        var isOver = CongressDays.IsHeld(record) || (record.AsOf is { Known: Known.Given or Known.Within, Low: var day } && day > record.Union.Year?.LastDay && !CongressDays.IsPlanned(record));
        return [.. isOver ? [] : OfDelegates(record, efforts), .. record.Union.Year is { } year && record.AsOf is { Known: Known.Given, Low: var today } && year.Contains(today) && MayBeHeld(record, leaves)
            ? [Held(record, today, efforts, isOver ? [.. Otherwise(record, leaves, ofTheCongress, become)] : [])] : Array.Empty<Lever<UnionRecord>>()];
    }

    // Whoever has held one in the year holds no other, unless it was not held as it should be.
    private static bool MayBeHeld(UnionRecord record, ImmutableArray<Requirement<UnionRecord>> leaves) => CongressFacts.HeldThisYear.Read(record) is not { Known: Known.Given, Low: true }
        || leaves.Any(l => l is Attested { Path: var path } && path == CongressFacts.InForm && l.Judge(record) == Verdict.NotMet);

    private static Lever<UnionRecord> Held(UnionRecord record, LocalDate today, Efforts efforts, ImmutableArray<Manner> otherwise) => new()
    {
        About = "/congress/held",
        Effort = efforts.Repetition + (otherwise.Sum(static m => m.Elected) * efforts.Election),
        Step = (r, _) => otherwise.Aggregate(
            r with
            {
                Congress = r.Congress with { Dates = default, HeldOn = Fact.Given(today), HeldUntil = default, HeldThisYear = Fact.Given(true), InForm = Fact.Given(true) },
                Remarks = r.WithStatement(CongressFacts.InForm.JsonPointer, new("-", Fact.Given(today), "-")).Remarks,
            },
            static (held, m) => m.Give(held)),
        Forget = r => otherwise.Aggregate(r with { Congress = r.Congress with { Dates = default, HeldOn = default, HeldUntil = default, HeldThisYear = default, InForm = default } }, static (held, m) => m.Forget(held)),
        Say = _ => new(
            string.Join('，', otherwise.Select(static m => m.Text.Chinese).Prepend("按规范召开一次学代会（或全体学生大会）")),
            string.Join(", ", otherwise.Select(static m => m.Text.English).Prepend("a congress or assembly is held in due form"))),
        Facts = [CongressFacts.Dates, CongressFacts.HeldOn, CongressFacts.HeldThisYear, CongressFacts.InForm, .. otherwise.SelectMany(static m => m.Facts)],
    };

    // How the next congress differs from the one that was held, so that what is broken by that is kept by it.
    private static IEnumerable<Manner> Otherwise(
        UnionRecord record, ImmutableArray<Requirement<UnionRecord>> leaves, ImmutableArray<FactPath<UnionRecord>> ofTheCongress, Func<FactPath<UnionRecord>, Measurement, Words> become)
    {
        var broken = leaves.Where(l => l.Judge(record) == Verdict.NotMet).ToList();
        bool Reads(Requirement<UnionRecord> leaf, FactPath path) => leaf.CriticalValues().Any(v => v.Path == path);
        if (broken.Where(l => _ofDelegates.Any(p => Reads(l, p))).ToList() is { Count: > 0 } ofDelegates
            && Enumerable.Range(1, MostElected).FirstOrDefault(n => Changed(record, n, n) is var more && ofDelegates.TrueForAll(l => l.Judge(more) == Verdict.Met)) is > 0 and var elected)
        {
            yield return new(
                r => Changed(r, elected, elected), Forget, elected, _ofDelegates,
                new($"代表比上次多选{LeverWords.Count(elected)}名（不是学生会骨干）", $"with {LeverWords.Count(elected, "delegate more than last time who is no union cadre", "delegates more than last time who are no union cadres")}"));
        }

        foreach (var path in ofTheCongress.Where(static p => !_ofDelegates.Contains(p)))
        {
            var of = leaves.Where(l => Reads(l, path)).ToList();
            if (of.Exists(broken.Contains) && CriticalValue<UnionRecord>.CasesOf(of.SelectMany(l => l.CriticalValues()).Where(v => v.Path == path)).Select(static c => c.Give)
                .FirstOrDefault(give => of.TrueForAll(l => l.Judge(give(record)) is Verdict.Met or Verdict.NotApplicable)) is { } give)
            {
                yield return new(give, path.Forget, 0, [path], become(path, path.Measure(give(record))));
            }
        }
    }

    private static IEnumerable<Lever<UnionRecord>> OfDelegates(UnionRecord record, Efforts efforts)
    {
        if (Cadres(record) is var (others, cadres))
        {
            yield return new()
            {
                About = "/congress/elected",
                Effort = efforts.Election,
                Most = MostElected,
                Room = MostElected,
                Step = static (r, _) => Changed(r, 1, 1),
                Forget = Forget,
                Say = others
                    ? static n => new($"补选{LeverWords.Count(n)}名学生代表（不是学生会骨干）", $"{LeverWords.Count(n, "more delegate is", "more delegates are")} elected who {(n == 1 ? "is" : "are")} no union cadres")
                    : static n => new($"补选{LeverWords.Count(n)}名学生代表", $"{LeverWords.Count(n, "more delegate is", "more delegates are")} elected"),
                Facts = _ofDelegates,
            };
            if (cadres > 0)
            {
                yield return new()
                {
                    About = "/congress/leaving",
                    Effort = efforts.Leaving,
                    Most = cadres,
                    Room = cadres,
                    Step = static (r, _) => Changed(r, -1, 0),
                    Forget = Forget,
                    Say = static n => new($"{LeverWords.Count(n)}名担任学生会骨干的代表退出", $"{LeverWords.Count(n, "delegate who is a union cadre gives up the mandate", "delegates who are union cadres give up their mandates")}"),
                    Facts = _ofDelegates,
                };
            }
        }
    }

    // Whether it is told who among the delegates is no cadre, and how many are; nothing where delegates are not counted.
    private static (bool AreTold, int Cadres)? Cadres(UnionRecord record) => record.Congress switch
    {
        { Delegates: { Known: Known.Given, Low: var all }, NonCadreDelegates: { Known: Known.Given, Low: var others } } => (true, Math.Max(0, all - others)),
        { NonCadreShare: { Known: Known.Given, Low: { IsPercentage: false, IsOfNothing: false } share } } => (true, Math.Max(0, share.Whole - share.Part)),
        { Delegates.Known: Known.Given or Known.Within } or { DelegateShare: { Known: Known.Given, Low.IsPercentage: false } } => (false, 0),
        _ => null,
    };

    private static UnionRecord Changed(UnionRecord r, int delegates, int others) => r with
    {
        Congress = r.Congress with
        {
            Delegates = Moved(r.Congress.Delegates, delegates),
            NonCadreDelegates = Moved(r.Congress.NonCadreDelegates, others),
            DelegateShare = Moved(r.Congress.DelegateShare, delegates, 0),
            NonCadreShare = Moved(r.Congress.NonCadreShare, others, delegates),
        },
    };

    private static Fact<int> Moved(Fact<int> fact, int by) => fact.Known is Known.Given or Known.Within && Math.Max(0, fact.Low + by) is var low
        ? Fact.Within(low, fact.High == int.MaxValue ? int.MaxValue : Math.Max(low, fact.High + by))
        : fact;

    // A percentage of which nobody says the base says nothing once heads are added to it.
    private static Fact<Share> Moved(Fact<Share> fact, int part, int whole) => fact switch
    {
        { Known: Known.Given, Low: { IsPercentage: false } share } => Fact.Given(new Share(Math.Max(0, share.Part + part), Math.Max(0, share.Whole + whole))),
        { Known: Known.Within } => default,
        { Known: Known.Given } => default,
        _ => fact,
    };

    private static UnionRecord Forget(UnionRecord r) => r with { Congress = r.Congress with { Delegates = default, NonCadreDelegates = default, DelegateShare = default, NonCadreShare = default } };

    // In what the next congress is otherwise.
    private sealed record Manner(Func<UnionRecord, UnionRecord> Give, Func<UnionRecord, UnionRecord> Forget, int Elected, Sequence<FactPath> Facts, Words Text);
}
