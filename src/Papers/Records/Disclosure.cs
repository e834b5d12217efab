using System.Collections.Immutable;
using UnionGovernance.Charters;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Records;

/// <summary>The yearly disclosure (改革情况公开) of a school's student or graduate union with those of its colleges, section by section in the given order.</summary>
internal static class Disclosure
{
    public static PaperKind Kind { get; } = new PaperKind<DisclosedUnions>("disclosure", new("改革情况公开", "yearly disclosure"), SourceFile.Record)
    {
        Addressee = new("全校师生和社会公众", "the public"),
        Signatory = Bodies.LeagueCommitteeOfSchool,
        Attachments = new("章程、组织架构图、工作人员名单", "charter, organisation chart, staff list"),
        Each = DisclosedUnions.Each,
        Refuse = static d => d.Unions.SelectMany(static u => u.Refusals),
        Mended = static (d, refusal) => d.Unions.Select(u => u.Mended(refusal)).FirstOrDefault(static w => w is not null),
        Notes = static d => d.Notes(),
        TitleOf = static (d, title) => $"{d.School.Union.Printed}{d.School.Union.Year?.Show(Language.Chinese)}{title}",
        NameOf = static d => d.School.Union.Title,
        Facts =
        [
            List(
                "tables",
                new("自评表，校级一张，院级各一张", "the indicator tables: the school's, then each college's"),
                static (DisclosedUnions d) => d.Unions.Select(static (u, i) => (Number: i + 1, Union: u)),
                Text("number", new("自评表的序号", "number of the table"), static ((int Number, AssessedUnion Union) t, Draft _) => ChineseNumeral.Of(t.Number)),
                Text("title", new("自评表所属的学生会", "whose table it is"), static ((int Number, AssessedUnion Union) t, Draft _) =>
                    $"{t.Union.Record.Union.Name.PrintedCollege ?? "校"}{t.Union.Record.Union.Kind.Label.Chinese}"),
                Block("rows", new("自评表", "the table"), static ((int Number, AssessedUnion Union) t, Draft draft) => IndicatorTable.Rows(t.Union, draft)),
                Block("notes", FilingForm.BelowTable, static ((int Number, AssessedUnion Union) t, Draft _) => IndicatorTable.Notes(t.Union))),
            Text("opening", new("开头一段：依据、范围、截至日期和意见反映渠道", "the first paragraph: on what ground, of what, as of when, where comments go"), static (DisclosedUnions d, Draft draft) => Opening(d.Unions[0], draft)),
            Text("issuers", new("公开单位", "who publishes it"), static (DisclosedUnions d, Draft draft) => $"公开单位：{draft.Signing.By ?? d.School.SignedBy ?? draft.Fill("落款单位", "/signedBy")}、{d.School.Union.Printed}"),
            Text("adoption", new("章程的题注：何时由谁通过；没有给出章程则为空", "who passed the charter, and when; empty where no charter was given"), static (DisclosedUnions d, Draft draft) =>
                d.Rules.Charter is { } charter ? Adopted(charter, d.Rules.Passings, draft) : string.Empty),
            .. Section("charter", new("章程全文", "the charter"), static d => d.Rules.Charter is not null || InTheMaking(d) is not null, static (DisclosedUnions d, Draft draft) => d.Rules.Charter is { } charter ? Whole(charter, d.Rules.Clauses) : NotInForce(d, draft)),
            .. Section("structure", new("组织机构图", "the organisation chart"), static d => !d.Departments.IsEmpty || d.School.Members.List.Any(IsInPresidium), static (DisclosedUnions d, Draft draft) => Structure(d, draft)),
            .. Section("staff", RecordFile.Field.At("/members").Words, static d => d.School.Members.List.Count > 0, static (DisclosedUnions d, Draft draft) => Staff(d, draft)),
            .. Section("election", new("候选人产生办法及选举办法", "rules on candidates and election"), static d => d.Rules.Election is not null, static (DisclosedUnions d, Draft draft) => d.Rules.Election ?? Missing(draft, "主席团成员候选人产生办法及选举办法", null)),
            .. Section("congress", new("代表大会召开情况", "the congress held"), static d => Held(d.Unions[0].Judged).Any(static a => a.Said is not null), static (DisclosedUnions d, Draft draft) => Congress(d.Unions[0].Judged, draft)),
            .. Section("delegates", new("代表产生办法", "how delegates are elected"), static d => d.Rules.Delegates is not null, static (DisclosedUnions d, Draft draft) => d.Rules.Delegates ?? Missing(draft, "代表产生办法", null)),
            .. Section("appraisal", new("述职评议办法", "rules on appraisal"), static d => d.Rules.Appraisal is not null, static (DisclosedUnions d, Draft draft) => d.Rules.Appraisal ?? Missing(draft, "述职评议办法", null)),
            .. Section("guidance", new("指导人员", "who guides"), static d => Guiding(d.School).Any(static g => g.IsKnown), static (DisclosedUnions d, Draft draft) => Guides(d.School, draft)),
            SigningBody(static (DisclosedUnions d) => d.School.SignedBy),
            UnionName("/school", static (DisclosedUnions d) => d.School.Union),
            SigningDate<DisclosedUnions>(),
        ],
    };

