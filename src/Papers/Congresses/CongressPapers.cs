using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Papers.Letters;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.Congresses.CongressPaperFacts;
using static UnionGovernance.Papers.Congresses.CredentialsPaperFacts;
using static UnionGovernance.Papers.Congresses.ElectionPaperFacts;
using static UnionGovernance.Papers.Congresses.ProposalPaperFacts;
using static UnionGovernance.Papers.Congresses.QuotaPaperFacts;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Congresses;

/// <summary>The papers of a congress, from the request to prepare it to the report afterwards.</summary>
internal static class CongressPapers
{
    private static readonly Words _presidium = new("大会主席团", "the congress presidium");
    private static readonly Words _ballotPaper = new("选票", "ballot paper");
    private static readonly Words _delegates = new("全体代表", "all delegates");
    private static readonly Words _committee = new("大会筹备委员会", "the preparatory committee");
    private static readonly Words _approvers = new("同级党组织、上级学联（院级报校学生会），各一份", "the Party organisation and the higher federation (for a college, the school's union), one each");

    /// <summary>The kinds, in the order in which a congress needs them.</summary>
    public static ImmutableArray<PaperKind> Kinds { get; } =
    [
        new PaperKind<CongressRequest>("request-to-prepare", new("关于筹备召开学生代表大会的请示", "request to prepare the congress"), SourceFile.Congress)
        {
            Addressee = _approvers,
            Signatory = Bodies.Union,
            Attachments = new("代表名额分配方案", "draft quotas"),
            Each = static sources => CongressRequest.Both(sources, CongressStep.RequestToPrepare, CongressStep.PartyApprovesPreparation),
            NameOf = static r => r.Name,
            UnionOf = static r => r.Congress.Proceedings.Union.Kind,
            TitleOf = static (r, _) => $"关于筹备召开{CongressName.Of(r.Congress.Proceedings)}的请示",
            Letter = Requested(CongressStep.RequestToPrepare, static _ => ["代表名额分配方案"]),
            Facts =
            [
                .. Of(Name, Union, Day, Place, Agenda, Delegates, Students, Members, Method, Seats, Undrawn),
                .. RequestPaperFacts.Of(CongressStep.RequestToPrepare, CongressStep.PartyApprovesPreparation, "批准筹备"),
            ],
        },
        new PaperKind<CongressRequest>("request-to-convene", new("关于召开学生代表大会的请示", "request to convene the congress"), SourceFile.Congress)
        {
            Addressee = _approvers,
            Signatory = _committee,
            Attachments = new("代表名额分配表、代表资格审查情况、候选人名单、大会主席团建议名单", "quota table, credentials, candidates, proposed congress presidium"),
            Each = static sources => CongressRequest.Both(sources, CongressStep.RequestToConvene, CongressStep.PartyApproves),
            NameOf = static r => r.Name,
            UnionOf = static r => r.Congress.Proceedings.Union.Kind,
            TitleOf = static (r, _) => $"关于召开{CongressName.Of(r.Congress.Proceedings)}的请示",
            Letter = Requested(CongressStep.RequestToConvene, static _ => ["代表名额分配表", "代表资格审查情况", "候选人名单", "大会主席团建议名单"]),
            Facts =
            [
                .. Of(
                    Name, Party, DocumentOf(CongressStep.PartyApprovesPreparation, "party_document"), DocumentOf(CongressStep.FederationApprovesPreparation, "federation_document"),
                    Day, Place, Agenda, Students, Members, Delegates, HowElected, RefusedInBrief, Due, Seats, Composition, Contended, Candidates, SubstitutedInBrief, CongressPresidium, PresidiumSize, SignedBy),
                .. RequestPaperFacts.Of(CongressStep.RequestToConvene, CongressStep.PartyApproves, "批准召开"), RequestPaperFacts.Federation,
            ],
            Refuse = static r => RefuseUndrawn(r.Congress),
            RefusedAt = static _ => "/quotas",
        },
        new PaperKind<CongressReview>("notice", new("关于召开学生代表大会的通知", "notice of the congress"), SourceFile.Congress)
        {
            Addressee = new("各选举单位、全体代表", "the units and all delegates"),
            Signatory = _committee,
            Attachments = FieldWords.OfCongress("/agenda"),
            Each = OnSigning,
            UnionOf = static r => r.Proceedings.Union.Kind,
            TitleOf = static (r, _) => $"关于召开{CongressName.Of(r.Proceedings)}的通知",
            Letter = new(static _ => "各选举单位、全体代表", static _ => string.Empty) { Attachments = static _ => ["议程"], CopiesTo = static r => [r.Proceedings.Party] },
            Facts =
            [
                Name, Party, Federation, Day, Place, Agenda, Delegates, DocumentOf(CongressStep.PartyApproves, "party_document"), DocumentOf(CongressStep.FederationApproves, "federation_document"),
                SignedBy, SigningDate<CongressReview>(),
            ],
        },
        new PaperKind<CongressReview>("quota-table", new("代表名额分配表", "quota table"), SourceFile.Congress)
        {
            Addressee = new("各选举单位", "the units"),
            Signatory = _committee,
            Attachments = new("选区划分表", "constituencies"),
            Each = OnSigning,
            TitleOf = Called,
            Facts = [Students, Members, Delegates, Quotas, Undrawn, Steps, Floors, Constituencies, SignedBy, SigningDate<CongressReview>()],
            Refuse = static r => r.Quotas.Refusals,
            RefusedAt = static _ => "/quotas",
        },
        new PaperKind<CongressReview>("credentials-report", PreparatoryItem.CredentialsReport.Label, SourceFile.Congress)
        {
            Addressee = new("大会预备会议", "the preparatory meeting"),
            Signatory = new("代表资格审查委员会", "the credentials committee"),
            Attachments = new("代表名单", "list of delegates"),
            Each = On(CongressStep.CredentialsReview),
            TitleOf = Called,
            Facts = [Delegates, HowElected, Elected, Accepted, Composition, Doubtful, DayOf(CongressStep.CredentialsReview)],
            Refuse = static r => r.Credentials.Refusals,
            RefusedAt = static _ => "/delegates",
        },
        new PaperKind<CongressReview>("agenda", FieldWords.OfCongress("/agenda"), SourceFile.Congress)
        {
            Addressee = _delegates,
            Signatory = new("大会预备会议通过", "adopted by the preparatory meeting"),
            Each = On(CongressStep.PreparatoryMeeting),
            TitleOf = Called,
            Facts = [AdoptedBy(static _ => (CongressStep.PreparatoryMeeting, "预备会议")), Day, Place, Agenda],
        },
        new PaperKind<CongressReview>("election-rules", PreparatoryItem.ElectionRules.Label, SourceFile.Congress)
        {
            Addressee = _delegates,
            Signatory = new("大会或者预备会议通过", "adopted by the congress or its preparatory meeting"),
            Attachments = _ballotPaper,
            Each = static sources => Congress(sources).Select(static r => r.Course.Taken(RulesAdopted(r)?.Step ?? CongressStep.FormalSession)?.On is { } day ? r.KnownOn(day) : r),
            TitleOf = Called,
            Facts = [AdoptedBy(RulesAdopted), Name, RulesOfElection, Places, Scrutineers],
            Refuse = static r => RefuseTooFew(r.Elections),
            RefusedAt = static _ => "/elections",
        },
        new PaperKind<HeldBallot>("ballot-paper", _ballotPaper, SourceFile.Congress)
        {
            Addressee = _delegates,
            Signatory = new("不签名（无记名）", "nobody (secret ballot)"),
            Each = static sources => HeldBallot.Each(sources).Where(static b => b.Contest.Manner != Manner.ShowOfHands),
            NameOf = static b => b.Name,
            TitleOf = static (b, title) => b.Called(title),
            Facts = [BallotPaperFacts.Seats, BallotPaperFacts.WriteIns, BallotPaperFacts.Candidates, BallotPaperFacts.IsNamed],
            Refuse = static b => RefuseTooFew([b.Election]),
            RefusedAt = static b => b.At,
        },
        new PaperKind<HeldBallot>("count-record", new("计票记录", "count record"), SourceFile.Congress)
        {
            Addressee = _presidium,
            Signatory = new("总监票人、监票人、计票人", "chief scrutineer, scrutineers, tellers"),
            Attachments = new("封存的选票", "the sealed ballots"),
            Each = HeldBallot.Each,
            NameOf = static b => b.Name,
            TitleOf = static (b, title) => b.Called(title),
            Facts =
            [
                BallotPaperFacts.Seats, BallotPaperFacts.Due, BallotPaperFacts.Present, BallotPaperFacts.Issued, BallotPaperFacts.Returned, BallotPaperFacts.Valid, BallotPaperFacts.Invalid,
                BallotPaperFacts.Needed, BallotPaperFacts.Votes, BallotPaperFacts.Outcome, BallotPaperFacts.Agreement, BallotPaperFacts.Scrutineers,
                DayOf(CongressStep.FormalSession).Of(static (HeldBallot b) => b.Congress),
            ],
        },
        new PaperKind<HeldBallot>("result-announcement", new("选举结果公告", "result announcement"), SourceFile.Congress)
        {
            Addressee = _delegates,
            Signatory = _presidium,
            Each = static sources => HeldBallot.Each(sources).Where(static b => b.Outcome.Ballot == 1),
            NameOf = static b => b.Name,
            TitleOf = static (b, _) => $"{CongressName.Of(b.Congress.Proceedings)}关于{CongressName.Office(b.Congress.Proceedings, b.Election.Election.Office)}选举{b.Contest.Constituency}结果的公告",
            Facts =
            [
                Name.Of(static (HeldBallot b) => b.Congress), BallotPaperFacts.Due, BallotPaperFacts.Present, BallotPaperFacts.Chosen, BallotPaperFacts.Elected, BallotPaperFacts.Settled,
                DayOf(CongressStep.FormalSession).Of(static (HeldBallot b) => b.Congress),
            ],
            Refuse = BallotPaperFacts.RefuseResult,
            RefusedAt = static b => b.At,
        },
        new PaperKind<HeldVote>("resolution", new("决议", "resolution"), SourceFile.Congress)
        {
            Addressee = new("全体学生", "all students"),
            Signatory = ElectingBody.Congress.Label,
            Each = HeldVote.Each,
            NameOf = static v => v.Title,
            TitleOf = static (v, _) => $"{CongressName.Of(v.Congress.Proceedings)}{v.Title}",
            Facts = ResolutionPaperFacts.All,
            Refuse = ResolutionPaperFacts.Refuse,
            RefusedAt = static v => v.At,
        },
        new PaperKind<CongressReview>("report-to-federation", new("关于学生代表大会召开情况的报告", "report on the congress"), SourceFile.Congress)
        {
            Addressee = new("上级学联（院级报校学生会），抄送同级党组织", "the higher federation (for a college, the school's union), with a copy to the Party organisation"),
            Signatory = Bodies.Union,
            Attachments = new("通过的决议、选举计票记录", "the resolutions carried, the count records"),
            Each = On(CongressStep.Report),
            UnionOf = static r => r.Proceedings.Union.Kind,
            TitleOf = static (r, _) => $"关于{CongressName.Of(r.Proceedings)}召开情况的报告",
            Letter = new(static r => r.Proceedings.Federation, static _ => "/federation")
            {
                IsUpward = true,
                Attachments = static r => [.. r.Votes.Where(static v => v.Carried == Verdict.Met).Select(static v => CongressName.Resolution(v.Vote)), .. r.Elections.Length > 0 ? ["选举计票记录"] : Array.Empty<string>()],
                CopiesTo = static r => [r.Proceedings.Party],
                SignedOn = static r => r.Course.Taken(CongressStep.Report)?.On,
            },
            Facts =
            [
                Name, Union, Party, DocumentOf(CongressStep.PartyApproves, "party_document"), DocumentOf(CongressStep.FederationApproves, "federation_document"),
                DayOf(CongressStep.FormalSession, "session_day"), Place, Agenda, Due, Present, Resolutions, Results, AnyEntered, Counts, DayOf(CongressStep.Report),
            ],
            Refuse = static r => r.Refusals.Concat(r.Course.Causes.Select(static s => s.Refusal)).Distinct(),
        },
        new PaperKind<CongressReview>("proposal-register", new("提案登记表", "proposal register"), SourceFile.Congress)
        {
            Addressee = new("学代会、承办部门", "the congress and the departments of the school"),
            Signatory = new("提案委员会", "the proposals committee"),
            Each = OnSigning,
            TitleOf = Called,
            Facts = [Proposals, Counts, SigningDate<CongressReview>()],
        },
    ];

