using System.Collections.Immutable;

namespace UnionGovernance.Papers.Charters;

/// <summary>The sections of the charter's template, one an article.</summary>
internal static class CharterSections
{
    /// <summary>Stands for the hyphen that begins an item in the template, so that a value that begins with a hyphen does not make one.</summary>
    public const char ItemMark = '\uE000';

    /// <summary>A section begins with "## label"; a line with one # names a chapter, for whoever reads the file.</summary>
    public static ImmutableArray<(string Label, string Text)> Of(string text) =>
    [
        .. text.ReplaceLineEndings("\n").Replace("\n- ", $"\n{ItemMark}", StringComparison.Ordinal).Split("\n## ").Skip(1).Select(static section =>
        {
            var end = section.IndexOf('\n', StringComparison.Ordinal);
            var (label, body) = (section[..end], section[(end + 1)..]);
            var chapter = body.IndexOf("\n# ", StringComparison.Ordinal);
            return (label, chapter < 0 ? body : body[..chapter]);
        }),
    ];
}
