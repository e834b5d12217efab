using System.Collections.Immutable;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Charters;

/// <summary>All that a charter settles, one line a term.</summary>
public static class CharterTermTable
{
    /// <summary>The terms, in the order of the articles that print them.</summary>
    public static ImmutableArray<CharterTerm> All { get; } =
    [
        Term("congress.moveDate", "moving", static t => Majority(t.Congress.MoveDate, "常设机构全体成员")),
        Term("congress.delegateShare", "delegates", static t => Percent(t.Congress.DelegateShare)) with
        {
            Own = static t => new ShareAtLeast<UnionRecord>(CongressFacts.DelegateShare, t.Congress.DelegateShare),
            Binding = static _ => CongressRules.DelegateShare,
        },
        Term("congress.unitFloor", "delegates", static t => t.Congress.UnitFloor == 0 ? "不另设保底名额" : $"每个选举单位不少于{t.Congress.UnitFloor}名"),
        Term("congress.nonCadres", "delegates", static t => Percent(t.Congress.NonCadres)) with
        {
            Own = static t => new ShareAtLeast<UnionRecord>(CongressFacts.NonCadreShare, t.Congress.NonCadres),
            Binding = static _ => CongressRules.NonCadreShare,
        },
        Term("congress.cadres", "delegates", static t => Cadres(t.Congress)),
        Term("congress.composition", "delegates", static t => Composition(t.Congress)),
        Term("congress.delegateMethod", "delegate_election", static t => DelegateElections.Form.Show(t.Congress.DelegateMethod, Language.Chinese)) with
        {
            Own = static t => new OneOf<UnionRecord, DelegateElection>(CongressFacts.DelegatesElected, [t.Congress.DelegateMethod]),
            Binding = static t => CongressRules.DelegatesElected,
        },
        Term("congress.delegateSurplus", "delegate_election", static t => Percent(t.Congress.DelegateSurplus)),
        Term("congress.delegationMeetings", "preparation", static t => t.Congress.DelegationMeetings ? "预备会议前召开代表团会议" : "预备会议前可以召开代表团会议"),
        Term("congress.quorum", "quorum", static t => Majority(t.Congress.Quorum)),
        Term("congress.resolution", "resolution", static t => Majority(t.Congress.Resolution)),
        Term("congress.secretBallot", "election", static t => t.Congress.SecretBallot ? "无记名投票" : "大会决定的方式"),
        Term("congress.writeIns", "election", static t => t.Congress.WriteIns ? "可以另选他人" : "不得另选他人"),
        Term("congress.scrutineers", "election", static t => $"{t.Congress.Scrutineers}名"),
        Term("congress.presidiumSurplus", "candidates", static t => t.Congress.PresidiumSurplus is { } surplus ? $"差额不低于{Percent(surplus)}" : "候选人多于应选名额"),
        Term("congress.surplusOver", "candidates", static t => t.Congress.SurplusOver == SurplusBase.Seats ? "应选名额" : "候选人数"),
        Term("congress.electionBase", "winners", static t => Majority(t.Congress.Election)),
        Term("congress.tie", "winners", static t => Settlements.Form.Show(t.Congress.Tie, Language.Chinese)),
        Term("congress.tooFew", "winners", static t => Settlements.Form.Show(t.Congress.TooFew, Language.Chinese)),
        Term("congress.seconders", "proposals", static t => t.Congress.Seconders == 0 ? "不要求附议" : $"须有{t.Congress.Seconders}名以上代表附议"),
        Term("congress.proposalClasses", "proposals", static t => string.Join('、', t.Congress.ProposalClasses)),
        Term("structure.standingDelegates", "standing_delegates", static t => t.StandingDelegates is { } heads ? $"{heads}人" : "不设"),
        Term("structure.staff", "staff_number", static t => $"{t.StaffCap}人") with
        {
            Own = static t => t.LargeGround is null ? Staff(t.StaffCap) : new All<UnionRecord>([new Is<UnionRecord>(StructureFacts.LargeOrManyCampuses), Staff(t.StaffCap)]),
            Binding = static t => t.Level == UnionLevel.School ? StructureRules.StaffHeadcount(40, 60) : StructureRules.StaffHeadcount(30),
        },
        Term("structure.presidium", "presidium", static t => $"{t.PresidiumCap}人") with
        {
            Own = static t => new AtMost<UnionRecord, int>(StructureFacts.Presidium, t.PresidiumCap),
            Binding = static t => StructureRules.PresidiumSize(t.Level == UnionLevel.School ? 5 : 3),
        },
        Term("structure.termYears", "presidium", static t => $"{ChineseNumeral.Of(t.TermYears)}年"),
        Term("structure.rotatingChair", "presidium", static t => t.RotatingChair ? "设轮值执行主席，由主席团成员轮流担任" : "由主席团集体负责"),
        Term("structure.departments", "departments", static t => t.Departments.Count == 0 ? "工作部门" : $"{string.Join('、', t.Departments)}等{t.Departments.Count}个工作部门") with
        {
            Own = static t => new AtMost<UnionRecord, int>(StructureFacts.Departments, t.Departments.Count == 0 ? DepartmentCap : t.Departments.Count),
            Binding = static t => t.Level == UnionLevel.School ? StructureRules.DepartmentCount(DepartmentCap) : null,
        },
        Term("firstYearsMayFail", "conditions", static t => t.Options.FirstYearsMayFail ? "一年级新生不作课业要求" : "一年级新生同样须无课业不及格"),
        Term("firstOfTinyMajorCounts", "conditions", static t => t.Options.FirstOfTinyMajorCounts ? "专业不足四人的，第一名视为符合" : "专业人数再少，也以名次与人数之比计算"),
        Term("appraisal.times", "appraisal", static t => $"{t.Appraisals}次") with
        {
            Own = static t => new AtLeast<UnionRecord, int>(AppraisalFacts.TimesInYear, t.Appraisals),
            Binding = static _ => AppraisalRules.EachTerm,
        },
        Term("structure.collegeStaff", "colleges", static t => $"{t.CollegeStaff ?? CollegeStaffCap}人"),
        Term("structure.collegePresidium", "colleges", static t => $"{t.CollegePresidium ?? CollegePresidiumCap}人"),
        Term("congress.amendment", "amendment", static t => Majority(t.Congress.Amendment)),
        Term("charter.approval", "amendment", static t => t.ApprovedBeforeCongress ? "报上级学联组织核准后，提交学代会审议通过" : "经学代会审议通过后，报上级学联组织核准"),
    ];

