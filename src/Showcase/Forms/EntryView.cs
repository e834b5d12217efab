using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms.Entries;

namespace UnionGovernance.Showcase.Forms;

/// <summary>An entry to show at its place.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="At">The name of its input.</param>
/// <param name="Filling">The form as it stands.</param>
internal sealed record EntryView(Entry Entry, string At, Filling Filling)
{
    /// <summary>The words that only a voice says, where no label stands beside the input.</summary>
    public Words? Spoken { get; init; }

    /// <summary>Whether there is little room.</summary>
    public bool Narrow { get; init; }

    public string Id => PlacedEntry.IdOf(At);

    public IReadOnlyList<Fault> Faults => Filling.At(At);

    public string Typed => Filling.Typed[At];

    public string? Described => Faults.Count > 0 ? $"{Id}-fault" : null;

    public string? Invalid => Faults.Count > 0 ? "true" : null;

    public string? Wrong => Faults.Count > 0 ? "wrong" : null;

    public EntryView Member(string name) => new(((GroupEntry)Entry)[name], Entry.Member(At, name), Filling);
}
