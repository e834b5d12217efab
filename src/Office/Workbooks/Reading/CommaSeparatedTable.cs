using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>A table as text between commas (RFC 4180), read where it is certain which cell is in which column. Every cell is text, so that no number loses its zeros.</summary>
internal static partial class CommaSeparatedTable
{
    /// <summary>What the one sheet is called.</summary>
    public const string SheetName = "CSV";

    // A roster has ten thousand people at most: what is larger costs nothing.
    private const int MostBytes = 5_000_000;
    private const int MostRows = 20_000;
    private const int MostCells = 300_000;

    /// <summary>Reads a table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="encoding">Its encoding.</param>
    /// <returns>The sheet; or why it is not read, as the reason within a sentence.</returns>
    public static (Sheet? Sheet, Words? Why) Read(ReadOnlySpan<byte> file, Encoding encoding)
    {
        var (rows, isWhole) = file.Length > MostBytes ? (null, false) : Rows(encoding.GetString(file));
        if (!isWhole)
        {
            return (null, new($"超过 {MostBytes} 字节、{MostRows} 行或 {MostCells} 格", $"it has over {MostBytes} bytes, {MostRows} rows or {MostCells} cells"));
        }

        if (rows is null)
        {
            return (null, new("引号没有成对", "its quotes are not in pairs"));
        }

        if (rows.Count < 2 || rows[0].Length < 2 || rows[0].Length > WorkbookBounds.Columns)
        {
            return (null, new("看不出是一张表", "it does not look like a table"));
        }

        var uneven = rows.FindIndex(r => r.Length != rows[0].Length);
        if (uneven >= 0)
        {
            return (null, new($"第 {uneven + 1} 行有 {rows[uneven].Length} 格，第 1 行有 {rows[0].Length} 格", $"row {uneven + 1} has {rows[uneven].Length} cells and row 1 has {rows[0].Length}"));
        }

        // What a spreadsheet made of a long number when it was opened and saved again.
        var spoilt = rows.FindIndex(static r => r.Any(static c => Scientific().IsMatch(c)));
        return spoilt >= 0
            ? (null, new($"第 {spoilt + 1} 行有 {rows[spoilt].First(static c => Scientific().IsMatch(c))} 这样的数，是用表格程序打开后另存造成的，号码已不全，请从原来的系统重新导出", $"row {spoilt + 1} has a number such as {rows[spoilt].First(static c => Scientific().IsMatch(c))}, as opening and saving it in a spreadsheet leaves it; export it again from where it came from"))
            : (new(SheetName, Hidden: false, [.. rows.Select(static (r, i) => new SheetRow(i + 1, Hidden: false, Cells(r))).Where(static r => r.Cells.Length > 0)], LeftOff: null), null);
    }

    private static ImmutableArray<SheetCell> Cells(string[] row) =>
        [.. row.Index().Where(static c => c.Item.Trim().Length > 0).Select(static c => new SheetCell(c.Index + 1, CellKind.Text, c.Item, 0, null))];

    /// <returns>The cells of each row, nothing where a quote is left open or stands where none may; and whether these are all.</returns>
    private static (List<string[]>? Rows, bool IsWhole) Rows(string text)
    {
        var (rows, row, cell, i, cells) = (new List<string[]>(), new List<string>(), new StringBuilder(), 0, 0);
        while (i < text.Length)
        {
            if (++cells > MostCells || rows.Count == MostRows)
            {
                return (null, false);
            }

            if (text[i] == '"')
            {
                if (!Quoted(text, ref i, cell))
                {
                    return (null, true);
                }
            }
            else
            {
                for (; i < text.Length && text[i] is not (',' or '\r' or '\n'); i++)
                {
                    if (text[i] == '"')
                    {
                        return (null, true);
                    }

                    cell.Append(text[i]);
                }
            }

            row.Add(cell.ToString());
            cell.Clear();
            if (i < text.Length && text[i] == ',')
            {
                i++;
                if (i < text.Length)
                {
                    continue;
                }

                row.Add(string.Empty);
            }
            else
            {
                i += text.AsSpan(i).StartsWith("\r\n") ? 2 : 1;
            }

            rows.Add([.. row]);
            row.Clear();
        }

        return (rows, true);
    }

    // From a quote to the one that ends the cell, behind which nothing may stand; two are one.
    private static bool Quoted(string text, ref int i, StringBuilder cell)
    {
        for (i++; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                cell.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else
            {
                i++;
                return i == text.Length || text[i] is ',' or '\r' or '\n';
            }
        }

        return false;
    }

    [GeneratedRegex(@"^\s*[0-9](?:\.[0-9]+)?E\+[0-9]+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Scientific();
}
