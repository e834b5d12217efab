using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Elections;

/// <summary>One ballot for some seats: of the whole congress, or of one constituency.</summary>
public sealed record Contest
{
    /// <summary>The constituency; nothing where the whole congress votes.</summary>
    public string? Constituency { get; init; }

    /// <summary>应选, in seats.</summary>
    public int Seats { get; init; }

    /// <summary>应到, in heads.</summary>
    public int? Due { get; init; }

    /// <summary>实到, in heads, when the vote was taken.</summary>
    public int? Present { get; init; }

    /// <summary>How it was taken; nothing where nobody said.</summary>
    public Manner? Manner { get; init; }

    /// <summary>The candidates; nothing where nobody said who stands, which is not the same as nobody standing.</summary>
    public Sequence<Candidate>? Candidates { get; init; }

    /// <summary>How many stand, in all and of each group, where they are counted without names.</summary>
    public HeadNumbers CandidateNumbers { get; init; } = new();

    /// <summary>How many were elected, where they are counted without names.</summary>
    public int? Elected { get; init; }

    /// <summary>How many stand, by the list or by the number; nothing where nobody said, and where the two contradict each other.</summary>
    internal int? Stand => Candidates is not { } list ? CandidateNumbers.Total
        : CandidateNumbers.Total is { } total && total != list.Count ? null
        : list.Count;

    /// <summary>The count.</summary>
    public Tally? Count { get; init; }

    /// <summary>The same count, entered independently.</summary>
    public Tally? Recount { get; init; }

    /// <summary>Who was drawn, where the charter settles a tie by lots.</summary>
    public Sequence<string> Lots { get; init; } = [];

    /// <summary>The vote that settles a tie, or fills the seats that nobody won: a second ballot or a show of hands.</summary>
    public Contest? Again { get; init; }

    /// <summary>The contest before anybody voted: for which seats, and who stands.</summary>
    internal Contest ToCome => this with { Due = null, Present = null, Elected = null, Count = null, Recount = null, Lots = [], Again = null };

    private static readonly Form<Sequence<Candidate>> _candidates = Forms.List(Candidate.Shape, Candidate.ToldApart<Candidate>(static c => c.Name));
    private static readonly Form<Contest> _again = Forms.Later(static () => Shape!);

    internal static Shape<Contest> Shape { get; } = Shapes.Defined<Contest>("contest", static v => new()
    {
        Constituency = v.Optional("constituency", "选区", "constituency", Forms.Name, static c => c.Constituency),
        Seats = v.Required("seats", "应选名额", "seats", Forms.Seats, static c => c.Seats),
        Due = v.Optional("due", VotingWords.Due, Forms.Heads, static c => c.Due),
        Present = v.Optional("present", VotingWords.Present, Forms.Heads, static c => c.Present),
        Manner = v.Optional("manner", VotingWords.Manner, Votes.Manner.Form, static c => c.Manner),
        Candidates = v.Optional("candidates", "候选人", "candidates", _candidates, static c => c.Candidates),
        CandidateNumbers = v.Optional("candidateNumbers", "候选人人数（不列姓名）", "numbers of candidates, without names", HeadNumbers.Shape, static c => c.CandidateNumbers, new()),
        Elected = v.Optional("elected", "当选人数（不列姓名）", "number elected, without names", Forms.Heads, static c => c.Elected),
        Count = v.Optional("count", "计票", "count", Tally.Shape, static c => c.Count),
        Recount = v.Optional("recount", "第二次独立计票", "second, independent count", Tally.Shape, static c => c.Recount),
        Lots = v.Optional("lots", "抽签结果", "lots drawn", Forms.Names, static c => c.Lots, []),
        Again = v.Optional("again", "再次表决", "the vote that settles it", _again, static c => c.Again),
    });
}
