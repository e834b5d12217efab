using System.Collections.Immutable;
using Scriban.Runtime;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;
using static UnionGovernance.Papers.Templates.TemplateName;

namespace UnionGovernance.Papers.Disclosures;

/// <summary>The yearly disclosure (改革情况公开) of a school's student or graduate union with those of its colleges, section by section in the given order.</summary>
public static class Disclosure
{
    /// <summary>The kind of paper.</summary>
    public static PaperForm Form { get; } = new(
        "disclosure",
        new("改革情况公开", "yearly disclosure"),
        new("全校师生和社会公众", "the public"),
        new("学校团委", "the League committee"),
        new("章程、组织架构图、工作人员名单", "charter, organisation chart, staff list"))
    {
        Names =
        [
            .. Texts("title", "opening", "organ", "date"), new("tables", TemplateValue.List, [.. Texts("title"), .. Standalone("rows", "notes")]),
            .. Standalone("charter", "structure", "staff", "election", "congress", "delegates", "appraisal", "guidance"),
        ],
    };

    /// <summary>Writes the disclosure.</summary>
    /// <param name="sources">
    /// The unions of one kind and year, judged: the school's first, then the colleges'; and the charter, whose articles stand for the rules on elections,
    /// delegates and appraisal. Where no charter is given, the rules that congress and year were held by stand there; where neither is, a blank does.
    /// </param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>The paper.</returns>
    /// <exception cref="ArgumentException">There is no school's union first, or unions of two kinds or years are mixed.</exception>
    public static Paper Write(PaperSources sources, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var (assessments, wording, maskNames) = (sources.Assessments, sources.Wording, sources.MaskNames);
        if (assessments.IsDefaultOrEmpty || assessments[0].Record.Union.Level != UnionLevel.School || assessments.Skip(1).Any(static a => a.Record.Union.Level == UnionLevel.School))
        {
            throw new ArgumentException("A disclosure begins with the school's union, and there is one of it.", nameof(sources));
        }

        if (assessments.Select(static a => (a.Record.Union.Kind, a.Record.Union.Year)).Distinct().Count() > 1)
        {
            throw new ArgumentException("A disclosure is of unions of one kind and one academic year.", nameof(sources));
        }

        var school = assessments[0].Record;
        var union = school.Union.Kind.Label.Chinese;
        var blanks = new List<Blank>();
        foreach (var assessment in assessments)
        {
            blanks.AddRange(IndicatorTable.Blanks(assessment));
        }

        var rules = new DisclosedRules(school, sources, templates);
        var title = $"{school.Union.Name}{union}改革情况";
        var values = new ScriptObject
        {
            ["title"] = Dialect.Escape(title),
            ["opening"] = Opening(assessments[0], blanks),
            ["tables"] = new ScriptArray(assessments.Select(a => new ScriptObject
            {
                ["title"] = Dialect.Escape($"{a.Record.Union.Level.Label.Chinese}：{a.Record.Union.Name}{union}（{a.Edition.Title.Chinese}）"),
                ["rows"] = IndicatorTable.Rows(a, wording),
                ["notes"] = string.Join("\n\n", IndicatorTable.Notes(a, wording).Select(static n => Dialect.Escape($"注：{n}"))),
            })),
            ["charter"] = rules.Charter is { } charter ? Whole(charter, rules.Clauses) : Fill("章程", null, blanks),
            ["structure"] = Structure(school, rules.Charter, maskNames, blanks),
            ["staff"] = Staff(school, maskNames, blanks),
            ["election"] = rules.Election ?? Fill("主席团成员候选人产生办法及选举办法", null, blanks),
            ["congress"] = Congress(school, blanks),
            ["delegates"] = rules.Delegates ?? Fill("代表产生办法", null, blanks),
            ["appraisal"] = rules.Appraisal ?? Fill("述职评议办法", null, blanks),
            ["guidance"] = Guides(school, blanks),
            ["organ"] = school.SignedBy is { } organ ? Dialect.Escape(organ) : Fill("落款单位", "/signedBy", blanks),
            ["date"] = Fill("落款日期", null, blanks),
        };
        return PaperWriter.Finish(templates ?? PaperTemplates.Shipped, Form, title, values, [.. blanks.Distinct()]);
    }

    private static string Opening(Assessment assessment, List<Blank> blanks)
    {
        var record = assessment.Record;
        var beside = assessment.Edition.CitedInDisclosures is { } document ? $"和《{document.Title.Chinese}》" : string.Empty;
        var asOf = record.AsOf.Known == Known.Given ? DateForm.Instance.Show(record.AsOf.Low, Language.Chinese) : Open("评估截至日期", "/asOf", blanks);
        return Dialect.Escape($"根据{Opinions2019.Document.Citation}{beside}，现将{record.Union.Year.Show(Language.Chinese)}{record.Union.Title}截至{asOf}的改革情况公开如下。");
    }

    private static string Whole(CharterTerms charter, ImmutableArray<CharterClause> clauses)
    {
        var outline = CharterOutline.Of(charter);
        return string.Join("\n\n", clauses.GroupBy(static c => c.Article.Chapter).SelectMany(chapter => DisclosedRules.Numbered(chapter)
            .Prepend($"**{outline.NumberOf(chapter.Key)}　{CharterChapters.TitleOf(chapter.Key, charter).Chinese}**")));
    }

