using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Congresses;

/// <summary>Who was elected a delegate, who was accepted, and who came, as papers print it.</summary>
internal static class CredentialsPaperFacts
{
    public static PaperFact<CongressReview> Accepted { get; } = Text("accepted", new("通过审查的代表", "delegates accepted"), "/delegates/list", static (CongressReview r) =>
        AcceptedOf(r.Credentials));

    public static PaperFact<CongressReview> Elected { get; } = Text("elected", new("选出的代表", "delegates elected"), "/delegates/list", static (CongressReview r) =>
        r.Credentials.IsComplete ? Shown.Heads(r.Credentials.Lines.Count(static l => l.Delegate.SubstituteFor is null)) : null);

    /// <summary>Who was refused and why, by number only; empty where nobody was.</summary>
    public static PaperFact<CongressReview> RefusedInBrief { get; } = Text(
        "refused", new("未予确认的人数和理由，整句；没有则为空", "how many were refused and why, in a sentence; empty where nobody was"),
        static (CongressReview r, Draft _) => string.Concat(r.Credentials.Lines.Where(static l => l.Verdict == Verdict.NotMet)
            .GroupBy(static l => string.Join('、', l.Refusals.Select(static x => x.Because.Chinese)), StringComparer.Ordinal)
            .Select(static g => $"{Shown.Number(g.Count())}名当选人{g.Key}，不予确认；")));

    /// <summary>Who stands in for those who were refused or left; empty where nobody does.</summary>
    public static PaperFact<CongressReview> SubstitutedInBrief { get; } = Text(
        "substituted", new("候补代表递补的情况，接在未予确认之后；没有则为空", "for whom substitutes stand in; empty where nobody does"),
        static (CongressReview r, Draft _) => r.Credentials.Lines.Count(static l => l.Verdict == Verdict.Met && l.Delegate.SubstituteFor is not null) is > 0 and var heads
            ? $"候补代表{Shown.Heads(heads)}{Substituted(r.Credentials)}；" : string.Empty);

    /// <summary>How those delegates were elected, as it is said of them: what the charter asks is not what was done.</summary>
    public static PaperFact<CongressReview> HowElected { get; } =
        Text("method", CongressFacts.DelegatesElected.Label, "/delegates/list", static (CongressReview r) => r.Credentials.HowElected is { Known: Known.Given, Low: var way } ? way.Label.Chinese : null);

    public static PaperFact<CongressReview> Due { get; } = Text("due", MajorityBase.Due.Label, "/delegates/complete", static (CongressReview r) => Given(r.Attendance.Due));

    public static PaperFact<CongressReview> Present { get; } = Text("present", MajorityBase.Present.Label, "/delegates/complete", static (CongressReview r) => Given(r.Attendance.Present));

    public static PaperFact<CongressReview> Doubtful { get; } = Block("doubtful", new("未通过审查的代表及理由", "delegates refused, with reasons"), "/delegates/list", static (CongressReview r) =>
    {
        var rows = r.Credentials.Lines.Where(static l => l.Verdict != Verdict.Met).Select(static l => (IEnumerable<string>)
        [
            l.Delegate.Id,
            l.Delegate.Unit ?? "未知",
            l.Verdict == Verdict.NotMet ? "不予确认" : "待查",
            string.Join("；", l.Refusals.Select(static x => x.Because.Chinese).Concat(l.Unstated.Select(static w => $"未知：{w.Chinese}"))),
        ]).ToList();
        return r.Credentials.Lines.Length == 0 ? null
            : rows.Count == 0 ? (r.Credentials.IsComplete ? MarkdownText.Escape("全部代表通过审查。") : null)
            : MarkdownText.Table(["代表证号", "选举单位", "结论", "理由"], rows);
    });

    public static PaperFact<CongressReview> Composition { get; } = Table(
        "composition", new("代表构成", "composition of the delegates"), "/delegates/complete", ["代表构成", "人数", "不少于", "结论"], static (CongressReview r) =>
            r.Credentials.Composition.Select(c => (IEnumerable<string>)
            [
                r.Proceedings.Union.Kind.Said(c.Floor.Of.Chinese),
                Bounds(c.Heads),
                Shown.Heads(c.Floor.Heads)!,
                c.Verdict switch { Verdict.Met => "达到", Verdict.NotMet => "未达到", _ => "尚无法判定" },
            ]));

    // While some are still to be reviewed nobody can say that they were not accepted, and of a roster that leaves some out nobody can count them.
    private static string? AcceptedOf(CredentialsReview credentials)
    {
        var (accepted, open) = (credentials.Lines.Where(static l => l.Verdict == Verdict.Met).ToList(), credentials.Lines.Count(static l => l.Verdict == Verdict.Undetermined));
        var substitutes = accepted.Count(static l => l.Delegate.SubstituteFor is not null);
        var told = $"代表{Shown.Heads(accepted.Count - substitutes)}{(substitutes == 0 ? string.Empty : $"、候补代表{Shown.Heads(substitutes)}，{Substituted(credentials)}")}";
        return !credentials.IsComplete || (accepted.Count == 0 && open > 0) ? null
            : open == 0 ? told
            : $"{told}（另有{Shown.Heads(open)}待查）";
    }

    // For whom a substitute stands in, unit by unit.
    private static string Substituted(CredentialsReview credentials) => $"递补{string.Join('、', credentials.Lines.Where(static l => l.Verdict == Verdict.Met && l.Delegate.SubstituteFor is not null)
        .GroupBy(static l => l.Delegate.Unit, StringComparer.Ordinal).Select(static g => $"{g.Key}出缺的{Shown.Number(g.Count())}个名额"))}";

    private static string? Given(Fact<int> heads) => heads.Known == Known.Given ? Shown.Heads(heads.Low) : null;

    private static string Bounds(Fact<int> heads) => Given(heads) ?? CountForm.Heads.ShowWithin(heads.Low, heads.High, heads.Edges, Language.Chinese);
}
