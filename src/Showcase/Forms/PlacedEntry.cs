using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms;

/// <summary>An entry at its place in the form.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="At">The name of its input.</param>
/// <param name="Label">What people call it there: a row's number goes with it.</param>
internal sealed record PlacedEntry(Entry Entry, string At, Words Label)
{
    public string Id => IdOf(At);

    /// <returns>The name of the input at a place in a record's file.</returns>
    public static string NameOf(string jsonPointer) => jsonPointer[1..].Replace('/', '.');

    /// <returns>The input of which a fault speaks: the nearest around its place; nothing for the whole file.</returns>
    /// <param name="asked">All that the form asks, by the names of the inputs.</param>
    /// <param name="fault">The fault.</param>
    public static PlacedEntry? Nearest(Dictionary<string, PlacedEntry> asked, Fault fault)
    {
        var name = fault.JsonPointer.Length == 0 ? string.Empty : NameOf(fault.JsonPointer);
        while (name.Length > 0)
        {
            if (asked.TryGetValue(name, out var found))
            {
                return found;
            }

            name = name[..Math.Max(0, name.LastIndexOf('.'))];
        }

        return null;
    }

    public static string IdOf(string at) => $"field-{at.Replace('.', '-').Replace("~1", "-", StringComparison.Ordinal)}";
}
