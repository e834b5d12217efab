using UnionGovernance.Facts;
using UnionGovernance.Rules;
using static UnionGovernance.Rules.Figure;
using static UnionGovernance.Rules.Sentence;

namespace UnionGovernance.Oversight;

/// <summary>How papers speak of the rules on leadership by the Party committee and guidance by the League committee.</summary>
internal static class OversightSentences
{
    private static readonly Requirement<UnionRecord> _heardOnce = new AtLeast<UnionRecord, int>(GuidanceFacts.Hearings, 1);
    private static readonly Requirement<UnionRecord> _heardInTheYear = new DueBy(_heardOnce, Semester.Spring);

    // Whoever acts before the League committee approves does not report beforehand either.
    private const string WithoutApproval = "activity.approved-in-advance";

    public static RuleSentences PartyHears { get; } = new()
    {
        Topic = "听取",
        Problem = "党组织听取汇报没有形成定期安排",
        Improvement = "定期听取学生会汇报",
        Kept =
        [
            Where(_heardOnce, $"本学年，{Party}听取{Union}工作汇报{GuidanceFacts.Hearings}，研究重大事项。")
                .Else($"{Party}定期听取{Union}工作汇报，研究重大事项。"),
        ],
        KeptInPart = [Where(_heardOnce, $"本学年，{Party}听取{Union}工作汇报{GuidanceFacts.Hearings}。")],
        Broken = [Unless(_heardInTheYear, $"本学年{Party}没有听取{Union}工作汇报。").Else($"{Party}听取{Union}工作汇报没有形成定期安排。")],
        Mended = [$"提请{Party}每学期听取一次{Union}工作汇报，研究重大事项。"],
        Remark = [$"本学年{GuidanceFacts.Hearings}"],
    };

    public static RuleSentences PartyHearsEachSemester { get; } = PartyHears with
    {
        Problem = "党组织听取汇报次数不足",
        Improvement = "每学期听取一次汇报",
        Broken =
        [
            Unless(_heardInTheYear, $"本学年{Party}没有听取{Union}工作汇报。")
                .Else($"本学年{Party}听取{Union}工作汇报{GuidanceFacts.Hearings}，每学期应不少于1次。").Else($"{Party}没有每学期听取一次{Union}工作汇报。"),
        ],
        StillDue = [$"提请{Party}在本学年结束以前再听取{Union}工作汇报。"],
    };

    // Who is both is named once.
    private static readonly Figure _guideAndGeneral = new("指导负责人兼秘书长姓名", static r =>
        r.Guidance is { DeputySecretary: { Known: Known.Given, Low: var guide }, SecretaryGeneral: { Known: Known.Given, Low: var general } } && guide == general ? guide : null);

    public static RuleSentences Guidance(string guide, string general) => new()
    {
        Topic = "秘书长",
        Problem = "没有明确指导负责人或者秘书长",
        Improvement = "明确指导负责人和秘书长",
        Kept =
        [
            ((Sentence)$"{guide}{_guideAndGeneral}指导{Union}工作，并担任{Union}秘书长。")
                .Else($"{guide}{GuidanceFacts.DeputySecretary}指导{Union}工作，{general}{GuidanceFacts.SecretaryGeneral}担任{Union}秘书长。")
                .Else($"{guide}{GuidanceFacts.DeputySecretary}指导{Union}工作，聘任1名{general}担任{Union}秘书长。")
                .Else($"已明确1名{guide}指导{Union}工作，{general}{GuidanceFacts.SecretaryGeneral}担任{Union}秘书长。")
                .Else($"已明确1名{guide}指导{Union}工作，聘任1名{general}担任{Union}秘书长。"),
        ],
        KeptInPart =
        [
            Where(new Is<UnionRecord>(GuidanceFacts.DeputySecretaryNamed), $"{guide}{GuidanceFacts.DeputySecretary}指导{Union}工作。")
                .Else(Where(new Is<UnionRecord>(GuidanceFacts.DeputySecretaryNamed), $"已明确1名{guide}指导{Union}工作。")),
            Where(new Is<UnionRecord>(GuidanceFacts.SecretaryGeneralAppointed), $"{general}{GuidanceFacts.SecretaryGeneral}担任{Union}秘书长。")
                .Else(Where(new Is<UnionRecord>(GuidanceFacts.SecretaryGeneralAppointed), $"已聘任1名{general}担任{Union}秘书长。")),
        ],
        Broken =
        [
            Unless(new Is<UnionRecord>(GuidanceFacts.DeputySecretaryNamed), $"没有明确指导{Union}工作的{guide}。"),
            Unless(new Is<UnionRecord>(GuidanceFacts.SecretaryGeneralAppointed), $"没有聘任{general}担任{Union}秘书长。"),
        ],
        Mended =
        [
            Unless(new Is<UnionRecord>(GuidanceFacts.DeputySecretaryNamed), $"明确1名{guide}指导{Union}工作。"),
            Unless(new Is<UnionRecord>(GuidanceFacts.SecretaryGeneralAppointed), $"聘任1名{general}担任{Union}秘书长。"),
        ],
    };

    public static RuleSentences LeagueReviews(Sequence<ReviewedMatter> required)
    {
        var reviewed = ListOf("审核事项", static r => r.Guidance.LeagueReviews is { Known: Known.Given or Known.Within, Low: var matters } ? matters.Select(static m => m.Label.Chinese) : []);
        var open = ListOf("未审核事项", r => r.Guidance.LeagueReviews is { Known: Known.Given, Low: var reviewed } ? required.Where(m => !reviewed.Contains(m)).Select(static m => m.Label.Chinese) : []);
        return new()
        {
            Topic = "经费物资",
            Problem = "有的事项没有经团委审核",
            Improvement = "有关事项都由团委审核",
            Kept = [$"举办活动、发布重要信息、对外联系和使用经费物资，都由{League}审核。"],
            KeptInPart = [$"{reviewed}由{League}审核。"],
            Broken = [((Sentence)$"{open}没有经{League}审核。").Else($"有的事项没有经{League}审核。")],
            Mended = [((Sentence)$"将{open}列入{League}审核范围，未经审核不得实施。").Else($"将有关事项都列入{League}审核范围，未经审核不得实施。")],
            Remark = [$"{open}未审核"],
        };
    }

    public static RuleSentences AdvanceReport { get; } = new()
    {
        Topic = "事先",
        Problem = "有的重要事项没有事先报告",
        Improvement = "重要事项事先报告团委",
        Kept = [NoneAgainst([WithoutApproval], $"重要事项和重大活动，{Union}事先向{League}报告。")],
        Broken = [$"有的重要事项、重大活动没有事先向{League}报告。"],
        Mended = [$"重要事项和重大活动，{Union}事先向{League}报告，答复后再实施。"],
    };
}
