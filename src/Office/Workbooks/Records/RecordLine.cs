using System.Collections.Immutable;
using UnionGovernance.Editions;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>One line of a figure sheet: what is asked, and where it stands in a record's file.</summary>
/// <param name="Pointer">The JSON Pointer.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Form">How it is written in a cell.</param>
/// <param name="Remarked">Whether something may be said beside it.</param>
internal sealed record RecordLine(string Pointer, Words Label, CellForm Form, bool Remarked)
{
    /// <summary>All lines, in the order of the sheets; every fact of a record has one.</summary>
    public static ImmutableArray<RecordLine> All { get; } =
    [
        Said("/school", "学校名称", "school", new TextCell()),
        Said("/kind", "组织", "kind of union", CellForm.Of(UnionKind.Form)),
        Said("/level", "层级", "level", CellForm.Of(UnionLevel.Form)),
        Said("/academicYear", "学年（如 2024-2025）", "academic year, such as 2024-2025", new TextCell()),
        Said("/edition", "指标表版本（可不填）", "edition (optional)", new ChoiceCell([.. NationalEditions.All.Select(static e => (e.Id, new Words(e.Id, e.Id)))])),
        new(RecordFacts.AsOf.JsonPointer, RecordFacts.AsOf.Label, CellForm.Of(RecordFacts.AsOf), false),
        Said("/source", "事实出自", "source", new TextCell()),
        Said("/notice", "所答复的通知", "notice answered", new TextCell()),
        Said("/signedBy", "落款单位", "signed by", new TextCell()),
        Said("/members/complete", "“工作人员”表列全了所有工作人员", "the sheet 工作人员 lists all staff", new YesNoCell()),
        Said("/colleges/complete", "“院级组织”表列全了所有院级组织", "the sheet 院级组织 lists all college unions", new YesNoCell()),
        Said("/options/firstYearsMayFail", "一年级新生也不看课业不及格", "first-years are excused from failed courses too", new YesNoCell()),
        Said("/options/firstOfTinyMajorCounts", "人数过少的专业第一名视为在前30%", "the first of a tiny major counts as within 30 %", new YesNoCell()),
        Said("/goals", "自定目标", "goals of the school's own", new ListCell(new ChoiceCell([.. SchoolGoals.All.Select(static g => (g.Id, g.Title))]))),
        .. RecordFacts.All.Select(static f => new RecordLine(f.JsonPointer, f.Label, CellForm.Of(f), true)),
    ];

    /// <summary>The sheet on which the line stands.</summary>
    public string Sheet => Pointer.Split('/')[1] switch
    {
        "congress" => "学代会",
        "training" or "appraisal" or "incentives" => "培训与述职",
        "oversight" => "党团指导",
        "seal" => "公章",
        _ => RecordSheets.First,
    };

    private static RecordLine Said(string pointer, string chinese, string english, CellForm form) => new(pointer, new(chinese, english), form, false);
}
