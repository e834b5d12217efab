using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Acts;

/// <summary>One subject of the union's year: takes its acts in the order entered, and turns what was taken into facts of the record.</summary>
/// <remarks>
/// What was done is history, and reality breaks rules: an act is refused only where it contradicts itself or what came before. Whoever is about to
/// act asks first and is told both.
/// </remarks>
public interface ISubject
{
    /// <summary>What the acts that were taken broke, in the order entered, each with its rule.</summary>
    ImmutableArray<ActFinding> Findings { get; }

    /// <summary>Whether an act is of this subject.</summary>
    /// <param name="act">The act.</param>
    /// <returns>Whether <see cref="Ask"/> and <see cref="Take"/> may be asked.</returns>
    bool Owns(Act act);

    /// <summary>Asks what stands against an act, and does nothing.</summary>
    /// <param name="act">An act of this subject.</param>
    /// <returns>What it contradicts, and which rules it breaks.</returns>
    ActReview Ask(Act act);

    /// <summary>Takes an act and keeps what it breaks as a finding; or refuses it and stays as it was.</summary>
    /// <param name="act">An act of this subject.</param>
    /// <returns>What it contradicts; empty where it was taken.</returns>
    ImmutableArray<Refusal> Take(Act act);

    /// <summary>Enters what the acts show into a record. What they do not show stays as the record has it.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The record with this subject's facts.</returns>
    UnionRecord Enter(UnionRecord record);
}
