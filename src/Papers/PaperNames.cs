using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Papers;

/// <summary>Names of the files of papers: the title of the kind and what tells one paper from another, such as 遴选报名表-秦致远.</summary>
/// <remarks>They are safe on Windows, Linux and macOS: no mark that a path has, no character that nobody sees, no two that differ by case or composition alone.</remarks>
internal static class PaperNames
{
    // A file name has at most 255 bytes, a Chinese character takes three, and a work sheet's ending has its place too.
    private const int Longest = 72;

    /// <summary>The names of a kind's papers, in order.</summary>
    /// <param name="title">The title of the kind.</param>
    /// <param name="apart">What tells each from the others; empty where nothing needs to.</param>
    public static ImmutableArray<string> Of(string title, IEnumerable<string> apart) => Of(apart.Select(a => (title, a)));

    /// <summary>The names of a kind's papers, in order, where it is called otherwise of one union than of another.</summary>
    /// <param name="papers">What each is called, and what tells it from the others; empty where nothing needs to.</param>
    public static ImmutableArray<string> Of(IEnumerable<(string Title, string Apart)> papers)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. papers.Select(p => Own(Safe(p.Apart.Length == 0 ? p.Title : $"{p.Title}-{p.Apart}"), taken))];
    }

    // Papers that a name cannot tell apart are counted.
    private static string Own(string name, HashSet<string> taken)
    {
        for (var i = 1; ; i++)
        {
            var own = Cut(name, i == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"（{i}）"));
            if (taken.Add(SameName.Form(own)))
            {
                return own;
            }
        }
    }

    // A paper may be called after an activity or a meeting; what no file may be called becomes a line.
    private static string Safe(string name) => string.Concat(name.EnumerateRunes()
        .Select(static r => UnseenCharacters.Contain(r) || "/\\:*?\"<>|".Contains(r.ToString(), StringComparison.Ordinal) ? "_" : r.ToString())).Trim('.', ' ');

    private static string Cut(string name, string ending)
    {
        var most = Longest - ending.Length;
        return (name.Length <= most ? name : name[..(char.IsHighSurrogate(name[most - 1]) ? most - 1 : most)]).TrimEnd('.', ' ') + ending;
    }
}