    private const int DepartmentCap = 6;
    private const int CollegeStaffCap = 30;
    private const int CollegePresidiumCap = 3;

    private static CharterTerm Term(string id, string article, Func<CharterTerms, string> show) => new(CharterOptions.All.Single(o => o.Id == id), article, show);

    private static Specification<UnionRecord> Staff(int cap) => new AtMost<UnionRecord, int>(StructureFacts.Staff, cap);

    // A share that is no whole percentage stays a fraction: nothing is rounded.
    private static string Percent(Share share) =>
        100L * share.Part % share.Whole == 0 ? $"{100L * share.Part / share.Whole}%" : $"{ChineseNumeral.Of(share.Whole)}分之{ChineseNumeral.Of(share.Part)}";

    // 以上 includes the number itself, 超过 does not.
    private static string Majority(Majority majority, string? of = null)
    {
        var share = majority.Share is { Part: 1, Whole: 2 } ? "半数" : $"{ChineseNumeral.Of(majority.Share.Whole)}分之{ChineseNumeral.Of(majority.Share.Part)}";
        var whole = of ?? MajorityBases.Form.Of(majority.Base).Label.Chinese;
        return majority.MoreThan ? $"超过{whole}的{share}" : $"{whole}的{share}以上（含本数）";
    }

    private static string Cadres(CongressTerms terms)
    {
        string[] others = [.. new[] { (terms.SocietyHeadsAreCadres, "学生社团负责人"), (terms.ClassOfficersAreCadres, "班级骨干") }.Where(static o => o.Item1).Select(static o => o.Item2)];
        return others.Length == 0 ? "校、院级学生会骨干" : $"校、院级学生会骨干以及{string.Join('、', others)}";
    }

    private static string Composition(CongressTerms terms)
    {
        string[] floors =
        [
            .. new (string Of, Share? Floor)[] { ("每个年级的代表", terms.EachGrade), ("女代表", terms.Women), ("少数民族代表", terms.Minority), ("党员代表", terms.PartyMembers) }
                .Where(static f => f.Floor is not null)
                .Select(static f => $"{f.Of}不低于{Percent(f.Floor!.Value)}"),
        ];
        return floors.Length == 0 ? "兼顾年级、性别、民族和政治面貌" : string.Join('，', floors);
    }
}
