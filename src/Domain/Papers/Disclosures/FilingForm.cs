using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.Templates.TemplateName;

namespace UnionGovernance.Papers.Disclosures;

/// <summary>The filing form (备案表) of one union: its head, its indicator table, and a box for problems.</summary>
public static class FilingForm
{
    /// <summary>The kind of paper.</summary>
    public static PaperForm Form { get; } = new(
        "filing-form",
        new("改革情况备案表", "filing form"),
        new("省级团委、学联", "the provincial League committee and federation"),
        new("学校团委", "the League committee"),
        new("无", "none"))
    {
        Names = [.. Texts("title", "organ", "date"), .. Standalone("head", "rows", "notes", "problems")],
    };

    /// <summary>Writes the form.</summary>
    /// <param name="assessment">The union, judged.</param>
    /// <param name="wording">The form's own words, where the school supplies them.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>The paper. What no record holds (the provincial check, the public link) is left to fill in.</returns>
    public static Paper Write(Assessment assessment, Wording wording, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(wording);
        var record = assessment.Record;
        var union = record.Kind == UnionKind.StudentUnion ? "学生会" : "研究生会";
        var title = $"{record.School}{union}改革情况备案表";
        List<Blank> blanks = [.. IndicatorTable.Blanks(assessment), new("省级团委、学联是否已核查", null), new("自评公开链接", null), new("落款单位", "/signedBy"), new("落款日期", null)];
        if (record.SignedBy is not null)
        {
            blanks.RemoveAll(static b => b.JsonPointer == "/signedBy");
        }

        string[] colleges = record.Level == UnionLevel.School ? ["二级学生会组织数量", record.Colleges.List.Count > 0 ? $"{record.Colleges.List.Count}个" : "〔待填：二级学生会组织数量〕"] : [];
        if (record.Level == UnionLevel.School && record.Colleges.List.Count == 0)
        {
            blanks.Add(new("二级学生会组织数量", "/colleges"));
        }

        ImmutableArray<string> problems = [.. record.Corrections.Where(static c => c.Problem.Length > 0).Select(static c => c.Problem)];
        return PaperWriter.Finish(
            templates ?? PaperTemplates.Shipped,
            Form,
            title,
            new()
            {
                ["title"] = Dialect.Escape(title),
                ["head"] = PaperWriter.Table(
                    ["栏目", "内容"],
                    [["组织名称", $"{record.School}{union}"], .. colleges.Length > 0 ? [colleges] : Array.Empty<string[]>(), ["是否已由省级团委、学联核查", "〔待填：省级团委、学联是否已核查〕"], ["自评公开链接", "〔待填：自评公开链接〕"]]),
                ["rows"] = IndicatorTable.Rows(assessment, wording),
                ["notes"] = string.Join("\n\n", IndicatorTable.Notes(assessment, wording).Select(static n => Dialect.Escape($"注：{n}"))),
                ["problems"] = problems.Length == 0 ? Dialect.Escape("（选填）") : PaperWriter.Points(problems),
                ["organ"] = Dialect.Escape(record.SignedBy ?? "〔待填：落款单位〕"),
                ["date"] = Dialect.Escape("〔待填：落款日期〕"),
            },
            [.. blanks.Distinct()]);
    }
}
