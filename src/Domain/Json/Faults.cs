using System.Collections.Immutable;

namespace UnionGovernance.Json;

/// <summary>Collects faults, the first of them whole and the rest as a count.</summary>
internal sealed class Faults
{
    private const int LongestFound = 80;
    private readonly List<(Fault Fault, int Rank)> _first = [];
    private readonly List<Note> _notes = [];
    private HashSet<Names>? _listed;

    public int Count { get; private set; }

    /// <summary>The line that is being read, in a file of one object a line.</summary>
    public int? Line { get; set; }

    public bool Full => _first.Count >= FileLimits.MostFaults;

    /// <summary>How many are kept whole.</summary>
    public int Kept => _first.Count;

    public ImmutableArray<Fault> First => [.. _first.Select(static f => f.Fault)];

    /// <summary>What a file holds, with what was found meanwhile.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="value">What it holds, or nothing if there was any fault.</param>
    public Reading<T> Of<T>(T? value)
        where T : class => new(value, First, Count) { Notes = [.. _notes] };

    /// <summary>Says that something was left out.</summary>
    public void Note(string jsonPointer, Words text)
    {
        if (_notes.Count < FileLimits.MostFaults)
        {
            _notes.Add(new(Shorten(jsonPointer), text) { Line = Line });
        }
    }

    public void Add(string jsonPointer, string found, Words expected) => Add(jsonPointer, new Words(found, found), expected);

    public void Add(string jsonPointer, Words found, Words expected)
    {
        if (!Full)
        {
            _first.Add((new(Shorten(jsonPointer), new(Shorten(found.Chinese), Shorten(found.English)), expected) { Line = Line }, -1));
        }

        Count++;
    }

    /// <summary>Whether the names that a kind of object knows are listed for the first time: a dozen names a stray key would hide the keys.</summary>
    public bool ListsFirst(Names names) => (_listed ??= []).Add(names);

    /// <summary>Counts faults that are not shown.</summary>
    public void AddUnseen(int count) => Count += count;

    /// <summary>Forgets what was found since there were so many.</summary>
    /// <param name="kept">How many were kept whole.</param>
    /// <param name="count">How many there were in all.</param>
    public void BackTo(int kept, int count)
    {
        _first.RemoveRange(kept, _first.Count - kept);
        _listed?.Clear();
        Count = count;
    }

    /// <summary>Says for the faults kept since then to which member of an object they belong; faults of the object itself have rank -1.</summary>
    public void Rank(int kept, int rank)
    {
        // Most files have no fault at all, and this is asked once a member.
        if (kept < _first.Count)
        {
            RankKept(kept, rank);
        }
    }

    /// <summary>Puts the faults kept since then in the order of their ranks, those of one rank as they were found.</summary>
    public void Order(int kept)
    {
        for (var i = kept + 1; i < _first.Count; i++)
        {
            for (var j = i; j > kept && _first[j - 1].Rank > _first[j].Rank; j--)
            {
                (_first[j - 1], _first[j]) = (_first[j], _first[j - 1]);
            }
        }
    }

    private void RankKept(int kept, int rank)
    {
        for (var i = kept; i < _first.Count; i++)
        {
            _first[i] = (_first[i].Fault, rank);
        }
    }

    // To show a character makes nothing shorter, so what stands far behind the end is not looked at; two more, that the cut is seen and halves no character.
    private static string Shorten(string text) => Cut(UnseenCharacters.Show(text.Length <= LongestFound + 2 ? text : text[..(LongestFound + 2)]));

    private static string Cut(string text) =>
        text.Length <= LongestFound ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestFound - 1]) ? LongestFound - 1 : LongestFound), "…");
}