    private static string Structure(UnionRecord record, CharterTerms? charter, bool maskNames, List<Blank> blanks)
    {
        var presidium = record.Members.List.Where(static m => m.InPresidium is { Known: Known.Given, Low: true })
            .Select(m => NameOf(m, maskNames) ?? Open("姓名", "/members", blanks)).ToList();
        return PaperWriter.Table(
            ["层级", "组成"],
            [
                ["主席团", presidium.Count == 0 ? Open("主席团成员", "/members", blanks) : string.Join('、', presidium)],
                ["工作部门", charter is { Departments.Count: > 0 } ? string.Join('、', charter.Departments) : Open("各工作部门名称", null, blanks)],
            ]);
    }

    // Names are published by duty; student numbers, telephones and identity numbers are not in the record at all.
    private static string Staff(UnionRecord record, bool maskNames, List<Blank> blanks) => record.Members.List.Count == 0
        ? Fill("工作人员名单", "/members", blanks)
        : PaperWriter.Table(
            ["姓名", "职务", "政治面貌", "院系", "年级", "成绩综合排名", "是否存在课业不及格"],
            record.Members.List.Select(m => (string[])
            [
                NameOf(m, maskNames) ?? Open("姓名", "/members", blanks),
                Shown(m.Post) ?? Open("职务", "/members", blanks),
                m.PoliticalStatus.Known == Known.Given ? m.PoliticalStatus.Low.Label.Chinese : Open("政治面貌", "/members", blanks),
                Shown(m.College) ?? Open("院系", "/members", blanks),
                m.YearOfStudy.Known == Known.Given ? $"{ChineseNumeral.Of(m.YearOfStudy.Low)}年级" : Open("年级", "/members", blanks),
                Rank(m) ?? (IsExempt(m) ? "—" : Open("成绩综合排名", "/members", blanks)),
                m.FailedCourses.Known == Known.Given ? (m.FailedCourses.Low > 0 ? "是" : "否") : Open("是否存在课业不及格", "/members", blanks),
            ]));

    // Of first-years and of postgraduates no rank is asked.
    private static bool IsExempt(Member member) =>
        member.YearOfStudy is { Known: Known.Given, Low: 1 } || member.StudyLevel is { Known: Known.Given, Low: StudyLevel.Postgraduate };

    private static string? NameOf(Member member, bool masked) => Shown(member.Name) is { } name ? masked ? NameMask.Of(name) : name : null;

    // The window that shows the member best, as each may choose.
    private static string? Rank(Member member)
    {
        (Fact<Share> Rank, string Window)[] windows = [(member.RankLastTerm, "最近一学期"), (member.RankLastYear, "最近一学年"), (member.RankSinceEnrolment, "入学以来")];
        return windows.Where(static w => w.Rank is { Known: Known.Given, Low.IsOfNothing: false })
            .OrderBy(static w => w.Rank.Low)
            .Select(static w => $"{w.Rank.Low}（{w.Window}）")
            .FirstOrDefault();
    }

    private static string Congress(UnionRecord record, List<Blank> blanks)
    {
        (string Label, FactPath<UnionRecord> Path)[] asked =
        [
            ("召开日期", CongressFacts.HeldOn), ("代表人数", CongressFacts.Delegates), ("所代表的学生数", CongressFacts.StudentsRepresented),
            ("非校、院级学生会骨干的代表占比", CongressFacts.NonCadreShare), ("代表产生方式", CongressFacts.DelegatesElected), ("主席团由谁选举产生", CongressFacts.PresidiumElectedBy),
        ];
        return PaperWriter.Table(
            ["事项", "情况"],
            asked.Select(a =>
            {
                var measured = a.Path.Measure(record);
                if (measured.Known is Known.Given or Known.Within)
                {
                    return (string[])[a.Label, measured.Describe(Language.Chinese)];
                }

                return [a.Label, Open(a.Label, a.Path.JsonPointer, blanks)];
            }));
    }

    private static string Guides(UnionRecord record, List<Blank> blanks) => PaperWriter.Table(
        ["类别", "姓名", "是否为专职团干部", "备注"],
        [
            [
                "指导学生会工作的团委专职副书记",
                Shown(record.Guidance.DeputySecretary) ?? Open("专职副书记姓名", "/oversight/deputySecretary", blanks),
                YesNo(record.Guidance.DeputySecretaryNamed) ?? Open("专职副书记是否为专职团干部", "/oversight/deputySecretaryNamed", blanks),
                string.Empty,
            ],
            [
                "秘书长",
                Shown(record.Guidance.SecretaryGeneral) ?? Open("秘书长姓名", "/oversight/secretaryGeneral", blanks),
                YesNo(record.Guidance.SecretaryGeneralAppointed) ?? Open("秘书长是否为专职团干部", "/oversight/secretaryGeneralAppointed", blanks),
                string.Empty,
            ],
        ]);

    private static string? YesNo(Fact<bool> fact) => fact.Known == Known.Given ? (fact.Low ? "是" : "否") : null;

    private static string? Shown(Fact<string> fact) => fact.Known == Known.Given ? fact.Low : null;

    private static string Fill(string label, string? jsonPointer, List<Blank> blanks) => Dialect.Escape(Open(label, jsonPointer, blanks));

    // Not yet escaped: for a cell, which is escaped where it enters the table.
    private static string Open(string label, string? jsonPointer, List<Blank> blanks)
    {
        blanks.Add(new(label, jsonPointer));
        return $"〔待填：{label}〕";
    }
}
