using System.Collections.Immutable;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>A column beside the facts: one member of a remark.</summary>
/// <param name="Head">Its name.</param>
/// <param name="Pointer">The member's pointer within the remark.</param>
/// <param name="Form">How it is written in a cell.</param>
internal sealed record RemarkColumn(Words Head, string Pointer, CellForm Form)
{
    /// <summary>All of them, in their order.</summary>
    public static ImmutableArray<RemarkColumn> All { get; } =
    [
        new(new("原文", "the source's words"), "/words", new TextCell()),
        new(new("仅为计划", "only planned"), "/planned", new TextCell()),
        new(new("所指时间", "term or time"), "/term", new TextCell()),
        new(new("佐证材料", "evidence"), "/evidence", new TextCell()),
        new(new("理由", "reason"), "/reason", new TextCell()),
        new(new("系推断", "inferred"), "/inferred", new YesNoCell()),
        new(new("声明人", "stated by"), "/statement/by", new TextCell()),
        new(new("声明日期", "stated on"), "/statement/on", new DateCell()),
        new(new("声明文件", "stated in"), "/statement/document", new TextCell()),
    ];
}
