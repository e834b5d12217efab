using UnionGovernance.Rules;

namespace UnionGovernance.Acts;

/// <summary>What a subject says of an act: every rule that refuses it, and what is done where none does.</summary>
/// <param name="Refusals">The rules that refuse it; none where it may be done.</param>
/// <param name="Done">Does it.</param>
internal readonly record struct Taken(IEnumerable<Refusal> Refusals, Action Done)
{
    /// <summary>What is done unless one thing refuses it.</summary>
    /// <param name="refusal">What refuses it; nothing where it may be done.</param>
    /// <param name="done">Does it.</param>
    public static Taken Unless(Refusal? refusal, Action done) => new(refusal is null ? [] : [refusal], done);

    /// <summary>What nothing refuses.</summary>
    /// <param name="done">Does it.</param>
    public static Taken Always(Action done) => new([], done);
}
