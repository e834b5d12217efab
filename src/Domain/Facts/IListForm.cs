namespace UnionGovernance.Facts;

/// <summary>A form for lists.</summary>
public interface IListForm
{
    /// <summary>How one element is written.</summary>
    FactForm ElementForm { get; }

    /// <summary>Whether the order says something.</summary>
    bool Ordered { get; }
}
