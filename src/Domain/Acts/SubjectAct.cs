using UnionGovernance.Json;

namespace UnionGovernance.Acts;

/// <summary>One kind of act in a subject's table: its line in the file, and what the subject does with it.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
/// <typeparam name="TAct">The act.</typeparam>
/// <param name="word">The act's word in files.</param>
/// <param name="words">What it is called.</param>
/// <param name="shape">How its line stands in a file.</param>
/// <param name="take">What the subject does with it.</param>
/// <param name="isPersonal">Whether a person does it, and a body beside it has only arranged it.</param>
internal sealed class SubjectAct<TSubject, TAct>(string word, Words words, Shape<TAct> shape, Func<TSubject, TAct, Taken> take, bool isPersonal)
    : Variant<Act, TAct>(word, words, shape), ISubjectAct<TSubject>, IPersonalAct
    where TAct : Act
{
    /// <inheritdoc/>
    public Type Type => typeof(TAct);

    /// <inheritdoc/>
    public bool IsPersonal => isPersonal;

    /// <inheritdoc/>
    public Act? Check(Act act, Faults faults) => JsonFile<TAct>.Check((TAct)act, Shape, faults);

    /// <inheritdoc/>
    public Taken Take(TSubject subject, Act act) => take(subject, (TAct)act);
}
