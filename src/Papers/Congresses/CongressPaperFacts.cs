using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Congresses;

/// <summary>The facts of a congress as a whole: whose it is, when and where it meets, which steps were taken, what it resolved.</summary>
internal static class CongressPaperFacts
{
    public static PaperFact<CongressReview> Name { get; } =
        Text("congress", new("代表大会次数", "number of the congress"), "/number", static (CongressReview r) => r.Proceedings.Number is null ? null : CongressName.Of(r.Proceedings));

    public static PaperFact<CongressReview> Union { get; } = UnionName("/school", static (CongressReview r) => r.Proceedings.Union);

    public static PaperFact<CongressReview> Party { get; } = Text("party", new("同级党组织名称", "the Party organisation's name"), "/party", static (CongressReview r) => r.Proceedings.Party);

    public static PaperFact<CongressReview> Federation { get; } = Text("federation", new("上级学联名称", "the higher federation's name"), "/federation", static (CongressReview r) => r.Proceedings.Federation);

    public static PaperFact<CongressReview> SignedBy { get; } = SigningBody(static (CongressReview r) => r.Proceedings.SignedBy);

    public static PaperFact<CongressReview> Day { get; } = Text("day", new("召开日期", "day of the congress"), "/plannedOn", static (CongressReview r) => Days(r.Course.Day, r.Course.LastDay));

    public static PaperFact<CongressReview> Place { get; } = Text("place", new("召开地点", "place of the congress"), "/place", static (CongressReview r) => r.Proceedings.Place);

    public static PaperFact<CongressReview> Agenda { get; } = Block(
        "agenda", FieldWords.OfCongress("/agenda"), "/agenda", static (CongressReview r) => r.Proceedings.Agenda is { Count: > 0 } agenda ? MarkdownText.Sentence(agenda) : null);

    /// <summary>What became of each matter, and by how many votes.</summary>
    public static PaperFact<CongressReview> Resolutions { get; } = Block("resolutions", new("决议", "resolutions"), "/votes", static (CongressReview r) =>
        r.Votes.Length == 0 || r.Votes.Any(static v => v.Carried == Verdict.Undetermined) ? null : MarkdownText.Sentence(
            [.. r.Votes.Select(static v => $"{CongressName.Resolution(v.Vote)}，{(v.Vote.Manner is { } manner ? $"{Way(manner)}，" : string.Empty)}{Votes(v.Vote)}，{(v.Carried == Verdict.Met ? "获得通过" : "未获通过")}")]));

    // Who raises no hand is neither for, nor against, nor abstaining: what nobody counted is not said.
    private static string Votes(Vote vote) => string.Join('，', new[] { $"{vote.For}名代表赞成", Of(vote.Against, "反对"), Of(vote.Abstain, "弃权") }.OfType<string>());

    private static string? Of(int? votes, string how) => votes switch { null => null, 0 => $"没有{how}", var some => $"{some}名{how}" };

    /// <summary>Who adopted something, and when, as it stands below a title; a line to fill in until it was adopted.</summary>
    public static PaperFact<CongressReview> AdoptedBy(Func<CongressReview, (CongressStep Step, string Meeting)?> by) => Text(
        "adoption",
        new("题注：何时由谁通过", "who adopted it, and when"),
        r => by(r) is var (step, _) ? At(r, step, "on") : At(r, CongressStep.PreparatoryMeeting, "adopted"),
        (CongressReview r) => by(r) is var (step, meeting) && Shown.Day(r.Course.Taken(step)?.On) is { } day ? $"（{day}{CongressName.Of(r.Proceedings)}{meeting}通过）" : null);

    /// <summary>How a vote is taken, in a sentence: 以举手表决方式.</summary>
    public static string Way(Manner manner) => $"以{manner.Label.Chinese}方式";

    /// <summary>The day on which a step was taken.</summary>
    public static PaperFact<CongressReview> DayOf(CongressStep step, string name = "date") =>
        Text(name, new($"{step.Label.Chinese}的日期", $"day of: {step.Label.English}"), r => At(r, step, "on"), (CongressReview r) => r.Course.Taken(step) is { } act ? Days(act.On, act.Until) : null);

    /// <summary>The document by which a step was taken.</summary>
    public static PaperFact<CongressReview> DocumentOf(CongressStep step, string name) =>
        Text(name, new($"{step.Label.Chinese}的文号", $"document of: {step.Label.English}"), r => At(r, step, "document"), (CongressReview r) => r.Course.Taken(step)?.Document);

    private static string? Days(LocalDate? first, LocalDate? last) => first is not null && last is not null && last != first ? $"{Shown.Day(first)}至{Shown.Day(last)}" : Shown.Day(first);

    /// <summary>Where a step stands in the file.</summary>
    public static string At(CongressReview r, CongressStep step, string member)
    {
        var index = r.Course.Acts.ToList().FindIndex(a => a.Step == step);
        return index < 0 ? "/course" : FormattableString.Invariant($"/course/{index}/{member}");
    }
}
