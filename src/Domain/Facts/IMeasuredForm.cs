using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>How a value that was measured is written for machines, whatever kind it is of.</summary>
internal interface IMeasuredForm
{
    /// <summary>Writes a value.</summary>
    void Write(Output output, object value);

    /// <summary>Whether a value stands for no bound, so that there is nothing to be written.</summary>
    bool IsNoBound(object value);
}
