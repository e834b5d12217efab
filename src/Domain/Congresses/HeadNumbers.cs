using UnionGovernance.Acts;
using UnionGovernance.Json;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>How many delegates or candidates there are, in all and of each group, without their names. What nobody counted is nothing, not 0.</summary>
public sealed record HeadNumbers
{
    /// <summary>In all.</summary>
    public int? Total { get; init; }

    /// <summary>Women.</summary>
    public int? Women { get; init; }

    /// <summary>Of ethnic minorities.</summary>
    public int? Minority { get; init; }

    /// <summary>Party members, probationary ones included.</summary>
    public int? PartyMembers { get; init; }

    /// <summary>No cadres (骨干) of the school's or a college's union.</summary>
    public int? NonCadres { get; init; }

    /// <summary>Class officers.</summary>
    public int? ClassOfficers { get; init; }

    /// <summary>By year of entry.</summary>
    public Sequence<GradeNumber> Grades { get; init; } = [];

    /// <summary>Whatever else a school counts, by name, such as 班级代表.</summary>
    public Sequence<GroupNumber> Groups { get; init; } = [];

    private static readonly Form<Sequence<GradeNumber>> _grades = Forms.List(GradeNumber.Shape, static g => FormattableString.Invariant($"{g.Grade}"));
    private static readonly Form<Sequence<GroupNumber>> _groups = Forms.List(GroupNumber.Shape, static g => g.Name);

    internal static Shape<HeadNumbers> Shape { get; } = Shapes.Of<HeadNumbers>(static v => new()
    {
        Total = v.Optional("total", "总数", "in all", Forms.Heads, static n => n.Total),
        Women = v.Optional("women", "女性人数", "women", Forms.Heads, static n => n.Women),
        Minority = v.Optional("minority", "少数民族人数", "ethnic minorities", Forms.Heads, static n => n.Minority),
        PartyMembers = v.Optional("partyMembers", "党员人数（含预备党员）", "Party members, probationary included", Forms.Heads, static n => n.PartyMembers),
        NonCadres = v.Optional("nonCadres", "非校、院级学生会骨干人数", "no union cadres", Forms.Heads, static n => n.NonCadres),
        ClassOfficers = v.Optional("classOfficers", "班级骨干人数", "class officers", Forms.Heads, static n => n.ClassOfficers),
        Grades = v.Optional("grades", "各年级人数", "by year of entry", _grades, static n => n.Grades, []),
        Groups = v.Optional("groups", "其他各类人数", "other groups", _groups, static n => n.Groups, []),
    });

    /// <summary>Where a group is more than the whole, or the years of entry together are.</summary>
    /// <param name="who">Whose numbers they are.</param>
    internal IEnumerable<Refusal> Refuse(Words who)
    {
        if (Total is not { } total)
        {
            yield break;
        }

        (Words Of, int? Heads)[] groups =
        [
            (new("女", "women"), Women), (new("少数民族", "ethnic minorities"), Minority), (new("党员", "Party members"), PartyMembers),
            (new("非学生会骨干", "no union cadres"), NonCadres), (new("班级骨干", "class officers"), ClassOfficers),
            .. Groups.Select(static g => (new Words(g.Name, g.Name), (int?)g.Heads)),
            (new("各年级合计", "the years of entry together"), Grades.Count == 0 ? null : (int)Math.Min(int.MaxValue, Grades.Sum(static g => (long)g.Heads))),
        ];
        foreach (var (of, heads) in groups)
        {
            if (heads > total)
            {
                yield return new(NumberRules.Fit, new($"{who.Chinese}{total}人，其中{of.Chinese}{heads}人", $"{total} {who.English}, {heads} of them {of.English}"));
            }
        }
    }
}

/// <summary>How many entered in one year.</summary>
/// <param name="Grade">The year of entry (年级).</param>
/// <param name="Heads">How many.</param>
public sealed record GradeNumber(int Grade, int Heads)
{
    /// <summary>What the year of entry is called.</summary>
    internal static Words OfGrade { get; } = new("年级（入学年）", "year of entry");

    internal static Shape<GradeNumber> Shape { get; } = Shapes.Of<GradeNumber>(static v => new(
        v.Required("grade", OfGrade, Forms.Whole(1900, 2200), static g => g.Grade),
        v.Required("heads", GroupNumber.OfHeads, Forms.Heads, static g => g.Heads)));
}

/// <summary>How many are of a group that the school names.</summary>
/// <param name="Name">The group, such as 班级代表.</param>
/// <param name="Heads">How many.</param>
public sealed record GroupNumber(string Name, int Heads)
{
    /// <summary>What the heads of a group are called.</summary>
    internal static Words OfHeads { get; } = new("人数", "heads");

    internal static Shape<GroupNumber> Shape { get; } = Shapes.Of<GroupNumber>(static v => new(
        v.Required("name", "类别", "kind", Forms.Name, static g => g.Name),
        v.Required("heads", OfHeads, Forms.Heads, static g => g.Heads)));
}

/// <summary>What numbers without names are held to.</summary>
internal static class NumberRules
{
    /// <summary>No group is more than the whole.</summary>
    public static Precondition Fit { get; } = new(
        "congress.numbers-fit",
        new("各类人数不多于总数", "No group is more than the whole"),
        Basis.Arithmetic("人数"));

    /// <summary>Numbers and named lists agree.</summary>
    public static Precondition Agree { get; } = new(
        "congress.numbers-agree",
        new("人数与名单一致", "Numbers and named lists agree"),
        Basis.Arithmetic("人数"));
}
