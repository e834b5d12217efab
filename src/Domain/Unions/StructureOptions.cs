using System.Collections.Immutable;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions;

/// <summary>What a charter settles about the union's own structure, each as a question.</summary>
internal static class StructureOptions
{
    /// <summary>The years of a term of office, if a charter does not say.</summary>
    internal const int TermYears = 1;

    /// <summary>What the most staff are called.</summary>
    internal static Words MostStaff { get; } = new("工作人员最多几人", "most staff");

    /// <summary>What the most members of the presidium are called.</summary>
    internal static Words MostInPresidium { get; } = new("主席团最多几人", "most presidium members");

    /// <summary>How long a term of office is, as it is asked.</summary>
    internal static Words YearsOfOffice { get; } = new("一届任期几年", "years of a term of office");

    private static readonly Words _fewer = new("更少", "fewer");
    private static readonly Words _capOfTable = new("自评表的上限", "the cap of the table");
    private static readonly Words _capOfCollegeTable = new("自评表（院级）的上限", "the cap of the college table");

    /// <summary>The options, in the numbers of tables.</summary>
    /// <param name="limits">The limits that the tables set.</param>
    /// <returns>The options.</returns>
    public static ImmutableArray<CharterOption> Of(StructureLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return
        [
            new("structure.staff", MostStaff.AsHeading(), OfBoth(limits.Staff, limits.CollegeStaff), FewerOrLarge(limits), _capOfTable, [SchoolTable.StaffCap, CollegeTable.StaffCap]),
            new("structure.presidium", MostInPresidium.AsHeading(), OfBoth(limits.Presidium, limits.CollegePresidium), _fewer, _capOfTable, [SchoolTable.PresidiumCap, CollegeTable.PresidiumCap]),
            new("structure.departments", new("设哪些工作部门", "Which departments"), new("章程不列名称，由主席团提出、团委同意", "not named; the presidium proposes, the League committee agrees"), limits.Departments is { } departments ? new($"列出名称，校级最多{departments}个", $"named, at most {departments} in a school") : new("列出名称", "named"), new("自评表只限数目", "the table limits the number only"), [SchoolTable.DepartmentCap]),
            new("structure.collegeStaff", new("院级组织的工作人员最多几人", "Most staff of a college's union"), Heads(limits.CollegeStaff), _fewer, _capOfCollegeTable, [CollegeTable.StaffCap]),
            new("structure.collegePresidium", new("院级组织的主席团最多几人", "Most presidium members of a college's union"), Heads(limits.CollegePresidium), _fewer, _capOfCollegeTable, [CollegeTable.PresidiumCap]),
            new("structure.termYears", YearsOfOffice.AsHeading(), Years(TermYears), Years(TermYears + 1), new("学代会每年召开；未见全国性规定", "the congress is yearly; no national rule is known"), [ElectionExamples.YearOfOffice]),
            new("structure.rotatingChair", new("主席团是否实行轮值", "Do presidium members take turns as executive chair?"), new("实行", "They do"), new("不实行，主席团集体负责", "They do not; the presidium acts as a body"), new("自评表列有轮值执行主席", "the table names the rotating executive chair"), [SchoolTable.Posts]),
            new("structure.standingDelegates", new("学代会闭会期间是否设常任代表会议", "Is there a standing committee between congresses?"), new("不设", "None"), new("设，写明人数，兼顾各代表团；不得代选主席团", "one, of a stated size and from all delegations; it never elects the presidium"), new("规定允许而不要求", "allowed and not required"), [CongressRules2017.StandingDelegates, CongressRegulations.StandingCommittee]),
        ];
    }

    private static Words FewerOrLarge(StructureLimits limits) => limits.LargeStaff is { } large
        ? new($"{_fewer.Chinese}；学生多或校区多的学校最多{large}人，须写明理由", $"{_fewer.English}; up to {large} in a school with many students or several campuses, on a stated ground")
        : _fewer;

    private static Words OfBoth(int? school, int? college) =>
        new($"校级{Heads(school).Chinese}，院级{Heads(college).Chinese}", $"{Heads(school).English} in a school, {Heads(college).English} in a college");

    private static Words Years(int years) => new(FormattableString.Invariant($"{years}年"), FormattableString.Invariant($"{years}"));

    private static Words Heads(int? cap) => cap is { } heads ? new(FormattableString.Invariant($"{heads}人"), FormattableString.Invariant($"{heads}")) : CharterOption.NoLimit;
}
