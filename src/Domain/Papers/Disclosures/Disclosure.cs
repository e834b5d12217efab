using System.Collections.Immutable;
using Scriban.Runtime;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
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
    /// <param name="assessments">The unions of one kind and year, judged: the school's first, then the colleges'.</param>
    /// <param name="charter">What the school's charter settles, whose articles stand for the rules on elections, delegates and appraisal; nothing leaves those sections to fill in.</param>
    /// <param name="wording">The form's own words, where the school supplies them.</param>
    /// <param name="maskNames">Whether the school wishes the names of students masked. By default they are printed in full, as they are published by duty.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>The paper.</returns>
    /// <exception cref="ArgumentException">There is no school's union first, or unions of two kinds or years are mixed.</exception>
    public static Paper Write(ImmutableArray<Assessment> assessments, CharterTerms? charter, Wording wording, bool maskNames = false, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(wording);
        if (assessments.IsDefaultOrEmpty || assessments[0].Record.Level != UnionLevel.School || assessments.Skip(1).Any(static a => a.Record.Level == UnionLevel.School))
        {
            throw new ArgumentException("A disclosure begins with the school's union, and there is one of it.", nameof(assessments));
        }

        if (assessments.Select(static a => (a.Record.Kind, a.Record.AcademicYear)).Distinct().Count() > 1)
        {
            throw new ArgumentException("A disclosure is of unions of one kind and one academic year.", nameof(assessments));
        }

        var school = assessments[0].Record;
        var union = school.Kind == UnionKind.StudentUnion ? "学生会" : "研究生会";
        var blanks = new List<Blank>();
        foreach (var assessment in assessments)
        {
            blanks.AddRange(IndicatorTable.Blanks(assessment));
        }

        ImmutableArray<CharterClause> clauses = charter is null ? [] : CharterPaper.Clauses(charter, templates);
        var title = $"{school.School}{union}改革情况";
        var values = new ScriptObject
        {
            ["title"] = Dialect.Escape(title),
            ["opening"] = Opening(assessments[0]),
            ["tables"] = new ScriptArray(assessments.Select(a => new ScriptObject
            {
                ["title"] = Dialect.Escape($"{(a.Record.Level == UnionLevel.School ? "校级" : "院级")}：{a.Record.School}{union}（{a.Edition.Title.Chinese}）"),
                ["rows"] = IndicatorTable.Rows(a, wording),
                ["notes"] = string.Join("\n\n", IndicatorTable.Notes(a, wording).Select(static n => Dialect.Escape($"注：{n}"))),
            })),
            ["charter"] = charter is null ? Fill("章程", null, blanks) : Whole(charter, clauses),
            ["structure"] = Structure(school, charter, maskNames, blanks),
            ["staff"] = Staff(school, maskNames, blanks),
            ["election"] = Articles(clauses, ["selection", "candidates", "election", "winners"], "主席团成员候选人产生办法及选举办法", blanks),
            ["congress"] = Congress(school, blanks),
            ["delegates"] = Articles(clauses, ["delegates", "delegate_election", "credentials"], "代表产生办法", blanks),
            ["appraisal"] = Articles(clauses, ["appraisal", "appraisal_result"], "述职评议办法", blanks),
            ["guidance"] = Guides(school, blanks),
            ["organ"] = school.SignedBy is { } organ ? Dialect.Escape(organ) : Fill("落款单位", "/signedBy", blanks),
            ["date"] = Fill("落款日期", null, blanks),
        };
        return PaperWriter.Finish(templates ?? PaperTemplates.Shipped, Form, title, values, [.. blanks.Distinct()]);
    }

    // The plan is cited in 2020 and 2021, the measures for consolidating the reform from 2021—2022 on.
    private static string Opening(Assessment assessment)
    {
        var record = assessment.Record;
        var plan = assessment.Edition.Id.StartsWith("school-2020", StringComparison.Ordinal) ? "和《高校学生会组织深化改革评估工作方案》"
            : assessment.Edition.Id.StartsWith("school-2021-11", StringComparison.Ordinal) ? string.Empty
            : "和《关于巩固高校学生会（研究生会）改革成果的若干措施》";
        var asOf = record.AsOf.Known == Known.Given ? $"，截至{DateForm.Instance.Show(record.AsOf.Low, Language.Chinese)}" : string.Empty;
        return Dialect.Escape($"根据{Sources.Opinions}{plan}，现将{record.AcademicYear}—{record.AcademicYear + 1}学年{record.School}{(record.Kind == UnionKind.StudentUnion ? "学生会" : "研究生会")}改革情况公开如下{asOf}。");
    }

    private static string Whole(CharterTerms charter, ImmutableArray<CharterClause> clauses)
    {
        var outline = CharterOutline.Of(charter);
        return string.Join("\n\n", clauses.GroupBy(static c => c.Article.Chapter).SelectMany(chapter => Articles(chapter)
            .Prepend($"**{outline.NumberOf(chapter.Key)}　{CharterChapters.TitleOf(chapter.Key, charter).Chinese}**")));
    }

    private static IEnumerable<string> Articles(IEnumerable<CharterClause> clauses) =>
        clauses.SelectMany(static c => c.Paragraphs.Select((p, i) => i == 0 ? $"**{c.Number}**　{Dialect.Escape(p)}" : Dialect.Escape(p)));

    private static string Articles(ImmutableArray<CharterClause> clauses, string[] labels, string label, List<Blank> blanks) => clauses.Length == 0
        ? Fill(label, null, blanks)
        : $"{Dialect.Escape("见章程下列条文：")}\n\n{string.Join("\n\n", Articles(clauses.Where(c => labels.Contains(c.Article.Label))))}";

    private static string Structure(UnionRecord record, CharterTerms? charter, bool maskNames, List<Blank> blanks)
    {
        var presidium = record.Members.List.Where(static m => m.InPresidium is { Known: Known.Given, Low: true }).Select(m => NameOf(m, maskNames) ?? "〔待填：姓名〕").ToList();
        if (presidium.Count == 0 && charter is not { Departments.Count: > 0 })
        {
            return Fill("组织架构图", null, blanks);
        }

        return PaperWriter.Table(
            ["层级", "组成"],
            [
                ["主席团", presidium.Count == 0 ? "—" : string.Join('、', presidium)],
                ["工作部门", charter is { Departments.Count: > 0 } ? string.Join('、', charter.Departments) : "—"],
            ]);
    }

    // Names are published by duty; student numbers, telephones and identity numbers are not in the record at all.
    private static string Staff(UnionRecord record, bool maskNames, List<Blank> blanks) => record.Members.List.Count == 0
        ? Fill("工作人员名单", "/members", blanks)
        : PaperWriter.Table(
            ["姓名", "职务", "政治面貌", "院系", "年级", "成绩综合排名", "是否存在课业不及格"],
            record.Members.List.Select(m => (string[])
            [
                NameOf(m, maskNames) ?? "—", Shown(m.Post) ?? "—", m.PoliticalStatus.Known == Known.Given ? PoliticalStatuses.Form.Show(m.PoliticalStatus.Low, Language.Chinese) : "—",
                Shown(m.College) ?? "—", m.YearOfStudy.Known == Known.Given ? $"{ChineseNumeral.Of(m.YearOfStudy.Low)}年级" : "—", Rank(m),
                m.FailedCourses.Known == Known.Given ? (m.FailedCourses.Low > 0 ? "是" : "否") : "—",
            ]));

    private static string? NameOf(Member member, bool masked) => Shown(member.Name) is { } name ? masked ? NameMask.Of(name) : name : null;

    // The window that shows the member best, as each may choose.
    private static string Rank(Member member)
    {
        (Fact<Share> Rank, string Window)[] windows = [(member.RankLastTerm, "最近一学期"), (member.RankLastYear, "最近一学年"), (member.RankSinceEnrolment, "入学以来")];
        return windows.Where(static w => w.Rank is { Known: Known.Given, Low.IsOfNothing: false })
            .OrderBy(static w => w.Rank.Low)
            .Select(static w => $"{w.Rank.Low}（{w.Window}）")
            .FirstOrDefault("—");
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

                blanks.Add(new(a.Label, a.Path.JsonPointer));
                return [a.Label, $"〔待填：{a.Label}〕"];
            }));
    }

    private static string Guides(UnionRecord record, List<Blank> blanks) => PaperWriter.Table(
        ["类别", "姓名", "是否为专职团干部", "备注"],
        [
            ["指导学生会工作的团委专职副书记", Name(record.Guidance.DeputySecretary, "专职副书记姓名", "/oversight/deputySecretary", blanks), YesNo(record.Guidance.DeputySecretaryNamed), string.Empty],
            ["秘书长", Name(record.Guidance.SecretaryGeneral, "秘书长姓名", "/oversight/secretaryGeneral", blanks), YesNo(record.Guidance.SecretaryGeneralAppointed), string.Empty],
        ]);

    private static string Name(Fact<string> name, string label, string jsonPointer, List<Blank> blanks)
    {
        if (Shown(name) is { } shown)
        {
            return shown;
        }

        blanks.Add(new(label, jsonPointer));
        return $"〔待填：{label}〕";
    }

    private static string YesNo(Fact<bool> fact) => fact.Known == Known.Given ? (fact.Low ? "是" : "否") : "—";

    private static string? Shown(Fact<string> fact) => fact.Known == Known.Given ? fact.Low : null;

    private static string Fill(string label, string? jsonPointer, List<Blank> blanks)
    {
        blanks.Add(new(label, jsonPointer));
        return Dialect.Escape($"〔待填：{label}〕");
    }
}
