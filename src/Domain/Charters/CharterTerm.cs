using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>One thing that a charter settles: what is asked, how a charter answers it, and what binds there.</summary>
/// <param name="Option">The question, with default, alternative, reason and source. Its id is the term's name.</param>
/// <param name="Article">The label of the article that prints it.</param>
/// <param name="Show">A charter's answer, in Chinese as its article prints it.</param>
/// <param name="Members">The members of <c>terms</c> in the file that hold the answer, as JSON pointers from there; most terms have one.</param>
public sealed record CharterTerm(CharterOption Option, string Article, Func<CharterTerms, string> Show, params Sequence<string> Members)
{
    /// <summary>Whether a charter says it: a graduate union's has no clause on rank.</summary>
    public Func<CharterTerms, bool> Applies { get; init; } = static _ => true;

    /// <summary>What the charter itself asks of the union, where facts of the record can keep or break it; nothing from a charter that asks nothing there.</summary>
    public Func<CharterTerms, Requirement<UnionRecord>?>? Own { get; init; }

    /// <summary>The rule that binds there: the line of a table, or what binds whatever the table; nothing where neither speaks of it. Where the term <see cref="Bounds"/> another, the table is the colleges'.</summary>
    public Func<Edition, Rule?>? Binding { get; init; }

    /// <summary>Every bound that the answer itself oversteps, whatever the union does: an appraisal in which students are not the main part, a majority that nobody can reach.</summary>
    public Func<CharterTerms, IEnumerable<Refusal>>? Refuse { get; init; }

    /// <summary>What <see cref="Refuse"/> asks.</summary>
    public Sequence<Precondition> Preconditions { get; init; } = [];

    /// <summary>The term of a college's charter that a school's charter bounds by this one, where it speaks of the college unions and not of its own; <see cref="Own"/> then asks it of a college's union.</summary>
    public string? Bounds { get; init; }
}
