using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Editions;

/// <summary>The table of an invented province: the national one with fewer staff, and one line more.</summary>
public static class InventedProvince
{
    public const int StaffCap = 35;
    public const int LargeStaffCap = 50;

    private static readonly Document _notice = new(new Words("虚构省学生会组织改革评估办法", "An invented province's measures")) { Number = "虚团发〔2024〕5号" };

    public static Provision FromCollegeUnions { get; } = new(
        "INV-01",
        _notice,
        "第三条",
        new("校级工作人员半数以上来自院（系）学生会。", "At least half of a school's staff come from college unions."),
        Force.Binding)
    {
        SeenAt = ["https://example.org/notice"],
    };

    public static Rule HalfFromCollegeUnions { get; } = new(
        "invented-province.half-from-college-unions",
        new("校级工作人员不少于50%来自院（系）学生会", "At least 50 % of school staff come from college unions"),
        new ShareAtLeast<UnionRecord>(EligibilityFacts.FromCollegeUnions, new(1, 2)),
        FromCollegeUnions);

    public static Edition Table { get; } = School2023.Table with
    {
        Id = "invented-province-2024",
        Title = new("虚构省2024年自评表", "Table of an invented province, 2024"),
        Year = new(2024),
        Items =
        [
            .. School2023.Table.Items.Select(i => i.Rule.Id == "staff.headcount" ? i with { Rule = StructureRules.StaffHeadcount(StaffCap, LargeStaffCap) } : i),
            new("18", HalfFromCollegeUnions, Attestation.Seen, Mark.None),
        ],
    };

    public static Rule FewerDepartments { get; } = new(
        "goal.invented-province.fewer-departments",
        new("工作部门不超过4个", "At most 4 departments"),
        new AtMost<UnionRecord, int>(StructureFacts.Departments, 4),
        Basis.OwnGoal);
}
