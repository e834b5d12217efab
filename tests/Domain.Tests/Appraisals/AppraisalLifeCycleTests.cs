using System.Text;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Appraisals;

/// <summary>Every state of an appraisal × every act: where it leads, or which rules refuse it.</summary>
public sealed class AppraisalLifeCycleTests
{
    private static readonly Act[] _whole =
        [Rounds.Called("m01", "m02"), Rounds.Reported("m01"), Rounds.Reported("m02"), Rounds.Held(teachers: 0), Rounds.Rated("m01", 95), Rounds.Rated("m02", 95), Rounds.Concluded];

    private static readonly EdgeSettled _settled = new() { On = Rounds.Day, Semester = Semester.Autumn, Excellent = ["m02"] };

    private static readonly (string Name, Act[] Acts)[] _states =
    [
        ("not called", []),
        ("called, nobody reported", _whole[..1]),
        ("called, one of two reported", _whole[..2]),
        ("held, nobody rated", _whole[..4]),
        ("held, one of two rated", _whole[..5]),
        ("held, all rated", _whole[..6]),
        ("concluded, equal at the edge", _whole),
        ("concluded, settled", [.. _whole, _settled]),
    ];

    private static readonly (string Name, Act Act)[] _acts =
    [
        ("called", _whole[0]),
        ("m02 reports", _whole[2]),
        ("body meets", _whole[3]),
        ("m02 rated", _whole[5]),
        ("concluded", _whole[6]),
        ("edge settled", _settled),
        ("m02 recognised", new Recognised { On = Rounds.Day, Person = "m02", RestsOn = Semester.Autumn }),
        ("m02 asked to leave", new PostEnded { On = Rounds.Day, Person = "m02", Ground = EndingGround.FailedAppraisal, RestsOn = Semester.Autumn }),
    ];

    [Fact]
    public void Every_state_and_every_act_lead_where_the_accepted_table_says()
    {
        var page = new StringBuilder(
            """
            # Life cycle of an appraisal

            Made by a test from the code: two persons report, students' delegates rate both alike, and the charter lets half of them be excellent. In each
            row a state, in each column an act on the same day; the cell says where it leads; where it leads although it breaks a rule, which is named and becomes
            a finding; or what it contradicts, so that it is refused and leaves everything as it was.


            """.ReplaceLineEndings("\n"));
        page.Append("| state | ").AppendJoin(" | ", _acts.Select(a => a.Name)).Append(" |\n|---|").Append(string.Concat(_acts.Select(_ => "---|"))).Append('\n');
        foreach (var (name, acts) in _states)
        {
            page.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", _acts.Select(a => Cell(acts, a.Act))).Append(" |\n");
        }

        Golden.Check(page.ToString(), "docs", "guide", "appraisal-life-cycle.md");
    }

    [Fact]
    public void The_acts_in_their_order_break_nothing_and_any_left_out_is_refused_or_found()
    {
        Assert.Empty(Replayed(_whole).Findings);
        for (var left = 0; left < _whole.Length - 1; left++)
        {
            var year = new AppraisalsOfTheYear(static () => new());
            var refused = _whole.Where((_, i) => i != left).Count(act => year.Take(act).Length > 0);
            Assert.True(refused + year.Findings.Length > 0, $"without act {left}");
            Assert.Equal(refused == 0, year.Rounds.Any(r => r.Stage == RoundStage.Concluded));
        }
    }

    private static string Cell(Act[] acts, Act act)
    {
        var year = Replayed(acts);
        return LifeCycle.Cell(year, act, () => act is Recognised or PostEnded ? "on record" : year.Rounds[0].Stage.Label.English);
    }

    private static AppraisalsOfTheYear Replayed(Act[] acts) =>
        Rounds.Replayed(new() { ExcellentAtMost = new(1, 2) }, acts);
}
