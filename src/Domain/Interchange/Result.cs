using UnionGovernance.Editions;

namespace UnionGovernance.Interchange;

/// <summary>What was judged, by what, and what was found: enough to make it again. Or a rule book by itself.</summary>
/// <param name="Version">The version of the format: members may be added within a major one, so that a reader passes over what it does not know.</param>
/// <param name="Provenance">What it was made by.</param>
/// <param name="Hash">The SHA-256 of everything else in its canonical form (RFC 8785), in lower-case hexadecimal.</param>
public sealed record Result(string Version, Provenance Provenance, string Hash)
{
    /// <summary>The record that was judged; nothing of a rule book by itself.</summary>
    public UnionRecord? Record { get; init; }

    /// <summary>What was found of each rule, in the order of the assessment.</summary>
    public Sequence<RuleVerdict> Verdicts { get; init; } = [];

    /// <summary>The ids of the rules that the plan is to bring about.</summary>
    public Sequence<string> Asked { get; init; } = [];

    /// <summary>The assessment in full, where it is to be written; a file that is read tells the verdicts, and the rest is made again.</summary>
    internal Assessment? Assessment { get; init; }

    /// <summary>The least change that brings about what is asked, where it is to be written.</summary>
    internal LeastChange? Plan { get; init; }

    /// <summary>The rule book, where it is to be written.</summary>
    internal RuleBook? Book { get; init; }
}
