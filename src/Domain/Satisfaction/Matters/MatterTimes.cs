using System.Collections.Immutable;
using NodaTime;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>How long students waited. What is answered and what is open are counted apart: a mean of both would hide the open ones.</summary>
public sealed record MatterTimes
{
    private MatterTimes()
    {
    }

    /// <summary>All matters received by the day on which this is asked, in pieces.</summary>
    public int Received { get; private init; }

    /// <summary>Those with an answer that stands by then.</summary>
    public int Answered { get; private init; }

    /// <summary>Those without.</summary>
    public int Open => Received - Answered;

    /// <summary>The two middle waits among the answered, in days, equal where their number is odd; the median lies halfway. Nothing where none is answered.</summary>
    public (int Lower, int Upper)? Middle { get; private init; }

    /// <summary>The longest wait among the answered, in days.</summary>
    public int? Longest { get; private init; }

    /// <summary>The longest wait among the open ones so far, in days; nothing where none is open or nobody says which day it is.</summary>
    public int? LongestOpen { get; private init; }

    /// <summary>How many of those who were asked at closing are satisfied; a share of nothing where nobody was.</summary>
    public Share Satisfied { get; private init; }

    /// <summary>The times of matters.</summary>
    /// <param name="matters">The matters.</param>
    /// <param name="asOf">The day on which this is asked, itself included; where nobody says, all matters and answers count.</param>
    /// <returns>The times.</returns>
    public static MatterTimes Of(ImmutableArray<StudentMatter> matters, LocalDate? asOf)
    {
        ImmutableArray<StudentMatter> received = [.. matters.Where(m => !(m.ReceivedOn > asOf))];
        ImmutableArray<int> waits = [.. received.Where(m => m.AnsweredOn is not null && !(m.AnsweredOn > asOf)).Select(static m => m.DaysToAnswer!.Value).Order()];
        return new()
        {
            Received = received.Length,
            Answered = waits.Length,
            Middle = waits.Length == 0 ? null : (waits[(waits.Length - 1) / 2], waits[waits.Length / 2]),
            Longest = waits.Length == 0 ? null : waits[^1],
            LongestOpen = asOf is { } today ? new AwaitsAnswerOn(today).Evaluate(matters).Max(m => (int?)Period.DaysBetween(m.ReceivedOn, today)) : null,
            Satisfied = OfAsked(received.Where(m => !(m.ClosedOn > asOf))),
        };
    }

    private static Share OfAsked(IEnumerable<StudentMatter> closed)
    {
        ImmutableArray<bool> said = [.. closed.Select(static m => m.Satisfied).OfType<bool>()];
        return new(said.Count(static s => s), said.Length);
    }

    /// <summary>The median in words: whole days, or a half beside them.</summary>
    /// <returns>Such as 3 or 3.5; nothing where none is answered.</returns>
    public string? Median() => Middle is not { } middle ? null
        : (middle.Lower + middle.Upper) % 2 == 0 ? FormattableString.Invariant($"{(middle.Lower + middle.Upper) / 2}")
        : FormattableString.Invariant($"{(middle.Lower + middle.Upper) / 2}.5");
}
