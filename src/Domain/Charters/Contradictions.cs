using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Editions;
using UnionGovernance.Law;

namespace UnionGovernance.Charters;

/// <summary>Which terms of a charter do not go together.</summary>
/// <remarks>Each follows from counting, from time, or from what another article says; none rests on a provision of its own.</remarks>
internal static class Contradictions
{
    private const string Charter = "章程约定";

    // Of the union itself, and of those of its colleges.
    private static readonly Precondition _presidiumWithinStaff =
        Asks("presidium-within-staff", "主席团成员不多于工作人员，他们也是工作人员", "The presidium is no larger than the staff, of whom it is part");

    /// <summary>The rules, in the order of the articles.</summary>
    public static ImmutableArray<ContradictionRule> All { get; } =
    [
        new(
            Asks("enough-candidates", "代表候选人不多于所代表的学生", "There are no more candidates for delegate than students"),
            static t => t.Congress is { DelegateShare: var share, DelegateSurplus: var surplus } c && Candidates(share, surplus, c.SurplusOver) is var (part, whole) && part > whole
                ? new(
                    $"代表占学生的{share.InChinese()}，差额{surplus.InChinese()}，候选人会多于学生",
                    $"with {share.InWords().English} of the students as delegates and a surplus of {surplus.InWords().English}, there are more candidates than students")
                : null,
            "congress.delegateShare", "congress.delegateSurplus", "congress.surplusOver"),
        new(
            Asks("class-seats-reach-share", "各班级的名额合计达到代表的最低比例", "The seats of the classes come to the least share of delegates"),
            static t => t.Congress is { DelegateShare: var least, ClassQuota: { Share: { } share, Rounding: ClassRounding.Down, AtLeast: 0 } } && share < least
                ? new(
                    $"各班级按学生的{share.InChinese()}、舍去尾数，合计达不到{least.InChinese()}",
                    $"{share.InWords().English} of every class, rounded down, never comes to {least.InWords().English}")
                : null,
            "congress.delegateShare", "congress.classQuota"),
        new(
            Asks("grades-fit", "各年级的最低比例合计不超过全部代表", "The least shares of all grades are no more than all delegates"),
            static t => t.Congress.EachGrade is { } each && (long)each.Part * YearsOfStudy(t) > each.Whole
                ? new(
                    $"{YearsOfStudy(t)}个年级各不低于{each.InChinese()}，合计超过全部代表",
                    $"{YearsOfStudy(t)} grades with {each.InWords().English} each are more than all delegates")
                : null,
            "congress.composition"),
        new(
            Asks("amendment-no-easier", "修改章程不比一般决议容易", "The charter is no easier to amend than a resolution is to carry"),
            static t => IsEasier(t.Congress.Amendment, t.Congress.Resolution)
                ? new(
                    $"修改章程须{t.Congress.Amendment.Describe().Chinese}，一般决议须{t.Congress.Resolution.Describe().Chinese}",
                    $"an amendment takes {t.Congress.Amendment.Describe().English}, a resolution {t.Congress.Resolution.Describe().English}")
                : null,
            "congress.amendment", "congress.resolution"),
        new(
            Asks("elected-by-most", "当选的人得到的赞成票不少于半数", "Whoever is elected has half of the votes or more"),
            static t => t.Congress.Election is { Share: { Part: > 0 } share } election && share < new Share(1, 2)
                ? new($"{election.Describe().Chinese}即可当选，反对的人可以更多", $"{election.Describe().English} elects, so that more may be against")
                : null,
            "congress.electionBase"),
        new(
            Asks("lots-without-majority", "没有达到多数的人不以抽签当选", "Nobody without the majority is elected by lots"),
            static t => t.Congress.TooFew == Settlement.Lots
                ? new(
                    $"当选须{t.Congress.Election.Describe().Chinese}，不足的名额又以抽签确定",
                    $"being elected takes {t.Congress.Election.Describe().English}, and open seats are drawn by lots")
                : null,
            "congress.electionBase", "congress.tooFew"),
        new(
            Asks("chief-among-several", "总监票人之外还有监票人，计票记录由他们分别签字", "There are scrutineers beside their chief, as each signs the record of the count"),
            static t => t.Congress.Scrutineers == 1
                ? new("监票人不少于1名，其中有总监票人一名，可以没有其他监票人", "one scrutineer suffices, who is the chief, so that there may be no other")
                : null,
            "congress.scrutineers"),
        new(
            Asks("standing-body-meets", "常任代表会议有人可以开会、表决", "The standing delegates are enough to meet and vote"),
            static t => t.StandingDelegates == 1
                ? new("常任代表会议只有1人，又须其全体成员的多数同意改期", "there is one standing delegate, whose majority moves the date")
                : null,
            "structure.standingDelegates", "congress.moveDate"),
        new(
            _presidiumWithinStaff,
            static t => t.PresidiumCap > t.StaffCap ? More("主席团", t.PresidiumCap, t.StaffCap, "presidium") : null,
            "structure.staff", "structure.presidium"),
        new(
            _presidiumWithinStaff,
            static t => t.Level == UnionLevel.School && (t.CollegePresidium ?? College2024.PresidiumCap, t.CollegeStaff ?? College2024.StaffCap) is var (presidium, staff) && presidium > staff
                ? More("院级组织主席团", presidium, staff, "presidium of a college")
                : null,
            "structure.collegeStaff", "structure.collegePresidium"),
        new(
            Asks("departments-within-staff", "每个工作部门都有人，主席团也有人", "Every department has somebody, and so has the presidium"),
            static t => t.Departments.Count >= t.StaffCap
                ? new($"设{t.Departments.Count}个工作部门，工作人员最多{t.StaffCap}人", $"{t.Departments.Count} departments, and at most {t.StaffCap} staff")
                : null,
            "structure.staff", "structure.departments"),
        new(
            Asks("ground-for-higher-cap", "提高上限的理由只在上限提高时写", "The ground for a higher cap stands where the cap is higher"),
            static t => t.LargeGround is not null && (t.Level == UnionLevel.College || t.StaffCap <= School2023.StaffCap)
                ? new($"写有提高上限的理由，上限仍是{t.StaffCap}人", $"a ground for a higher cap is given, and the cap is {t.StaffCap}")
                : null,
            "structure.staff"),
        new(
            Asks("body-of-several", "集体负责、轮流担任的须有几个人", "A body that acts together, and takes turns, has several members"),
            static t => t.PresidiumCap == 1
                ? new(
                    $"主席团只有1人，又须集体负责{(t.RotatingChair ? "、由其成员轮流担任执行主席" : string.Empty)}",
                    $"the presidium has one member, and its members act together{(t.RotatingChair ? " and take turns" : string.Empty)}")
                : null,
            "structure.presidium", "structure.rotatingChair"),
        new(
            Asks("no-other-tier", "工作部门不是中心、项目办公室等其他层级", "No department is a centre or a project office, which would be another tier"),
            static t => t.Departments.Where(static d => d.EndsWith("中心", StringComparison.Ordinal) || d.EndsWith("项目办公室", StringComparison.Ordinal)).ToList() is { Count: > 0 } tiers
                ? new($"工作部门中列有{string.Join('、', tiers)}", $"among the departments are {string.Join(", ", tiers)}")
                : null,
            "structure.departments"),
        new(
            Asks("term-within-studies", "一届任期短于学制，当选的人任期届满时仍在校", "A term is shorter than the years of study, so that whoever is elected is still a student at its end"),
            static t => t.TermYears >= YearsOfStudy(t)
                ? new($"一届任期{t.TermYears}年，学制多为{YearsOfStudy(t)}年，大会每学年召开", $"a term lasts {t.TermYears} years, studies mostly {YearsOfStudy(t)}, and the congress is yearly")
                : null,
            "structure.termYears"),
        new(
            Asks("experience-within-studies", "候选人有了所要求的经历，仍能任满一届", "Whoever has the experience asked for can still serve a term"),
            static t => t.Selection.CadreYears is > 0 and var years && t.TermYears < YearsOfStudy(t) && years + t.TermYears > YearsOfStudy(t)
                ? new(
                    $"候选人须有{years}年学生骨干经历，一届任期{t.TermYears}年，学制多为{YearsOfStudy(t)}年",
                    $"candidates have been cadres for {years} years, a term lasts {t.TermYears}, and studies mostly {YearsOfStudy(t)}")
                : null,
            "selection.cadreYears", "structure.termYears"),
        new(
            Asks("raters-weigh", "参加评议的各方在结果中都有权重", "All who take part in rating weigh in the result"),
            static t => t.Appraisal.Groups.Count > 0 && t.Appraisal.Groups.All(static g => g.Group == RaterGroup.StudentDelegates)
                ? new("有关部门和教师代表参加评议，评分只计学生代表的", "teachers take part in rating, and students' delegates alone are counted")
                : null,
            "appraisal.groups"),
        new(
            Asks("excellent-exist", "作为人选所须的等次有人可以得到", "The result that recognition rests on can be had"),
            static t => t.Appraisal is { RecognitionFrom: Grade.Excellent, ExcellentAtMost.Part: 0 }
                ? new("优秀的方可作为人选，又不许有人优秀", "only the excellent are recognised, and nobody may be excellent")
                : null,
            "appraisal.recognitionFrom", "appraisal.excellentAtMost"),
        new(
            Asks("graduates-have-no-rank", "研究生会的章程没有排名和一年级新生的条款", "The charter of a graduate union has no clause on rank or first-years"),
            static t => t.Kind == UnionKind.GraduateUnion && t.Options != new RecordOptions()
                ? new("约定了排名或一年级新生的读法，章程中没有这一条款", "a reading of rank or of first-years is settled, on which the charter has no clause")
                : null,
            "firstYearsMayFail", "firstOfTinyMajorCounts"),
    ];

