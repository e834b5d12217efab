using NodaTime;
using NodaTime.Text;
using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions.Serving;

/// <summary>What acts on presidium, departments and offices ask.</summary>
internal static class ServingRules
{
    private static readonly string[] _congresses = ["大会", "学代会", "研代会"];
    private static readonly string[] _standing = ["常任", "常务", "常委", "委员会"];
    private static readonly string[] _bodies = ["团委", "团总支", "团工委", "团组织", "党委", "党总支", "党支部", "党组织", "学工", "学生工作", "学生处", "主席团"];

    /// <summary>A term's last day is not before its first; a term of one day is one.</summary>
    public static Precondition LastDay { get; } = new(
        "office.last-day",
        new("任期最后一日不早于第一日", "A term's last day is not before its first"),
        Basis.Time("任期"));

    /// <summary>An office is on the presidium or in a department, not both: who holds two is entered twice.</summary>
    public static Precondition OnePlace { get; } = new(
        "office.one-place",
        new("一次任职只在主席团或一个部门；兼任的分两行录入", "One office is on the presidium or in one department; whoever holds two is entered twice"),
        Basis.Arithmetic("年度文件"));

    /// <summary>The department stands on the first day of service.</summary>
    public static Precondition BodyStands { get; } = new(
        "office.body-stands",
        new("任职或撤销时，该部门已经设立、尚未撤销", "The department has been set up, and not dissolved, by then"),
        Basis.Time("设立与撤销"));

    /// <summary>Two bodies that stand at one time have two names.</summary>
    public static Precondition NameFree { get; } = new(
        "union.name-free",
        new("同时存在的部门、机构不重名", "No two bodies that stand at one time bear one name"),
        Basis.Time("设立与撤销"));

    /// <summary>A body is dissolved after those who serve in it have left; whoever leaves that day has.</summary>
    public static Precondition NobodyLeft { get; } = new(
        "union.nobody-left",
        new("撤销部门前，其成员已经离任或转任", "Whoever serves in a department has left it before it is dissolved"),
        Basis.Time("设立与撤销"));

    /// <summary>Nobody takes an office that they hold.</summary>
    public static Precondition HeldOnce { get; } = new(
        "office.held-once",
        new("同一人不在同一时间重复担任同一职务", "Nobody takes an office that they hold at the time"),
        Basis.Time("任期"));

    /// <summary>Whoever leaves an office holds it that day.</summary>
    public static Precondition Holds { get; } = new(
        "office.holds",
        new("离任的人当日在任", "Whoever leaves an office holds it that day"),
        Basis.Time("任期"));

    /// <summary>The presidium is elected by the congress itself, or in a college by all students: nobody puts a member on it, nor does a standing body elect one.</summary>
    public static Precondition ElectedByCongress { get; } = new(
        "office.elected-by-congress",
        new("主席团成员由学生（研究生）代表大会选举产生，院级也可以由全体学生大会选举", "The congress elects the presidium; in a college all students may"),
        SchoolTable.ElectedByCongress, CollegeTable.ElectedByCongressOrAssembly)
    { ByLevel = ("主席团成员由代表大会选举产生", "主席团成员由代表大会或者全体学生大会选举产生") };

    /// <summary>The rotating executive chair is a member of the presidium on every day of the turn.</summary>
    public static Precondition ChairInPresidium { get; } = new(
        "chair.in-presidium",
        new("轮值执行主席在轮值期间始终是主席团成员", "The rotating executive chair is on the presidium throughout the turn"),
        SchoolTable.PostsSince2023);

    /// <summary>No two turns of the chair meet: one chairs after another. A turn without a last day ends where the next begins, whichever was entered first.</summary>
    public static Precondition ChairInTurn { get; } = new(
        "chair.in-turn",
        new("执行主席轮流担任，两人的轮值期不重叠", "Chairs take turns: no two turns meet"),
        SchoolTable.Posts);

    /// <summary>A statement names who makes it: a yes rests on who, when and which document.</summary>
    public static Precondition StatedBy { get; } = new(
        "structure.stated-by",
        new("写明由谁说明", "Whoever states it is named"),
        SchoolTable.PresidiumAndDepartmentsOnly, CollegeTable.PresidiumAndDepartmentsOnly);

    /// <summary>Nobody states that a union is flat while a centre or office stands beside its departments.</summary>
    public static Precondition StatedAsEntered { get; } = new(
        "structure.stated-as-entered",
        new("说明架构为“主席团+工作部门”时，其上其下没有常设机构", "Nobody states that a union is flat while a standing body is entered beside its departments"),
        SchoolTable.PresidiumAndDepartmentsOnly, CollegeTable.PresidiumAndDepartmentsOnly);

    /// <returns>The refusal of a term whose last day is before its first; nothing where it is not.</returns>
    internal static Refusal? Backwards(TermOfOffice term) => term.Last is { } last && last < term.First
        ? new(LastDay, new($"最后一日{Day(last)}早于第一日{Day(term.First)}", $"The last day {Day(last)} is before the first, {Day(term.First)}"))
        : null;

    /// <returns>The breach of a member who was put on the presidium by others than the congress; nothing where it was the congress, where nobody is named, and where a name does not tell what body it is.</returns>
    internal static Refusal? NotElected(Sequence<string> by) => by.Any(static b => !Stands(b) && _congresses.Any(b.Contains)) || !by.Any(static b => Stands(b) || _bodies.Any(b.Contains))
        ? null
        : new(ElectedByCongress, new($"由{string.Join('、', by)}办理任职，不是代表大会选举", $"Put in office by {string.Join(", ", by)}: no election by the congress"));

    // Bodies that the congress leaves behind bear its name too.
    private static bool Stands(string body) => _standing.Any(body.Contains);

    /// <returns>A day as refusals of offices show it.</returns>
    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
