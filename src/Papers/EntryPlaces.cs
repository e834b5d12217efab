using UnionGovernance.Congresses;
using UnionGovernance.Crosschecks;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Years;

namespace UnionGovernance.Papers;

/// <summary>Where people enter what a paper lacks: the page and the question, the file and its member in words, or the sheet and the cell; never a pointer.</summary>
internal static class EntryPlaces
{
    /// <summary>Where it is entered that a charter was passed and came into effect.</summary>
    public static Words Adoption { get; } = new("章程文件“生效程序”或者“历次通过和修改”", "the charter's file, “its way into effect” or “the congresses that passed it”");

    /// <summary>A blank with its place.</summary>
    /// <param name="blank">The blank.</param>
    /// <param name="source">The file that the paper is written from.</param>
    /// <param name="sources">In what people enter facts.</param>
    public static Blank Placed(Blank blank, SourceFile source, PaperSources sources) =>
        blank.JsonPointer is { } pointer ? blank with { Where = Of(pointer, source, blank.Label, sources) } : blank;

    /// <summary>Where a place of a file is entered.</summary>
    /// <param name="jsonPointer">The place; empty for the file itself.</param>
    /// <param name="source">The file.</param>
    /// <param name="sources">In what people enter facts.</param>
    public static Words Of(string jsonPointer, SourceFile source, PaperSources sources) => jsonPointer.Length > 0 ? Of(jsonPointer, source, string.Empty, sources) : source switch
    {
        SourceFile.Record => WholeRecord(sources),
        SourceFile.Charter => new("章程文件", "the charter's file"),
        SourceFile.Congress => SchoolFile.Congress.Label,
        SourceFile.Year => SchoolFile.Year.Label,
        _ => SchoolFile.Register.Label,
    };

    /// <summary>Where either side of a disagreement is entered.</summary>
    public static string OfBoth(Disagreement disagreement, PaperSources sources) => string.Join("；", new[] { disagreement.First, disagreement.Second }
        .Select(p => p is { File: SchoolFile.Record, At.Length: > 0 } ? OfRecord(p.At, sources).Chinese : p.Called.Chinese));

    /// <summary>Where a part of a record is entered.</summary>
    /// <param name="jsonPointer">The place.</param>
    /// <param name="sources">In what people enter facts.</param>
    public static Words OfRecord(string jsonPointer, PaperSources sources) => Of(jsonPointer, SourceFile.Record, string.Empty, sources);

    /// <summary>Where the answer to a line of the table is entered, which is told as the table at hand calls it.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="title">What the line is called.</param>
    /// <param name="sources">In what people enter facts.</param>
    public static Words OfClaim(string rule, string title, PaperSources sources)
    {
        var claims = In(WholeRecord(sources), RecordFile.Field, "/claims", string.Empty);
        return Beside(new($"{claims.Chinese}部分{Quotation.Of(title)}", $"{claims.English}, “{title}”"), sources.Workbook?.Invoke($"/claims/{rule}/answer"), sources);
    }

    private static Words Of(string pointer, SourceFile source, string label, PaperSources sources)
    {
        var space = pointer.IndexOf(' ', StringComparison.Ordinal);
        var called = Quotation.Of(label);
        return source switch
        {
            SourceFile.Record => Beside(Record(pointer, WholeRecord(sources)), sources.Workbook?.Invoke(pointer), sources),
            SourceFile.Charter when pointer == "/adoption" || sources.Entry != Entry.Pages => new($"章程文件{called}", $"the charter's file, “{label}”"),
            SourceFile.Charter => new($"“章程”页{called}", $"page Charter, “{label}”"),
            SourceFile.Congress => In(new("学代会文件", "the congress's file, "), ProceedingsFile.Field, pointer, label),
            SourceFile.Year when space > 0 && YearFile.NameOf(pointer[..space]) is { } act => Act(act, YearFile.Fields(pointer[..space])!.Value, pointer[(space + 1)..], label, sources),
            SourceFile.Year => new($"年度文件第一行{called}", $"the first line of the year's file, “{label}”"),
            _ => new($"公章登记簿{called}", $"the seal's register, “{label}”"),
        };
    }

    private static Words WholeRecord(PaperSources sources) => sources.Entry == Entry.Pages ? new("“填写记录”页", "page Fill in a record, ") : new("记录文件", "the record's file, ");

    private static Words Beside(Words place, Words? cell, PaperSources sources) => (cell, sources.Entry) switch
    {
        (null, _) or (_, Entry.Files) => place,
        (_, Entry.Workbook) => new($"工作簿{cell.Chinese}", $"the workbook's {cell.English}"),
        _ => new($"{place.Chinese}，或者工作簿{cell.Chinese}", $"{place.English}, or the workbook's {cell.English}"),
    };

    private static Words Record(string pointer, Words whole)
    {
        var named = RecordFile.NameOf(pointer);
        return new($"{whole.Chinese}{named.Chinese}", $"{whole.English}{named.English}");
    }

    private static Words Act(Words act, IEnumerable<Field> asked, string pointer, string label, PaperSources sources)
    {
        var field = asked.FirstOrDefault(f => pointer == f.JsonPointer || pointer.StartsWith($"{f.JsonPointer}/", StringComparison.Ordinal))?.Words ?? new(label, label);
        var line = sources.Entry == Entry.Pages ? new Words("“学年日历”页记一件事", "page Year calendar, act ") : new("年度文件中", "the year's file, act ");
        return new($"{line.Chinese}{Quotation.Of(act.Chinese)}，{Quotation.Of(field.Chinese)}", $"{line.English}“{act.English}”, “{field.English}”");
    }

    private static Words In(Words whole, Field field, string pointer, string label) => field.NameOf(pointer) is { Chinese.Length: > 0 } named
        ? new($"{whole.Chinese}{named.Chinese}", $"{whole.English}{named.English}")
        : new($"{whole.Chinese}{Quotation.Of(label)}", $"{whole.English}“{label}”");
}
