using CsCheck;
using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Editions;

/// <summary>What a province, a school and a college ask beside a table.</summary>
public sealed class OverlayTests
{
    [Fact]
    public void Of_two_caps_the_stricter_wins_and_what_is_added_is_asked_too()
    {
        var table = Joined(Of("province", "某省学联", StructureRules.StaffHeadcount(35, 50)), Of("school", "某校", StructureRules.StaffHeadcount(30, 55 - 10), Own("own.departments", new AtMost<UnionRecord, int>(StructureFacts.Departments, 4))));

        Assert.Equal("school-2023-2024+province+school", table.Id);
        Assert.Equal(StructureRules.StaffHeadcount(30, 45).Requirement.Canonical, table.RuleOf("staff.headcount")!.Requirement.Canonical);
        Assert.Equal(School2023.Table.Items.Length + 1, table.Items.Length);
        Assert.Equal(Verdict.NotMet, table.RuleOf("own.departments")!.Requirement.Judge(School() with { Structure = new() { Departments = Fact.Given(5) } }));
    }

    /// <summary>As the guide has it: laid over the nation's, given a year and a title, put into a book.</summary>
    [Fact]
    public void A_joined_table_with_a_year_of_its_own_is_judged_by()
    {
        var fewer = new Overlay("invented-province", new("虚构省学联", "the federation of an invented province"), [new("5", StructureRules.DepartmentCount(5), Attestation.Seen, Mark.None)]);
        var table = Overlay.Over(School2023.Table, fewer) switch
        {
            OverlayOutcome.Joined { Table: var joined } => joined with { Id = "invented-province-2024", Title = new("虚构省2024年自评表", "Table of an invented province, 2024"), Year = new(2024) },
            OverlayOutcome.Refused { Faults: var faults } => throw new InvalidOperationException(string.Join('\n', faults.Select(f => f.Because.Chinese))),
            _ => throw new InvalidOperationException(),
        };
        var book = RuleBook.National.With(table);

        var assessment = book.Assess(School() with { Union = School().Union with { Year = new(2024) }, Structure = new() { Departments = Fact.Given(6) } }).Assessment!;
        Assert.Equal("invented-province-2024", assessment.Edition.Id);
        Assert.Equal(Verdict.NotMet, assessment.Findings.Single(static f => f.Item.Rule.Id == "departments.count").Verdict);
    }

    [Fact]
    public void Of_two_neither_of_which_is_stricter_both_are_asked()
    {
        var rule = Joined(Of("province", "某省学联", StructureRules.StaffHeadcount(30, 60)), Of("school", "某校", StructureRules.StaffHeadcount(35, 50))).RuleOf("staff.headcount")!;

        foreach (var (staff, large, expected) in new[] { (30, false, Verdict.Met), (31, false, Verdict.NotMet), (50, true, Verdict.Met), (51, true, Verdict.NotMet), (31, true, Verdict.Met) })
        {
            Assert.Equal(expected, rule.Requirement.Judge(School() with { Structure = new() { Staff = Fact.Given(staff), LargeOrManyCampuses = Fact.Given(large) } }));
        }
    }

    [Fact]
    public void What_loosens_is_refused_with_a_union_that_shows_it()
    {
        var refused = Assert.IsType<OverlayOutcome.Refused>(Overlay.Over(School2023.Table, Of("school", "某校", StructureRules.StaffHeadcount(35, 70)), Of("province", "某省学联", StructureRules.PresidiumSize(4))));

        var loosening = Assert.IsType<OverlayFault.Loosening>(Assert.Single(refused.Faults));
        Assert.Equal(
            "某校的“工作人员不超过35人，学生多或校区多的学校不超过70人”宽于“工作人员不超过40人，学生多或校区多的学校不超过60人”：工作人员人数：61人、学生数较多或多校区：是，前者允许而后者不允许",
            loosening.Because.Chinese);
        Assert.Equal((Verdict.Met, Verdict.NotMet), (loosening.Own.Requirement.Judge(loosening.Shown.Counterexample), loosening.Table.Requirement.Judge(loosening.Shown.Counterexample)));
    }

