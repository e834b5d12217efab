namespace UnionGovernance.Json;

/// <summary>Holds what was read for one line until the initialiser takes it.</summary>
internal abstract class Cell;

/// <summary>Holds a value that was read.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class Cell<T> : Cell
{
    /// <summary>The value.</summary>
    public T? Value { get; set; }
}
