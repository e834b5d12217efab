using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers;

/// <summary>A fact that a kind of paper prints: its name in the template, what it says, and how it is made from what the paper is written from.</summary>
/// <typeparam name="TSource">What it is made from.</typeparam>
/// <remarks>The names that a template may print, the guide to them, and the values of every paper come from these declarations and from nowhere else.</remarks>
internal sealed class PaperFact<TSource>(TemplateName name, Func<TSource, Draft, object> print)
{
    public TemplateName Name => name;

    /// <summary>What the template is given.</summary>
    public object Print(TSource source, Draft draft) => print(source, draft);

    /// <summary>The same fact where it is asked of the paper, and nothing elsewhere.</summary>
    public PaperFact<TSource> When(Func<TSource, bool> isAsked) => new(name, (source, draft) => isAsked(source) ? print(source, draft) : string.Empty);

    /// <summary>The same fact for a paper that is written from something more.</summary>
    public PaperFact<TOther> Of<TOther>(Func<TOther, TSource> from) => new(name, (other, draft) => print(from(other), draft));
}
