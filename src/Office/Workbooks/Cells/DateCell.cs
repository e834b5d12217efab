using System.Text.Json.Nodes;
using NodaTime.Text;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Cells;

/// <summary>A date, a month or a year, or the bounds of a date.</summary>
/// <param name="IsExact">Whether the day alone will do.</param>
internal sealed record DateCell(bool IsExact) : CellForm
{
    private const string NotBefore = "不早于";
    private const string NotAfter = "不晚于";

    private static readonly Words _exact = new("日期，如 2024-9-1；不知道就留空", "a date such as 2024-9-1; leave blank if unknown");
    private static readonly Words _bounded = new(
        "日期，如 2024-9-1；只知道月份或年份时写 2024-9 或 2024，不知道年份时写 9月1日 或 9月，也可写“不早于”“不晚于”或 2024-9～2024-11；不知道就留空",
        "a date such as 2024-9-1, a month 2024-9, a year 2024, 9月1日 or 9月 without a year, or 不早于 (not before), 不晚于 (not after), 2024-9～2024-11; leave blank if unknown");

    public override Words Expected => IsExact ? _exact : _bounded;

    public override string Show(JsonNode value) =>
        value is not JsonObject bounds ? Yearless(value.GetValue<string>())
        : (bounds["from"]?.GetValue<string>(), bounds["to"]?.GetValue<string>()) switch
        {
            ({ } from, { } to) => $"{from}～{to}",
            ({ } from, null) => NotBefore + from,
            var (_, to) => NotAfter + to,
        };

    public override JsonNode Read(SheetCell cell)
    {
        if (cell.Kind == CellKind.Date)
        {
            return AsText(LocalDatePattern.Iso.Format(cell.Format!.Day(cell.Number)!.Value));
        }

        if (cell.Kind == CellKind.Number)
        {
            // A bare number may be a year; a greater one is a date that lost its format, and could be of either calendar.
            return AsText(NumberFormat.Digits(cell.Number));
        }

        return Written(FieldKind.Day, CellText.Clean(cell.Shown), cell.Shown);
    }

    // A file has --09-01 for 9月1日, and --09 for 9月.
    private static string Yearless(string date) => !date.StartsWith("--", StringComparison.Ordinal) ? date
        : string.Concat(date[2..].Split('-').Zip("月日", static (number, unit) => number.TrimStart('0') + unit));
}
