using NodaTime;

namespace UnionGovernance;

/// <summary>Makes facts.</summary>
public static class Fact
{
    /// <summary>A fact stated exactly.</summary>
    /// <typeparam name="T">What the fact is about.</typeparam>
    /// <param name="value">The stated value.</param>
    /// <returns>The fact.</returns>
    public static Fact<T> Given<T>(T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return new() { Known = Known.Given, Low = value, High = value };
    }

    /// <summary>A day stated exactly.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The fact.</returns>
    public static Fact<LocalDate> Given(DateOnly day) => Given(LocalDate.FromDateOnly(day));

    /// <summary>A fact from a system where nothing means that nobody entered it: nothing is unknown, and never a no or a nought.</summary>
    /// <typeparam name="T">What the fact is about.</typeparam>
    /// <param name="value">The stated value, or nothing.</param>
    /// <returns>The fact.</returns>
    public static Fact<T> FromNullable<T>(T? value)
        where T : struct => value is { } stated ? Given(stated) : default;

    /// <inheritdoc cref="FromNullable{T}(T?)"/>
    public static Fact<T> FromNullable<T>(T? value)
        where T : class => value is null ? default : Given(value);

    /// <summary>A text from a system where an empty one means that nobody entered it.</summary>
    /// <param name="text">The text, or nothing; blanks at its ends are left out.</param>
    /// <returns>The fact; unknown of nothing, of an empty text and of blanks.</returns>
    public static Fact<string> FromNullable(string? text) => string.IsNullOrWhiteSpace(text) ? default : Given(text.Trim());

    /// <summary>A day from a system where nothing means that nobody entered it.</summary>
    /// <param name="day">The day, or nothing.</param>
    /// <returns>The fact.</returns>
    public static Fact<LocalDate> FromNullable(DateOnly? day) => day is { } stated ? Given(stated) : default;

    /// <summary>A fact stated within bounds. Two equal, included bounds make an exact fact.</summary>
    /// <typeparam name="T">What the fact is about.</typeparam>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound.</param>
    /// <param name="edges">Which bounds are excluded; neither, if not said.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">No value lies within the bounds.</exception>
    public static Fact<T> Within<T>(T low, T high, Edges edges = Edges.Included)
        where T : notnull, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(low);
        ArgumentNullException.ThrowIfNull(high);
        var order = low.CompareTo(high);
        if (order > 0 || (order == 0 && edges != Edges.Included))
        {
            throw new ArgumentException($"No value lies within {low} and {high} ({edges}).", nameof(low));
        }

        return order == 0 ? Given(low) : new() { Known = Known.Within, Low = low, High = high, Edges = edges };
    }

    /// <summary>A count stated within bounds. Counts are whole, so an excluded bound becomes the next count inside: above 3 is at least 4.</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound.</param>
    /// <param name="edges">Which bounds are excluded; neither, if not said.</param>
    /// <returns>The fact, with both bounds included.</returns>
    /// <exception cref="ArgumentException">No count lies within the bounds.</exception>
    public static Fact<int> Within(int low, int high, Edges edges = Edges.Included)
    {
        var least = (long)low + (edges.HasFlag(Edges.LowExcluded) ? 1 : 0);
        var greatest = (long)high - (edges.HasFlag(Edges.HighExcluded) ? 1 : 0);
        return least <= greatest
            ? Within<int>((int)least, (int)greatest, Edges.Included)
            : throw new ArgumentException($"No count lies within {low} and {high} ({edges}).", nameof(low));
    }

    /// <summary>A date stated within bounds. Days are whole, so an excluded bound becomes the next day inside.</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound.</param>
    /// <param name="edges">Which bounds are excluded; neither, if not said.</param>
    /// <returns>The fact, with both bounds included.</returns>
    /// <exception cref="ArgumentException">No day lies within the bounds.</exception>
    public static Fact<LocalDate> Within(LocalDate low, LocalDate high, Edges edges = Edges.Included)
    {
        var days = Period.DaysBetween(low, high);
        var (above, below) = (edges.HasFlag(Edges.LowExcluded) ? 1 : 0, edges.HasFlag(Edges.HighExcluded) ? 1 : 0);
        return days >= above + below
            ? Within<LocalDate>(low.PlusDays(above), high.PlusDays(-below), Edges.Included)
            : throw new ArgumentException($"No day lies within {low} and {high} ({edges}).", nameof(low));
    }

    /// <summary>The share that two counts make, within what both allow.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <returns>The share; unknown where a count is unknown or where the whole may be nothing but need not be.</returns>
    public static Fact<UnionGovernance.Share> Share(Fact<int> part, Fact<int> whole)
    {
        if (part.Known is not (Known.Given or Known.Within) || whole.Known is not (Known.Given or Known.Within))
        {
            return default;
        }

        // None of a whole that is not known exactly: no base was stated, and none is shown.
        if (part.High == 0 && whole.Low > 0 && whole.Known == Known.Within)
        {
            return Given(UnionGovernance.Share.Percentage(0));
        }

        if (whole.Known == Known.Given && (part.Known == Known.Given || whole.Low == 0))
        {
            return Given(new UnionGovernance.Share(part.Low, whole.Low));
        }

        return whole.Low == 0 ? default : Within(new UnionGovernance.Share(part.Low, whole.High), new UnionGovernance.Share(part.High, whole.Low), Edges.Included);
    }

    /// <summary>A fact that nobody stated.</summary>
    /// <typeparam name="T">What the fact is about.</typeparam>
    /// <returns>The fact, equal to the default value.</returns>
    public static Fact<T> Unknown<T>()
        where T : notnull => default;

    /// <summary>A fact whose question does not arise.</summary>
    /// <typeparam name="T">What the fact is about.</typeparam>
    /// <returns>The fact.</returns>
    public static Fact<T> NotApplicable<T>()
        where T : notnull => new() { Known = Known.NotApplicable };
}
