using System.Collections.Immutable;

namespace UnionGovernance.Facts;

/// <summary>Collects faults, the first of them whole and the rest as a count.</summary>
internal sealed class Faults
{
    public const int Most = 100;
    private const int LongestFound = 80;
    private readonly ImmutableArray<Fault>.Builder _first = ImmutableArray.CreateBuilder<Fault>();

    public int Count { get; private set; }

    /// <summary>The line that is being read, in a file of one object a line.</summary>
    public int? Line { get; set; }

    public bool Full => _first.Count >= Most;

    public void Add(string jsonPointer, string found, Words expected) => Add(jsonPointer, new Words(found, found), expected);

    public void Add(string jsonPointer, Words found, Words expected)
    {
        if (!Full)
        {
            _first.Add(new(Shorten(jsonPointer), new(Shorten(found.Chinese), Shorten(found.English)), expected) { Line = Line });
        }

        Count++;
    }

    public ImmutableArray<Fault> First => _first.ToImmutable();

    /// <summary>Counts faults that are not shown.</summary>
    public void AddUnseen(int count) => Count += count;

    private static string Shorten(string text) =>
        text.Length <= LongestFound ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestFound - 1]) ? LongestFound - 1 : LongestFound), "…");
}
