using System.Collections.Immutable;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>The head of a roster: which column is about what.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="First">Where the people begin, as an index into the sheet's rows.</param>
/// <param name="Columns">Each column with its field, from the left.</param>
/// <param name="Unknown">Columns whose names are not known.</param>
internal sealed record RosterHead(Sheet Sheet, int First, ImmutableArray<(int Column, RosterField Field, string Name)> Columns, ImmutableArray<(int Column, string Name)> Unknown)
{
    private const int Searched = 30;

    /// <summary>The number of the row that names the columns; the lower one of a head of two rows.</summary>
    public int Row => Sheet.Rows[First - 1].Number;

    /// <summary>Finds the head: the row that itself names most columns, a name or a student number among them.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>The head, or nothing where no row is one.</returns>
    public static RosterHead? In(Sheet sheet)
    {
        var (best, most) = (-1, 1);
        for (var i = 0; i < sheet.Rows.Length && i < Searched; i++)
        {
            var fields = Names(sheet.Rows[i]).Select(static n => RosterField.Named(n.Name)).OfType<RosterField>().ToHashSet();
            var score = fields.Contains(RosterField.Name) || fields.Contains(RosterField.StudentNumber) ? fields.Count : 0;
            (best, most) = score > most ? (i, score) : (best, most);
        }

        return best < 0 ? null : Of(sheet, best);
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

    /// <summary>Whether a row says the names of the columns again.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The answer.</returns>
    public bool IsRepeatedBy(SheetRow row) =>
        row.Cells.Length > 1 && row.Cells.All(c => c.Kind == CellKind.Text && RosterField.Named(c.Shown) is { } field && (field == RosterField.Unused || Column(field) is not null));

    private static RosterHead Of(Sheet sheet, int at)
    {
        // A lower row with parts of names only (名次, 人数) belongs to the head, merged or not.
        var lower = at + 1 < sheet.Rows.Length && sheet.Rows[at + 1] is var next && next.Cells.All(static c => RosterField.Named(c.Shown) is { } f && f != RosterField.Name && f != RosterField.StudentNumber) ? next : null;
        var (columns, unknown) = (ImmutableArray.CreateBuilder<(int, RosterField, string)>(), ImmutableArray.CreateBuilder<(int, string)>());
        foreach (var (column, name) in Names(sheet.Rows[at]).Concat(lower is null ? [] : Names(lower)).DistinctBy(static n => n.Column).OrderBy(static n => n.Column))
        {
            var below = lower?.At(column) is { } part && part.Shown != name ? part.Shown : string.Empty;
            var above = below.Length == 0 && at > 0 ? Above(sheet.Rows[at - 1], sheet.Rows[at], column) : string.Empty;
            var whole = above + name + below;
            if ((RosterField.Named(whole) ?? RosterField.Named(name)) is { } field)
            {
                columns.Add((column, field, whole));
            }
            else
            {
                unknown.Add((column, whole));
            }
        }

        var first = at + (lower is null ? 1 : 2);
        return new(WithoutOpinions(sheet, first, columns), first, columns.ToImmutable(), unknown.ToImmutable());
    }

    // What an earlier round said of the rows is ours, not theirs.
    private static Sheet WithoutOpinions(Sheet sheet, int first, IEnumerable<(int Column, RosterField Field, string Name)> columns) =>
        columns.FirstOrDefault(static c => c.Name == MarkedWorkbook.OpinionColumn).Column is > 0 and var ours
            ? sheet with
            {
                Rows =
                [
                    .. sheet.Rows[..first],
                    .. sheet.Rows[first..].Select(r => r with { Cells = [.. r.Cells.Where(c => c.Column != ours)] }).Where(static r => r.Cells.Length > 0),
                ],
            }
            : sheet;

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
