using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules.Changing;

/// <summary>One thing that can be done about a subject, once or more often: one more delegate, one of four people who leaves.</summary>
/// <typeparam name="T">What is changed.</typeparam>
internal sealed record Lever<T>
{
    /// <summary>What it is about. Levers about one thing share its <see cref="Room"/>: who has left cannot leave the presidium too.</summary>
    public required string About { get; init; }

    /// <summary>The cost of each step; to say what is so costs nothing.</summary>
    public required int Effort { get; init; }

    /// <summary>The most steps.</summary>
    public int Most { get; init; } = 1;

    /// <summary>The most steps of all levers about the same together.</summary>
    public int Room { get; init; } = 1;

    /// <summary>Takes a step, given how many were taken before. Steps of different levers may be taken in any order.</summary>
    public required Func<T, int, T> Step { get; init; }

    /// <summary>Makes unknown whatever a step may change.</summary>
    public required Func<T, T> Forget { get; init; }

    /// <summary>So many steps in words, as a clause.</summary>
    public required Func<int, Words> Say { get; init; }

    /// <summary>So many steps as a clause and as a list, with what makes each person a reason to take them, where it is known for which requirements they are taken; <see cref="Say"/>, if not given.</summary>
    public Func<int, ImmutableArray<Requirement<T>>, Told>? SayFor { get; init; }

    /// <summary>Where others may do the same as well, so that what is done differs in nothing but who does it: of whom so many are, and what all of them do.</summary>
    public Choosing? Choosing { get; init; }

    /// <summary>Whether it changes nothing, and only says what is so and nobody states.</summary>
    public bool IsStating { get; init; }

    /// <summary>Of whom the steps are: those who may take them, by what the roster calls them.</summary>
    public Sequence<string> Who { get; init; } = [];

    /// <summary>The facts that change.</summary>
    public Sequence<FactPath> Facts { get; init; } = [];
}

/// <summary>People who do the same.</summary>
/// <param name="Deed">What they do.</param>
/// <param name="Of">So many of these, as the end of a sentence: 甲、乙中一名.</param>
internal sealed record Choosing(Deed Deed, Func<int, Words> Of);
