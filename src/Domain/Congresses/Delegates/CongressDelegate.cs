using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Delegates;

/// <summary>A delegate (代表), or a substitute. What nobody said of one is nothing, not a no.</summary>
public sealed record CongressDelegate
{
    /// <summary>A name unique in the congress, such as a delegate's card number; never a student number.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>The person's name.</summary>
    public string? Name { get; init; }

    /// <summary>The unit, or the society, that sent the delegate.</summary>
    public string? Unit { get; init; }

    /// <summary>The kind of office by which this is a delegate (当然代表), as the charter names it; nothing for a delegate who was elected. The unit is then only where they study.</summary>
    public string? ExOfficio { get; init; }

    /// <summary>The year of entry (年级).</summary>
    public int? Grade { get; init; }

    /// <summary>Whether a woman.</summary>
    public bool? Woman { get; init; }

    /// <summary>Whether of an ethnic minority.</summary>
    public bool? Minority { get; init; }

    /// <summary>Whether a Party member, a probationary one included.</summary>
    public bool? PartyMember { get; init; }

    /// <summary>Whether a cadre (骨干) of the school's or a college's union.</summary>
    public bool? UnionCadre { get; init; }

    /// <summary>Whether the head of a student society.</summary>
    public bool? SocietyHead { get; init; }

    /// <summary>Whether a class officer.</summary>
    public bool? ClassOfficer { get; init; }

    /// <summary>Whether a full-time student on the register.</summary>
    public bool? FullTime { get; init; }

    /// <summary>Whether a disciplinary probation (留校察看) still runs.</summary>
    public bool? OnProbation { get; init; }

    /// <summary>How the delegate was elected.</summary>
    public DelegateElection? ElectedBy { get; init; }

    /// <summary>Of which delegate this is the substitute; nothing for a delegate.</summary>
    public string? SubstituteFor { get; init; }

    /// <summary>Whether present at the formal session.</summary>
    public bool? Present { get; init; }

    /// <summary>What several are called together.</summary>
    internal static Words Heading { get; } = new("代表", "delegates");

    private static readonly Form<int> _grade = Forms.Whole(1900, 2200);

    internal static Shape<CongressDelegate> Shape { get; } = Shapes.Of<CongressDelegate>(static v => new()
    {
        Id = v.Required("id", "代表证号（不写学号）", "card number, never a student number", Forms.Name, static d => d.Id),
        Name = v.Optional("name", Unions.MemberFacts.Name.Label, Forms.Name, static d => d.Name),
        Unit = v.Optional("unit", "选举单位或社团", "unit or society", Forms.Name, static d => d.Unit),
        ExOfficio = v.Optional("exOfficio", Quotas.ExOfficioSeats.OfKind, Forms.Name, static d => d.ExOfficio),
        Grade = v.Optional("grade", GradeNumber.OfGrade, _grade, static d => d.Grade),
        Woman = v.Optional("woman", Unions.MemberFacts.Woman.Label, Forms.YesNo, static d => d.Woman),
        Minority = v.Optional("minority", "少数民族", "ethnic minority", Forms.YesNo, static d => d.Minority),
        PartyMember = v.Optional("partyMember", "党员（含预备党员）", "Party member, probationary included", Forms.YesNo, static d => d.PartyMember),
        UnionCadre = v.Optional("unionCadre", "校、院级学生会骨干", "cadre of a union", Forms.YesNo, static d => d.UnionCadre),
        SocietyHead = v.Optional("societyHead", "学生社团负责人", "head of a society", Forms.YesNo, static d => d.SocietyHead),
        ClassOfficer = v.Optional("classOfficer", "班级骨干", "class officer", Forms.YesNo, static d => d.ClassOfficer),
        FullTime = v.Optional("fullTime", "全日制在校生", "full-time student", Forms.YesNo, static d => d.FullTime),
        OnProbation = v.Optional("onProbation", "处分期未满", "on probation", Forms.YesNo, static d => d.OnProbation),
        ElectedBy = v.Optional("electedBy", "产生方式", "how elected", DelegateElection.Form, static d => d.ElectedBy),
        SubstituteFor = v.Optional("substituteFor", "替补何人（代表证号）", "substitute for (card number)", Forms.Name, static d => d.SubstituteFor),
        Present = v.Optional("present", "出席", "present", Forms.YesNo, static d => d.Present),
    });

    private static readonly Form<Sequence<CongressDelegate>> _list = Forms.List(Shape, static d => d.Id);

    internal static Shape<Roster<CongressDelegate>> Roster { get; } = Shapes.Of<Roster<CongressDelegate>>(static v => new()
    {
        Complete = v.Optional("complete", "是否列全", "whether nobody is left out", Forms.YesNo, static r => r.Complete.Known == Known.Given ? r.Complete.Low : (bool?)null) is { } complete ? Fact.Given(complete) : default,
        List = v.Optional("list", Heading, _list, static r => r.List, []),
    });
}
