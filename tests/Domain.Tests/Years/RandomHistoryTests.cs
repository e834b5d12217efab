using UnionGovernance.Acts;
using UnionGovernance.Editions;
using UnionGovernance.Tests.Activities;
using UnionGovernance.Tests.Appraisals;
using UnionGovernance.Tests.Charters;
using UnionGovernance.Tests.Oversight;
using UnionGovernance.Tests.Satisfaction;
using UnionGovernance.Tests.Selections;
using UnionGovernance.Tests.Unions;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Years;

/// <summary>Whatever is done in whatever order: what contradicts nothing is kept, whether or not it breaks rules, and nothing of it is dropped.</summary>
public sealed class RandomHistoryTests
{
    private const int Histories = 10_000;

    // After every act: what came later would be none of the record, and might have refused what is in it.
    private static readonly UnionRecord _opening = Openings.School with { AsOf = Fact.Given(new NodaTime.LocalDate(2026, 8, 31)) };

    private static readonly LifeCycle[] _cycles =
    [
        .. UnionLifeCycles.All, .. ActivityLifeCycles.All, .. OversightLifeCycles.All, .. ServiceLifeCycles.All,
        .. RecruitmentLifeCycles.All, .. StatementLifeCycles.All, .. CharterLifeCycles.All,
    ];

    /// <summary>The acts of one subject each, so that a history is about something.</summary>
    private static readonly Act[][] _subjects =
    [
        .. _cycles.Select(static c => (Act[])[.. c.Acts, .. c.Paths.SelectMany(static p => p)]),
        [
            Rounds.Called("m01", "m02"), Rounds.Reported("m01"), Rounds.Reported("m02"), Rounds.Held(), Rounds.Held(students: 0), Rounds.Held(students: null, teachers: null),
            Rounds.Rated("m01", 90), Rounds.Rated("m02", 50), Rounds.Rated("m03", 70), Rounds.Rated("m01", 95, UnionGovernance.Appraisals.Scores.RaterGroup.Teachers, 6), Rounds.Concluded,
            new UnionGovernance.Appraisals.Course.Recognised { On = Rounds.Day, Person = "m01", RestsOn = Semester.Autumn },
            new UnionGovernance.Appraisals.Course.Recognised { On = Rounds.Day, Person = "m02" },
            new UnionGovernance.Appraisals.Course.PostEnded { On = Rounds.Day, Person = "m02" },
        ],
        [
            People.Applied(), People.Checked(), People.Checked(passed: true), People.Checked(passed: false),
            .. Enum.GetValues<UnionGovernance.Selections.SelectionStep>().SelectMany(static s => (Act[])[People.Step(s), People.Step(s, agreed: false)]),
            new UnionGovernance.Selections.Course.SelectionPublished { On = People.Day, Candidates = ["c01"] },
            new UnionGovernance.Selections.Course.ApplicationWithdrawn { On = People.Day, Candidate = "c01" },
        ],
    ];

    [Fact]
    public void A_history_is_refused_by_contradiction_alone_and_otherwise_kept_whole()
    {
        var (refused, found) = (0, 0);
        for (var seed = 0; seed < Histories; seed++)
        {
            var random = new Random(seed);
            var lines = Lines(random);
            var replay = YearReplay.Of(new(_opening, lines));
            Assert.All(replay.Refused, r => Assert.All(r.Refusals, x => Assert.True(x.By.Refuses, $"seed {seed}: {x.By.Id}")));
            Assert.All(replay.Findings, f => Assert.False(f.Finding.By.Refuses, $"seed {seed}: {f.Finding.By.Id}"));

            // Without the lines that contradict, the same record: a refused line left nothing behind, and a taken one nothing out. Where none does, the lines are the same.
            var kept = replay.Refused.IsEmpty ? replay : YearReplay.Of(new(_opening, [.. lines.Where(l => replay.Refused.All(r => r.Line != l))]));
            Assert.Empty(kept.Refused);
            Assert.Equal(RecordFile.Write(replay.Record), RecordFile.Write(kept.Record));
            Assert.Equal(replay.Findings.Select(static f => (f.Line.Number, f.Finding.By.Id)), kept.Findings.Select(static f => (f.Line.Number, f.Finding.By.Id)));

            // The same record, broken rules or not, whatever reasons are given; only the reasons stand beside the breaches.
            var (stripped, plain) = (Without(replay.Record), Without(YearReplay.Of(new(_opening, [.. lines.Select(Reasoned)])).Record));
            Assert.Equal(RecordFile.Write(stripped), RecordFile.Write(plain));
            (refused, found) = (refused + replay.Refused.Length, found + replay.Findings.Length);
        }

        Assert.True(refused > Histories && found > Histories / 2, $"{refused} refused, {found} found");
    }

    /// <summary>What is told before is what is found afterwards.</summary>
    [Fact]
    public void What_is_told_before_an_act_is_what_its_line_is_found_for()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var lines = Lines(new(seed));
            for (var i = 0; i < lines.Count; i++)
            {
                var told = YearReplay.Of(new(_opening, [.. lines.Take(i)])).Ask(lines[i].Act);
                var done = YearReplay.Of(new(_opening, [.. lines.Take(i + 1)]));

                Assert.Equal(told.Refusals, done.Refused.Where(r => r.Line == lines[i]).SelectMany(static r => r.Refusals));
                Assert.Equal(told.IsTaken ? told.Findings.Select(static f => f.Because) : [], done.Findings.Where(f => f.Line == lines[i]).Select(static f => f.Finding.Because));
            }
        }
    }

    private static UnionRecord Without(UnionRecord record) => record with { Breaches = [.. record.Breaches.Select(static b => b with { Reason = null })] };

    // A post ends on facts, which are its reason: of that act the reason says more than why.
    private static YearLine Reasoned(YearLine line) =>
        line.Act is UnionGovernance.Appraisals.Course.PostEnded || line.Act.Reason is not null ? line : line with { Act = line.Act with { Reason = "特殊情况" } };

    private static Sequence<YearLine> Lines(Random random)
    {
        var pool = _subjects[random.Next(_subjects.Length)].Concat(_subjects[random.Next(_subjects.Length)]).ToArray();
        return [.. Enumerable.Range(0, random.Next(3, 15)).Select(i =>
        {
            var act = pool[random.Next(pool.Length)];
            return new YearLine(i + 2, random.Next(3) == 0 ? act with { On = act.On.PlusDays(random.Next(-20, 40)) } : act);
        })];
    }
}
