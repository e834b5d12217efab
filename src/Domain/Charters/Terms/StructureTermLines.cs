using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Charters.Terms;

/// <summary>What a charter settles about the union's structure, and a school's about that of its colleges.</summary>
internal static class StructureTermLines
{
    private const string StaffRule = "staff.headcount";
    private const string PresidiumRule = "presidium.size";

    public static ImmutableArray<CharterTerm> All { get; } =
    [
        Term("standingDelegates", "standing_delegates", static t => t.StandingDelegates is { } heads ? $"{heads}人" : "不设", "/standingDelegates"),
        Term("staff", "staff_number", static t => $"{t.StaffCap}人", "/staff", "/largeGround") with
        {
            Own = static t => t.LargeGround is null ? Staff(t.StaffCap) : new All<UnionRecord>([new Is<UnionRecord>(StructureFacts.LargeOrManyCampuses), Staff(t.StaffCap)]),
            Binding = static e => e.RuleOf(StaffRule),
        },
        Term("presidium", "presidium", static t => $"{t.PresidiumCap}人", "/presidium") with
        {
            Own = static t => Presidium(t.PresidiumCap),
            Binding = static e => e.RuleOf(PresidiumRule),
        },
        Term("termYears", "presidium", static t => t.TermYears == 2 ? "两年" : $"{ChineseNumeral.Of(t.TermYears)}年", "/termYears"),
        Term("rotatingChair", "presidium", static t => t.RotatingChair ? "设轮值执行主席，由主席团成员轮流担任" : "不设轮值执行主席", "/rotatingChair"),
        Term("departments", "departments", static t => t.Departments.Count == 0 ? $"工作部门，名称由主席团提出、{(t.Level == UnionLevel.School ? "学校团委" : "学院团组织")}同意" : $"{string.Join('、', t.Departments)}等{t.Departments.Count}个工作部门", "/departments") with
        {
            // A college's charter that names no department sets no number of them: no table of colleges does.
            Own = static t => (t.Departments.Count, t.Level) switch
            {
                (> 0 and var named, _) => Departments(named),
                (_, UnionLevel.School) => Departments(School2023.DepartmentCap),
                _ => null,
            },
            Binding = static e => e.RuleOf("departments.count"),
        },
        Term("collegeStaff", "colleges", static t => $"{t.CollegeStaff ?? College2024.StaffCap}人", "/collegeStaff") with
        {
            Bounds = "structure.staff",
            Own = static t => Staff(t.CollegeStaff ?? College2024.StaffCap),
            Binding = static e => e.RuleOf(StaffRule),
        },
        Term("collegePresidium", "colleges", static t => $"{t.CollegePresidium ?? College2024.PresidiumCap}人", "/collegePresidium") with
        {
            Bounds = "structure.presidium",
            Own = static t => Presidium(t.CollegePresidium ?? College2024.PresidiumCap),
            Binding = static e => e.RuleOf(PresidiumRule),
        },
    ];

    private static CharterTerm Term(string name, string article, Func<CharterTerms, string> show, params Sequence<string> members) =>
        new(CharterOptions.All.Single(o => o.Id == $"structure.{name}"), article, show, members);

    private static Requirement<UnionRecord> Staff(int cap) => new AtMost<UnionRecord, int>(StructureFacts.Staff, cap);

    private static Requirement<UnionRecord> Departments(int cap) => new AtMost<UnionRecord, int>(StructureFacts.Departments, cap);

    private static Requirement<UnionRecord> Presidium(int cap) => new AtMost<UnionRecord, int>(StructureFacts.Presidium, cap);
}
