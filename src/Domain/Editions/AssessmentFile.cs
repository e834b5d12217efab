using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>Writes an assessment as JSON, and the schema of what is written.</summary>
public static class AssessmentFile
{
    private static readonly Shape<(Waiver Waiver, Fact<LocalDate> AsOf)> _waiver = Shapes.Written<(Waiver Waiver, Fact<LocalDate> AsOf)>(static v =>
    {
        v.Required("rule", "规则编号", "rule", Forms.AnyText, static w => w.Waiver.Rule);
        v.Required("standing", "是否有效", "how it stands on the day", WaiverStanding.Form, static w => w.Waiver.On(w.AsOf));
        v.Required("reason", "理由", "reason", Forms.AnyText, static w => w.Waiver.Reason);
        v.Required("approver", "豁免批准人", "who approved the waiver", Forms.AnyText, static w => w.Waiver.Approver);
        v.Required("source", "批准文件", "document of the approval", Forms.AnyText, static w => w.Waiver.Source);
        v.Required("from", "豁免起始日", "first day of the waiver", Forms.Day, static w => w.Waiver.From);
        v.Required("until", "豁免截止日", "last day of the waiver", Forms.Day, static w => w.Waiver.Until);
    });

    private static readonly Shape<ExpiredEvidence> _expired = Shapes.Written<ExpiredEvidence>(static v =>
    {
        v.Required("at", "所证事实的位置", "place of the fact", Forms.AnyText, static e => e.Path.JsonPointer);
        v.Required("method", "取证方式", "method", Forms.AnyText, static e => e.Last.Method);
        v.Required("origin", "证据来源", "origin", Forms.AnyText, static e => e.Last.Origin);
        v.Required("collected", "取证日期", "day on which it was collected", Forms.Day, static e => e.Last.Collected);
        v.Required("validUntil", "有效期至", "valid until", Forms.Day, static e => e.Last.ValidUntil!.Value);
    });

    private static readonly JsonFile<Assessment> _file = new("一份记录的评估", Shapes.Written<Assessment>(static v =>
    {
        v.Required("school", "学校", "school", Forms.AnyText, static a => a.Record.Union.Name.School);
        v.Optional("college", "学院、书院或校区", "college, residential college or campus", Forms.AnyText, static a => a.Record.Union.Name.College);
        v.Required("edition", "指标表", "edition", Forms.AnyText, static a => a.Edition.Id);
        v.Required("carriedForward", "沿用以往年度的指标表", "whether the edition was made for an earlier year", Forms.YesNo, static a => a.CarriedForward);
        v.Optional("asOf", RecordFacts.AsOf.Label.Chinese, RecordFacts.AsOf.Label.English, DateForm.Instance, static a => a.Record.AsOf, default(Fact<LocalDate>));
        v.Optional("otherYear", "指标表不是本学年的", "that the edition is of another year", Forms.AnyText, static a => a.OfAnotherYear?.Chinese);
        v.Required("conflicts", "互相矛盾的数字", "figures that contradict each other", Forms.Each(Conflict.Shape), static a => a.Conflicts);
        v.Required("doubts", "存疑", "what no union has, and is asked about", Forms.Each(Doubt.Shape), static a => a.Doubts);
        v.Required("findings", "各项指标", "what each item of the edition finds", Forms.Each(Finding.Shape), static a => a.Findings);
        v.Required("opinions", TenMeasures.BesideTable.Chinese, "what the opinions of 2019 ask beside the edition", Forms.Each(Finding.Shape), static a => a.Opinions);
        v.Required("goals", "学校自定目标", "what each goal of the school's own finds", Forms.Each(Finding.Shape), static a => a.Goals);
        v.Optional("waivers", "豁免及是否有效", "waivers, and how each stands on the day", Forms.Each(_waiver), static a => a.Record.Waivers.Count > 0 ? a.Record.Waivers.Select(w => (w, a.Record.AsOf)) : null);
        v.Optional("expiredEvidence", "已过期的佐证", "facts whose evidence has expired", Forms.Each(_expired), static a => a.Expired.Length > 0 ? a.Expired : null);
        v.Optional("breaches", "不合规定的事项", "what was done against a rule, as the record keeps it", Forms.Each(Breach.Shape), static a => a.Record.Breaches.Count > 0 ? a.Record.Breaches : null);
    }));

    /// <summary>Writes an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(Assessment assessment) => _file.Write(assessment);

    /// <summary>Writes the schema (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => _file.Schema();
}
