using UnionGovernance.Facts;
using UnionGovernance.Rules.Changing;

namespace UnionGovernance.Congresses;

/// <summary>What can be done about the congress: delegates are elected in addition or give up their mandate; a congress is held while the year is running.</summary>
/// <remarks>Who elected whom, and who approved a congress that was held, is the past. How many students there are is a circumstance.</remarks>
internal static class CongressLevers
{
    private const int MostElected = 1_000;

    private static readonly Sequence<FactPath> _ofDelegates =
        [CongressFacts.Delegates, CongressFacts.NonCadreDelegates, CongressFacts.DelegateShare, CongressFacts.NonCadreShare];

    /// <summary>The levers on a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="efforts">What changes cost.</param>
    public static IEnumerable<Lever<UnionRecord>> Of(UnionRecord record, Efforts efforts)
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

        if (record.Union.Year is { } year && record.AsOf is { Known: Known.Given, Low: var today } && year.Contains(today))
        {
            yield return new()
            {
                About = "/congress/held",
                Effort = efforts.Repetition,
                Step = (r, _) => r with
                {
                    Congress = r.Congress with { Dates = default, HeldOn = Fact.Given(today), HeldUntil = default, HeldThisYear = Fact.Given(true), InForm = Fact.Given(true) },
                    Remarks = r.WithStatement(CongressFacts.InForm.JsonPointer, new("-", Fact.Given(today), "-")).Remarks,
                },
                Forget = static r => r with { Congress = r.Congress with { Dates = default, HeldOn = default, HeldUntil = default, HeldThisYear = default, InForm = default } },
                Say = static _ => new("按规范召开一次学代会（或全体学生大会）", "a congress or assembly is held in due form"),
                Facts = [CongressFacts.Dates, CongressFacts.HeldOn, CongressFacts.HeldThisYear, CongressFacts.InForm],
            };
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
}
