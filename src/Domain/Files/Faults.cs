using System.Collections.Immutable;

namespace UnionGovernance.Files;

/// <summary>Collects faults, the first of them whole and the rest as a count.</summary>
internal sealed class Faults
{
    private const int LongestFound = 80;
    private readonly ImmutableArray<Fault>.Builder _first = ImmutableArray.CreateBuilder<Fault>();

    public int Count { get; private set; }

    public bool Full => Count >= RecordReader.MostFaults;

    public void Add(string jsonPointer, string found, string expected)
    {
        if (!Full)
        {
            _first.Add(new(Shorten(jsonPointer), Shorten(found), expected));
        }

        Count++;
    }

    public RecordReading End(UnionRecord? record) => new(Count == 0 ? record : null, _first.ToImmutable(), Count);

    private static string Shorten(string text) =>
        text.Length <= LongestFound ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestFound - 1]) ? LongestFound - 1 : LongestFound), "…");
}
