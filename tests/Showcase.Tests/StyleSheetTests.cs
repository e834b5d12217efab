using System.Globalization;
using System.Text.RegularExpressions;
using UnionGovernance.Tests;

namespace UnionGovernance.Showcase.Tests;

/// <summary>Contrast of every pair of a text's and a ground's colour that the style sheet could put together, in both themes and in print, from its own properties.</summary>
public sealed partial class StyleSheetTests
{
    private static readonly string _sheet = File.ReadAllText(RepositoryRoot.File("src", "Showcase", "wwwroot", "site.css"));

    // What is written on any ground, and what has a ground of its own.
    private static readonly string[] _texts = ["ink", "soft", "met", "not-met", "open", "not-asked", "mark"];
    private static readonly string[] _grounds = ["paper", "sheet", "well", "met-back", "not-met-back", "open-back", "not-asked-back"];
    private static readonly (string Text, string Ground)[] _pairs = [("on-brand", "brand"), ("on-not-met", "not-met-fill"), ("paper", "ink"), ("paper", "soft")];
    private static readonly string[] _edges = ["edge", "focus"];

    public static TheoryData<string> Themes { get; } = ["light", "dark", "print"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_text_can_be_read_on_every_ground(string theme)
    {
        var colours = Colours(theme);

        Assert.All(
            from text in _texts from ground in _grounds select (text, ground),
            p => Assert.True(Contrast(colours[p.text], colours[p.ground]) >= 4.5, $"{p.text} on {p.ground}: {Contrast(colours[p.text], colours[p.ground]):F2}"));
        Assert.All(_pairs, p => Assert.True(Contrast(colours[p.Text], colours[p.Ground]) >= 4.5, $"{p.Text} on {p.Ground}: {Contrast(colours[p.Text], colours[p.Ground]):F2}"));
        Assert.All(
            from edge in _edges from ground in _grounds select (edge, ground),
            p => Assert.True(Contrast(colours[p.edge], colours[p.ground]) >= 3, $"{p.edge} on {p.ground}: {Contrast(colours[p.edge], colours[p.ground]):F2}"));
    }

    /// <summary>A colour that the sheet writes with or writes on is among those that are compared; one that has no name is in no rule.</summary>
    [Fact]
    public void Every_colour_that_is_written_with_or_on_is_compared()
    {
        var rules = Root().Replace(_sheet, string.Empty);
        Assert.Empty(Written().Matches(rules).Select(static m => m.Groups[1].Value).Except([.. _texts, .. _pairs.Select(static p => p.Text)]));
        Assert.Empty(Filled().Matches(rules).Select(static m => m.Groups[1].Value).Except([.. _texts, .. _grounds, .. _pairs.SelectMany(static p => new[] { p.Text, p.Ground })]));
        Assert.Empty(Ground().Matches(rules).SelectMany(static m => Named().Matches(m.Value)).Select(static m => m.Groups[1].Value).Except([.. _grounds, .. _pairs.Select(static p => p.Ground), "line", "edge"]));
        Assert.DoesNotMatch("#[0-9a-f]{3,6}", Print().Replace(rules, string.Empty));
    }

    /// <summary>White on black is 21 to 1, and a colour on itself 1 to 1, as WCAG has it.</summary>
    [Fact]
    public void Contrast_is_reckoned_as_WCAG_does()
    {
        Assert.Equal(21, Contrast("#fff", "#000"), 3);
        Assert.Equal(1, Contrast("#9b2418", "#9b2418"), 3);
        Assert.Equal(4.48, Contrast("#777777", "#ffffff"), 2);
    }

    private static Dictionary<string, string> Colours(string theme)
    {
        var roots = Root().Matches(_sheet).Select(static r => Coloured().Matches(r.Value).ToDictionary(static c => c.Groups[1].Value, static c => c.Groups[2].Value, StringComparer.Ordinal)).ToList();
        Assert.Equal(3, roots.Count);
        var colours = new Dictionary<string, string>(roots[0], StringComparer.Ordinal);
        foreach (var (name, colour) in theme switch { "dark" => roots[1], "print" => roots[2], _ => [] })
        {
            colours[name] = colour;
        }

        return colours;
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(static c => $"{c}{c}")) : colour[1..];
        var light = Enumerable.Range(0, 3).Select(i => int.Parse(digits.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(static c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * light[0]) + (0.7152 * light[1]) + (0.0722 * light[2]);
    }

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex(@"(?<![\w-])color: var\(--([\w-]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    // In a picture what is written and what is drawn have the same property.
    [GeneratedRegex(@"(?<![\w-])fill: var\(--([\w-]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Filled();

    [GeneratedRegex(@"(?<![\w-])background: [^;}]*", RegexOptions.CultureInvariant)]
    private static partial Regex Ground();

    [GeneratedRegex(@"var\(--([\w-]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex("--([a-z-]+): (#[0-9a-f]{3,6})", RegexOptions.CultureInvariant)]
    private static partial Regex Coloured();

    [GeneratedRegex(@"@media print \{.*\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Print();
}
