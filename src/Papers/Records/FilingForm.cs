using UnionGovernance.Oversight;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Unions;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Records;

/// <summary>The filing form (备案表) of one union: its head, its indicator table, and a box for problems. What no record holds, the public link, is left to fill in.</summary>
internal static class FilingForm
{
    /// <summary>What stands below a table of indicators is called.</summary>
    public static Words BelowTable { get; } = new("表下的注", "what stands below the table");

    public static PaperKind Kind { get; } = new PaperKind<AssessedUnion>("filing-form", new("改革情况备案表", "filing form"), SourceFile.Record)
    {
        Addressee = new("省级团委、学联", "the provincial League committee and federation"),
        Signatory = Bodies.LeagueCommitteeOfSchool,
        Each = AssessedUnion.Each,
        Refuse = static u => u.Refusals,
        Mended = static (u, refusal) => u.Mended(refusal),
        Notes = static u => u.Notes(Told.Kept | Told.Answers | Told.Problems),
        NameOf = static u => u.Record.Union.Title,
        TitleOf = static (u, _) => $"{u.Record.Union.Printed}{u.Assessment.Edition.FilingTitle}",
        Facts =
        [
            Block("rows", new("自评情况表", "indicator table"), static (AssessedUnion u, Draft draft) => IndicatorTable.Rows(u, draft)),
            Block("head", new("基本情况表", "table of what the union is"), static (AssessedUnion u, Draft draft) => MarkdownText.Table(["栏目", "内容"], Head(u, draft))),
            Block("notes", BelowTable, static (AssessedUnion u, Draft _) => IndicatorTable.Notes(u)),
            Block("problems", new("存在的问题", "the problems"), static (AssessedUnion u, Draft _) => Problems(u)),
            SigningBody(static (AssessedUnion u) => u.Record.SignedBy),
            SigningDate<AssessedUnion>(),
        ],
    };

    private static string Problems(AssessedUnion union) => union.Problems.Length > 0 ? MarkdownText.Points(union.Problems.Select(static p => p.Text)) : MarkdownText.Escape(union.IsDecided ? "无。" : union.NoProblem("没有发现不符合规定的问题。"));

    private static List<string[]> Head(AssessedUnion of, Draft draft)
    {
        var record = of.Record;
        var union = record.Union.Kind.Label.Chinese;
        var isStudents = record.Union.Kind == UnionKind.StudentUnion;
        List<string[]> rows = [["组织名称", record.Union.Printed], ["组织类别", $"{(isStudents ? '√' : '□')}学生会　{(isStudents ? '□' : '√')}研究生会"]];
        if (of.Assessment.Edition.FilingNamesUnionAlone)
        {
            return rows;
        }

        if (record.Union.Level == UnionLevel.School)
        {
            rows.Add([record.Union.Kind.Said("二级学生会组织数量"), ReachFacts.CollegeUnions.Read(of.Judged) is { Known: Known.Given, Low: var unions } ? $"{unions}个" : draft.Fill("二级学生会组织数量", ReachFacts.CollegeUnions.JsonPointer)]);
        }

        rows.Add(["是否已由省级团委、学联核查", of.Judged.Guidance.ProvinceChecked is { Known: Known.Given, Low: var isChecked } ? (isChecked ? "是" : "否") : draft.Fill("省级团委、学联是否已核查", GuidanceFacts.ProvinceChecked.JsonPointer)]);
        rows.Add(["自评公开链接", draft.Fill("自评公开链接", null)]);
        return rows;
    }
}