    // A section of which nothing is known is left out; the work sheet asks for it.
    private static ImmutableArray<PaperFact<DisclosedUnions>> Section(string name, Words words, Func<DisclosedUnions, bool> isKnown, Func<DisclosedUnions, Draft, string> markdown) =>
    [
        Condition($"has_{name}", new($"有没有可以公开的{words.Chinese}", $"whether there is anything to publish of: {words.English}"), (DisclosedUnions d, Draft _) => isKnown(d)),
        Block(name, words, markdown),
    ];

    private static string Opening(AssessedUnion union, Draft draft)
    {
        var record = union.Record;
        var beside = union.Assessment.Edition.CitedInDisclosures is { } document && document.IsCitedOn(record.AsOf) ? $"和{Cited.Of(document)}" : string.Empty;
        var comments = record.Comments;
        var until = comments.Until.Known is Known.Given or Known.Within ? DateForm.Instance.Show(comments.Until, Language.Chinese) : draft.Fill("意见截止日期", "/comments");
        var mail = comments.Mail is { } address ? $"，电子邮箱{address}" : string.Empty;
        return $"根据{Cited.Of(Opinions2019.Document)}{beside}，现将我校{record.Union.Kind.Label.Chinese}{record.Union.Year?.Show(Language.Chinese) ?? draft.Fill("学年", "/academicYear")}改革情况予以公开。各项数据截至{union.AsOf(draft)}。欢迎全校同学和教职工监督，"
            + $"对公开的内容有意见和建议的，请于{until}前向{comments.To ?? draft.Fill("受理意见的部门", "/comments")}反映，电话{comments.Telephone ?? draft.Fill("受理部门办公电话", "/comments")}{mail}。";
    }

    private static string Adopted(CharterTerms charter, Sequence<Passing> passings, Draft draft)
    {
        if (passings.Count == 0)
        {
            draft.Leave(new("章程何时由谁通过", null));
        }

        return CharterPaper.Passed(charter, passings);
    }

    // A draft is nobody's charter. That one is being made is said where a step of it was taken and none was passed before; else the one in force is to be put there.
    private static string NotInForce(DisclosedUnions of, Draft draft)
    {
        var making = InTheMaking(of);
        draft.Leave(of.Rules.Draft is not { } charter ? new("章程", null)
            : new(
                making is not null ? "章程生效的程序（完成以前，公开中只写正在制定）"
                    : charter.History.Count > 0 ? "现行章程（所给的章程尚未生效，没有印出）" : "章程（所给的章程没有写明何时由谁通过，没有印出）",
                null)
            { Where = EntryPlaces.Adoption });
        return MarkdownText.Escape(making ?? string.Empty);
    }

    private static string? InTheMaking(DisclosedUnions of)
    {
        if (of.Rules.Draft is not { History.Count: 0 } charter)
        {
            return null;
        }

        var course = AdoptionCourse.Of(charter);
        var until = of.School.AsOf.Known is Known.Given or Known.Within ? of.School.AsOf.High : NodaTime.LocalDate.MaxIsoValue;
        var taken = course.Steps.Where(s => course.Taken(s)?.On <= until).ToList();
        return taken.Count == 0 ? null
            : of.Unions[0].Wording.Say(PaperTexts.CharterInTheMaking, ("组织", of.School.Union.Kind.Label.Chinese), ("环节", string.Join('、', taken.Select(static s => s.Label.Chinese))));
    }

    private static string Whole(CharterTerms charter, ImmutableArray<CharterClause> clauses)
    {
        var outline = CharterOutline.Of(charter);
        return string.Join("\n\n", clauses.GroupBy(static c => c.Article.Chapter).SelectMany(chapter => DisclosedRules.Numbered(chapter)
            .Prepend($"**{outline.NumberOf(chapter.Key)}　{CharterChapters.TitleOf(chapter.Key, charter).Chinese}**")));
    }

