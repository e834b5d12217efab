using UnionGovernance.Congresses;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Benchmarks;

/// <summary>Records made from one seed: figures only, as schools publish them.</summary>
internal static class Records
{
    public static UnionRecord[] Make(int count, double unknown, int seed = 0)
    {
        var random = new Random(20190901 + seed);
        Fact<T> Maybe<T>(T value)
            where T : notnull => random.NextDouble() < unknown ? default : Fact.Given(value);
        Fact<bool> YesNo() => Maybe(random.Next(8) != 0);
        return
        [
            .. Enumerable.Range(0, count).Select(i => new UnionRecord
            {
                Union = new(new($"虚构大学{i}"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),

                // The year is over: nothing that falls short may come yet.
                AsOf = Fact.Given(new NodaTime.LocalDate(2024, 9, 30)),
                Positioning = new() { ServesOnly = YesNo() },
                Structure = new()
                {
                    Staff = Maybe(random.Next(20, 66)),
                    Presidium = Maybe(random.Next(1, 8)),
                    Departments = Maybe(random.Next(3, 9)),
                    LargeOrManyCampuses = YesNo(),
                    Flat = YesNo(),
                },
                Eligibility = new()
                {
                    NotPartyOrLeague = Maybe(random.Next(3) / 2),
                    OutsideRank = Maybe(random.Next(3) / 2),
                    WithFailedCourse = Maybe(random.Next(3) / 2),
                    FromCollegeUnions = Maybe(new Share(random.Next(10, 30), 40)),
                },
                Congress = new()
                {
                    InForm = YesNo(),
                    DelegateShare = Maybe(new Share(random.Next(80, 200), 12_000)),
                    NonCadreShare = Maybe(new Share(random.Next(80, 150), 180)),
                    DelegatesElected = Maybe((DelegateElection)random.Next(3)),
                    PresidiumElectedBy = Maybe((ElectingBody)random.Next(3)),
                    ReportedToFederation = YesNo(),
                },
                Training = new() { Autumn = YesNo(), Spring = YesNo() },
                Appraisal = new() { Autumn = YesNo(), Spring = YesNo(), StudentShare = Maybe(new Share(random.Next(10, 30), 40)) },
                Guidance = new() { DeputySecretaryNamed = YesNo(), SecretaryGeneralAppointed = YesNo(), Hearings = Maybe(random.Next(4)) },
                Reach = new() { CollegesOutOfReach = Maybe(random.Next(3) / 2) },
                Satisfaction = new() { Measured = YesNo() },
            }),
        ];
    }

    public static UnionRecord WithRoster(UnionRecord record, int size) => record with
    {
        Members = new()
        {
            Complete = Fact.Given(true),
            List =
            [
                .. Enumerable.Range(0, size).Select(static i => new Member
                {
                    Id = $"m{i}",
                    PoliticalStatus = Fact.Given(PoliticalStatus.LeagueMember),
                    StudyLevel = Fact.Given(StudyLevel.Bachelor),
                    YearOfStudy = Fact.Given(2),
                    RankLastTerm = Fact.Given(new Share(i + 1, 210)),
                    FailedCourses = Fact.Given(0),
                    FromCollegeUnion = Fact.Given(i % 2 == 0),
                }),
            ],
        },
    };
}
