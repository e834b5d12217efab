namespace UnionGovernance.Acts;

/// <summary>What is to be asked of an act that was taken: it contradicts nothing and breaks no rule, and yet hardly is as it was entered.</summary>
/// <param name="Act">The act.</param>
/// <param name="Text">What to ask.</param>
public sealed record ActDoubt(Act Act, Words Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text.Chinese;
}
