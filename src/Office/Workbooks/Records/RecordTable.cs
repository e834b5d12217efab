using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Cells;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>A sheet that holds a list of a record, an element a row.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Pointer">Where the list stands in a record's file.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Keys">What each row is about, where the list has one row for each of a closed set; nothing where rows are free.</param>
internal sealed record RecordTable(string Sheet, string Pointer, ImmutableArray<RecordTable.TableColumn> Columns, ImmutableArray<(string Key, Words Label)> Keys)
{
    /// <summary>The column that says what a row of a closed set is about.</summary>
    public static Words KeyHead { get; } = RosterField.Id.Label;

    // What a sheet calls otherwise than the record's own lines.
    private static readonly Dictionary<string, Words> _own = new(StringComparer.Ordinal) { ["answer"] = new("结论", "answer"), ["remark"] = new("备注", "remark") };

    /// <summary>The hidden column that tells a row of a closed set by its id, since the number beside its title is another in every edition.</summary>
    public static Words IdHead { get; } = new("程序用编号", "id for the program");

    /// <summary>Whether workbooks that were made earlier lack the sheet, and are read all the same.</summary>
    public bool MayLack { get; init; }

    /// <summary>What its columns were called in workbooks that were made earlier.</summary>
    public IEnumerable<(string Was, string Is)> Former => Columns.Where(static c => c.Formerly is not null).Select(static c => (c.Formerly!, c.Label.Chinese));

    /// <summary>The tables, those of people apart.</summary>
    /// <param name="record">The record as a field, by the book whose ids it may name.</param>
    /// <param name="rule">How a rule is named in a cell; by its title, if not said.</param>
    public static ImmutableArray<RecordTable> Of(Field record, RuleCell? rule = null) =>
    [
        new("院级组织", "/colleges/list", ColumnsOf(record.At("/colleges/list")), []),
        new("自评结论", "/claims", [.. record.At("/claims").Parts[0].Parts.Select(static f => new TableColumn($"/{f.Name}", _own[f.Name], CellForm.Of(f)))], KeysOf(record.At("/claims"))),
        new("十项措施", "/paragraphs", [new(string.Empty, new("落实情况", "what was done"), new TextCell())], KeysOf(record.At("/paragraphs"))),
        new("整改台账", "/corrections", [.. record.At("/corrections").Parts.Select(f => f.Name == "rule"
            ? RuleOf(f, rule)
            : new TableColumn(f.JsonPointer, f.Words, CellForm.Of(f)) { MayLack = f.Name is "reason" or "milestones" or "confirmed" })], []),
        new("豁免", "/waivers", [.. record.At("/waivers").Parts.Select(f => f.Name == "rule" ? RuleOf(f, rule) : new TableColumn(f.JsonPointer, f.Words, CellForm.Of(f)))], []) { MayLack = true },
        new("取证记录", "/evidence", [.. ColumnsOf(record.At("/evidence")).Select(static c => c.Pointer == "/at" ? c with { Formerly = "所证事实的位置" } : c)], []) { MayLack = true },
        new("自有事实", "/own", ColumnsOf(record.At("/own")), []) { MayLack = true },
        new("不合规定的事项", "/breaches", [.. ColumnsOf(record.At("/breaches")).Select(static c => c with { Hidden = c.Pointer is "/act" or "/rule" or "/provision" })], []) { MayLack = true },
    ];

    private static TableColumn RuleOf(Field field, RuleCell? rule) => new(field.JsonPointer, field.Words, rule ?? CellForm.Of(field)) { Formerly = "规则编号" };

    private static ImmutableArray<TableColumn> ColumnsOf(Field list) => [.. list.Parts.Select(static f => new TableColumn(f.JsonPointer, f.Words, CellForm.Of(f)))];

    private static ImmutableArray<(string Key, Words Label)> KeysOf(Field set) => [.. set.Parts.Select(static p => (p.Name, p.Words))];

    /// <summary>One column.</summary>
    /// <param name="Pointer">The member's pointer within an element; empty for the element itself.</param>
    /// <param name="Label">What people call it.</param>
    /// <param name="Form">How it is written in a cell.</param>
    internal sealed record TableColumn(string Pointer, Words Label, CellForm Form)
    {
        /// <summary>Whether workbooks that were made earlier lack it, and are read all the same.</summary>
        public bool MayLack { get; init; }

        /// <summary>What it was called in workbooks that were made earlier; nothing where it was always called so.</summary>
        public string? Formerly { get; init; }

        /// <summary>Whether it holds words of the program's, which the year's acts leave there and nobody types.</summary>
        public bool Hidden { get; init; }
    }
}
