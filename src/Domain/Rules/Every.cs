using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>Everyone on a roster keeps a part; or, without a roster, the stated number of exceptions is nought.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <typeparam name="TItem">Who is on the roster.</typeparam>
/// <param name="Exceptions">The stated number of those who do not keep it.</param>
/// <param name="Group">The roster.</param>
/// <param name="Part">What each must keep.</param>
/// <remarks>
/// A person of whom too little is known may or may not be an exception; a roster not known to be complete may leave exceptions out.
/// A figure and a roster are taken together as everywhere. Of nobody, by a complete and empty roster or a stated
/// number of heads, it is <see cref="Verdict.NotApplicable"/>.
/// </remarks>
public sealed record Every<T, TItem>(FactPath<T, int> Exceptions, GroupPath<T, TItem> Group, Requirement<TItem> Part) : Requirement<T>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("every", Exceptions, Group.JsonPointer, Part);

    /// <inheritdoc/>
    public override bool MayLapse => true;

    /// <inheritdoc/>
    internal override bool SpeaksByItsFigure => true;

    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var (roster, stated) = (Group.Read(subject), Exceptions.Read(subject));
        var isOfNobody = IsOfNobody(subject, roster);
        return isOfNobody && Bounds.AtMost(stated, 0) != Verdict.NotMet
            ? Verdict.NotApplicable
            : Bounds.AtMost(Taken(subject, stated, Count(roster, isOfNobody)).Fact, 0);
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject)
    {
        var (roster, stated) = (Group.Read(subject), Exceptions.Read(subject));
        var isOfNobody = IsOfNobody(subject, roster);
        var fact = Taken(subject, stated, Count(roster, isOfNobody)).Fact;
        var verdict = Judge(subject);
        var broken = ImmutableArray.CreateBuilder<string>();
        var because = ImmutableArray.CreateBuilder<Explanation>();
        var index = 0;
        foreach (var item in roster.List)
        {
            var judged = JudgeOne(item);
            if (judged == Verdict.NotMet)
            {
                broken.Add(Group.Name(item));
            }

            if (judged == Verdict.NotMet || (judged == Verdict.Undetermined && verdict == Verdict.Undetermined))
            {
                because.Add(Part.Explain(item).Under($"{Group.JsonPointer}/list/{index}", Group.Name(item)));
            }

            index++;
        }

        var conflict = ConflictIn(subject);
        var measured = Measurement.Of(Exceptions, Exceptions.Form, fact) with { Conflict = conflict };
        // That there is nobody may be told by the figure alone.
        return new(roster.List.Count == 0 && !roster.IsComplete && isOfNobody ? [Group.Heads!.Measure(subject), measured] : [measured], because.ToImmutable())
        {
            BrokenBy = broken.ToImmutable(),
            Conflict = conflict,
        };
    }

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject) =>
        Judge(subject) == Verdict.NotMet ? Mend.Of(Exceptions, Exceptions.Form, Change.AtMost, 0) : [];

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [new CriticalValue<T, int>(Exceptions, 0)];

    /// <inheritdoc/>
    internal override bool ReadsRoster => true;

    /// <inheritdoc/>
    internal override Conflict? ConflictIn(T subject)
    {
        var counted = Count(subject);
        return Taken(subject, Exceptions.Read(subject), counted).Agree ? null : new(Exceptions.MeasureStated(subject), Measurement.Of(Exceptions, Exceptions.Form, counted));
    }

    /// <inheritdoc/>
    internal override IEnumerable<(Reviewing.FlawKind Kind, Words Because)> FlawsOfEach() => Group.MadeUp is var (someone, _) ? Reviewing.RequirementReview.Of(Part, someone) : [];

    /// <inheritdoc/>
    /// <remarks>Whoever on the roster breaks this, keeping all that is kept there, is the only one on the roster that is made up.</remarks>
    internal override Entailment<T>? Followed(ImmutableArray<Requirement<T>> kept, T subject)
    {
        ImmutableArray<Requirement<TItem>> ofEach = [.. kept.OfType<Every<T, TItem>>().Where(e => e.Group == Group).Select(static e => e.Part)];
        return ofEach.Length == 0 || Group.MadeUp is not var (someone, write) ? null : Entailment.Of(new All<TItem>(ofEach), Part, someone) switch
        {
            Entailment<TItem>.Proved proved => new Entailment<T>.Proved(proved.Cases),
            Entailment<TItem>.Refuted refuted => new Entailment<T>.Refuted(write(subject, new() { List = [refuted.Counterexample], Complete = Fact.Given(true) }), refuted.Facts),
            _ => null,
        };
    }

    /// <inheritdoc/>
    internal override ImmutableArray<Distance> Distances(T subject) => Distance.Above(Told(subject), 0);

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{Group.Label.Chinese}均须：{Part.Describe(language)}"
        : $"every one of the {Group.Label.English}: {Part.Describe(language)}";

    /// <summary>Those on the roster of whom too little is known to tell whether they keep the part.</summary>
    /// <param name="subject">Whose roster.</param>
    /// <returns>Each by the name that explanations use, in the order of the roster.</returns>
    public IEnumerable<string> Undecided(T subject) => Group.Read(subject).List.Where(i => JudgeOne(i) == Verdict.Undetermined).Select(Group.Name);

    /// <summary>How many do not keep it, by figure and roster together.</summary>
    internal Fact<int> Told(T subject) => Taken(subject, Exceptions.Read(subject), Count(subject)).Fact;

    // Where what is stated contradicts itself, the hull of it is known, and a roster that speaks for the one side does not decide against the other.
    private (Fact<int> Fact, bool Agree) Taken(T subject, Fact<int> stated, Fact<int> counted) =>
        counted.Known == Known.Unknown ? (stated, true)
            : Exceptions.ConflictIn(subject) is null ? Exceptions.Form.Reconcile(stated, counted)
            : (OrderedForm<int>.Hull(stated, counted), false);

    private bool IsOfNobody(T subject, Roster<TItem> roster) => roster.IsComplete
        ? roster.List.All(i => Belongs(i) is { Known: Known.Given, Low: false })
        : roster.List.Count == 0 && Group.Heads?.Read(subject) is { Known: Known.Given, Low: 0 };

    private Fact<bool> Belongs(TItem item) => Group.Belongs?.Invoke(item) ?? Fact.Given(true);

    private Verdict JudgeOne(TItem item) => (Belongs(item), Part.Judge(item)) switch
    {
        ({ Known: Known.Given, Low: false }, _) => Verdict.NotApplicable,
        ({ Known: not Known.Given }, Verdict.NotMet) => Verdict.Undetermined,
        (_, var verdict) => verdict,
    };

    private Fact<int> Count(T subject)
    {
        var roster = Group.Read(subject);
        return Count(roster, IsOfNobody(subject, roster));
    }

    private Fact<int> Count(Roster<TItem> roster, bool isOfNobody)
    {
        if (roster.List.Count == 0)
        {
            return isOfNobody ? Fact.Given(0) : default;
        }

        var (broken, open) = (0, 0);
        foreach (var item in roster.List)
        {
            var verdict = JudgeOne(item);
            broken += verdict == Verdict.NotMet ? 1 : 0;
            open += verdict == Verdict.Undetermined ? 1 : 0;
        }

        return roster.IsComplete ? Fact.Within(broken, broken + open) : broken > 0 ? Fact.Within(broken, int.MaxValue) : default;
    }
}
