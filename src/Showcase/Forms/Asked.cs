namespace UnionGovernance.Showcase.Forms;

/// <summary>An entry at its place in the form.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="At">The name of its input.</param>
/// <param name="Label">What people call it there: a row's number goes with it.</param>
internal sealed record Asked(Entry Entry, string At, Words Label)
{
    public string Id => IdOf(At);

    public static string IdOf(string at) => $"field-{at.Replace('.', '-').Replace("~1", "-", StringComparison.Ordinal)}";
}
