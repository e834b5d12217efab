using System.Collections.Immutable;
using System.Globalization;
using UnionGovernance.Editions;
using UnionGovernance.Unions;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>A sheet that holds a list of a record, an element a row.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Pointer">Where the list stands in a record's file.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Keys">What each row is about, where the list has one row for each of a closed set; nothing where rows are free.</param>
internal sealed record RecordTable(string Sheet, string Pointer, ImmutableArray<RecordTable.TableColumn> Columns, ImmutableArray<(string Key, Words Label)> Keys)
{
    /// <summary>The column that says what a row of a closed set is about.</summary>
    public static Words KeyHead { get; } = new("编号", "id");

    /// <summary>The tables, those of people apart.</summary>
    public static ImmutableArray<RecordTable> All { get; } =
    [
        new("院级组织", "/colleges/list", [new("/id", new("单位名称", "name of the unit"), new TextCell()), .. CollegeUnionFacts.All.Select(static f => new TableColumn(f.JsonPointer, f.Label, CellForm.Of(f)))], []),
        new("自评结论", "/claims", [new("/answer", new("结论", "answer"), CellForm.Of(Answer.Form)), new("/remark", new("备注", "remark"), new TextCell())], Rules()),
        new("十项措施", "/paragraphs", [new(string.Empty, new("落实情况", "what was done"), new TextCell())], [.. TenMeasures.Headings.Select(static (h, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), h))]),
        new("整改台账", "/corrections",
        [
            new("/rule", new("规则编号", "rule"), new TextCell()),
            new("/problem", new("问题", "problem"), new TextCell()),
            new("/measure", new("措施", "measure"), new TextCell()),
            new("/owner", new("责任人", "owner"), new TextCell()),
            new("/due", new("期限", "due"), new DateCell()),
            new("/done", new("已完成", "done"), new YesNoCell()),
        ], []),
    ];

    private static ImmutableArray<(string Key, Words Label)> Rules() =>
        [.. NationalEditions.All.SelectMany(static e => e.Items).Select(static i => i.Rule).Concat(SchoolGoals.All).DistinctBy(static r => r.Id).Select(static r => (r.Id, r.Title))];

    /// <summary>One column.</summary>
    /// <param name="Pointer">The member's pointer within an element; empty for the element itself.</param>
    /// <param name="Label">What people call it.</param>
    /// <param name="Form">How it is written in a cell.</param>
    internal sealed record TableColumn(string Pointer, Words Label, CellForm Form);
}
