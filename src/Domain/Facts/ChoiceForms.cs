using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>Facts that are one of several words.</summary>
internal static class ChoiceForms
{
    /// <summary>How a fact is written that is one of these.</summary>
    /// <typeparam name="TValue">What the words mean.</typeparam>
    /// <param name="choices">The words.</param>
    /// <returns>The form.</returns>
    public static FactForm<TValue> AsFact<TValue>(this ChoiceForm<TValue> choices)
        where TValue : struct, Enum => new GivenForm<TValue>(choices);
}
