using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Cells;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>One line of a figure sheet: what is asked, and where it stands in a record's file.</summary>
/// <param name="Pointer">The JSON Pointer.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Form">How it is written in a cell.</param>
/// <param name="Remarked">Whether something may be said beside it.</param>
internal sealed record RecordLine(string Pointer, Words Label, CellForm Form, bool Remarked)
{
    // What a sheet calls otherwise than the record's own lines.
    private static readonly Dictionary<string, Words> _own = new(StringComparer.Ordinal)
    {
        ["/school"] = new("学校名称", "school"),
        ["/college"] = new("学院、书院或校区（院级组织填写）", "college, residential college or campus, for a college's union"),
        ["/academicYear"] = new("学年（如 2024-2025）", "academic year, such as 2024-2025"),
        ["/edition"] = new("指标表版本（可不填）", "edition (optional)"),
        ["/source"] = new("事实出自", "source"),
        ["/notice"] = new("所答复的通知", "notice answered"),
        ["/members/complete"] = new("“工作人员”表列全了所有工作人员", "the sheet 工作人员 lists all staff"),
        ["/colleges/complete"] = new("“院级组织”表列全了所有院级组织", "the sheet 院级组织 lists all college unions"),
        ["/options/firstYearsMayFail"] = new("一年级新生也不看课业不及格", "first-years are excused from failed courses too"),
        ["/options/firstOfTinyMajorCounts"] = new("人数过少的专业第一名视为在前30%", "the first of a tiny major counts as within 30 %"),
        ["/goals"] = new("自定目标", "own goals"),
    };

    /// <summary>All lines, in the order of the sheets: whatever a record's file holds that is no list and stands beside no fact.</summary>
    /// <param name="record">The record as a field, by the book whose ids it may name.</param>
    public static ImmutableArray<RecordLine> Of(Field record) =>
    [
        .. Fields(record).Where(static f => !IsFact(f)).Select(static f => Of(f, remarked: false)),
        .. Fields(record).Where(IsFact).Select(static f => Of(f, remarked: true)),
    ];

    /// <summary>Where it stands, as people call it: no two lines of a sheet have the same.</summary>
    public string Place { get; } = RecordFile.NameOf(Pointer).Chinese;

    /// <summary>The sheet on which the line stands.</summary>
    public string Sheet => Pointer.Split('/')[1] switch
    {
        "congress" => "学代会",
        "training" or "appraisal" or "incentives" => "培训与述职",
        "oversight" => "党团指导",
        "seal" => "公章",
        _ => RecordSheets.First,
    };

    private static bool IsFact(Field field) => RecordFacts.All.Any(f => f.JsonPointer == field.JsonPointer);

    // Remarks are columns beside the facts; claims, paragraphs and rows have sheets of their own.
    private static IEnumerable<Field> Fields(Field record) => record.Parts
        .Where(static f => f.Name is not ("remarks" or "claims" or "paragraphs"))
        .SelectMany(static f => f.Kind == FieldKind.Group ? f.Parts : [f])
        .Where(static f => f.Kind != FieldKind.Rows);

    // A book of one's own may have an edition of the same title as another: those have their ids behind it.
    private static ChoiceCell ToldApart(Field field) => new([.. field.Choices.Select(c => field.Choices.Count(o => o.Label.Chinese == c.Label.Chinese) == 1
        ? (c.Word, c.Label) : (c.Word, new Words($"{c.Label.Chinese}（{c.Word}）", $"{c.Label.English} ({c.Word})")))]);

    private static RecordLine Of(Field field, bool remarked) => new(
        field.JsonPointer,
        _own.GetValueOrDefault(field.JsonPointer, field.Words),
        field.JsonPointer == "/academicYear" ? new AcademicYearCell() : field.JsonPointer == "/edition" ? ToldApart(field) : CellForm.Of(field),
        remarked);
}
