using UnionGovernance.Rules;

namespace UnionGovernance.Acts;

/// <summary>What a subject says of an act: all that stands against it, and what is done unless something contradicts it.</summary>
/// <param name="Against">What it contradicts and which rules it breaks, which its preconditions tell apart; none where nothing stands against it.</param>
/// <param name="Done">Does it.</param>
internal readonly record struct Taken(IEnumerable<Refusal> Against, Action Done)
{
    /// <summary>What is found inside a whole file that the act enters, such as ballots that do not add up: it stands against no entry of the file.</summary>
    public IEnumerable<Refusal> Within { get; init; } = [];

    /// <summary>What is done unless one thing contradicts it.</summary>
    /// <param name="against">What stands against it; nothing where it may be done.</param>
    /// <param name="done">Does it.</param>
    public static Taken Unless(Refusal? against, Action done) => new(against is null ? [] : [against], done);

    /// <summary>What nothing stands against.</summary>
    /// <param name="done">Does it.</param>
    public static Taken Always(Action done) => new([], done);
}
