using UnionGovernance.Json;

namespace UnionGovernance.Acts;

/// <summary>What a subject does with one kind of act.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
internal interface ISubjectAct<in TSubject>
{
    /// <summary>The kind of act.</summary>
    Type Type { get; }

    /// <summary>Adds what an act of this kind holds that no file may hold.</summary>
    /// <returns>What a reader makes of the act, or nothing if there was any fault.</returns>
    Act? Check(Act act, Faults faults);

    /// <summary>Asks the subject for what stands against an act of this kind, and for what doing it does.</summary>
    Taken Take(TSubject subject, Act act);
}