    private static string Structure(DisclosedUnions of, Draft draft)
    {
        var presidium = of.School.Members.List.Where(IsInPresidium)
            .Select(m => of.NameOf(m) ?? draft.Fill("姓名", "/members")).ToList();
        var departments = of.Departments;
        if (departments.IsEmpty)
        {
            draft.Leave(new("各工作部门名称", null));
        }

        return Charts.Of(
        [
            [new(of.School.Union.Kind == UnionKind.StudentUnion ? "学生代表大会" : "研究生代表大会", string.Empty)],
            [new("主席团", presidium.Count == 0 ? Missing(draft, "主席团成员", "/members") : string.Join('、', presidium))],
            .. departments.IsEmpty ? [] : new[] { departments },
        ]);
    }

    // As it is said of a member, else where their post is one of it.
    private static bool IsInPresidium(Member member) => member.InPresidium switch
    {
        { Known: Known.Given, Low: var said } => said,
        { Known: Known.Unknown } => member is { Teacher: not { Known: Known.Given, Low: true }, Post: { Known: Known.Given, Low: var post } } && PostReading.Of(post).Posts.Any(static p => p is { Question: null, IsOfPresidium: true }),
        _ => false,
    };

    // Of a graduate union no rank is asked, and none is published. Names are published by duty; student numbers, telephones and identity numbers are not in the record at all. Of whom a cell is to be filled in, the work sheet says.
    private static string Staff(DisclosedUnions of, Draft draft)
    {
        var members = of.School.Members.List;
        if (members.Count == 0)
        {
            return Missing(draft, "工作人员名单", "/members");
        }

        (string Head, Func<Member, string?> Text)[] columns =
        [
            ("姓名", of.NameOf),
            ("职务", static m => Given(m.Post)),
            (StaffBlanks.Politics, static m => m.PoliticalStatus.Known == Known.Given ? m.PoliticalStatus.Low.Label.Chinese : null),
            ("院系", static m => Given(m.College)),
            ("年级", YearOfStudy),
            .. of.School.Union.Kind == UnionKind.GraduateUnion ? [] : new (string, Func<Member, string?>)[] { (StaffBlanks.Rank, static m => Rank(m) ?? (IsExempt(m) ? "—" : null)) },
            (StaffBlanks.Failed, HasFailed),
        ];
        foreach (var (head, text) in columns)
        {
            if (members.Where(m => text(m) is null).Select(m => of.Unions[0].Who(m.Id)).ToList() is { Count: > 0 } whose)
            {
                draft.LeaveOf(head, null, whose, StaffBlanks.Of);
            }
        }

        var rows = members.Select(m => columns.Select(c => c.Text(m) ?? Blank.Mark(c.Head)));
        return MarkdownText.Table([.. columns.Select(static c => c.Head)], Others(of.School, draft) is { } others ? rows.Append([others, .. Enumerable.Repeat(string.Empty, columns.Length - 1)]) : rows);
    }

    // Whoever is counted and not listed has a row left, and is asked for.
    private static string? Others(UnionRecord school, Draft draft) =>
        StructureFacts.Staff.Read(school) is { Known: Known.Given or Known.Within, Low: var heads } && heads - school.Members.List.Count is var missing and > 0
            ? draft.Fill($"名单以外的{missing}名工作人员", "/members")
            : null;

    private static string? YearOfStudy(Member member) => member.YearOfStudy.Known == Known.Given
        ? $"{(member.StudyLevel is { Known: Known.Given, Low: StudyLevel.Postgraduate } ? "研究生" : string.Empty)}{ChineseNumeral.Of(member.YearOfStudy.Low)}年级" : null;

    // Of first-years and of postgraduates no rank is asked.
    private static bool IsExempt(Member member) =>
        member.YearOfStudy is { Known: Known.Given, Low: 1 } || member.StudyLevel is { Known: Known.Given, Low: StudyLevel.Postgraduate };

    // Of whoever failed an unknown number of courses it is known that they did.
    private static string? HasFailed(Member member) => member.FailedCourses switch
    {
        { Known: Known.Given or Known.Within, Low: > 0 } => "是",
        { Known: Known.Given or Known.Within, High: 0 } => "否",
        _ => null,
    };

