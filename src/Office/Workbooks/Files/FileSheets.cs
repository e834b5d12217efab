using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Cells;
using UnionGovernance.Office.Workbooks.Writing;
using UnionGovernance.Rules;

namespace UnionGovernance.Office.Workbooks.Files;

/// <summary>Drafts the sheets of a file. Rows that others belong to are numbered where they have no name.</summary>
internal static class FileSheets
{
    private const int Room = 20;

    public static Words Fact { get; } = FindingColumns.Fact;

    public static Words Filled { get; } = new("填写", "filled in");

    public static Words Hint { get; } = new("说明", "how to fill in");

    public static Words Place { get; } = new("所在位置", "where it stands");

    /// <param name="layout">How such files are laid out.</param>
    /// <param name="file">The file.</param>
    public static ImmutableArray<DraftSheet> Of(FileLayout layout, JsonObject file)
    {
        var rows = layout.Lists.ToDictionary(static l => l, static _ => ImmutableArray.CreateBuilder<ImmutableArray<string>>());
        Fill(layout, rows, null, file, string.Empty);
        return [.. layout.Lines.Select(l => Lines(layout, l.Name, l.Lines, file)), .. layout.Lists.Select(l => new DraftSheet(l.Name, [.. l.All.Select(Column)], rows[l].ToImmutable()) { Room = Room })];
    }

    private static void Fill(FileLayout layout, Dictionary<ListSheet, ImmutableArray<ImmutableArray<string>>.Builder> rows, ListSheet? of, JsonNode within, string owner)
    {
        foreach (var list in layout.Lists.Where(l => l.Parent == of))
        {
            foreach (var element in At(within, list.Pointer) as JsonArray ?? [])
            {
                var earlier = string.Empty;
                for (var row = element; row is not null; row = list.Again is { } again ? At(row, again.JsonPointer) : null)
                {
                    var key = list.IsByName ? Shown(list.Key, row) : (rows[list].Count + 1).ToString(CultureInfo.InvariantCulture);
                    rows[list].Add(
                    [
                        .. list.IsReferred && !list.IsByName ? [key] : (string[])[],
                        .. list.Owner is null ? (string[])[] : [earlier.Length == 0 ? owner : string.Empty],
                        .. list.Earlier is null ? (string[])[] : [earlier],
                        .. list.Columns.Select(c => Shown(c, row)),
                    ]);
                    Fill(layout, rows, list, row, key);
                    earlier = key;
                }
            }
        }
    }

    /// <returns>What stands at a pointer, or nothing.</returns>
    /// <param name="root">Where the pointer begins.</param>
    /// <param name="pointer">The pointer; its names hold no / and no ~.</param>
    public static JsonNode? At(JsonNode root, string pointer)
    {
        JsonNode? node = root;
        foreach (var name in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = (node as JsonObject)?[name];
        }

        return node;
    }

    private static string Shown(FileColumn column, JsonNode within) =>
        (column.Pointer.Length == 0 ? within : At(within, column.Pointer)) is { } value ? column.Form.Show(value) : string.Empty;

    private static DraftColumn Column(FileColumn column) =>
        new(column.Head.Chinese, column.Form is TextCell or ListCell ? 24 : 14) { Offered = column.Form.Offered, Prompt = column.Form.Expected.Chinese };

    private static DraftSheet Lines(FileLayout layout, string name, ImmutableArray<FileColumn> lines, JsonObject file) => new(
        name,
        [
            new(Fact.Chinese, 40) { Grey = true },
            new(Filled.Chinese, 30),
            new(Hint.Chinese, 44) { Grey = true },
            new(Place.Chinese, 20) { Grey = true, Hidden = true },
        ],
        [.. lines.Select(l => (ImmutableArray<string>)[l.Head.Chinese, Shown(l, file), l.Form.Expected.Chinese, layout.Asked.NameOf(l.Pointer).Chinese])])
    {
        Choices = [.. lines.Select(static (l, i) => (i, 1, l.Form.Offered)).Where(static c => !c.Offered.IsEmpty)],
    };
}
