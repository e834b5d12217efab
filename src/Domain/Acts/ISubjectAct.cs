
namespace UnionGovernance.Acts;

/// <summary>What a subject does with one kind of act.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
internal interface ISubjectAct<in TSubject>
{
    /// <summary>The kind of act.</summary>
    Type Type { get; }

    /// <summary>Asks the subject for what refuses an act of this kind, and for what doing it does.</summary>
    Taken Take(TSubject subject, Act act);
}
