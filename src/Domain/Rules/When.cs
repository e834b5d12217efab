using System.Collections.Immutable;
using System.Linq.Expressions;

namespace UnionGovernance.Rules;

/// <summary>A part that is asked only where a condition holds.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <param name="Condition">Where it does not hold, the part does not apply.</param>
/// <exception cref="ArgumentException">The condition may lapse.</exception>
/// <param name="Then">The part. While the condition is open, the part is undetermined unless it is met, or does not apply, either way.</param>
public sealed record When<T>(Requirement<T> Condition, Requirement<T> Then) : Requirement<T>
{
    /// <summary>Where it does not hold, the part does not apply.</summary>
    public Requirement<T> Condition { get; } = Lapse.Refuse(Condition, nameof(Condition));

    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("when", Condition, Then);

    /// <inheritdoc/>
    public override bool MayLapse => true;

    /// <inheritdoc/>
    public override bool IsOfCircumstances => Then.IsOfCircumstances;

    /// <inheritdoc/>
    public override Verdict Judge(T subject) => Condition.Judge(subject) switch
    {
        Verdict.Met => Then.Judge(subject),
        Verdict.Undetermined => Then.Judge(subject) is var then and (Verdict.Met or Verdict.NotApplicable) ? then : Verdict.Undetermined,
        _ => Verdict.NotApplicable,
    };

    /// <inheritdoc/>
    public override Expression<Func<T, bool>> Filter(Verdict verdict, IFactColumns<T> columns)
    {
        Expression<Func<T, bool>> Asked(Verdict of) => Condition.Filter(of, columns);
        Expression<Func<T, bool>> Answered(Verdict of) => Then.Filter(of, columns);
        return verdict switch
        {
            Verdict.Met => Asked(Verdict.Met).Or(Asked(Verdict.Undetermined)).And(Answered(Verdict.Met)),
            Verdict.NotMet => Asked(Verdict.Met).And(Answered(Verdict.NotMet)),
            Verdict.Undetermined => Asked(Verdict.Met).And(Answered(Verdict.Undetermined))
                .Or(Asked(Verdict.Undetermined).And(Answered(Verdict.Undetermined).Or(Answered(Verdict.NotMet)))),
            _ => Asked(Verdict.NotMet).Or(Asked(Verdict.NotApplicable)).Or(Answered(Verdict.NotApplicable)),
        };
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([], [Condition.Explain(subject), Then.Explain(subject)]);

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject) => Judge(subject) != Verdict.NotMet ? [] : Then.Mends(subject);

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [.. Leaves().SelectMany(static l => l.CriticalValues())];

    /// <inheritdoc/>
    internal override IEnumerable<Requirement<T>> Leaves() => Condition.Leaves().Concat(Then.Leaves());

    /// <inheritdoc/>
    public override ImmutableArray<Explanation> DecidingIn(Explanation whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var (condition, then) = (whole.Because[0], whole.Because[1]);
        return (condition.Verdict, then.Verdict) switch
        {
            (Verdict.NotMet or Verdict.NotApplicable, _) => [condition],
            // Kept, or not asked, whatever becomes of the condition.
            (Verdict.Undetermined, Verdict.Met or Verdict.NotApplicable) => [then],
            _ => [condition, then],
        };
    }

    /// <inheritdoc/>
    public override Words? LeadIn(Verdict verdict) => verdict == Verdict.NotApplicable
        ? new("不在所要求的情形之内", "it is asked in another case only")
        : new("在这种情形下才要求", "asked in this case only");

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"若{Condition.Describe(language)}，则{Then.Describe(language)}"
        : $"if {Condition.Describe(language)}, then {Then.Describe(language)}";
}
