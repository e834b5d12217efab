using System.Text.Json.Nodes;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Cells;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Files;

/// <summary>A file while the cells of a workbook are put into it: what it says so far, which cell says what, and what is said of the cells.</summary>
/// <param name="asked">What the file holds.</param>
/// <param name="first">The sheet on which stands what no other has.</param>
internal sealed class FileDraft(Field asked, string first)
{
    private readonly JsonObject _file = [];
    private readonly List<SheetNote> _notes = [];

    /// <summary>The file so far.</summary>
    public JsonObject File => _file;

    /// <summary>Which cell says what.</summary>
    public FilePlaces Places { get; } = new(asked, first);

    /// <summary>What is said of the cells.</summary>
    public IReadOnlyList<SheetNote> Notes => _notes;

    /// <summary>Says something of a cell, a row, a sheet or the whole.</summary>
    public void Say(SheetNote note) => _notes.Add(note);

    /// <summary>Says what others found.</summary>
    public void SayAll(IEnumerable<SheetNote> notes) => _notes.AddRange(notes);

    public void Note(NoteGrade grade, Sheet sheet, Words? label, SheetRow row, SheetCell? cell, CellTrouble trouble) => Note(grade, sheet, label, row, cell, trouble.Why, trouble.Remedy);

    public void Note(NoteGrade grade, Sheet sheet, Words? label, SheetRow row, SheetCell? cell, Words why, Words remedy) =>
        _notes.Add(SheetNote.At(grade, sheet.Name, label, row.Number, cell?.Column, cell?.Shown ?? string.Empty, null, why, remedy));

    /// <summary>Says that something is filled in on a row that nobody sees.</summary>
    public void SayHidden(Sheet sheet, SheetRow row, SheetCell? filled)
    {
        if (row.Hidden && filled is not null)
        {
            Note(NoteGrade.Hint, sheet, null, row, null, CellTrouble.HiddenRow);
        }
    }

    /// <summary>Says what the reader of such files says of what was put in, each fault at its cell.</summary>
    public void SayAll<T>(Reading<T> reading)
        where T : class
    {
        SayAll(reading.Faults.Select(Places.NoteOf).OfType<SheetNote>());

        if (reading.FaultCount > reading.Faults.Length)
        {
            Say(new(NoteGrade.Error, first, null, [], new($"共 {reading.FaultCount} 处，只列出前 {reading.Faults.Length} 处", $"{reading.FaultCount} in all; the first {reading.Faults.Length} are listed"), new("请改正后再读，看余下的", "mend these and read it again for the rest")));
        }
    }

    /// <summary>Puts what a cell says into the file. What it cannot say is told of it.</summary>
    /// <param name="sheet">Its sheet.</param>
    /// <param name="row">Its row.</param>
    /// <param name="cell">The cell; nothing where it is blank, which says nothing.</param>
    /// <param name="pointer">Where it stands in the file, by which its faults are found again.</param>
    /// <param name="names">The same place, name by name.</param>
    /// <param name="label">What it is about.</param>
    /// <param name="form">How it is written.</param>
    public void Put(Sheet sheet, SheetRow row, SheetCell? cell, string pointer, string[] names, Words label, CellForm form)
    {
        if (cell is not { } filled)
        {
            return;
        }

        Places.Filled(pointer, new(sheet.Name, row.Number, filled.Column, filled.Shown, label, form));
        if (TroubleOf(filled, form) is { } trouble)
        {
            Note(NoteGrade.Error, sheet, label, row, filled, trouble);
            Places.Told(pointer);
            return;
        }

        Set(names, form.Read(filled));
    }

    private static CellTrouble? TroubleOf(SheetCell cell, CellForm form) =>
        cell.Kind == CellKind.Date && form is ShareCell ? new(new("Excel 把它变成了日期", "Excel made it a date"), new("请把这一格设成文本格式后重填，如 12/20", "set the cell to text and type it again, such as 12/20"))
        : cell.Struck ? CellTrouble.Struck
        : cell.IsBroken ? CellTrouble.Broken(cell)
        : cell.Text?.Length > FileLimits.LongestParagraph ? new(new($"这一格超过 {FileLimits.LongestParagraph} 个字", $"the cell holds over {FileLimits.LongestParagraph} characters"), new("请缩短", "make it shorter"))
        : form.Trouble(cell);

    /// <summary>Puts what is written in a file into this one; what stands at the place already, as a list does, stays.</summary>
    public void Set(string[] names, JsonNode value)
    {
        JsonNode node = _file;
        foreach (var name in names[..^1])
        {
            node = node is JsonArray array ? array[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)]! : node[name] ??= new JsonObject();
        }

        if (node is JsonArray list)
        {
            list[int.Parse(names[^1], System.Globalization.CultureInfo.InvariantCulture)] = value;
        }
        else if (value.Parent is null)
        {
            node[names[^1]] = value;
        }
    }

    /// <summary>Puts one more into a list, of which nothing is said yet.</summary>
    /// <returns>Where it stands.</returns>
    /// <param name="pointer">Where the list stands; its names hold no / and no ~.</param>
    public string Append(string pointer)
    {
        var names = pointer.Split('/')[1..];
        JsonNode node = _file;
        foreach (var name in names)
        {
            node = node is JsonArray array ? array[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)]!
                : node[name] ??= ReferenceEquals(name, names[^1]) ? new JsonArray() : new JsonObject();
        }

        var list = node.AsArray();
        list.Add(new JsonObject());
        return $"{pointer}/{list.Count - 1}";
    }
}