    // The window that shows the member best, as each may choose; of a rank that is known within bounds, what is known.
    private static string? Rank(Member member)
    {
        (Fact<Share> Rank, string Window)[] windows = [(member.RankLastTerm, "最近一学期"), (member.RankLastYear, "最近一学年"), (member.RankSinceEnrolment, "入学以来")];
        return windows.Where(static w => w.Rank is { Known: Known.Given or Known.Within, High.IsOfNothing: false })
            .OrderBy(static w => w.Rank.High)
            .Select(static w => $"{(w.Rank.Known == Known.Given ? w.Rank.Low.ToString() : ShareForm.Instance.Show(w.Rank, Language.Chinese))}（{w.Window}）")
            .FirstOrDefault();
    }

    // What is after the day of assessment is a plan, and is told as one: who elected the presidium is told of no congress that is still to come.
    private static string Congress(UnionRecord record, Draft draft)
    {
        var isPlanned = RecordedCongress.IsStillToCome(record);
        var held = Held(record).ToLookup(static a => a.Said is not null);
        foreach (var (label, at, _) in held[false])
        {
            draft.Leave(new(label, at));
        }

        var rows = MarkdownText.Table(["事项", isPlanned ? "计划" : "情况"], held[true].Select(a => (string[])[record.Union.Kind.Said(a.Label), record.Union.Kind.Said(a.Said!)]));
        var name = RecordedCongress.NameOf(record);
        return $"{MarkdownText.Escape(isPlanned ? $"{name}尚未召开，计划如下。" : $"{name}的召开情况如下。")}\n\n{rows}";
    }

    private static IEnumerable<(string Label, string At, string? Said)> Held(UnionRecord record)
    {
        var isPlanned = RecordedCongress.IsStillToCome(record);
        yield return Of(isPlanned ? "计划召开日期" : "召开日期", CongressFacts.HeldOn);
        yield return Of("代表人数", CongressFacts.Delegates);
        yield return Of("所代表的学生数", CongressFacts.StudentsRepresented);
        yield return ("非校、院级学生会骨干的代表", CongressFacts.NonCadreShare.JsonPointer, Part(record));
        yield return Of("代表产生方式", CongressFacts.DelegatesElected);
        if (!isPlanned)
        {
            yield return Of("主席团由谁选举产生", CongressFacts.PresidiumElectedBy);
        }

        (string, string, string?) Of(string label, FactPath<UnionRecord> path) => (label, path.JsonPointer, Figure.Of(path).In(record));
    }

    private static string? Part(UnionRecord record)
    {
        var path = CongressFacts.NonCadreShare;
        return Figure.PartOf(path).In(record) is { } part ? $"{part}名，占{Figure.PercentOf(path, CongressRules.LeastNonCadres).In(record)}" : Figure.SizeOf(path).In(record) is { } size ? $"比例{size}" : null;
    }

    private static string Guides(UnionRecord record, Draft draft)
    {
        var rows = Guiding(record).Where(static g => g.IsKnown).Select(static g => (string[])[g.Office, g.Name ?? string.Empty, g.FullTime ?? string.Empty, string.Empty]);
        foreach (var guide in Guiding(record))
        {
            if (guide.Name is null)
            {
                draft.Leave(new($"{guide.Called}姓名", guide.At));
            }

            if (guide.FullTime is null)
            {
                draft.Leave(new($"{guide.Called}是否为专职团干部", guide.FullTimeAt));
            }
        }

        return MarkdownText.Table(["类别", "姓名", "是否为专职团干部", "备注"], rows);
    }

    private static ImmutableArray<Guide> Guiding(UnionRecord record) =>
    [
        new(record.Union.Kind.Said("指导学生会工作的团委专职副书记"), "专职副书记", Given(record.Guidance.DeputySecretary), "/oversight/deputySecretary", YesNo(record.Guidance.DeputySecretaryNamed), "/oversight/deputySecretaryNamed"),
        new("秘书长", "秘书长", Given(record.Guidance.SecretaryGeneral), "/oversight/secretaryGeneral", YesNo(record.Guidance.SecretaryGeneralAppointed), "/oversight/secretaryGeneralAppointed"),
    ];

    private static string? YesNo(Fact<bool> fact) => fact.Known == Known.Given ? (fact.Low ? "是" : "否") : null;

    private static string? Given(Fact<string> fact) => fact.Known == Known.Given ? fact.Low : null;

    // Asked for on the work sheet; the paper has nothing of it.
    private static string Missing(Draft draft, string label, string? jsonPointer)
    {
        draft.Leave(new(label, jsonPointer));
        return string.Empty;
    }

    private sealed record Guide(string Office, string Called, string? Name, string At, string? FullTime, string FullTimeAt)
    {
        public bool IsKnown => Name is not null || FullTime is not null;
    }
}
