using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.Congresses.CongressPaperFacts;
using static UnionGovernance.Papers.Templates.TemplateName;

namespace UnionGovernance.Papers.Congresses;

/// <summary>The papers of a congress, from the request to prepare it to the report afterwards.</summary>
public static class CongressPapers
{
    private static readonly Words _none = new("无", "none");
    private static readonly Words _committee = new("大会筹备委员会", "the preparatory committee");
    private static readonly Words _party = new("同级党组织，并报上级学联（院级报校学生会）", "the Party organisation, and the higher federation (for a college, the school's union)");

    private static readonly ImmutableArray<CongressPaper> _papers =
    [
        new(new(
            "request-to-prepare",
            new("关于筹备召开学生代表大会的请示", "request to prepare the congress"),
            _party,
            new("学生会", "the union"),
            new("议程（草案）、代表名额分配方案", "draft agenda, draft quotas")))
        {
            Names = [.. Texts("title", "party", "federation", "union", "congress", "day", "place", "students", "delegates", "method", "date"), .. Standalone("agenda", "quotas")],
            Title = static (r, _) => $"关于筹备召开{CongressName.Of(r.Proceedings)}的请示",
            Facts = static (r, _) => [Name(r), Union(r), Party(r), Federation(r), Day(r), Place(r), Agenda(r), Delegates(r), Students(r), Method(r), QuotaRows(r), ActDay(r, CongressStep.RequestToPrepare)],
        },
        new(new(
            "request-to-convene",
            new("关于召开学生代表大会的请示", "request to convene the congress"),
            _party,
            _committee,
            new("议程、代表名额分配表、代表资格审查情况、候选人名单、大会主席团建议名单", "agenda, quota table, credentials, candidates, proposed congress presidium")))
        {
            Names = [.. Texts("title", "party", "federation", "party_document", "federation_document", "congress", "day", "place", "accepted", "congress_presidium", "organ", "date"), .. Standalone("agenda", "quotas", "composition", "candidates")],
            Title = static (r, _) => $"关于召开{CongressName.Of(r.Proceedings)}的请示",
            Facts = static (r, _) =>
            [
                Name(r), Party(r), Federation(r), Document(r, CongressStep.PartyApprovesPreparation, "party_document"),
                Document(r, CongressStep.FederationApprovesPreparation, "federation_document"), Day(r), Place(r), Agenda(r), QuotaRows(r), Accepted(r), Composition(r),
                Candidates(r), Presidium(r), SignedBy(r), ActDay(r, CongressStep.RequestToConvene),
            ],
        },
        new(new(
            "notice",
            new("关于召开学生代表大会的通知", "notice of the congress"),
            new("各选举单位、全体代表", "the units and all delegates"),
            _committee,
            new("议程", "agenda")))
        {
            Names = [.. Texts("title", "party_document", "federation_document", "day", "place", "congress", "delegates", "organ", "date"), .. Standalone("agenda")],
            Title = static (r, _) => $"关于召开{CongressName.Of(r.Proceedings)}的通知",
            Facts = static (r, _) =>
            [
                Name(r), Day(r), Place(r), Agenda(r), Delegates(r), Document(r, CongressStep.PartyApproves, "party_document"),
                Document(r, CongressStep.FederationApproves, "federation_document"), SignedBy(r), SigningDate,
            ],
        },
        new(new(
            "quota-table",
            new("代表名额分配表", "quota table"),
            new("各选举单位", "the units"),
            _committee,
            new("选区划分表", "constituencies")))
        {
            Names = [.. Texts("title", "students", "delegates", "method", "organ", "date"), .. Standalone("quotas", "steps", "floors", "constituencies")],
            Facts = static (r, _) => [Students(r), Delegates(r), Method(r), QuotaRows(r), QuotaSteps(r), Floors(r), ConstituencyRows(r), SignedBy(r), SigningDate],
        },
        new(new(
            "credentials-report",
            new("代表资格审查报告", "credentials report"),
            new("大会预备会议", "the preparatory meeting"),
            new("代表资格审查委员会", "the credentials committee"),
            new("代表名单", "list of delegates")))
        {
            Names = [.. Texts("title", "delegates", "method", "elected", "accepted", "due", "present", "date"), .. Standalone("composition", "doubtful")],
            Facts = static (r, _) =>
                [Delegates(r), Method(r), Elected(r), Accepted(r), DueFact(r), PresentFact(r), Composition(r), Doubtful(r), ActDay(r, CongressStep.CredentialsReview)],
        },
        new(new("agenda", new("议程", "agenda"), new("全体代表", "all delegates"), new("大会预备会议通过", "adopted by the preparatory meeting"), _none))
        {
            Names = [.. Texts("title", "day", "place", "date"), .. Standalone("agenda")],
            Facts = static (r, _) => [Day(r), Place(r), Agenda(r), ActDay(r, CongressStep.PreparatoryMeeting)],
        },
        new(new("election-rules", new("选举办法", "election rules"), new("全体代表", "all delegates"), new("大会通过", "adopted by the congress"), new("选票", "ballot papers")))
        {
            Names = [.. Texts("title", "congress", "scrutineers", "date"), .. Standalone("rules", "places")],
            Facts = static (r, _) => [Name(r), Ballot(r), Places(r), Scrutineers(r), SigningDate],
        },
        new(new("ballot-paper", new("选票", "ballot paper"), new("全体代表", "all delegates"), new("不签名（无记名）", "nobody (secret ballot)"), _none))
        {
            Names = [.. Texts("title", "seats", "write_ins"), .. Standalone("candidates")],
            Parts = static r => ContestPaperFacts.All(r).Count(static c => c.Contest.Contest.Manner != Manner.ShowOfHands),
            Title = static (r, i) => ContestPaperFacts.Title(r, i, "选票"),
            Facts = ContestPaperFacts.Ballot,
        },
        new(new("count-record", new("计票记录", "count record"), new("大会主席团", "the congress presidium"), new("总监票人、监票人、计票人", "chief scrutineer, scrutineers, tellers"), new("封存的选票", "the sealed ballots")))
        {
            Names = [.. Texts("title", "seats", "due", "present", "issued", "returned", "valid", "invalid", "needed", "scrutineers"), .. Standalone("votes", "agreement")],
            Parts = static r => ContestPaperFacts.All(r).Length,
            Title = static (r, i) => ContestPaperFacts.Title(r, i, "计票记录"),
            Facts = ContestPaperFacts.Count,
        },
        new(new("result-announcement", new("选举结果公告", "result announcement"), new("全体代表", "all delegates"), new("总监票人", "chief scrutineer"), new("计票记录", "count record")))
        {
            Names = [.. Texts("title", "seats", "due", "present", "vacant", "scrutineers", "date"), .. Standalone("elected")],
            Parts = static r => ContestPaperFacts.Announced(r).Length,
            Title = static (r, i) => ContestPaperFacts.ResultTitle(r, i),
            Facts = static (r, i) => [.. ContestPaperFacts.Result(r, i), ActDay(r, CongressStep.FormalSession)],
            Refuse = ContestPaperFacts.RefuseResult,
        },
        new(new("resolution", new("决议", "resolution"), new("全体学生", "all students"), new("学生代表大会", "the congress"), _none))
        {
            Names = Texts("title", "matter", "manner", "due", "present", "votes_for", "votes_against", "votes_abstain", "majority", "date"),
            Parts = static r => r.Votes.Length,
            Title = static (r, i) => $"{CongressName.Of(r.Proceedings)}{r.Proceedings.Votes[i].Matter}",
            Facts = ResolutionFacts,
            Refuse = RefuseResolution,
        },
        new(new(
            "report-to-federation",
            new("关于学生代表大会召开情况的报告", "report on the congress"),
            new("同级党组织、上级学联（院级报校学生会）", "the Party organisation and the higher federation (for a college, the school's union)"),
            new("学生会", "the union"),
            new("选举结果公告、决议、提案登记表", "result announcements, resolutions, proposal register")))
        {
            Names = [.. Texts("title", "party", "federation", "party_document", "federation_document", "congress", "session_day", "place", "due", "present", "proposal_counts", "union", "date"), .. Standalone("agenda", "resolutions", "results")],
            Title = static (r, _) => $"关于{CongressName.Of(r.Proceedings)}召开情况的报告",
            Facts = static (r, _) =>
            [
                Name(r), Union(r), Party(r), Federation(r), Document(r, CongressStep.PartyApproves, "party_document"),
                Document(r, CongressStep.FederationApproves, "federation_document"), SessionDay(r), Place(r), Agenda(r), DueFact(r), PresentFact(r),
                Resolutions(r), Results(r), ProposalCounts(r), ActDay(r, CongressStep.Report),
            ],
        },
        new(new("proposal-register", new("提案登记表", "proposal register"), new("学代会、承办部门", "the congress and the departments of the school"), new("提案委员会", "the proposals committee"), _none))
        {
            Names = [.. Texts("title", "proposal_counts", "date"), .. Standalone("proposals")],
            Facts = static (r, _) => [ProposalRows(r), ProposalCounts(r), SigningDate],
        },
    ];

