using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnionGovernance.Json;

namespace UnionGovernance.Office.Workbooks.Files;

/// <summary>How a file is laid out on sheets, as its fields say: single values a line each, and a sheet for every list.</summary>
/// <param name="Asked">What the file holds.</param>
/// <param name="Lines">The sheets of single values, by name; the first tells such a workbook from any other.</param>
/// <param name="Lists">The sheets of lists; those to whose rows others belong come before these.</param>
internal sealed partial record FileLayout(Field Asked, ImmutableArray<(string Name, ImmutableArray<FileColumn> Lines)> Lines, ImmutableArray<ListSheet> Lists)
{
    // A group of more has a sheet to itself.
    private const int MostOnFirst = 16;

    /// <summary>The first sheet.</summary>
    public string First => Lines[0].Name;

    /// <summary>The names of all sheets, in their order.</summary>
    public ImmutableArray<string> Order { get; } = [.. Lines.Select(static l => l.Name), .. Lists.Select(static l => l.Name)];

    /// <summary>Lays a file out.</summary>
    /// <param name="asked">What it holds.</param>
    /// <param name="first">The name of the first sheet.</param>
    public static FileLayout Of(Field asked, string first)
    {
        var large = asked.Parts.Where(static p => p.Kind == FieldKind.Group && ListSheet.Of(p.Parts, string.Empty, string.Empty).Count() > MostOnFirst).ToList();
        var times = Names(asked.Parts).CountBy(static n => n).ToDictionary(StringComparer.Ordinal);
        return new(
            asked,
            [
                (first, [.. ListSheet.Of([.. asked.Parts.Except(large)], string.Empty, string.Empty)]),
                .. large.Select(static g => (g.Words.Chinese, (ImmutableArray<FileColumn>)[.. ListSheet.Of(g.Parts, string.Empty, string.Empty)])),
            ],
            [.. Sheets(asked.Parts, null, times)]);
    }

    private static IEnumerable<ListSheet> Sheets(ImmutableArray<Field> parts, ListSheet? parent, Dictionary<string, int> times)
    {
        foreach (var (list, within) in ListSheet.AllRows(parts))
        {
            var own = Plain(list.Words.Chinese);
            var sheet = new ListSheet(times[own] == 1 || (within ?? parent?.List.Words) is not { } of ? own : $"{Plain(of.Chinese)}·{own}", list, parent);
            yield return sheet;
            foreach (var below in Sheets(list.Parts, sheet, times))
            {
                yield return below;
            }
        }
    }

    private static IEnumerable<string> Names(ImmutableArray<Field> parts) =>
        ListSheet.AllRows(parts).SelectMany(static l => Names(l.List.Parts).Prepend(Plain(l.List.Words.Chinese)));

    // What stands in brackets says how to fill in, and a sheet's name is short.
    private static string Plain(string words) => Brackets().Replace(words, string.Empty);

    [GeneratedRegex("（[^）]*）", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
