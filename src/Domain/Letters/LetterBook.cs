using UnionGovernance.Json;

namespace UnionGovernance.Letters;

/// <summary>What whoever signs knows of a school's letters, letter by letter: no value is one for all.</summary>
public sealed record LetterBook
{
    /// <summary>The letters, in the order of the file; no two of one paper.</summary>
    public Sequence<Letter> Letters { get; init; } = [];

    private static readonly Form<Sequence<Letter>> _letters = Forms.List(Letter.Shape, static l => l.Paper);

    internal static Shape<LetterBook> Shape { get; } = Shapes.Of<LetterBook>(static v => new()
    {
        Letters = v.Required("letters", "公文", "letters", _letters, static b => b.Letters),
    });
}
