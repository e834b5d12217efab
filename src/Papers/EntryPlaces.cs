using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Years;

namespace UnionGovernance.Papers;

/// <summary>Where people enter what a paper lacks: the page and the question, or the sheet and the cell; never a pointer.</summary>
internal static class EntryPlaces
{
    private const string Remarks = "/remarks/";

    /// <summary>A blank with its place.</summary>
    /// <param name="blank">The blank.</param>
    /// <param name="source">The file that the paper is written from.</param>
    /// <param name="workbook">Where a workbook has what stands at a place of a record; nothing where none is used.</param>
    public static Blank Placed(Blank blank, SourceFile source, Func<string, Words?>? workbook) =>
        blank.JsonPointer is { } pointer ? blank with { Where = Of(pointer, source, blank.Label, workbook) } : blank;

    /// <summary>Where a part of a record is entered.</summary>
    /// <param name="jsonPointer">The place.</param>
    /// <param name="workbook">Where a workbook has it; nothing where none is used.</param>
    public static Words OfRecord(string jsonPointer, Func<string, Words?>? workbook) => Of(jsonPointer, SourceFile.Record, string.Empty, workbook);

    private static Words Of(string pointer, SourceFile source, string label, Func<string, Words?>? workbook)
    {
        var space = pointer.IndexOf(' ', StringComparison.Ordinal);
        return source switch
        {
            SourceFile.Record => Record(pointer) is var page && workbook?.Invoke(pointer) is { } cell ? new($"{page.Chinese}，或者工作簿{cell.Chinese}", $"{page.English}, or the workbook's {cell.English}") : page,
            SourceFile.Charter when pointer == "/adoption" => new($"章程文件“{label}”", $"the charter's file, “{label}”"),
            SourceFile.Charter => new($"“章程”页“{label}”", $"page Charter, “{label}”"),
            SourceFile.Congress => In(new("学代会文件", "the congress's file, "), ProceedingsFile.Field, pointer, label),
            SourceFile.Year when space > 0 && YearFile.NameOf(pointer[..space]) is { } act => Act(act, YearFile.Fields(pointer[..space])!.Value, pointer[(space + 1)..], label),
            SourceFile.Year => new($"年度文件第一行“{label}”", $"the first line of the year's file, “{label}”"),
            _ => new($"公章登记簿“{label}”", $"the seal's register, “{label}”"),
        };
    }

    private static Words Record(string pointer)
    {
        if (!pointer.StartsWith(Remarks, StringComparison.Ordinal))
        {
            return In(new("“填写记录”页", "page Fill in a record, "), RecordFile.Field, pointer, string.Empty);
        }

        // What is said beside a fact stands beside its question.
        var end = pointer.IndexOf('/', Remarks.Length);
        var (fact, member) = (pointer[Remarks.Length..end].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal), pointer[end..]);
        var asked = RecordFile.Field.At("/remarks").Parts[0].Parts.First(p => p.JsonPointer.EndsWith(member, StringComparison.Ordinal)).Words;
        var question = Record(fact);
        return new($"{question.Chinese}的“{asked.Chinese}”", $"{question.English}, “{asked.English}”");
    }

    private static Words Act(Words act, IEnumerable<Field> asked, string pointer, string label)
    {
        var field = asked.FirstOrDefault(f => pointer == f.JsonPointer || pointer.StartsWith($"{f.JsonPointer}/", StringComparison.Ordinal))?.Words ?? new(label, label);
        return new($"“学年日历”页记一件事“{act.Chinese}”，“{field.Chinese}”", $"page Year calendar, act “{act.English}”, “{field.English}”");
    }

    private static Words In(Words whole, Field field, string pointer, string label) => field.NameOf(pointer) is { Chinese.Length: > 0 } named
        ? new($"{whole.Chinese}{named.Chinese}", $"{whole.English}{named.English}")
        : new($"{whole.Chinese}“{label}”", $"{whole.English}“{label}”");
}
