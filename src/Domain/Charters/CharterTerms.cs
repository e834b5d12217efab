using UnionGovernance.Activities.Study;
using UnionGovernance.Appraisals;
using UnionGovernance.Appraisals.Terms;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Oversight.Terms;
using UnionGovernance.Satisfaction;
using UnionGovernance.Seals.Terms;
using UnionGovernance.Selections.Terms;
using UnionGovernance.Unions;

namespace UnionGovernance.Charters;

/// <summary>All that a charter settles: the numbers and choices from which its articles are written and on which congress, selection, study, appraisal, seal and local rules run.</summary>
/// <remarks>
/// What is not settled stands at its default, for which <see cref="CharterTerm.Option"/> gives the reason. Where a national rule binds, a term may be
/// stricter and not looser: <see cref="CharterReview"/> says which are.
/// </remarks>
public sealed record CharterTerms
{
    /// <summary>Whose union it is: a school's, or a college's. The school's name is empty while nobody has said it.</summary>
    public UnionName Name { get; init; } = new(string.Empty);

    /// <summary>Student union or graduate union.</summary>
    public UnionKind Kind { get; init; }

    /// <summary>School or college.</summary>
    public UnionLevel Level { get; init; }

    /// <summary>Whether a diploma college, whose students are 专科生 and of which none is recommended for postgraduate study.</summary>
    public bool DiplomaCollege { get; init; }

    /// <summary>The most staff, in heads, the number itself allowed; nothing for the national cap of the level.</summary>
    public int? Staff { get; init; }

    /// <summary>Why the school is large or has several campuses; given, the cap may be up to <see cref="School2023.LargeStaffCap"/> instead of <see cref="School2023.StaffCap"/>.</summary>
    public string? LargeGround { get; init; }

    /// <summary>The most presidium members, in heads, the number itself allowed; nothing for the national cap of the level.</summary>
    public int? Presidium { get; init; }

    /// <summary>The departments by name; empty where the charter leaves them to the presidium.</summary>
    public Sequence<string> Departments { get; init; } = [];

    /// <summary>The most staff of a college's union, in heads, as the school's charter has it; nothing for the national cap.</summary>
    public int? CollegeStaff { get; init; }

    /// <summary>The most presidium members of a college's union, in heads; nothing for the national cap.</summary>
    public int? CollegePresidium { get; init; }

    /// <summary>How many years a term of office lasts. Default 1, as the congress is yearly.</summary>
    public int TermYears { get; init; } = StructureOptions.TermYears;

    /// <summary>Whether presidium members take turns as executive chair. By default they do.</summary>
    public bool RotatingChair { get; init; } = true;

    /// <summary>How many meet between congresses as standing committee (常任代表会议); nothing for none, the default. It elects no presidium.</summary>
    public int? StandingDelegates { get; init; }

    /// <summary>How many duty appraisals a year has. Default 2, one each term.</summary>
    public int Appraisals { get; init; } = AppraisalRules.TimesInYear;

    /// <summary>What is settled about the congress.</summary>
    public CongressTerms Congress { get; init; } = new();

    /// <summary>What is settled about selection.</summary>
    public SelectionTerms Selection { get; init; } = new();

    /// <summary>What is settled about study.</summary>
    public StudyTerms Study { get; init; } = new();

    /// <summary>What is settled about the appraisal.</summary>
    public AppraisalTerms Appraisal { get; init; } = new();

    /// <summary>What is settled about oversight.</summary>
    public OversightTerms Oversight { get; init; } = new();

    /// <summary>What is settled about the seal.</summary>
    public SealTerms Seal { get; init; } = new();

    /// <summary>The union's own goal for the satisfaction index, itself enough. Default one half, the least that may be called most students.</summary>
    public Share SatisfactionIndex { get; init; } = SatisfactionRules.LeastIndex;

    /// <summary>What is settled about conditions that schools read in two ways.</summary>
    public RecordOptions Options { get; init; } = new();

    /// <summary>Whether the higher body approves the draft before the congress adopts it. By default it does.</summary>
    public bool ApprovedBeforeCongress { get; init; } = true;

    /// <summary>The most staff, in heads: the charter's number or the national cap.</summary>
    public int StaffCap => Staff ?? (Level == UnionLevel.School ? School2023.StaffCap : College2024.StaffCap);

    /// <summary>The most presidium members, in heads: the charter's number or the national cap.</summary>
    public int PresidiumCap => Presidium ?? (Level == UnionLevel.School ? School2023.PresidiumCap : College2024.PresidiumCap);

