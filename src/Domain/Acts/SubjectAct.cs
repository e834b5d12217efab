using UnionGovernance.Json;

namespace UnionGovernance.Acts;

/// <summary>One kind of act in a subject's table: its line in the file, and what the subject does with it.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
/// <typeparam name="TAct">The act.</typeparam>
/// <param name="word">The act's word in files.</param>
/// <param name="words">What it is called.</param>
/// <param name="shape">How its line stands in a file.</param>
/// <param name="take">What the subject does with it.</param>
internal sealed class SubjectAct<TSubject, TAct>(string word, Words words, Shape<TAct> shape, Func<TSubject, TAct, Taken> take)
    : Variant<Act, TAct>(word, words, shape), ISubjectAct<TSubject>
    where TAct : Act
{
    /// <inheritdoc/>
    public Type Type => typeof(TAct);

    /// <inheritdoc/>
    public Act? Check(Act act, Faults faults) => JsonFile<TAct>.Check((TAct)act, Shape, faults);

    /// <inheritdoc/>
    public Taken Take(TSubject subject, Act act) => take(subject, (TAct)act);
}
