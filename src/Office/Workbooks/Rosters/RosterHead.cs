using System.Collections.Immutable;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>The head of a roster: which column is about what. Where people stand side by side in a sheet, each half has a head of its own.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="First">Where the people begin, as an index into the sheet's rows.</param>
/// <param name="Left">The first column of the half.</param>
/// <param name="Right">The last column of the half.</param>
/// <param name="Columns">Each column with its field, from the left.</param>
/// <param name="Unknown">Columns whose names are not known, or which have none.</param>
internal sealed record RosterHead(
    Sheet Sheet, int First, int Left, int Right, ImmutableArray<(int Column, RosterField Field, string Name)> Columns, ImmutableArray<(int Column, string Name)> Unknown)
{
    /// <summary>How far down a head is looked for, in rows.</summary>
    public const int Searched = 30;

    /// <summary>The number of the row that names the columns; the lower one of a head of two rows.</summary>
    public int Row => Sheet.Rows[First - 1].Number;

    /// <summary>What the columns tell of people, whatever their order; sheets that agree in it are of one head.</summary>
    public ImmutableHashSet<RosterField> Told => [.. Columns.Select(static c => c.Field).Where(static f => f != RosterField.Unused && f != RosterField.Opinion && f != RosterField.Id)];

    /// <summary>Finds the heads of a sheet: the row that itself names most columns, a name or a student number among them.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>One head, or one for each half of the rows where people stand side by side; none where no row is a head.</returns>
    public static ImmutableArray<RosterHead> In(Sheet sheet)
    {
        var (best, most) = (-1, 1);
        for (var i = 0; i < sheet.Rows.Length && i < Searched; i++)
        {
            var score = Score(sheet.Rows[i]);
            (best, most) = score > most ? (i, score) : (best, most);
        }

        return best < 0 ? [] : At(sheet, best);
    }

    /// <summary>Whether a row names the columns of people, as a head does, and is nobody's.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The answer.</returns>
    public static bool IsOne(SheetRow row) =>
        row.Cells.Any(static c => c is { Kind: CellKind.Text, Text.Length: < 40 } && c.Text.AsSpan().ContainsAny('名', '字', '号')) && Score(row) > 1;

    /// <summary>The heads that a row makes.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="at">The row, as an index.</param>
    /// <returns>One head, or one for each half.</returns>
    public static ImmutableArray<RosterHead> At(Sheet sheet, int at)
    {
        // A lower row with parts of names only (名次, 人数) belongs to the head, merged or not.
        var lower = at + 1 < sheet.Rows.Length && sheet.Rows[at + 1] is var next && next.Cells.All(static c => RosterField.Named(c.Shown) is { } f && f != RosterField.Name && f != RosterField.StudentNumber) ? next : null;
        var first = at + (lower is null ? 1 : 2);
        var names = new List<(int Column, RosterField? Field, string Name)>();
        foreach (var (column, name) in Names(sheet.Rows[at]).Concat(lower is null ? [] : Names(lower)).DistinctBy(static n => n.Column).OrderBy(static n => n.Column))
        {
            var below = lower?.At(column) is { } part && part.Shown != name ? part.Shown : string.Empty;
            var above = below.Length == 0 && at > 0 ? Above(sheet.Rows[at - 1], sheet.Rows[at], column) : string.Empty;
            var whole = above + name + below;
            names.Add((column, RosterField.Named(whole) ?? RosterField.Named(name), whole));
        }

        var halves = Halves([.. names.Select(static n => (n.Column, n.Field))]);
        return
        [
            .. halves.Select((left, i) =>
            {
                var right = i + 1 < halves.Length ? halves[i + 1] - 1 : WorkbookBounds.Columns;
                var own = names.Where(n => left <= n.Column && n.Column <= right).ToList();
                return new RosterHead(
                    sheet,
                    first,
                    left,
                    right,
                    [.. own.Where(static n => n.Field is not null).Select(static n => (n.Column, n.Field!, n.Name))],
                    [.. own.Where(static n => n.Field is null).Select(static n => (n.Column, n.Name)), .. Unnamed(sheet, first, left, Math.Min(right, sheet.LastColumn), own.Select(static n => n.Column))]);
            }),
        ];
    }

    /// <summary>The column of a field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The column, or nothing where the roster has none.</returns>
    public int? Column(RosterField field)
    {
        foreach (var column in Columns)
        {
            if (column.Field == field)
            {
                return column.Column;
            }
        }

        return null;
    }

    /// <summary>A row as it is called from here: that of another sheet with the sheet's name.</summary>
    /// <param name="other">The head of its sheet.</param>
    /// <param name="row">Its number.</param>
    /// <returns>Such as 第 5 行 or 「办公室」第 5 行.</returns>
    public Words PlaceOf(RosterHead other, int row) => other.Sheet == Sheet
        ? new($"第 {row} 行", $"row {row}")
        : new($"「{other.Sheet.Name}」第 {row} 行", $"row {row} of “{other.Sheet.Name}”");

    /// <summary>What a row has for this half; its own columns only.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The row, without what an earlier round of ours said of it; without cells where it has nothing here.</returns>
    public SheetRow Of(SheetRow row)
    {
        var ours = Columns.FirstOrDefault(static c => c.Field == RosterField.Opinion).Column;
        return Left <= 1 && Right >= WorkbookBounds.Columns && ours == 0 ? row
            : row with { Cells = [.. row.Cells.Where(c => Left <= c.Column && c.Column <= Right && c.Column != ours)] };
    }

    private static int Score(SheetRow row)
    {
        var fields = Names(row).Select(static n => RosterField.Named(n.Name)).OfType<RosterField>().ToHashSet();
        return fields.Contains(RosterField.Name) || fields.Contains(RosterField.StudentNumber) ? fields.Count : 0;
    }

    // Where a head repeats itself from left to right, its people stand side by side. A part that repeats otherwise is for whoever reads it to tell.
    private static ImmutableArray<int> Halves(List<(int Column, RosterField? Field)> names)
    {
        var people = names.Where(static n => n.Field == RosterField.Name).Select(static n => n.Column).ToList();
        if (people.Count < 2)
        {
            return [1];
        }

        var (start, wide) = (names[0].Column, people[1] - people[0]);
        var first = names.Where(n => n.Column < start + wide).Select(n => (n.Column - start, n.Field)).ToHashSet();
        return names.All(n => n.Field == RosterField.Opinion || n.Field is null || first.Contains(((n.Column - start) % wide, n.Field)))
            ? [1, .. Enumerable.Range(1, people.Count - 1).Select(i => start + (i * wide))]
            : [1];
    }

    // Something stands below, and nothing says what it is.
    private static IEnumerable<(int Column, string Name)> Unnamed(Sheet sheet, int first, int left, int right, IEnumerable<int> named)
    {
        var known = named.ToHashSet();
        return sheet.Rows.Skip(first).SelectMany(static r => r.Cells.Where(static c => c.Kind != CellKind.Text || CellText.Clean(c.Shown) != MarkedWorkbook.OpinionColumn).Select(static c => c.Column))
            .Distinct().Where(c => left <= c && c <= right && !known.Contains(c)).Order().Select(static c => (c, string.Empty));
    }

    // The upper row of a head of two: a name merged over several columns, though not over the names of people, as a title is.
    private static string Above(SheetRow upper, SheetRow row, int column)
    {
        foreach (var (merge, cell) in upper.Merged)
        {
            if (merge.Left <= column && column <= merge.Right && merge.Bottom < row.Number && merge.Right > merge.Left
                && !Names(row).Any(n => merge.Left <= n.Column && n.Column <= merge.Right && RosterField.Named(n.Name) == RosterField.Name))
            {
                return cell.Shown;
            }
        }

        return string.Empty;
    }

    private static IEnumerable<(int Column, string Name)> Names(SheetRow row)
    {
        for (var column = 1; column <= row.LastColumn; column++)
        {
            if (row.At(column) is { Kind: CellKind.Text } cell)
            {
                yield return (column, cell.Shown);
            }
        }
    }
}
