using CsCheck;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules;

/// <summary>People and college unions with facts known in every way, and requirements whose limits they touch.</summary>
internal static class RandomRoster
{
    private static readonly string[] _colleges = ["文学院", "理学院", "O'Neil"];

    private static Gen<Fact<int>> Count { get; } = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 6], static (a, b, known) => known switch
    {
        0 => default,
        1 => Fact.NotApplicable<int>(),
        2 or 3 => Fact.Given(a),
        4 => Fact.Within(Math.Min(a, b), int.MaxValue),
        _ => Fact.Within(Math.Min(a, b), Math.Max(a, b)),
    });

    private static Gen<Fact<Share>> Share { get; } = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[1, 10], Gen.Int[0, 7], Gen.Int[0, 3], static (a, b, of, known, edges) =>
    {
        var (low, high) = (new Share(Math.Min(a, b), of), new Share(Math.Max(a, b), of));
        return known switch
        {
            0 => default,
            1 => Fact.NotApplicable<Share>(),
            2 => Fact.Given(new Share(0, 0)),
            3 or 4 => Fact.Given(low),
            _ => low.Part == high.Part ? Fact.Given(low) : Fact.Within(low, high, (Edges)edges),
        };
    });

    private static Gen<Fact<bool>> YesNo { get; } = OneOf(true, false);

    public static Gen<Member> Member { get; } = Gen.Select(
        OneOf(Enum.GetValues<PoliticalStatus>()), OneOf(_colleges), OneOf(Enum.GetValues<StudyLevel>()), Gen.Select(Count, Count), Gen.Select(Share, Share, Share), Gen.Select(YesNo, YesNo),
        static (politics, college, level, counts, ranks, answers) => new Member
        {
            Id = "m",
            PoliticalStatus = politics,
            College = college,
            StudyLevel = level,
            YearOfStudy = counts.Item1,
            FailedCourses = counts.Item2,
            RankLastTerm = ranks.Item1,
            RankLastYear = ranks.Item2,
            RankSinceEnrolment = ranks.Item3,
            InPresidium = answers.Item1,
            FromCollegeUnion = answers.Item2,
        });

    public static Gen<CollegeUnion> CollegeUnion { get; } = Gen.Select(
        OneOf(Enum.GetValues<CollegeKind>()), Count, Count, YesNo,
        static (kind, students, staff, help) => new CollegeUnion { Id = "c", Kind = kind, Students = students, Staff = staff, LeagueHelp = help });

    public static Gen<Requirement<Member>> AboutMember { get; } = Composed(Gen.OneOf(
        Counted(MemberFacts.YearOfStudy),
        Counted(MemberFacts.FailedCourses),
        Shared(MemberFacts.RankLastTerm),
        Shared(MemberFacts.RankLastYear),
        Shared(MemberFacts.RankSinceEnrolment),
        Among(MemberFacts.PoliticalStatus, Enum.GetValues<PoliticalStatus>()),
        Among(MemberFacts.StudyLevel, Enum.GetValues<StudyLevel>()),
        Among(MemberFacts.College, _colleges),
        Gen.Bool.Select(static b => (Requirement<Member>)new Is<Member>(b ? MemberFacts.InPresidium : MemberFacts.FromCollegeUnion))));

    public static Gen<Requirement<CollegeUnion>> AboutCollegeUnion { get; } = Composed(Gen.OneOf(
        Counted(CollegeUnionFacts.Students),
        Counted(CollegeUnionFacts.Staff),
        Among(CollegeUnionFacts.Kind, Enum.GetValues<CollegeKind>()),
        Gen.Const<Requirement<CollegeUnion>>(new Is<CollegeUnion>(CollegeUnionFacts.LeagueHelp))));

    /// <summary>The same draw whenever the same seed is given.</summary>
    public static T Draw<T>(this Gen<T> gen, uint seed) => gen.Generate(new PCG(seed, seed), null, out _);

    private static Gen<Fact<T>> OneOf<T>(params T[] values)
        where T : notnull =>
        Gen.Int[-2, values.Length - 1].Select(i => i switch { -2 => Fact.NotApplicable<T>(), -1 => default, _ => Fact.Given(values[i]) });

    private static Gen<Requirement<T>> Counted<T>(FactPath<T, int> path) => Gen.Int[0, 5].Select(
        Gen.Bool, (limit, most) => most ? new AtMost<T, int>(path, limit) : (Requirement<T>)new AtLeast<T, int>(path, limit));

    private static Gen<Requirement<T>> Shared<T>(FactPath<T, Share> path) => Gen.Select(Gen.Int[0, 4], Gen.Int[1, 8], Gen.Int[0, 3], (part, whole, kind) =>
    {
        var limit = new Share(part, whole);
        return kind switch
        {
            0 => new ShareAtMost<T>(path, limit),
            1 => new ShareAtLeast<T>(path, limit),
            2 => new ShareAbove<T>(path, limit),
            _ => (Requirement<T>)new FirstShareOf<T>(path, limit),
        };
    });

    private static Gen<Requirement<T>> Among<T, TValue>(FactPath<T, TValue> path, TValue[] values)
        where TValue : notnull =>
        Gen.Shuffle(values, 1, Math.Max(1, values.Length - 1)).Select(v => (Requirement<T>)new OneOf<T, TValue>(path, [.. v]));

    // What may lapse stands alone or under "all" only; everything else under anything.
    private static Gen<Requirement<T>> Composed<T>(Gen<Requirement<T>> simple)
    {
        var steady = simple;
        for (var depth = 0; depth < 2; depth++)
        {
            var part = steady;
            steady = Gen.Frequency(
                (2, simple),
                (2, part.Array[0, 3].Select(p => (Requirement<T>)new All<T>([.. p]))),
                (2, part.Array[0, 3].Select(p => (Requirement<T>)new Any<T>([.. p]))),
                (1, part.Select(p => (Requirement<T>)new Not<T>(p))));
        }

        var lapsing = Gen.Select(steady, steady, static (c, t) => (Requirement<T>)new When<T>(c, t));
        return Gen.OneOf(steady, lapsing, Gen.OneOf(steady, lapsing).Array[1, 3].Select(p => (Requirement<T>)new All<T>([.. p])));
    }
}