    /// <summary>The congress, if the school's files hold one.</summary>
    /// <exception cref="ArgumentException">The proceedings have faults.</exception>
    public static IEnumerable<CongressReview> Congress(PaperSources sources) => sources.Congress switch
    {
        null => [],
        { FaultCount: > 0 and var faults } => throw new ArgumentException($"The proceedings have {faults} faults; no paper can be written of them.", nameof(sources)),
        var congress => [congress],
    };

    // What is dated by a step is written on its day, and tells what was known then.
    private static Func<PaperSources, IEnumerable<CongressReview>> On(CongressStep step) =>
        sources => Congress(sources).Select(r => r.Course.Taken(step)?.On is { } day ? r.KnownOn(day) : r);

    // What the hand that signs dates is of that day, where it is given.
    private static IEnumerable<CongressReview> OnSigning(PaperSources sources) => Congress(sources).Select(r => sources.Signing.On is { } day ? r.KnownOn(day) : r);

    private static LetterForm<CongressRequest> Requested(CongressStep step, Func<CongressRequest, IEnumerable<string>> attachments) => new(static r => r.Addressee, static r => r.At)
    {
        IsUpward = true,
        Attachments = attachments,
        CopiesTo = static r => [r.Other],
        SignedOn = r => r.On(step),
    };

    private static IEnumerable<PaperFact<CongressRequest>> Of(params PaperFact<CongressReview>[] facts) => facts.Select(static f => f.Of(static (CongressRequest r) => r.Congress));

    // Some congresses adopt them at the preparatory meeting.
    // The preparatory meeting, or the congress by a vote; where neither is said, nobody is said to have.
    private static (CongressStep Step, string Meeting)? RulesAdopted(CongressReview congress) =>
        congress.Course.Taken(CongressStep.PreparatoryMeeting)?.Adopted?.Contains(PreparatoryItem.ElectionRules) == true ? (CongressStep.PreparatoryMeeting, "预备会议")
        : congress.Votes.Any(static v => v.Carried == Verdict.Met && v.Vote.Matter.Contains(PreparatoryItem.ElectionRules.Label.Chinese, StringComparison.Ordinal)) ? (CongressStep.FormalSession, string.Empty)
        : null;

    private static string Called(CongressReview congress, string title) => $"{CongressName.Of(congress.Proceedings)}{title}";
}
