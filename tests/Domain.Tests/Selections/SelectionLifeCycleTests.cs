using System.Text;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Course;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Selections;

/// <summary>Every state of a candidacy × every act: where it leads, or which rules refuse it.</summary>
public sealed class SelectionLifeCycleTests
{
    private static readonly SelectionStep[] _chain = [.. SelectionRules.SchoolPresidium];

    private static readonly (string Name, Act[] Acts)[] _states =
    [
        ("no application", []),
        ("applied", [People.Applied()]),
        ("waiting", [People.Applied(materials: new() { Person = new() { Id = "c01" } }), People.Checked()]),
        .. _chain.Select((step, i) => ($"under way, next: {step.Label.English}", (Act[])[People.Applied(), People.Checked(), .. _chain.Take(i).Select(s => People.Step(s))])),
        ("to be published", [People.Applied(), People.Checked(), .. _chain.Select(s => People.Step(s))]),
        ("selected", [People.Applied(), People.Checked(), .. _chain.Select(s => People.Step(s)), new SelectionPublished { On = People.Day, Candidates = ["c01"] }]),
        ("refused", [People.Applied(), People.Checked(passed: false)]),
        ("withdrawn", [People.Applied(), new ApplicationWithdrawn { On = People.Day, Candidate = "c01" }]),
    ];

    private static readonly (string Name, Act Act)[] _acts =
    [
        ("applies", People.Applied()),
        ("materials handed in", new MaterialsSupplemented { On = People.Day, Materials = People.Materials }),
        ("checked, passed", People.Checked(passed: true)),
        ("checked, not passed", People.Checked(passed: false)),
        .. Enum.GetValues<SelectionStep>().Select(s => (s.Label.English, (Act)People.Step(s))),
        ("next step, against", People.Step(SelectionStep.CollegeLeagueRecommends, agreed: false)),
        ("published", new SelectionPublished { On = People.Day, Candidates = ["c01"] }),
        ("withdraws", new ApplicationWithdrawn { On = People.Day, Candidate = "c01" }),
    ];

    [Fact]
    public void Every_state_and_every_act_lead_where_the_accepted_table_says()
    {
        var page = new StringBuilder(
            """
            # Life cycle of a candidacy

            Made by a test from the code: a candidate for a school's presidium, whose charter asks that the result be published. In each row a state, in
            each column an act on the same day; the cell says where it leads; where it leads although it breaks a rule, which is named and becomes a finding; or
            what it contradicts, so that it is refused and leaves everything as it was.


            """.ReplaceLineEndings("\n"));
        page.Append("| state | ").AppendJoin(" | ", _acts.Select(a => a.Name)).Append(" |\n|---|").Append(string.Concat(_acts.Select(_ => "---|"))).Append('\n');
        foreach (var (name, acts) in _states)
        {
            page.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", _acts.Select(a => Cell(acts, a.Act is SelectionStepTaken { Agreed: false } ? Against(acts) : a.Act))).Append(" |\n");
        }

        Golden.Check(page.ToString(), "docs", "guide", "selection-life-cycle.md");
    }

    /// <summary>What the table must say, whatever it looks like: each state of the chain has one step forward.</summary>
    [Fact]
    public void From_each_state_of_the_chain_exactly_its_own_step_breaks_nothing()
    {
        for (var i = 0; i < _chain.Length; i++)
        {
            var taken = Enum.GetValues<SelectionStep>().Where(step => Replayed(_states[3 + i].Acts).Told(People.Step(step)).Length == 0);
            Assert.Equal([_chain[i]], taken);
        }

        Assert.All(_states.TakeLast(3), state => Assert.All(_acts.Skip(1), act => Assert.NotEmpty(Replayed(state.Acts).Told(act.Act))));
    }

    private static SelectionStepTaken Against(Act[] acts) => People.Step(_chain[Math.Min(acts.Count(a => a is SelectionStepTaken), _chain.Length - 1)], agreed: false);

    private static string Cell(Act[] acts, Act act)
    {
        var year = Replayed(acts);
        return LifeCycle.Cell(year, act, () => year.Candidacies[^1] is { Next: { } next } ? $"next: {next.Label.English}" : year.Candidacies[^1].Stage.Label.English);
    }

    private static SelectionsOfTheYear Replayed(Act[] acts)
    {
        var year = new SelectionsOfTheYear(People.Opening(), static () => (new() { Publication = true }, new()));
        Assert.All(acts, act => Assert.Empty(year.Take(act)));
        return year;
    }
}