    /// <summary>The kinds of papers, in the order in which a congress needs them.</summary>
    public static ImmutableArray<PaperForm> Forms { get; } = [.. _papers.Select(static p => p.Form)];

    /// <summary>Writes every paper of a congress.</summary>
    /// <param name="review">The proceedings, judged.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>The papers, those of votes and contests once for each; a paper whose result does not stand is refused, and the others leave blanks.</returns>
    /// <exception cref="ArgumentException">The proceedings have faults.</exception>
    public static ImmutableArray<PaperWriting> Write(CongressReview review, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        if (review.FaultCount > 0)
        {
            throw new ArgumentException($"The proceedings have {review.FaultCount} faults; no paper can be written of them.", nameof(review));
        }

        return [.. _papers.SelectMany(p => p.Write(review, templates ?? PaperTemplates.Shipped))];
    }

    private static PaperFact SessionDay(CongressReview r) => ActDay(r, CongressStep.FormalSession) with { Key = "session_day" };

    private static ImmutableArray<PaperFact> ResolutionFacts(CongressReview r, int part)
    {
        var (vote, outcome) = (r.Proceedings.Votes[part], r.Votes[part]);
        var at = FormattableString.Invariant($"/votes/{part}");
        return
        [
            Text("matter", new("表决事项", "matter"), $"{at}/matter", vote.Matter),
            Text("manner", new("表决方式", "manner"), $"{at}/manner", vote.Manner is { } manner ? manner.Label.Chinese : null),
            Text("due", new("应到代表", "delegates due"), $"{at}/due", Heads(vote.Due)),
            Text("present", new("实到代表", "delegates present"), $"{at}/present", Heads(vote.Present)),
            Votes("for", new("赞成票", "votes for"), vote.For),
            Votes("against", new("反对票", "votes against"), vote.Against),
            Votes("abstain", new("弃权票", "abstentions"), vote.Abstain),
            Text("majority", new("所需多数", "majority asked"), "/terms", $"{outcome.Majority.Reached()}{(outcome.Needed is { } needed ? $"，即{needed}票" : string.Empty)}"),
            ActDay(r, CongressStep.FormalSession),
        ];

        PaperFact Votes(string key, Words label, int? number) => Text($"votes_{key}", label, $"{at}/{key}", number is { } known ? $"{known}票" : null);
    }

    private static IEnumerable<Refusal> RefuseResolution(CongressReview r, int part)
    {
        var outcome = r.Votes[part];
        foreach (var refusal in outcome.Refusals)
        {
            yield return refusal;
        }

        foreach (var missing in outcome.Missing)
        {
            yield return new(PaperRules.NothingMissing, new($"缺{missing.Chinese}", $"Missing: {missing.English}"));
        }

        if (outcome.Carried == Verdict.NotMet)
        {
            yield return new(PaperRules.Decided, new("未获通过，没有决议", "Not carried: there is no resolution"));
        }
    }
}