    private static Precondition Asks(string name, string chinese, string english) => new($"charter.{name}", new(chinese, english), Basis.Arithmetic(Charter));

    /// <summary>The years for which most students stay: four, in a diploma college and for a postgraduate three.</summary>
    private static int YearsOfStudy(CharterTerms terms) => terms.DiplomaCollege || terms.Kind == UnionKind.GraduateUnion ? 3 : 4;

    // Of a hundred students, say: the seats times one and the surplus, or over one less the surplus where that is of the candidates.
    private static (long Part, long Whole) Candidates(Share seats, Share surplus, SurplusBase over) => over == SurplusBase.Seats
        ? ((long)seats.Part * (surplus.Whole + surplus.Part), (long)seats.Whole * surplus.Whole)
        : ((long)seats.Part * surplus.Whole, (long)seats.Whole * (surplus.Whole - surplus.Part));

    // Where all who are due are present and all ballots are valid, the bases are one.
    private static bool IsEasier(Majority one, Majority other) => one.Share.CompareTo(other.Share) is var order && (order < 0 || (order == 0 && !one.MoreThan && other.MoreThan));

    private static Words More(string chinese, int presidium, int staff, string english) =>
        new($"{chinese}最多{presidium}人，工作人员最多{staff}人", $"the {english} has up to {presidium} members, the staff up to {staff}");
}
