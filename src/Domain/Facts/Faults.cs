using System.Collections.Immutable;

namespace UnionGovernance.Facts;

/// <summary>Collects faults, the first of them whole and the rest as a count.</summary>
internal sealed class Faults
{
    public const int Most = 100;
    private const int LongestFound = 80;
    private readonly ImmutableArray<Fault>.Builder _first = ImmutableArray.CreateBuilder<Fault>();

    public int Count { get; private set; }

    public bool Full => Count >= Most;

    public void Add(string jsonPointer, string found, string expected)
    {
        if (!Full)
        {
            _first.Add(new(Shorten(jsonPointer), Shorten(found), expected));
        }

        Count++;
    }

    public ImmutableArray<Fault> First => _first.ToImmutable();

    private static string Shorten(string text) =>
        text.Length <= LongestFound ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestFound - 1]) ? LongestFound - 1 : LongestFound), "…");
}
