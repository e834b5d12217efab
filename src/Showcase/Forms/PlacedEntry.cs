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

    public static string IdOf(string at) => $"field-{at.Replace('.', '-').Replace("~1", "-", StringComparison.Ordinal)}";
}
