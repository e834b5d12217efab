using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>The members of a file that say whose it is, and whether they agree: a college's union names school and college apart, a school's has no college.</summary>
internal static class UnionMembers
{
    /// <summary>The words of <c>school</c>.</summary>
    public static Words School { get; } = new("学校", "school");

    /// <summary>The words of <c>college</c>.</summary>
    public static Words College { get; } = new("学院、书院或校区", "college, residential college or campus");

    /// <summary>The words of <c>kind</c>.</summary>
    public static Words Kind { get; } = new("组织", "union");

    /// <summary>The words of <c>level</c>.</summary>
    public static Words Level { get; } = new("层级", "level");

    /// <summary>The words of <c>academicYear</c>.</summary>
    public static Words AcademicYear { get; } = new("学年", "academic year");

    private static readonly UnionYear _none = new(new(null!), (UnionKind)(-1), (UnionLevel)(-1), default(AcademicYear));

    /// <summary>Takes a union's year from school, college, kind, level and academic year.</summary>
    /// <typeparam name="TOwner">What is of the union and year.</typeparam>
    /// <param name="view">The view.</param>
    /// <param name="school">How the school's name stands in the file.</param>
    /// <param name="college">How the college's name stands in the file.</param>
    /// <param name="get">Whose it is.</param>
    /// <returns>The union and year.</returns>
    public static UnionYear Of<TOwner>(View<TOwner> view, Form<string> school, Form<string> college, Func<TOwner, UnionYear> get) => new(
        new(
            view.Required("school", School, school, o => Named(get(o)).Name.School),
            view.Optional("college", College, college, o => Named(get(o)).Name.College)),
        view.Required("kind", Kind, UnionKind.Form, o => Named(get(o)).Kind),
        view.Required("level", Level, UnionLevel.Form, o => Named(get(o)).Level),
        view.Optional("academicYear", AcademicYear, Forms.AcademicYear, o => Named(get(o)).Year));

    /// <summary>Tells, in an outcome, whose it is.</summary>
    /// <typeparam name="TOwner">The outcome.</typeparam>
    /// <param name="view">The view.</param>
    /// <param name="get">Whose it is.</param>
    public static void Tell<TOwner>(View<TOwner> view, Func<TOwner, UnionName> get)
    {
        view.Required("school", School, Forms.AnyText, o => get(o).School);
        view.Optional("college", College, Forms.AnyText, o => get(o).College);
    }

    /// <summary>A union each of whose members can be asked for. No union at all is one of which nothing is sound, so that each of its members is refused.</summary>
    /// <param name="union">The union, as it was made in C#.</param>
    /// <returns>The union.</returns>
    public static UnionYear Named(UnionYear? union) => union switch
    {
        null => _none,
        { Name: null } => union with { Name = _none.Name },
        _ => union,
    };

    /// <summary>Adds the fault that the members do not agree.</summary>
    /// <param name="input">Stands at what is of the union.</param>
    /// <param name="union">The union, each member of which is sound.</param>
    public static void Check(ref Input input, UnionYear union)
    {
        if (Disagreement(union) is var (found, expected))
        {
            input.RefuseAt("college", found, expected);
        }
    }

    /// <summary>What is wrong with a union's <c>college</c>.</summary>
    /// <param name="union">The union, as it was read.</param>
    /// <returns>What was found and what is expected; nothing where they agree.</returns>
    public static (Words Found, Words Expected)? Disagreement(UnionYear union) => union switch
    {
        { Level: UnionLevel.College, Name.College: null } => (Input.Absent, new(
            "院级组织要把名称分开写：school 只写学校，学院、书院或校区写在 college，如 \"school\": \"虚构大学\", \"college\": \"数学学院\"",
            "a college's union has its name in two: the school alone as school, the college as college, such as \"school\": \"虚构大学\", \"college\": \"数学学院\"")),
        { Level: UnionLevel.School, Name.College: { } college } => (new($"\"{college}\"", $"\"{college}\""), new(
            "校级组织不写 college；若是学院的组织，level 应为 \"college\"",
            "a school's union has no college; if it is a college's, its level is \"college\"")),
        _ => null,
    };
}
