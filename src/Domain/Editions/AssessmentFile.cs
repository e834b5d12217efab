using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>Writes an assessment as JSON, and the schema of what is written.</summary>
public static class AssessmentFile
{
    private static readonly Shape<Waiver> _granted = Waiver.ShapeFor(Forms.Name);

    private static readonly Shape<(Waiver Waiver, Fact<LocalDate> AsOf)> _waiver = Shapes.Written<(Waiver Waiver, Fact<LocalDate> AsOf)>(static v =>
    {
        v.Of(_granted["rule"], static w => w.Waiver);
        v.Required("standing", "是否有效", "how it stands on the day", WaiverStanding.Form, static w => w.Waiver.On(w.AsOf));
        v.Of(_granted["reason"], static w => w.Waiver);
        v.Of(_granted["approver"], static w => w.Waiver);
        v.Of(_granted["source"], static w => w.Waiver);
        v.Of(_granted["from"], static w => w.Waiver);
        v.Of(_granted["until"], static w => w.Waiver);
    });

    private static readonly Shape<ExpiredEvidence> _expired = Shapes.Written<ExpiredEvidence>(static v =>
    {
        v.Of(Evidence.Shape["at"], static e => e.Last);
        v.Of(Evidence.Shape["method"], static e => e.Last);
        v.Of(Evidence.Shape["origin"], static e => e.Last);
        v.Of(Evidence.Shape["collected"], static e => e.Last);
        v.Required("validUntil", Evidence.Shape["validUntil"].Words, Forms.Day, static e => e.Last.ValidUntil!.Value);
    });

    private static readonly JsonFile<Assessment> _file = new("一份记录的评估", Shapes.Written<Assessment>(static v =>
    {
        UnionMembers.Tell(v, static a => a.Record.Union.Name);
        v.Required("edition", Edition.Label, Forms.AnyText, static a => a.Edition.Id);
        v.Required("carriedForward", "沿用以往年度的指标表", "whether the edition was made for an earlier year", Forms.YesNo, static a => a.CarriedForward);
        v.Optional("asOf", RecordFacts.AsOf.Label, DateForm.Instance, static a => a.Record.AsOf, default(Fact<LocalDate>));
        v.Optional("otherYear", "指标表不是本学年的", "that the edition is of another year", Words.Told, static a => a.OfAnotherYear);
        v.Required("conflicts", "互相矛盾的数字", "figures that contradict each other", Forms.Each(Conflict.Shape), static a => a.Conflicts);
        v.Required("doubts", Doubt.Heading, Forms.Each(Doubt.Shape), static a => a.Doubts);
        v.Required("findings", "各项指标", "what each item of the edition finds", Forms.Each(Finding.Shape), static a => a.Findings);
        v.Required("opinions", TenMeasures.BesideTable.Chinese, "what the opinions of 2019 ask beside the edition", Forms.Each(Finding.Shape), static a => a.Opinions);
        v.Required("unjudged", TenMeasures.NotByRecord.Chinese, "what the opinions of 2019 ask and no record is judged by", Forms.Each(UnjudgedProvision.Shape), static a => a.Unjudged);
        v.Required("goals", RecordForm.Goals, Forms.Each(Finding.Shape), static a => a.Goals);
        v.Optional("waivers", "豁免及是否有效", "waivers, and how each stands on the day", Forms.Each(_waiver), static a => a.Record.Waivers.Count > 0 ? a.Record.Waivers.Select(w => (w, a.Record.AsOf)) : null);
        v.Optional("expiredEvidence", "已过期的佐证", "facts whose evidence has expired", Forms.Each(_expired), static a => a.Expired.Length > 0 ? a.Expired : null);
        v.Optional("breaches", Breach.Heading, Forms.Each(Breach.Shape), static a => a.Record.Breaches.Count > 0 ? a.Record.Breaches : null);
    }));

    /// <summary>What the file tells, part by part with its words, in the order of the file.</summary>
    public static Field Field { get; } = _file.Ask(new("评估", "assessment"));

    /// <summary>How it stands within another file.</summary>
    internal static Form<Assessment> Form() => _file.Form;

    /// <summary>Writes an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(Assessment assessment) => _file.Write(assessment);

    /// <summary>Writes the schema (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => _file.Schema();
}
