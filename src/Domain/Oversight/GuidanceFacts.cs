using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Oversight;

/// <summary>The names of the facts in <see cref="Guidance"/>.</summary>
public static class GuidanceFacts
{
    /// <summary>党组织定期听取学生会汇报、研究重大事项.</summary>
    public static FactPath<UnionRecord, bool> PartyHears { get; } = new(
        "/oversight/partyHears",
        new("党组织定期听取学生会汇报、研究重大事项", "the Party organisation regularly hears the union's reports"),
        YesNoForm.Instance,
        static r => r.Guidance.PartyHears,
        static (r, f) => r with { Guidance = r.Guidance with { PartyHears = f } });

    /// <summary>本学年党组织听取汇报次数.</summary>
    public static FactPath<UnionRecord, int> Hearings { get; } = new(
        "/oversight/hearings",
        new("本学年党组织听取汇报次数", "hearings in the academic year"),
        CountForm.Times,
        static r => r.Guidance.Hearings,
        static (r, f) => r with { Guidance = r.Guidance with { Hearings = f } });

    /// <summary>明确1名团委专职副书记（院级：团组织负责人）指导.</summary>
    public static FactPath<UnionRecord, bool> DeputySecretaryNamed { get; } = new(
        "/oversight/deputySecretaryNamed",
        new("明确1名团委专职副书记（院级：团组织负责人）指导", "a full-time deputy League secretary (college: a League officer) is named as guide"),
        YesNoForm.Instance,
        static r => r.Guidance.DeputySecretaryNamed,
        static (r, f) => r with { Guidance = r.Guidance with { DeputySecretaryNamed = f } });

    /// <summary>指导学生会的团委副书记（团组织负责人）姓名.</summary>
    public static FactPath<UnionRecord, string> DeputySecretary { get; } = new(
        "/oversight/deputySecretary",
        new("指导学生会的团委副书记（团组织负责人）姓名", "name of the guide"),
        TextForm.Instance,
        static r => r.Guidance.DeputySecretary,
        static (r, f) => r with { Guidance = r.Guidance with { DeputySecretary = f } });

    /// <summary>聘任团委专职干部（院级：团委老师）任秘书长.</summary>
    public static FactPath<UnionRecord, bool> SecretaryGeneralAppointed { get; } = new(
        "/oversight/secretaryGeneralAppointed",
        new("聘任团委专职干部（院级：团委老师）任秘书长", "a full-time League cadre (college: a League teacher) is secretary-general"),
        YesNoForm.Instance,
        static r => r.Guidance.SecretaryGeneralAppointed,
        static (r, f) => r with { Guidance = r.Guidance with { SecretaryGeneralAppointed = f } });

    /// <summary>秘书长姓名.</summary>
    public static FactPath<UnionRecord, string> SecretaryGeneral { get; } = new(
        "/oversight/secretaryGeneral",
        new("秘书长姓名", "name of the secretary-general"),
        TextForm.Instance,
        static r => r.Guidance.SecretaryGeneral,
        static (r, f) => r with { Guidance = r.Guidance with { SecretaryGeneral = f } });

    /// <summary>省级团委、学联已核查（复评）.</summary>
    public static FactPath<UnionRecord, bool> ProvinceChecked { get; } = new(
        "/oversight/provinceChecked",
        new("省级团委、学联已核查（复评）", "checked by the provincial League committee and federation"),
        YesNoForm.Instance,
        static r => r.Guidance.ProvinceChecked,
        static (r, f) => r with { Guidance = r.Guidance with { ProvinceChecked = f } });

    /// <summary>团委审核把关的事项.</summary>
    public static FactPath<UnionRecord, Sequence<ReviewedMatter>> LeagueReviews { get; } = new(
        "/oversight/leagueReviews",
        new("团委审核把关的事项", "matters that the League committee reviews"),
        ReviewedMatter.ListForm,
        static r => r.Guidance.LeagueReviews,
        static (r, f) => r with { Guidance = r.Guidance with { LeagueReviews = f } });

    /// <summary>重要事项、重大活动事先向团委报告.</summary>
    public static FactPath<UnionRecord, bool> AdvanceReport { get; } = new(
        "/oversight/advanceReport",
        new("重要事项、重大活动事先向团委报告", "important matters reported to the League committee beforehand"),
        YesNoForm.Instance,
        static r => r.Guidance.AdvanceReport,
        static (r, f) => r with { Guidance = r.Guidance with { AdvanceReport = f } });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
        [PartyHears, Hearings, DeputySecretaryNamed, DeputySecretary, SecretaryGeneralAppointed, SecretaryGeneral, LeagueReviews, AdvanceReport, ProvinceChecked];

    /// <summary>The part of a record that holds them.</summary>
    internal static Part<UnionRecord, Guidance> Part { get; } = new("oversight", "党的领导与团的指导", "Oversight and guidance", static r => r.Guidance, static v => new()
    {
        PartyHears = v.Of(PartyHears),
        Hearings = v.Of(Hearings),
        DeputySecretaryNamed = v.Of(DeputySecretaryNamed),
        DeputySecretary = v.Of(DeputySecretary),
        SecretaryGeneralAppointed = v.Of(SecretaryGeneralAppointed),
        SecretaryGeneral = v.Of(SecretaryGeneral),
        LeagueReviews = v.Of(LeagueReviews),
        AdvanceReport = v.Of(AdvanceReport),
        ProvinceChecked = v.Of(ProvinceChecked),
    });
}