    [Fact]
    public void Whoever_contradicts_each_other_is_named()
    {
        var refused = Assert.IsType<OverlayOutcome.Refused>(Overlay.Over(
            School2023.Table,
            Of("province", "某省学联", StructureRules.StaffHeadcount(35, 35)),
            Of("school", "某校", Own("own.least", new AtLeast<UnionRecord, int>(StructureFacts.Staff, 36)))));

        var clash = Assert.IsType<OverlayFault.Clash>(Assert.Single(refused.Faults));
        Assert.Equal(["某省学联", "某校"], clash.Owners.Select(static o => o.Chinese).Where(static o => o.StartsWith('某')));
        Assert.Equal(["staff.headcount", "own.least"], clash.Flaw.Rules);
    }

    [Fact]
    public void A_tighter_reading_of_study_leaves_no_school_the_looser_one()
    {
        var strict = EligibilityRules.Study(new());
        var table = Joined(Of("province", "某省学联", strict));

        Assert.All(table.Items.Single(static i => i.Rule.Id == "eligibility.study").Alternatives, a => Assert.Equal(strict.Requirement.Canonical, a.Rule.Requirement.Canonical));
    }

    /// <summary>Three overlays with caps drawn at random, in each of six orders: one and the same table, or the same faults; and where they are joined, whoever keeps the table keeps all of them.</summary>
    [Fact]
    public void In_whatever_order_the_result_is_the_same() => Gen.Select(Gen.Int[20, 45].Array[6], Gen.Int[1, 6].Array[3], Gen.Int[0, 5].Array[3]).Sample(
        (staff, presidium, departments) =>
        {
            Overlay[] overlays =
            [
                .. Enumerable.Range(0, 3).Select(i => Of(
                    $"overlay{i}", $"甲{i}",
                    [
                        StructureRules.StaffHeadcount(staff[2 * i], staff[(2 * i) + 1] + 15), StructureRules.PresidiumSize(presidium[i]), Own($"own.{departments[i] % 2}", new AtMost<UnionRecord, int>(StructureFacts.Departments, departments[i])),
                    ])),
            ];
            int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
            var outcomes = orders.Select(o => Overlay.Over(School2023.Table, [.. o.Select(i => overlays[i])])).ToList();

            Assert.Single(outcomes.Select(Said).Distinct());
            if (outcomes[0] is OverlayOutcome.Joined { Table: var table })
            {
                Assert.All(overlays.SelectMany(static o => o.Items).Concat(School2023.Table.Items), item => Assert.IsType<Entailment<UnionRecord>.Proved>(
                    Entailment.Of(table.RuleOf(item.Rule.Id)!.Requirement, item.Rule.Requirement, School())));
            }
        },
        // Each draw lays three overlays in six orders and decides of every pair of rules.
        iter: 100);

    private static string Said(OverlayOutcome outcome) => outcome switch
    {
        OverlayOutcome.Joined { Table: var table } => $"{table.Id} {string.Join(' ', table.Items.Select(static i => $"{i.Rule.Id} {i.Rule.Title.Chinese} {i.Rule.Requirement.Canonical}"))}",
        OverlayOutcome.Refused { Faults: var faults } => string.Join(' ', faults.Select(static f => f.Because.Chinese)),
        _ => string.Empty,
    };

    private static Edition Joined(params Overlay[] overlays) => Assert.IsType<OverlayOutcome.Joined>(Overlay.Over(School2023.Table, overlays)).Table;

    private static Overlay Of(string id, string owner, params Rule[] rules) => new(id, new(owner, id), [.. rules.Select(static r => new Item("1", r, Attestation.Seen, Mark.None))]);

    private static Rule Own(string id, Requirement<UnionRecord> requirement) => new(id, new(requirement.Describe(Language.Chinese), requirement.Describe(Language.English)), requirement, Basis.OwnGoal);

    private static UnionRecord School() => new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };
}
