using CsCheck;
using UnionGovernance.Congresses;
using UnionGovernance.Selections;

namespace UnionGovernance.Tests.Rules;

/// <summary>Records of a school with facts given, bounded and unknown, with and without a roster.</summary>
internal static class RandomRecord
{
    public static Gen<Fact<bool>> YesNo { get; } = Gen.Int[0, 2].Select(n => n == 2 ? default : Fact.Given(n == 1));

    public static Gen<Fact<Share>> Rank { get; } = Gen.Int[1, 12].SelectMany(of => Gen.Int[1, of].Select(Gen.Int[0, 3], (rank, known) => known == 0 ? default : Fact.Given(new Share(rank, of))));

    public static Gen<Member> Member { get; } = Gen.Select(
        Gen.Int[0, 5], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Select(Rank, Rank, Rank), Gen.Int[0, 6], YesNo,
        (politics, year, level, ranks, failed, college) => new Member
        {
            Id = "m",
            PoliticalStatus = politics == 5 ? default : Fact.Given((PoliticalStatus)(politics == 4 ? 2 : politics)),
            YearOfStudy = year == 0 ? default : Fact.Given(year),
            StudyLevel = level == 3 ? default : Fact.Given((StudyLevel)level),
            RankLastTerm = ranks.Item1,
            RankLastYear = ranks.Item2,
            RankSinceEnrolment = ranks.Item3,
            FailedCourses = failed == 6 ? default : Fact.Given(failed == 5 ? 1 : 0),
            FromCollegeUnion = college,
        });

    public static Gen<Roster<Member>> Roster { get; } = Gen.Select(
        Member.Array[0, 4], Gen.Int[0, 2],
        (members, complete) => new Roster<Member>
        {
            List = [.. members.Select((m, i) => m with { Id = $"m{i}" })],
            Complete = complete == 0 ? default : Fact.Given(complete == 1),
        });

    private static Gen<Fact<Share>> Share { get; } = Gen.Select(
        Gen.Int[1, 100], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 5],
        (of, a, b, kind) =>
        {
            var (low, high) = (new Share(Math.Min(a, b), of), new Share(Math.Max(a, b), of));
            return kind switch
            {
                0 => default,
                1 or 2 => Fact.Given(low),
                3 => Fact.Within(low, new Share(high.Part + 1, of), Edges.HighExcluded),
                4 => Fact.Within(low, new Share(high.Part + 1, of), Edges.LowExcluded),
                _ => Fact.Within(low, high),
            };
        });

    public static Gen<UnionRecord> Any { get; } = Gen.Select(
        Gen.Select(Count(0, 70), Count(0, 8), Count(0, 9), YesNo),
        Gen.Select(Count(0, 2), Count(0, 2), Count(0, 2)),
        Gen.Select(Share, Share, Share, Share),
        Count(0, 4),
        Gen.Int[0, 6],
        Gen.Int[0, 1].SelectMany(n => n == 0 ? Gen.Const(new Roster<Member>()) : Roster),
        (structure, exceptions, shares, appraisals, elected, roster) => new UnionRecord
        {
            School = "虚构大学",
            Kind = UnionKind.StudentUnion,
            Level = UnionLevel.School,
            AcademicYear = 2023,
            Structure = new() { Staff = structure.Item1, Presidium = structure.Item2, Departments = structure.Item3, LargeOrManyCampuses = structure.Item4 },
            Eligibility = new() { NotPartyOrLeague = exceptions.Item1, OutsideRank = exceptions.Item2, WithFailedCourse = exceptions.Item3, FromCollegeUnions = shares.Item1 },
            Congress = new() { DelegateShare = shares.Item2, NonCadreShare = shares.Item3, PresidiumElectedBy = elected == 6 ? default : Fact.Given((ElectingBody)elected) },
            Appraisal = new() { TimesInYear = appraisals, StudentShare = shares.Item4 },
            Members = roster,
        });

    private static Gen<Fact<int>> Count(int from, int to) => Gen.Select(
        Gen.Int[from, to], Gen.Int[from, to], Gen.Int[0, 3],
        (a, b, kind) => kind switch
        {
            0 => default,
            1 => Fact.Within(Math.Min(a, b), Math.Max(a, b)),
            _ => Fact.Given(a),
        });
}
