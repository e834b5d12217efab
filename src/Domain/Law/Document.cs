using NodaTime;

namespace UnionGovernance.Law;

/// <summary>A document that says how unions are organised, or one year's version of the indicator table.</summary>
/// <param name="Title">Its title, with what we call it in English. A title that nobody saw says so.</param>
public sealed record Document(Words Title)
{
    /// <summary>Its number (发文字号); nothing where it has none, or where none was seen.</summary>
    public string? Number { get; init; }

    /// <summary>Who issued it; nothing where that was not seen.</summary>
    public Words? Issuer { get; init; }

    /// <summary>The first day on which it holds, as exactly as a source gives it.</summary>
    public Fact<LocalDate> From { get; init; }

    /// <summary>The last day on which it holds; unknown where no end was seen.</summary>
    public Fact<LocalDate> Until { get; init; }

    /// <summary>The first day on which it was seen cited, where the day of its making was not seen; no paper of an earlier day cites it.</summary>
    public LocalDate? CitedFrom { get; init; }

    /// <summary>Whether a paper of a day may cite it: it was made by then, as far as is known.</summary>
    /// <param name="day">The day as far as it is known.</param>
    /// <returns>No only where the whole day lies before it.</returns>
    public bool IsCitedOn(Fact<LocalDate> day) =>
        day.Known is not (Known.Given or Known.Within) || !((From.Known is Known.Given or Known.Within && day.High < From.Low) || day.High < CitedFrom);

    /// <summary>How papers and messages name it: number and title, or the title alone.</summary>
    public string Citation => Number is null ? Title.Chinese : $"{Number}《{Title.Chinese}》";

    /// <summary>A place in it.</summary>
    /// <param name="number">The printed number or heading; nothing where none was seen.</param>
    /// <returns>The place.</returns>
    public Place At(string? number = null) => new(this, number);

    /// <inheritdoc/>
    public override string ToString() => Title.Chinese;
}
