using UnionGovernance.Acts;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>Writes what a congress came to, as JSON, and the schemas of what is written. Words stand in both languages.</summary>
public static class CongressFile
{
    private static readonly Form<IEnumerable<RefusedMatter>> _refused = Forms.Each(RefusedMatter.Shape);
    private static readonly Form<IEnumerable<Refusal>> _shortfalls = Forms.Each(Refusal.Shape);
    private static readonly Form<IEnumerable<DoubtedMatter>> _doubted = Forms.Each(DoubtedMatter.Shape);
    private static readonly Form<IEnumerable<CongressStep>> _steps = Forms.Each(CongressStep.Form);
    private static readonly JsonFile<QuotaTable> _quota = new("代表名额分配", QuotaTableLines.Shape);

    private static readonly JsonFile<CongressReview> _count = new("表决和选举结果", Shapes.Written<CongressReview>(static v =>
    {
        v.Required("votes", Proceedings.Shape["votes"].Words, Forms.Each(VoteOutcome.Shape), static r => r.Votes);
        v.Required("elections", Proceedings.Shape["elections"].Words, Forms.Each(ElectionOutcome.Shape), static r => r.Elections);
        v.Required("refusals", Refusal.Heading, _refused, static r => r.Refused);
        v.Required("shortfalls", CredentialsReview.ShortfallsOf, _shortfalls, static r => r.Shortfalls);
        v.Required("doubts", Doubt.Heading, _doubted, static r => r.Doubted);
        v.Required("untold", "未说明的环节", "steps not stated, before those taken", _steps, static r => r.Course.Untold);
        v.Required("unstated", StepState.Open.Label, Forms.Each(Words.Shape), static r => r.Course.Unstated.Select(static u => u.What));
    }));

    private static readonly JsonFile<CongressReview> _timeline = new("大会进程", Shapes.Written<CongressReview>(static v =>
    {
        v.Optional("day", "召开日期", "day", Forms.Day, static r => r.Course.Day);
        v.Optional("lastDay", TimelineLine.Shape["until"].Words, Forms.Day, static r => r.Course.LastDay);
        v.Optional("asOf", Proceedings.Shape["asOf"].Words, Forms.Day, static r => r.Proceedings.AsOf);
        v.Required("steps", "环节", "steps", Forms.Each(TimelineLine.Shape), static r => r.Timeline);
        v.Required("refusals", Refusal.Heading, _refused, static r => r.Refused);
        v.Required("shortfalls", CredentialsReview.ShortfallsOf, _shortfalls, static r => r.Shortfalls);
        v.Required("doubts", Doubt.Heading, _doubted, static r => r.Doubted);
    }));

    /// <summary>What the quota table tells, part by part with its words, in the order of the file.</summary>
    public static Field QuotaField { get; } = _quota.Ask(new("代表名额分配", "shared seats"));

    /// <summary>What the votes and elections tell, part by part with their words, in the order of the file.</summary>
    public static Field CountField { get; } = _count.Ask(new("表决和选举结果", "results of votes and elections"));

    /// <summary>What the timeline tells, part by part with its words, in the order of the file.</summary>
    public static Field TimelineField { get; } = _timeline.Ask(new("大会进程", "timeline"));

    /// <summary>The quota table.</summary>
    /// <param name="review">The proceedings, judged.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    /// <exception cref="ArgumentException">The proceedings have faults.</exception>
    public static byte[] Quota(CongressReview review) => _quota.Write(Sound(review).Quotas);

    /// <summary>The votes and elections.</summary>
    /// <param name="review">The proceedings, judged.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    /// <exception cref="ArgumentException">The proceedings have faults.</exception>
    public static byte[] Count(CongressReview review) => _count.Write(Sound(review));

    /// <summary>The timeline.</summary>
    /// <param name="review">The proceedings, judged.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    /// <exception cref="ArgumentException">The proceedings have faults.</exception>
    public static byte[] Timeline(CongressReview review) => _timeline.Write(Sound(review));

    /// <summary>The schema of the quota table (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] QuotaSchema() => _quota.Schema();

    /// <summary>The schema of the votes and elections (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] CountSchema() => _count.Schema();

    /// <summary>The schema of the timeline (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] TimelineSchema() => _timeline.Schema();

    private static CongressReview Sound(CongressReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        review.ThrowIfUnsound(nameof(review));
        return review;
    }
}
