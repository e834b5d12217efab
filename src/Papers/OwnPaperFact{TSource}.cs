namespace UnionGovernance.Papers;

/// <summary>A fact that a paper of the caller's own prints. <see cref="OwnPaperFact"/> makes it.</summary>
/// <typeparam name="TSource">What it is made from.</typeparam>
public sealed class OwnPaperFact<TSource>
{
    internal OwnPaperFact(PaperFact<TSource> fact) => Fact = fact;

    internal PaperFact<TSource> Fact { get; }
}
