namespace UnionGovernance.Rules.Reviewing;

/// <summary>Kept by nobody: whoever keeps what entails it does not exist.</summary>
internal sealed record Never<T> : Requirement<T>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("never");

    /// <inheritdoc/>
    public override Verdict Judge(T subject) => Verdict.NotMet;

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([], []);

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese ? "无人能符合" : "nobody keeps it";

    /// <inheritdoc/>
    internal override IEnumerable<Requirement<T>> Leaves() => [];
}
