using NodaTime;
using NodaTime.Text;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Records;

namespace UnionGovernance.Cli;

/// <summary>Today, in the place of a day of assessment that nobody said; that it is, is told.</summary>
internal static class Today
{
    private static readonly Words _word = FileWord.Of(RecordFacts.AsOf.Label, "asOf");

    /// <param name="record">What is judged.</param>
    /// <param name="today">Today.</param>
    /// <param name="where">Where its day may be stated.</param>
    /// <param name="s">The language.</param>
    /// <param name="error">Where it is told.</param>
    public static void Say(UnionRecord record, LocalDate today, Func<Words> where, Speech s, TextWriter error)
    {
        if (record.AsOf.Known == Known.Unknown)
        {
            var (day, there) = (LocalDatePattern.Iso.Format(today), where());
            error.WriteLine(s[$"没有写评估截至日期，按今天（{day}）评估；{there.Chinese}", $"No day of assessment is given: judged as of today ({day}); {there.English}"]);
        }
    }

    /// <returns>Where a record states it.</returns>
    public static Words InRecord()
    {
        var cell = RecordWorkbook.CellOf(RecordFacts.AsOf.JsonPointer)!;
        return new($"可在记录中写明{_word.Chinese}，工作簿中是{cell.Chinese}", $"the record may state {_word.English}, a workbook in {cell.English}");
    }

    /// <returns>Where a year states it.</returns>
    public static Words InYear() => new($"可在年度文件的第一行写明{_word.Chinese}", $"the first line of the year may state {_word.English}");
}
