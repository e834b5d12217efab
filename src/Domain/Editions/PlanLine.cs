namespace UnionGovernance.Editions;

/// <summary>A line of what a plan is told in.</summary>
/// <param name="Text">The line.</param>
public sealed record PlanLine(string Text)
{
    /// <summary>The number of the step; nothing where it is none.</summary>
    public int? Number { get; init; }

    /// <summary>What stands below it, a line each.</summary>
    public Sequence<string> Each { get; init; } = [];

    /// <summary>As text: the number before it, what stands below it further in.</summary>
    internal IEnumerable<string> Printed() => Each.Select(static e => $"   · {e}").Prepend(Number is { } number ? FormattableString.Invariant($"{number}. {Text}") : Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
