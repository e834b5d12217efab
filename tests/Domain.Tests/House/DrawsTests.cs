using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace UnionGovernance.Tests.House;

/// <summary>A property is tried on ten thousand draws, or says beside the number why it is tried on fewer.</summary>
public sealed partial class DrawsTests
{
    private const int Usual = 10_000;

    private static readonly ImmutableArray<(string File, string Text)> _properties =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.File("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(static f => (Path.GetFileName(f), File.ReadAllText(f)))
            .Where(static f => Uses().IsMatch(f.Item2)),
    ];

    [Fact]
    public void Every_property_says_on_how_many_draws_it_is_tried()
    {
        Assert.True(_properties.Sum(static f => Sampled().Count(f.Text)) > 60, "properties were found");
        Assert.Empty(_properties.Where(static f => Sampled().Count(f.Text) != Draws().Count(f.Text)).Select(static f => $"{f.File}: {Sampled().Count(f.Text)} properties, {Draws().Count(f.Text)} numbers"));
    }

    [Fact]
    public void Whatever_is_tried_on_fewer_than_ten_thousand_says_why() => Assert.Empty(_properties
        .SelectMany(static f => Draws().Matches(f.Text).Where(m => Number(f.Text, m.Groups[2].Value) < Usual && !m.Groups[1].Value.StartsWith("//", StringComparison.Ordinal)).Select(m => $"{f.File}: {m.Groups[2].Value}")));

    // A number, or the name of one that the file holds.
    private static int Number(string text, string written) =>
        int.TryParse(written.Replace("_", string.Empty, StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Number(text, Regex.Match(text, $@"const int {written} = ([\d_]+)").Groups[1].Value);

    [GeneratedRegex(@"(?<!Registers)\.Sample(?:Async)?\(")]
    private static partial Regex Sampled();

    [GeneratedRegex("^using CsCheck;", RegexOptions.Multiline)]
    private static partial Regex Uses();

    // With the line above it.
    [GeneratedRegex(@"^[ ]*([^\n]*)\n[^\n]*\biter: (\w+)", RegexOptions.Multiline)]
    private static partial Regex Draws();
}
