using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>A congress was held on a day or later, and by the day of assessment.</summary>
/// <param name="Day">The first day that counts.</param>
/// <remarks>A congress after the day of assessment is a plan, and leaves open whether another was held before it.</remarks>
internal sealed record HeldSince(LocalDate Day) : Requirement<UnionRecord>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("heldSince", Day);

    /// <inheritdoc/>
    public override Verdict Judge(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.AsOf.Known is not (Known.Given or Known.Within) || CongressDays.Contradict(subject))
        {
            return Verdict.Undetermined;
        }

        // What is so on the first and on the last of the days is so on those between.
        var (first, last) = (subject.AsOf.Low, subject.AsOf.High);
        var verdict = CongressDays.Within(subject, Day, first, first);
        return verdict == CongressDays.Within(subject, Day, last, last) ? verdict : Verdict.Undetermined;
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return CongressEvidence.Of(Judge(subject), subject);
    }

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<UnionRecord>> CriticalValues() => [.. CongressDays.MadeUp(_ => Day)];

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{DateForm.Instance.Show(Day, language)}以来召开过学代会（或全体学生大会）"
        : $"a congress or assembly was held since {DateForm.Instance.Show(Day, language)}";
}