    /// <summary>Whether this charter, of a school, binds another: that of one of its colleges, of students or of graduates alike.</summary>
    /// <param name="other">The other charter.</param>
    /// <returns>Whether it does.</returns>
    public bool IsAbove(CharterTerms other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Level, other.Level) == (UnionLevel.School, UnionLevel.College) && (Name.School, Kind) == (other.Name.School, other.Kind);
    }

    private static readonly CharterTerms _defaults = new();
    private static readonly Form<int> _some = Forms.Whole(1, 1000);
    private static readonly Form<Sequence<string>> _departments = Forms.List(Forms.Name, static n => n);
    private static readonly Form<int> _termYears = Forms.Whole(1, 10);
    private static readonly Form<int> _appraisals = Forms.Whole(1, 12);

    internal static Shape<CharterTerms> Shape { get; } = Shapes.Of<CharterTerms>(static v => new()
    {
        Name = new(
            v.Required("school", UnionMembers.School, Forms.Name, static t => t.Name?.School!),
            v.Optional("college", UnionMembers.College, Forms.Name, static t => t.Name?.College)),
        Kind = v.Required("kind", UnionMembers.Kind, UnionKind.Form, static t => t.Kind),
        Level = v.Required("level", UnionMembers.Level, UnionLevel.Form, static t => t.Level),
        DiplomaCollege = v.Optional("diplomaCollege", "专科学校", "diploma college", Forms.YesNo, static t => t.DiplomaCollege),
        Staff = v.Optional("staff", StructureOptions.MostStaff, _some, static t => t.Staff),
        LargeGround = v.Optional("largeGround", "学生多或校区多的理由", "ground for a large school", Forms.Paragraph, static t => t.LargeGround),
        Presidium = v.Optional("presidium", StructureOptions.MostInPresidium, _some, static t => t.Presidium),
        Departments = v.Optional("departments", "工作部门", "departments", _departments, static t => t.Departments, []),
        CollegeStaff = v.Optional("collegeStaff", "院级组织工作人员最多几人", "most staff of a college's union", _some, static t => t.CollegeStaff),
        CollegePresidium = v.Optional("collegePresidium", "院级组织主席团最多几人", "most presidium members of a college's union", _some, static t => t.CollegePresidium),
        TermYears = v.Optional("termYears", StructureOptions.YearsOfOffice, _termYears, static t => t.TermYears, _defaults.TermYears),
        RotatingChair = v.Optional("rotatingChair", "主席团轮值", "rotating chair", Forms.YesNo, static t => t.RotatingChair, _defaults.RotatingChair),
        StandingDelegates = v.Optional("standingDelegates", "常任代表会议人数", "members of the standing committee", _some, static t => t.StandingDelegates),
        Appraisals = v.Optional("appraisals", AppraisalTimesOption.Question, _appraisals, static t => t.Appraisals, _defaults.Appraisals),
        Congress = v.Optional("congress", "学代会的约定", "what is settled about the congress", CongressTerms.Shape, static t => t.Congress, new()),
        Selection = v.Optional("selection", "遴选的约定", "what is settled about selection", SelectionTerms.Shape, static t => t.Selection, new()),
        Study = v.Optional("study", "学习的约定", "what is settled about study", StudyTerms.Shape, static t => t.Study, new()),
        Appraisal = v.Optional("appraisal", "述职评议的约定", "what is settled about the appraisal", AppraisalTerms.Shape, static t => t.Appraisal, new()),
        Oversight = v.Optional("oversight", "监督的约定", "what is settled about oversight", OversightTerms.Shape, static t => t.Oversight, new()),
        Seal = v.Optional("seal", "公章的约定", "what is settled about the seal", SealTerms.Shape, static t => t.Seal, new()),
        SatisfactionIndex = v.Optional("satisfactionIndex", "学生满意度指数的目标", "goal for the satisfaction index", Forms.Share, static t => t.SatisfactionIndex, _defaults.SatisfactionIndex),
        Options = v.Optional("options", "两种读法的选择", "conditions read in two ways", RecordOptions.Shape, static t => t.Options, new()),
        ApprovedBeforeCongress = v.Optional("approvedBeforeCongress", "先核准后通过", "approved before the congress", Forms.YesNo, static t => t.ApprovedBeforeCongress, _defaults.ApprovedBeforeCongress),
    });
}
