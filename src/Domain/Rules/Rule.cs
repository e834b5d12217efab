using UnionGovernance.Law;

namespace UnionGovernance.Rules;

/// <summary>A rule on a union: a requirement with a stable name and a source.</summary>
/// <param name="Id">The name that stays while numbers change from edition to edition.</param>
/// <param name="Title">What it asks, in our own words. The form's official wording is not ours to ship.</param>
/// <param name="Requirement">What is asked.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record Rule(string Id, Words Title, Requirement<UnionRecord> Requirement, Basis Basis)
{
    /// <summary>A rule that provisions ask for.</summary>
    /// <param name="id">The name that stays while numbers change from edition to edition.</param>
    /// <param name="title">What it asks, in our own words.</param>
    /// <param name="requirement">What is asked.</param>
    /// <param name="first">The provision that is printed, and as strong as which the rule is.</param>
    /// <param name="others">Those that say the same elsewhere.</param>
    public Rule(string id, Words title, Requirement<UnionRecord> requirement, Provision first, params ReadOnlySpan<Provision> others)
        : this(id, title, requirement, Basis.Of(first, others))
    {
    }

    /// <summary>What people call it in a few words, where its title is a whole sentence; the title, where nobody named it.</summary>
    public Words Name { get => field ?? Title; init; }

    /// <summary>How papers speak of it; nothing where nobody wrote it, and then papers know its title alone.</summary>
    public RuleSentences? Sentences { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Title.Chinese;
}
