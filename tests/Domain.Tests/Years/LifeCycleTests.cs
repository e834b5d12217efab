using UnionGovernance.Editions;
using UnionGovernance.Tests.Activities;
using UnionGovernance.Tests.Charters;
using UnionGovernance.Tests.Oversight;
using UnionGovernance.Tests.Satisfaction;
using UnionGovernance.Tests.Selections;
using UnionGovernance.Tests.Unions;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Years;

/// <summary>Every state against every act, for every subject of a year: a line each.</summary>
public sealed class LifeCycleTests
{
    private static readonly LifeCycle[] _all =
    [
        .. UnionLifeCycles.All,
        .. ActivityLifeCycles.All,
        .. OversightLifeCycles.All,
        .. ServiceLifeCycles.All,
        .. RecruitmentLifeCycles.All,
        .. StatementLifeCycles.All,
        .. CharterLifeCycles.All,
    ];

    [Fact]
    public void The_guide_says_what_the_code_does() => Golden.Check(
        "# Life cycles\n\n"
        + "What each act of a year leads to in each state. There are three answers: it leads to a state; it does so although it breaks rules, which are\n"
        + "named and become findings; or it contradicts itself or what came before, and is refused by the named rule. Made by a test that tries every act\n"
        + "in every state.\n\n"
        + string.Join('\n', _all.Select(static c => c.Table())),
        "docs",
        "guide",
        "life-cycles.md");

    /// <summary>No act of a year is forgotten: each stands in a table here, or in those of selection and appraisal.</summary>
    [Fact]
    public void Every_act_of_a_year_stands_in_a_table()
    {
        var elsewhere = new[] { "selection-life-cycle.md", "appraisal-life-cycle.md" };
        var candidacies = new[] { "applied", "materialsSupplemented", "materialsChecked", "selectionStep", "selectionPublished", "applicationWithdrawn" };
        var rounds = new[] { "appraisalCalled", "dutyReported", "appraisalHeld", "rated", "appraisalConcluded", "edgeSettled", "recognised", "postEnded" };
        Assert.All(elsewhere, page => Assert.True(File.Exists(RepositoryRoot.File("docs", "guide", page))));

        Assert.Equal(
            YearFile.Acts.Select(static a => a.Word).Except(candidacies).Except(rounds).Order(StringComparer.Ordinal),
            _all.SelectMany(static c => c.Acts).Select(YearFile.WordOf).Distinct().Append("congressHeld").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_state_stands_twice_and_each_is_reached() =>
        Assert.All(_all, c => Assert.Equal(c.Paths.Length, c.Paths.Select(p => c.StateOf(c.Reach(p))).Distinct().Count()));

    [Fact]
    public void An_act_that_is_refused_leaves_everything_as_it_was() => Assert.All(_all, c => Assert.All(c.Paths, path => Assert.All(c.Acts, act =>
    {
        var subject = c.Reach(path);
        var opening = new UnionRecord { Union = new(new("某校"), UnionKind.StudentUnion, UnionLevel.School, new(2024)), AsOf = Fact.Given(act.On) };
        var before = subject.Enter(opening);
        if (subject.Take(act).Length > 0)
        {
            Assert.Equal(RecordFile.Write(before), RecordFile.Write(subject.Enter(opening)));
        }
    })));
}
