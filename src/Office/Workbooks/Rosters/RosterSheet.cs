using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UnionGovernance.Facts;
using UnionGovernance.Office.Workbooks.Writing;
using UnionGovernance.Selections;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>The sheet of the staff, blank or filled, made from the facts of a member.</summary>
internal static class RosterSheet
{
    public const string Name = "工作人员";

    /// <summary>Rows left for those who are not on it yet: the largest staff that the national tables permit.</summary>
    private const int Room = 60;

    /// <summary>Drafts the sheet.</summary>
    /// <param name="members">The members as a record's file has them.</param>
    /// <param name="academicYear">The record's academic year.</param>
    /// <returns>The sheet.</returns>
    public static DraftSheet Draft(JsonArray members, AcademicYear academicYear) => new(
        Name,
        [.. RosterField.Form.Select(Column)],
        [.. members.Select(m => (ImmutableArray<string>)[.. RosterField.Form.Select(f => Text(f, m!.AsObject(), academicYear))])])
    {
        Room = Math.Max(10, Room - members.Count),
    };

    private static DraftColumn Column(RosterField field) => new(field.Label.Chinese, field.Path == MemberFacts.Post || field.Path == MemberFacts.College ? 18 : 12)
    {
        Offered = field == RosterField.Post ? [.. PostTitles.Of2023] : field.Path is null || RosterField.Ranks.Contains(field) ? [] : field.Cell!.Offered,
        Prompt = Prompt(field),
        Grey = field == RosterField.Id,
    };

    private static string Prompt(RosterField field) =>
        field == RosterField.StudentNumber ? "只用来查重，不进入记录"
        : field == RosterField.Id ? "由程序编排，可不填"
        : field == RosterField.Major ? "只用来核对专业人数，不进入记录"
        : field == RosterField.Post ? "从列表中选，或直接填写；不知道就留空"
        : field == RosterField.Year ? "填入学年份，如 2024级；不知道就留空"
        : RosterField.Ranks.Contains(field) ? "名次，如 3；专业人数填在右边一列；不知道就留空"
        : RosterField.Totals.Contains(field) ? "本专业同年级的人数；不知道就留空"
        : field.Cell!.Expected.Chinese;

    private static string Text(RosterField field, JsonObject member, AcademicYear academicYear)
    {
        if (field == RosterField.Id)
        {
            return member["id"]!.GetValue<string>();
        }

        var (rank, total) = (RosterField.Ranks.IndexOf(field), RosterField.Totals.IndexOf(field));
        var path = total >= 0 ? RosterField.Windows[total] : field.Path;
        return path is null || member[path.JsonPointer[1..]] is not { } value ? string.Empty
            : field == RosterField.Year ? StudyWords.ShowYear(value, academicYear)
            : total >= 0 ? $"{RankCells.Share(value)?.Of}"
            : rank >= 0 && RankCells.Share(value) is var (place, _) ? $"{place}"
            : field.Cell!.Show(value);
    }
}
