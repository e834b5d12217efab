namespace UnionGovernance.Rules;

/// <summary>A fact as it was found.</summary>
/// <param name="Path">Its name.</param>
/// <param name="Known">How far it is known.</param>
/// <param name="Low">The lower bound, or nothing where nothing is known.</param>
/// <param name="High">The upper bound, or nothing where nothing is known.</param>
/// <param name="Edges">Which bounds are excluded.</param>
public sealed record Measurement(FactPath Path, Known Known, object? Low, object? High, Edges Edges)
{
    internal static Measurement Of<TSubject, TValue>(FactPath<TSubject, TValue> path, TSubject subject)
        where TValue : notnull
    {
        var fact = path.Read(subject);
        return fact.Known is Known.Given or Known.Within
            ? new(path, fact.Known, fact.Low, fact.High, fact.Edges)
            : new(path, fact.Known, null, null, Edges.Included);
    }
}
