using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Acts;

/// <summary>One subject of the union's year: takes its acts in the order entered, and turns what was taken into facts of the record.</summary>
public interface ISubject
{
    /// <summary>Whether an act is of this subject.</summary>
    /// <param name="act">The act.</param>
    /// <returns>Whether <see cref="Take"/> may be asked.</returns>
    bool Owns(Act act);

    /// <summary>Takes an act, or refuses it and stays as it was.</summary>
    /// <param name="act">An act of this subject.</param>
    /// <returns>Every rule that refuses it; empty where it was taken.</returns>
    ImmutableArray<Refusal> Take(Act act);

    /// <summary>Enters what the acts show into a record. What they do not show stays as the record has it.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The record with this subject's facts.</returns>
    UnionRecord Enter(UnionRecord record);
}
