using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Oversight;

/// <summary>Leadership by the Party committee and guidance by the League committee.</summary>
public static class OversightRules
{
    /// <summary>In a college: the Party organisation regularly hears reports, on statement. The form gives no number.</summary>
    public static Rule PartyHearsInCollege { get; } = PartyHears(CollegeTable.PartyHears);

    /// <summary>In a school: the same, inferred from the college form.</summary>
    public static Rule PartyHearsInSchool { get; } = PartyHears(SchoolTable.PartyHears);

    /// <summary>Heard so often in an academic year, whenever in it.</summary>
    /// <param name="least">How often, itself enough.</param>
    internal static DueBy Heard(int least) => new(new AtLeast<UnionRecord, int>(GuidanceFacts.Hearings, least), Semester.Spring);

    /// <summary>The Party hears the union at least once a semester. A text of 2023 whose title was not seen; no edition asks it.</summary>
    public static Rule PartyHearsEachSemester { get; } = new(
        "oversight.party-hears-each-term",
        new("党组织每学期至少听取一次汇报", "The Party organisation hears the union at least once a semester"),
        Heard(2),
        Programme2023.PartyHearsEachSemester)
    { Sentences = OversightSentences.PartyHearsEachSemester };

    /// <summary>In a college: a named guide and a League teacher as secretary-general.</summary>
    public static Rule GuidanceInCollege { get; } = Guidance(CollegeTable.Guides, "学院团组织负责人", "学院团委老师");

    /// <summary>In a school: a named full-time deputy secretary and a full-time League cadre as secretary-general.</summary>
    public static Rule GuidanceInSchool { get; } = Guidance(SchoolTable.Guides, "校团委专职副书记", "校团委专职干部");

    private static readonly Sequence<ReviewedMatter> _reviewed = [ReviewedMatter.Activities, ReviewedMatter.Information, ReviewedMatter.Liaison, ReviewedMatter.Funds];

    /// <summary>The League committee reviews activities, information, liaison, funds and supplies.</summary>
    public static Rule LeagueReviews { get; } = new(
        "oversight.league-reviews",
        new("团委对活动、信息、对外联系、经费物资审核把关", "The League committee reviews activities, information, liaison, funds and supplies"),
        new Covers<UnionRecord, ReviewedMatter>(GuidanceFacts.LeagueReviews, _reviewed),
        Opinions2019.LeagueReviews)
    { Name = new("团委审核", "League review"), Sentences = OversightSentences.LeagueReviews(_reviewed) };

    /// <summary>Important matters are reported to the League committee beforehand.</summary>
    public static Rule AdvanceReport { get; } = new(
        "oversight.advance-report",
        new("重要事项、重大活动事先向团委报告", "Important matters are reported to the League committee beforehand"),
        new Attested(GuidanceFacts.AdvanceReport),
        Opinions2019.AdvanceReport)
    { Name = new("事先报告", "report in advance"), Sentences = OversightSentences.AdvanceReport };

    private static Rule PartyHears(Provision provision) => new(
        "oversight.party-hears",
        new("党组织定期听取汇报、研究重大事项", "The Party organisation regularly hears reports and considers weighty matters"),
        new Attested(GuidanceFacts.PartyHears),
        provision)
    { Name = new("党的领导", "Party leadership"), Sentences = OversightSentences.PartyHears };

    private static Rule Guidance(Provision provision, string guide, string general) => new(
        "guidance.named",
        new("明确1名指导负责人，聘任团干部任秘书长", "A guide is named, and a League cadre is secretary-general"),
        new All<UnionRecord>(
        [
            new Is<UnionRecord>(GuidanceFacts.DeputySecretaryNamed),
            new Is<UnionRecord>(GuidanceFacts.SecretaryGeneralAppointed),
        ]),
        provision)
    { Name = new("团的指导", "League guidance"), Sentences = OversightSentences.Guidance(guide, general) };
}
