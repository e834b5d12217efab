using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;

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

    /// <summary>The candidates.</summary>
    public Sequence<Candidate> Candidates { get; init; } = [];

    /// <summary>The count.</summary>
    public Tally? Count { get; init; }

    /// <summary>The same count, entered independently.</summary>
    public Tally? Recount { get; init; }

    /// <summary>Who was drawn, where the charter settles a tie by lots.</summary>
    public Sequence<string> Lots { get; init; } = [];

    /// <summary>The vote that settles a tie, or fills the seats that nobody won: a second ballot or a show of hands.</summary>
    public Contest? Again { get; init; }
}
