using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>Lets shapes take facts by their names.</summary>
internal static class FactLines
{
    /// <summary>A fact of which rules speak too.</summary>
    /// <typeparam name="TSubject">What holds the fact.</typeparam>
    /// <typeparam name="TValue">What it is about.</typeparam>
    /// <param name="view">The view.</param>
    /// <param name="path">The fact.</param>
    /// <returns>What the file says; otherwise it is unknown.</returns>
    public static Fact<TValue> Of<TSubject, TValue>(this View<TSubject> view, FactPath<TSubject, TValue> path)
        where TValue : notnull => view.Of(path.Line);
}
