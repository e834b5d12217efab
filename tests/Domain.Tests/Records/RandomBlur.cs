using CsCheck;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Records;

/// <summary>Ways of knowing less: what is blurred still allows whatever was known, so that going back is a consistent filling-in.</summary>
internal static class RandomBlur
{
    private static readonly Gen<int> _room = Gen.Frequency((2, Gen.Const(0)), (4, Gen.Int[1, 3]), (2, Gen.Int[1, 40]), (1, Gen.Const(int.MaxValue)));

    /// <summary>Less is known of some facts, of some members and colleges, and of who stated what; both rosters may turn out to be incomplete.</summary>
    public static Gen<Func<UnionRecord, UnionRecord>> Record { get; } = Gen.Select(
        Facts<UnionRecord>([RecordFacts.AsOf, .. RecordFacts.All]),
        Roster(Facts(MemberFacts.All.Remove(MemberFacts.Teacher)).Select(static blur => (Func<Member, Member>)(m => AsStudent(m, blur(m))))),
        Roster(Facts(CollegeUnionFacts.All)),
        Gen.Int[0, 9],
        static (facts, members, colleges, remarks) => (Func<UnionRecord, UnionRecord>)(r => facts(r) with
        {
            Members = members(r.Members),
            Colleges = colleges(r.Colleges),
            Remarks = remarks == 0 ? [] : r.Remarks,
        }));

    // A roster of staff lists students. Whoever may be none shows it by the title; to come upon that later is to correct a roster, not to fill it in.
    private static Member AsStudent(Member full, Member less) => full.Post.Known == Known.Given && full.Post.Low.Contains("秘书长", StringComparison.Ordinal) ? less with { Post = full.Post } : less;

    private static Gen<Func<Roster<T>, Roster<T>>> Roster<T>(Gen<Func<T, T>> item) => Gen.Select(
        item, item, Gen.Int[0, 3], Gen.Int[0, 5],
        static (one, other, kind, every) => (Func<Roster<T>, Roster<T>>)(roster => kind switch
        {
            0 => new(),
            1 => new() { List = [.. roster.List.Where((_, i) => i % 6 != every)] },
            2 => roster with { List = [.. roster.List.Select((m, i) => i % 6 == every ? one(m) : other(m))] },
            _ => roster,
        }));

    /// <summary>The paths are drawn from, not walked: of most facts as much stays known as was.</summary>
    private static Gen<Func<TSubject, TSubject>> Facts<TSubject>(IReadOnlyList<FactPath<TSubject>> paths)
    {
        Gen<Func<TSubject, TSubject>>[] blurs = [.. paths.Select(p => (Gen<Func<TSubject, TSubject>>)Of((dynamic)p))];
        return Gen.Frequency((1, Gen.Const(0)), (2, Gen.Int[1, 4]), (2, Gen.Int[4, paths.Count]))
            .SelectMany(n => Gen.OneOf<Func<TSubject, TSubject>>(blurs).Array[n])
            .Select(static blurs => (Func<TSubject, TSubject>)(s => blurs.Aggregate(s, static (subject, blur) => blur(subject))));
    }

    private static Gen<Func<TSubject, TSubject>> Of<TSubject, TValue>(FactPath<TSubject, TValue> path)
        where TValue : notnull => ((Gen<Func<Fact<TValue>, Fact<TValue>>>)OfForm((dynamic)path.Form))
        .Select(blur => (Func<TSubject, TSubject>)(s => path.Write(s, blur(path.Stated(s)))));

    private static Gen<Func<Fact<int>, Fact<int>>> OfForm(CountForm form) => Ordered(
        _room, _room, static (Fact<int> fact, int down, int up) => Fact.Within(Math.Max(fact.Low - down, 0), fact.High > int.MaxValue - up ? int.MaxValue : fact.High + up));

    private static Gen<Func<Fact<LocalDate>, Fact<LocalDate>>> OfForm(DateForm form) => Ordered(
        _room, _room, static (Fact<LocalDate> fact, int down, int up) => Fact.Within(
            down == int.MaxValue ? LocalDate.MinIsoValue : fact.Low == LocalDate.MinIsoValue ? fact.Low : fact.Low.PlusDays(-down),
            up == int.MaxValue ? LocalDate.MaxIsoValue : fact.High >= new LocalDate(9999, 1, 1) ? fact.High : fact.High.PlusDays(up)));

    private static Gen<Func<Fact<Share>, Fact<Share>>> OfForm(ShareForm form)
    {
        var bound = Gen.Int[1, 10].SelectMany(of => Gen.Int[0, of].Select(part => new Share(part, of)));
        return Ordered(Gen.Select(bound, Gen.Bool), Gen.Select(bound, Gen.Bool), static (Fact<Share> fact, (Share, bool) down, (Share, bool) up) =>
        {
            if (fact.Low.IsOfNothing)
            {
                return default;
            }

            var (low, lowEdge) = down.Item1 < fact.Low ? (down.Item1, down.Item2 ? Edges.LowExcluded : Edges.Included) : (fact.Low, fact.Edges & Edges.LowExcluded);
            var (high, highEdge) = up.Item1 > fact.High ? (up.Item1, up.Item2 ? Edges.HighExcluded : Edges.Included) : (fact.High, fact.Edges & Edges.HighExcluded);
            return Fact.Within(low, high, lowEdge | highEdge);
        });
    }

    private static Gen<Func<Fact<TValue>, Fact<TValue>>> Ordered<TValue, TRoom>(
        Gen<TRoom> down, Gen<TRoom> up, Func<Fact<TValue>, TRoom, TRoom, Fact<TValue>> widen)
        where TValue : notnull => Gen.Select(
        down, up, Gen.Int[0, 2],
        (d, u, kind) => (Func<Fact<TValue>, Fact<TValue>>)(fact =>
            kind == 0 ? default
            : fact.Known is Known.Given or Known.Within ? widen(fact, d, u)
            : fact));

    private static Gen<Func<Fact<Sequence<TElement>>, Fact<Sequence<TElement>>>> OfForm<TElement>(ListForm<TElement> form)
        where TElement : notnull => Gen.Select(
        Gen.Int[0, 2], Gen.Int[0, 4],
        static (kind, dropped) => (Func<Fact<Sequence<TElement>>, Fact<Sequence<TElement>>>)(fact =>
            kind == 0 || fact.Known == Known.Unknown ? default : RandomFact.AtLeast<TElement>([.. fact.Low.Where((_, i) => i % 4 != dropped)])));

    private static Gen<Func<Fact<TValue>, Fact<TValue>>> OfForm<TValue>(FactForm<TValue> form)
        where TValue : notnull => Gen.Const<Func<Fact<TValue>, Fact<TValue>>>(static _ => default);
}
