using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;

namespace UnionGovernance.Tests.Congresses;

/// <summary>Congresses in good order of which each has some things otherwise than they should be, or left unsaid; by number, so that every test meets the same.</summary>
internal static class RandomCongress
{
    public static Proceedings Of(int number)
    {
        var random = new Random(number);
        var proceedings = SoundCongress.Held;
        foreach (var change in _changes.Where(_ => random.Next(_changes.Length) < 2))
        {
            proceedings = change(proceedings, random);
        }

        return proceedings;
    }

    private static readonly Func<Proceedings, Random, Proceedings>[] _changes =
    [
        static (p, r) => p with { Scrutineers = [.. p.Scrutineers.Skip(r.Next(4))] },
        static (p, r) => p with { Scrutineers = [.. p.Scrutineers.Append(new() { Name = Any(r, "甲", "乙", "监四"), Chief = r.Next(2) == 0 }).DistinctBy(s => s.Name)] },
        static (p, r) => p with { Votes = [.. p.Votes.Select(v => v with { Due = Figure(r, 12), Present = Figure(r, 10), For = Figure(r, 9) })] },
        static (p, r) => p with { Votes = [.. p.Votes, new() { Matter = "修改章程", Kind = VoteMatter.Amendment, Manner = Maybe(r, Manner.SecretBallot), Due = 12, Present = 9, For = 7 }] },
        static (p, r) => p with { Delegates = p.Delegates with { List = [.. p.Delegates.List.Select(d => d with { Present = r.Next(3) switch { 0 => true, 1 => false, _ => null } })] } },
        static (p, r) => p with { Delegates = p.Delegates with { List = [.. p.Delegates.List.Select(d => r.Next(6) == 0 ? d with { FullTime = Maybe(r, false), Unit = Any(r, "甲院", "丙院") } : d)] } },
        static (p, r) => p with { Delegates = p.Delegates with { Complete = r.Next(2) == 0 ? default : Fact.Given(false), List = [.. p.Delegates.List.Take(r.Next(13))] } },
        static (p, r) => p with { Course = [.. p.Course.Where(_ => r.Next(8) > 0)] },
        static (p, r) => p with { Course = [.. p.Course.Select(a => r.Next(8) == 0 ? a with { On = r.Next(2) == 0 ? null : SoundCongress.Day.PlusDays(r.Next(-9, 9)), Approved = Maybe(r, r.Next(2) == 0) } : a)] },
        static (p, r) => p with { Course = [new() { Step = CongressStep.PartyApproves, Approved = false }, .. p.Course, new() { Step = Any(r, CongressStep.Report, CongressStep.DateMoved, CongressStep.FormalSession) }] },
        static (p, r) => Contests(p, c => c with { Candidates = r.Next(3) switch { 0 => null, 1 => [], _ => [.. c.Candidates!.Take(r.Next(1, 4))] } }),
        static (p, r) => Contests(p, c => c with { Count = Count(r), Recount = r.Next(2) == 0 ? null : Count(r) }),
        static (p, r) => Contests(p, c => c with { Count = SoundCongress.Count(9, 8, 6, 6), Recount = null, Lots = r.Next(3) == 0 ? ["丙"] : [] }),
        static (p, r) => Contests(p, c => c with
        {
            Count = SoundCongress.Count(8, 6, 6, 0), Recount = null, Seats = 2,
            Again = new() { Seats = 1, Due = 12, Present = 8, Candidates = r.Next(4) == 0 ? null : [new() { Name = "乙" }, new() { Name = "丙" }], Count = new() { Ballots = new() { Issued = 8, Returned = 8, Valid = 8, Invalid = 0 }, Votes = [new() { Name = "乙", For = r.Next(4, 6) }, new() { Name = "丙", For = 4 }] } },
        }),
        static (p, r) => Contests(p, c => c with { Due = Figure(r, 12), Present = Figure(r, 10), Manner = Any<Manner?>(r, null, Manner.NamedBallot, Manner.ShowOfHands) }),
        static (p, r) => p with { Terms = p.Terms with { Tie = (Settlement)r.Next(4), TooFew = (Settlement)r.Next(4), Scrutineers = r.Next(5), WriteIns = r.Next(2) == 0 } },
        static (p, r) => p with { Terms = p.Terms with { UnitFloor = r.Next(4), Election = new(new(1, 2), r.Next(2) == 0, (MajorityBase)r.Next(3)), SecretBallot = r.Next(2) == 0 } },
        static (p, r) => p with { Quotas = p.Quotas with { Units = [.. p.Quotas.Units.Select(u => u with { Students = Any<int?>(r, 0, null, 5, 600) })] } },
        static (p, r) => p with { Quotas = p.Quotas with { Seats = Any<int?>(r, null, 0, 9, 4000), Societies = [new() { Name = "虚构社", Seats = r.Next(3) }] } },
        static (p, r) => p with { DelegateNumbers = new() { Total = Figure(r, 12), Women = Any<int?>(r, null, 0, 12, 13), NonCadres = Any<int?>(r, null, 8, 9, 13), Grades = [new(2023, 4), new(2024, r.Next(5, 10))] } },
        static (p, r) => p with { Delegates = new(), DelegateNumbers = new() { Total = Figure(r, 12), NonCadres = Any<int?>(r, null, 7, 8, 13), Groups = [new("班级代表", r.Next(9, 14))] }, DelegatesPresent = Figure(r, 10) },
        static (p, r) => p with { DelegatesPresent = Figure(r, 10) },
        static (p, r) => p with { Course = [.. p.Course.Select(a => a.Step == CongressStep.PreparatoryMeeting ? a with { Adopted = r.Next(3) switch { 0 => null, 1 => [], _ => [.. (a.Adopted ?? []).Skip(1)] } } : a)] },
        static (p, r) => p with { Course = [.. p.Course.Select(a => a.Step == CongressStep.FormalSession ? a with { Until = SoundCongress.Day.PlusDays(r.Next(-1, 6)) } : a)] },
        static (p, r) => Contests(p, c => c with { CandidateNumbers = new() { Total = Any<int?>(r, null, 3, 4, 5), Women = Any<int?>(r, null, 2, 6) }, Candidates = r.Next(2) == 0 ? null : c.Candidates }),
        static (p, r) => Contests(p, c => c with { Elected = Any<int?>(r, null, 2, 3, 4, 5) }),
        static (p, r) => p with { Assembly = r.Next(2) == 0, Students = Any<int?>(r, null, 8, 399, 1200) },
        static (p, r) => p with { Elections = [.. p.Elections.Select(e => e with { By = Any<ElectingBody?>(r, null, ElectingBody.StandingDelegates, ElectingBody.Interview, ElectingBody.Assembly), ByElection = r.Next(2) == 0 })] },
        static (p, r) => p with { Elections = [.. p.Elections, new() { Office = Any(r, global::UnionGovernance.Congresses.Elections.Office.Delegates, global::UnionGovernance.Congresses.Elections.Office.StandingDelegates, global::UnionGovernance.Congresses.Elections.Office.HigherDelegates), By = Maybe(r, ElectingBody.Congress), Contests = [SoundCongress.Contest with { Constituency = Any(r, null, "甲院"), Due = 12 + r.Next(2) }] }] },
        static (p, r) => p with { Agenda = ["听取工作报告", Any(r, "选举主席团", "选举常任代表", "通过选举办法")], Elections = r.Next(2) == 0 ? [] : p.Elections },
    ];

    private static Proceedings Contests(Proceedings p, Func<Contest, Contest> change) =>
        p with { Elections = [.. p.Elections.Select(e => e with { Contests = [.. e.Contests.Select(c => c.Candidates is null ? c : change(c))] })] };

    private static Tally Count(Random random) => SoundCongress.Count(random.Next(11), random.Next(11), random.Next(11), random.Next(11));

    private static int? Figure(Random random, int about) => random.Next(4) == 0 ? null : about + random.Next(-2, 3);

    private static T? Maybe<T>(Random random, T value)
        where T : struct => random.Next(2) == 0 ? value : null;

    private static T Any<T>(Random random, params ReadOnlySpan<T> values) => values[random.Next(values.Length)];
}
