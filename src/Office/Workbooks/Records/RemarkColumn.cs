using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Cells;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>A column beside the facts: one member of a remark.</summary>
/// <param name="Head">Its name.</param>
/// <param name="Pointer">The member's pointer within the remark.</param>
/// <param name="Form">How it is written in a cell.</param>
internal sealed record RemarkColumn(Words Head, string Pointer, CellForm Form)
{
    // Heads of columns are shorter than what a form asks.
    private static readonly Dictionary<string, Words> _heads = new(StringComparer.Ordinal)
    {
        ["words"] = new("原文", "the source's words"),
        ["planned"] = new("仅为计划", "only planned"),
        ["term"] = new("所指时间", "term or time"),
        ["reason"] = RecordFile.Field.At("/breaches/reason").Words,
        ["inferred"] = new("系推断", "inferred"),
        ["by"] = new("声明人", "stated by"),
        ["on"] = new("声明日期", "stated on"),
        ["document"] = new("声明文件", "stated in"),
    };

    /// <summary>All of them, in their order.</summary>
    public static ImmutableArray<RemarkColumn> All { get; } =
    [
        .. RecordFile.Field.At("/remarks").Parts[0].Parts.SelectMany(static f => f.Kind == FieldKind.Group ? f.Parts : [f]).Select(static f => new RemarkColumn(_heads.GetValueOrDefault(f.Name) ?? f.Words, Within(f), CellForm.Of(f))),
    ];

    // The pointer of a field runs from the record; a remark is two names down.
    private static string Within(Field field) => string.Concat(field.JsonPointer.Split('/').Skip(3).Select(static n => $"/{n}"));
}
