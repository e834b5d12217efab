using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Papers.Templates;
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
        var union = record.Union.Kind.Label.Chinese;
        var title = $"{record.Union.Name}{union}{assessment.Edition.FilingTitle}";
        List<Blank> blanks = [.. IndicatorTable.Blanks(assessment)];
        var head = Head(assessment, union, blanks);
        if (record.SignedBy is null)
        {
            blanks.Add(new("落款单位", "/signedBy"));
        }

        blanks.Add(new("落款日期", null));
        ImmutableArray<string> problems = [.. record.Corrections.Where(static c => c.Problem.Length > 0).Select(static c => c.Problem)];
        return PaperWriter.Finish(
            templates ?? PaperTemplates.Shipped,
            Form,
            title,
            new()
            {
                ["title"] = Dialect.Escape(title),
                ["head"] = PaperWriter.Table(["栏目", "内容"], head),
                ["rows"] = IndicatorTable.Rows(assessment, wording),
                ["notes"] = string.Join("\n\n", IndicatorTable.Notes(assessment, wording).Select(static n => Dialect.Escape($"注：{n}"))),
                ["problems"] = problems.Length == 0 ? Dialect.Escape("（选填）") : PaperWriter.Points(problems),
                ["organ"] = Dialect.Escape(record.SignedBy ?? "〔待填：落款单位〕"),
                ["date"] = Dialect.Escape("〔待填：落款日期〕"),
            },
            [.. blanks.Distinct()]);
    }

    private static List<string[]> Head(Assessment assessment, string union, List<Blank> blanks)
    {
        var record = assessment.Record;
        var isStudents = record.Union.Kind == UnionKind.StudentUnion;
        List<string[]> rows = [["组织名称", $"{record.Union.Name}{union}"], ["组织类别", $"{(isStudents ? '√' : '□')}学生会　{(isStudents ? '□' : '√')}研究生会"]];
        if (assessment.Edition.FilingNamesUnionAlone)
        {
            return rows;
        }

        if (record.Union.Level == UnionLevel.School)
        {
            rows.Add(["二级学生会组织数量", record.Colleges.List.Count > 0 ? $"{record.Colleges.List.Count}个" : Open("二级学生会组织数量", "/colleges")]);
        }

        rows.Add(["是否已由省级团委、学联核查", Open("省级团委、学联是否已核查", null)]);
        rows.Add(["自评公开链接", Open("自评公开链接", null)]);
        return rows;

        string Open(string label, string? jsonPointer)
        {
            blanks.Add(new(label, jsonPointer));
            return $"〔待填：{label}〕";
        }
    }
}
