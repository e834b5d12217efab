using NodaTime;

namespace UnionGovernance.Papers.Letters;

/// <summary>What makes a kind of paper a letter (公文): it has a number and an addressee, names what goes with it, and is copied and sent out.</summary>
/// <typeparam name="TSource">What one letter is written from.</typeparam>
/// <param name="addressee">To whom it goes, as far as its source says.</param>
/// <param name="at">Where the source says it.</param>
internal sealed class LetterForm<TSource>(Func<TSource, string?> addressee, Func<TSource, string> at)
{
    public Func<TSource, string?> Addressee => addressee;

    public Func<TSource, string> At => at;

    /// <summary>Whether it goes to a body above (上行文): it then says who authorises it, and whom to ask.</summary>
    public bool IsUpward { get; init; }

    /// <summary>What goes with it, by title.</summary>
    public Func<TSource, IEnumerable<string>> Attachments { get; init; } = static _ => [];

    /// <summary>Who gets a copy, unless whoever signs says otherwise.</summary>
    public Func<TSource, IEnumerable<string?>> CopiesTo { get; init; } = static _ => [];

    /// <summary>The day on which it is signed, as far as its source says: its number is of that year.</summary>
    public Func<TSource, LocalDate?> SignedOn { get; init; } = static _ => null;
}
