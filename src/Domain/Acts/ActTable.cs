using System.Collections.Immutable;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Acts;

/// <summary>Every kind of act that a subject takes, declared beside it: word, name, line and what is done come from one list.</summary>
/// <remarks>
/// <code>
/// internal static ActTable&lt;PresidiumAndDepartments&gt; Table { get; } = new ActTable&lt;PresidiumAndDepartments&gt;()
///     .Act&lt;BodyDissolved&gt;("bodyDissolved", "撤销部门或机构（当日为最后一日）", "a department or body was dissolved, that day being its last", static v =&gt; new()
///     {
///         Body = v.Required("body", "部门或机构", "department or body", Forms.Name, static a =&gt; a.Body),
///     }, static (s, a) =&gt; s.Dissolve(a));
/// </code>
/// A line begins with the act's word, its day and who acted, and ends with the reason: these the table adds.
/// </remarks>
/// <typeparam name="TSubject">The subject.</typeparam>
internal sealed class ActTable<TSubject>
{
    private readonly Dictionary<Type, ISubjectAct<TSubject>> _byType = [];
    private readonly List<Variant<Act>> _variants = [];

    /// <summary>The acts, in the order in which they are offered.</summary>
    public ImmutableArray<Variant<Act>> Variants => [.. _variants];

    /// <summary>Adds an act.</summary>
    /// <typeparam name="TAct">The act.</typeparam>
    /// <param name="word">Its word in files.</param>
    /// <param name="chinese">What it is called, in Chinese.</param>
    /// <param name="english">What it is called, in English.</param>
    /// <param name="make">Its initialiser, which takes what the act adds to its day and who acted.</param>
    /// <param name="take">What the subject does with it.</param>
    /// <param name="isPersonal">Whether a person does it, and a body beside it has only arranged it.</param>
    /// <returns>This table.</returns>
    public ActTable<TSubject> Act<TAct>(string word, string chinese, string english, Func<View<TAct>, TAct> make, Func<TSubject, TAct, Taken> take, bool isPersonal = false)
        where TAct : Act
    {
        var shape = Shapes.Of<TAct>(v =>
        {
            v.Word("act", Breach.OfAct.Chinese, Breach.OfAct.English, word);
            var on = v.Required("on", "日期", "day", Forms.Day, static a => a.On);
            var by = v.Optional("by", Breach.OfActors, Forms.Names, static a => a.By, []);
            var made = make(v);
            var reason = v.Optional("reason", "理由（不合规定仍办理的，写明为什么）", "reason; where it was done against a rule, why", Forms.Paragraph, static a => a.Reason);
            return (TAct)(made with { On = on, By = by, Reason = reason });
        });
        var act = new SubjectAct<TSubject, TAct>(word, new(chinese, english), shape, take, isPersonal);
        _byType.Add(act.Type, act);
        _variants.Add(act);
        return this;
    }

    /// <summary>Whether an act is of this subject.</summary>
    public bool Owns(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return _byType.ContainsKey(act.GetType());
    }

    /// <summary>Asks a subject what stands against an act, and what doing it does.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="act">An act of its own.</param>
    /// <returns>What it contradicts and which rules it breaks. What no file may hold is refused before any rule of the subject is asked.</returns>
    /// <exception cref="ArgumentException">The act is not of this subject.</exception>
    public (ActReview Review, Action Done) Ask(TSubject subject, Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!_byType.TryGetValue(act.GetType(), out var known))
        {
            throw new ArgumentException($"{act} is no act of this subject.", nameof(act));
        }

        var faults = new Faults();
        if (known.Check(act, faults) is not { } sound)
        {
            return (new([.. ActRules.Unsound(faults)], []), static () => { });
        }

        var taken = known.Take(subject, sound);
        var against = taken.Against.Distinct().ToLookup(static r => r.By.Refuses);
        return (new([.. against[true]], [.. against[false].Concat(taken.Within).Select(r => new ActFinding(sound, r.By, r.Because))]), taken.Done);
    }
}
