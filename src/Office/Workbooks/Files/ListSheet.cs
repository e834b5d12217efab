using System.Collections.Immutable;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Cells;
using UnionGovernance.Office.Workbooks.Records;

namespace UnionGovernance.Office.Workbooks.Files;

/// <summary>A sheet that holds a list of a file, or the lists that rows of another sheet have each for itself: an element a row.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="List">The list.</param>
/// <param name="Parent">The sheet whose rows have such a list each; nothing where the file has it.</param>
internal sealed record ListSheet(string Name, Field List, ListSheet? Parent)
{
    // What tells the rows apart for those that belong to them, where the file itself has no name for them.
    private static readonly Words _id = RecordTable.KeyHead;

    private static readonly Words _ofId = new("填上级表中那一行的编号", "the id of the row to which this belongs");

    private static readonly Words _ofName = new("填上级表中那一行的名称", "the name of the row to which this belongs");

    /// <summary>Where the list stands: in the file, or in the row that has it.</summary>
    public string Pointer => List.JsonPointer;

    /// <summary>Whether rows of other sheets, or later rows of this one, belong to its rows.</summary>
    public bool IsReferred => Again is not null || AllRows(List.Parts).Any();

    /// <summary>Its columns, but for those by which rows belong together.</summary>
    public ImmutableArray<FileColumn> Columns { get; } = [.. List.Kind == FieldKind.Rows ? Of(List.Parts, string.Empty, string.Empty) : [new(string.Empty, List.Words, new TextCell())]];

    /// <summary>The member that is another row of this sheet, such as the vote that settles a vote; nothing where there is none.</summary>
    public Field? Again { get; } = List.Parts.FirstOrDefault(static p => p.IsLikeItsRow);

    /// <summary>The column that names a row, or numbers it, for those that belong to it.</summary>
    public FileColumn Key { get; } = List.IsByName && List.Parts.FirstOrDefault(static p => p.IsRequired) is { } name
        ? new(name.JsonPointer, name.Words, CellForm.Of(name))
        : new(string.Empty, _id, new TextCell());

    /// <summary>Whether a row's name is its own, and not only a number in the workbook.</summary>
    public bool IsByName => Key.Pointer.Length > 0;

    /// <summary>The column that tells to which row of the other sheet a row belongs; nothing where there is no other.</summary>
    public FileColumn? Owner => Parent is null ? null
        : new(string.Empty, Parent.IsByName && Parent.List.Words.Chinese == Parent.Key.Head.Chinese ? Parent.Key.Head : Joined(Parent.List.Words, Parent.Key.Head), new ReferenceCell(Parent.IsByName ? _ofName : _ofId));

    /// <summary>The column that tells after which row of this sheet a row comes; nothing where none does.</summary>
    public FileColumn? Earlier => Again is null ? null
        : new(string.Empty, new($"{Again.Words.Chinese}：原{List.Words.Chinese}{_id.Chinese}", $"{Again.Words.English}: {_id.English} of the earlier row of {List.Words.English}"), new ReferenceCell(_ofId));

    /// <summary>All columns in their order.</summary>
    public ImmutableArray<FileColumn> All =>
    [
        .. IsReferred && !IsByName ? [Key] : (FileColumn[])[],
        .. new[] { Owner, Earlier }.OfType<FileColumn>(),
        .. Columns,
    ];

    /// <returns>The lists within, each with the words of the groups that lead to it.</returns>
    public static IEnumerable<(Field List, Words? Within)> AllRows(ImmutableArray<Field> parts, Words? within = null) => parts.SelectMany(p =>
        IsList(p) ? [(p, within)] : p.Kind == FieldKind.Group ? AllRows(p.Parts, p.Words) : []);

    /// <returns>Whether a field has a sheet of its own.</returns>
    public static bool IsList(Field field) => field.Kind == FieldKind.Rows || (field.Kind == FieldKind.Json && field.Each == FieldKind.Paragraph);

    /// <returns>What stands in single cells, group by group.</returns>
    public static IEnumerable<FileColumn> Of(ImmutableArray<Field> parts, string chinese, string english) => parts.Where(static p => p.Kind != FieldKind.Nothing && !p.IsLikeItsRow && !IsList(p)).SelectMany(p =>
        p.Kind == FieldKind.Group ? Of(p.Parts, $"{chinese}{p.Words.Chinese}·", $"{english}{p.Words.English}, ")
        : [new FileColumn(p.JsonPointer, new(chinese + p.Words.Chinese, english + p.Words.English), p.Name == "academicYear" ? new AcademicYearCell() : CellForm.Of(p))]);

    private static Words Joined(Words sheet, Words key) => new($"{sheet.Chinese}{key.Chinese}", $"{key.English} of {sheet.English}");
}
