namespace UnionGovernance.Crosschecks;

/// <summary>Two places in a school's files that cannot both be right.</summary>
/// <param name="Id">What kind of disagreement it is; stable.</param>
/// <param name="First">The one place.</param>
/// <param name="Second">The other.</param>
/// <param name="Text">What each says, in a sentence that names both.</param>
public sealed record Disagreement(string Id, FilePlace First, FilePlace Second, Words Text)
{
    /// <summary>What such a line is called.</summary>
    public static Words Label { get; } = new("不一致", "disagreement");

    /// <inheritdoc/>
    public override string ToString() => Text.Chinese;
}
