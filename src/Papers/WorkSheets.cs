using System.Collections.Immutable;
using Scriban.Runtime;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers;

/// <summary>Writes the work sheet (待补清单) beside a paper.</summary>
internal static class WorkSheets
{
    /// <summary>The sheet; nothing where there is nothing to say that the hand that signs does not know.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="blanks">What it leaves to fill in.</param>
    /// <param name="notes">What is said beside that.</param>
    /// <param name="refusals">Why it is not written, each with where that is put right.</param>
    /// <param name="templates">The texts that papers are written in.</param>
    public static Paper? Of(string title, ImmutableArray<Blank> blanks, WorkNotes notes, IEnumerable<(Refusal Refusal, string Where)> refusals, PaperTemplates templates)
    {
        (string Title, ImmutableArray<string> Head, IEnumerable<string[]> Rows)[] sections =
        [
            ("先要改正的内容（改正后才能写出文书）", ["序号", "内容", "要求", "在哪里改"], refusals.Select(static r => (string[])[r.Refusal.Because.Chinese, r.Refusal.By.Words.Chinese, r.Where])),
            ("已经过期的豁免和佐证（先处理）", ["序号", "内容", "怎样过期", "填在哪里"], Rows(notes.Expired)),
            ("缺少的内容", ["序号", "缺什么", "填在哪里", "填写"], Answered(blanks.Select(static b => (string[])[b.Label, b.Where?.Chinese ?? "签发时填写"]))),
            ("只有说明、没有材料的内容", ["序号", "内容", "说明", "填在哪里", "佐证材料"], Answered(Rows(notes.Attested))),
            ("需要核对的内容", ["序号", "内容", "为什么要核对", "核对哪里", "核对结果"], Answered(Rows(notes.Contradicting))),
            ("推断和代拟的内容（请逐条确认）", ["序号", "内容", "依据", "确认在哪里", "确认或者改为"], Answered(Rows(notes.Drafted))),
            ("豁免和佐证（结论不因此改变）", ["序号", "内容", "情况", "填在哪里"], Rows(notes.Standing)),
            ("不符合条件的人员", ["序号", "条件", "姓名", "名单在哪里"], Rows(notes.People)),
        ];
        var said = sections.Select(static s => (s.Title, s.Head, Rows: s.Rows.ToList())).Where(static s => s.Rows.Count > 0).ToList();

        // What only the hand that signs knows is a line of the paper itself, and alone no sheet's worth.
        if (said.Count == 0 || (said is [{ Rows: var rows }] && rows.Count == blanks.Length && blanks.All(static b => b.Where is null)))
        {
            return null;
        }

        var values = new ScriptObject
        {
            ["paper"] = MarkdownText.Escape(title),
            ["sections"] = new ScriptArray(said.Select(static (s, i) => new ScriptObject
            {
                ["number"] = ChineseNumeral.Of(i + 1),
                ["title"] = MarkdownText.Escape(s.Title),
                ["rows"] = MarkdownText.Table(s.Head, s.Rows.Select(static (r, i) => (IEnumerable<string>)[Shown.Number(i + 1), .. r])),
            })),
        };
        return Paper.Of($"{PaperTemplates.WorkSheet.Title.Chinese}：{Blank.Cleared(title)}", templates.Render(PaperTemplates.WorkSheet, values), []);
    }

    // On paper the answer is written beside what is asked.
    private static IEnumerable<string[]> Answered(IEnumerable<string[]> rows) => rows.Select(static r => (string[])[.. r, string.Empty]);

    private static IEnumerable<string[]> Rows(ImmutableArray<WorkNote> notes) => notes.Select(static n => (string[])[n.What, n.Why, n.Where]);
}
