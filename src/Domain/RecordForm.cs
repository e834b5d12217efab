using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance;

/// <summary>How a record stands in a file, for those editions, rules and goals of which it may speak.</summary>
/// <remarks>
/// The lines are those of the parts, each beside its subject. A fact may be marked as not applicable in its place, with a reason; the reason
/// belongs to the remark beside the fact, and is written in both places.
/// </remarks>
internal sealed class RecordForm : Form<UnionRecord>
{
    /// <summary>The longest name of a school, in UTF-16 code units.</summary>
    public const int LongestSchool = 100;

    /// <summary>What the school's own goals are called together.</summary>
    internal static Words Goals { get; } = new("学校自定目标", "the school's own goals");

    /// <summary>What the roster of staff is called.</summary>
    internal static Words Staff { get; } = new("工作人员名单", "staff, one by one");

    /// <summary>What the body that signs is called.</summary>
    internal static Words SignedBy { get; } = new("落款单位", "signed by");

    /// <summary>What the roster of college unions is called.</summary>
    internal static Words CollegeUnions { get; } = new("院（系）学生会名单", "college unions, one by one");

    /// <summary>What the conditions that a school settles are called.</summary>
    internal static Words TwoWays { get; } = new("两可之处的读法", "what may be read in two ways");

    private static readonly Words _school = new("应为学校名称，1 至 100 个字", "the school's name is expected, of 1 to 100 characters");
    private static readonly Form<string> _name = new StringForm(LongestSchool, _school, missing: _school);
    private static readonly Form<string> _college = new StringForm(
        LongestSchool, new("应为学院、书院或校区的名称，1 至 100 个字", "the name of the college, residential college or campus is expected, of 1 to 100 characters"));
    private static readonly Form<Sequence<Remark>> _remarks = Forms.Named(RecordFacts.All.Select(static f => (f.JsonPointer, f.Label)), Remark.Shape, static r => r.At);
    private static readonly Shape<Roster<Member>> _members = RosterShape.Of(Staff.Chinese, Staff.English, MemberFacts.Shape, static m => m.Id);
    private static readonly Shape<Roster<CollegeUnion>> _colleges = RosterShape.Of(CollegeUnions.Chinese, CollegeUnions.English, CollegeUnionFacts.Shape, static c => c.Id);
    private static readonly Form<Sequence<Evidence>> _evidence = Forms.List(Evidence.Shape);
    private static readonly Form<Sequence<Breach>> _breaches = Forms.List(Breach.Shape);
    private static readonly Form<Sequence<OwnFact>> _own = Forms.List(OwnFact.Shape, static f => f.Name);
    private readonly Shape<UnionRecord> _shape;

    /// <summary>The form of records.</summary>
    /// <param name="editions">The editions that a record may name, each with its title.</param>
    /// <param name="rules">The rules that it may claim, word or correct, each with its title.</param>
    /// <param name="goals">The goals that a school may set itself, each with its title.</param>
    /// <param name="measures">The headings of the measures on which it may have paragraphs, in their order.</param>
    /// <param name="named">The school's own facts that are named, of which a value must be understood.</param>
    public RecordForm(
        ImmutableArray<(string Id, Words Title)> editions,
        ImmutableArray<(string Id, Words Title)> rules,
        ImmutableArray<(string Id, Words Title)> goals,
        ImmutableArray<Words> measures,
        ImmutableArray<FactPath<UnionRecord>> named)
    {
        var noEdition = new Words(
            $"没有这个版本，可用的有{string.Join("、", editions.Select(static e => FileWord.Of(e.Title, e.Id).Chinese))}", $"there is no such edition; there are {string.Join(", ", editions.Select(static e => FileWord.Of(e.Title, e.Id).English))}");
        var noGoal = new Words(
            $"应为下列之一，各写一次：{string.Join("、", goals.Select(static g => FileWord.Of(g.Title, g.Id).Chinese))}", $"one of these is expected, each once: {string.Join(", ", goals.Select(static g => FileWord.Of(g.Title, g.Id).English))}");
        var edition = new IdForm(editions, _ => noEdition);
        var goal = Forms.List(new IdForm(goals, _ => noGoal), new Distinct<string>(static g => g) { Expected = noGoal });
        var claims = Forms.Named(rules, Claim.Shape, static c => c.Rule);
        var paragraphs = Paragraphs(measures);
        var corrections = Forms.List(CorrectionOf(rules));
        var waivers = Forms.List(Waiver.ShapeFor(new IdForm(rules, given => Expected(NearestName.Of(given ?? string.Empty, rules.Select(static r => r.Id)) ?? rules[0].Id, rules))));
        _shape = Shapes.Of<UnionRecord>(v => new()
        {
            Union = UnionMembers.Of(v, _name, _college, static r => r.Union),
            Edition = v.Optional("edition", Rules.Edition.Label, edition, static r => r.Edition),
            AsOf = v.Of(RecordFacts.AsOf),
            Source = v.Optional("source", "记录来源", "source of the record", Forms.Paragraph, static r => r.Source),
            Notice = v.Optional("notice", "所依据的省级通知", "the provincial notice that is answered", Forms.Paragraph, static r => r.Notice),
            NoticeIssuer = v.Optional("noticeIssuer", "省级通知的发文单位", "who issued the notice", Forms.Sentence, static r => r.NoticeIssuer),
            NoticeNumber = v.Optional("noticeNumber", "省级通知的发文字号", "number of the notice", Forms.Sentence, static r => r.NoticeNumber),
            SignedBy = v.Optional("signedBy", SignedBy, Forms.Sentence, static r => r.SignedBy),
            OpinionsLeftOut = v.Optional("opinionsLeftOut", "自评报告不写2019年《意见》在指标表之外的要求", "the report leaves out what the opinions of 2019 ask beside the table", Forms.YesNo, static r => r.OpinionsLeftOut ? true : (bool?)null) ?? false,
            Positioning = v.Of(PositioningFacts.Part),
            Structure = v.Of(StructureFacts.Part),
            Eligibility = v.Of(EligibilityFacts.Part),
            Selection = v.Of(SelectionFacts.Part),
            Congress = v.Of(Congresses.CongressFacts.Part),
            Training = v.Of(Activities.TrainingFacts.Part),
            Appraisal = v.Of(Appraisals.AppraisalFacts.Part),
            Incentives = v.Of(Appraisals.IncentivesFacts.Part),
            Guidance = v.Of(Oversight.GuidanceFacts.Part),
            Seal = v.Of(Seals.SealFacts.Part),
            Reach = v.Of(ReachFacts.Part),
            Satisfaction = v.Of(Satisfaction.SatisfactionFacts.Part),
            Members = v.Optional("members", Staff, _members, static r => r.Members, new()),
            Colleges = v.Optional("colleges", CollegeUnions, _colleges, static r => r.Colleges, new()),
            Own = v.Optional("own", OwnFact.Heading, _own, static r => r.Own, []),
            Options = v.Optional("options", TwoWays, RecordOptions.Shape, static r => r.Options, new()),
            Goals = v.Optional("goals", Goals, goal, static r => r.Goals, []),
            Remarks = v.Optional("remarks", "附注", "remarks", _remarks, static r => r.Remarks, []),
            Claims = v.Optional("claims", "学校自评", "what the school declares", claims, static r => r.Claims, []),
            Paragraphs = v.Optional("paragraphs", "十项措施的文字", "paragraphs on the ten measures", paragraphs, static r => r.Paragraphs, []),
            Leadership = v.Optional("leadership", "党委和团委做了什么（报告开头）", "what Party and League committee did (opening of the report)", Forms.Paragraph, static r => r.Leadership),
            NextSteps = v.Optional("nextSteps", "下一步工作安排，一行一项", "next steps, a line each", Forms.Paragraph, static r => r.NextSteps),
            Comments = v.Optional("comments", "改革情况公开的意见反映", "comments on the disclosure", Comments.Shape, static r => r.Comments, new()),
            Corrections = v.Optional("corrections", Correction.Heading, corrections, static r => r.Corrections, []),
            Waivers = v.Optional("waivers", "豁免", "waivers", waivers, static r => r.Waivers, []),
            Evidence = v.Optional("evidence", "取证记录", "evidence, apart from findings", _evidence, static r => r.Evidence, []),
            Breaches = v.Optional("breaches", Breach.Heading, _breaches, static r => r.Breaches, []),
        }, (ref input, record) =>
        {
            UnionMembers.Check(ref input, record.Union);
            CheckCorrections(ref input, record, rules);
            CheckOwn(ref input, record, named);
        });
    }

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out UnionRecord value)
    {
        var earlier = input.Excuses.Count;
        var read = _shape.Read(ref input, out value);
        foreach (var (at, reason) in input.Excuses[earlier..])
        {
            value = Excused(value!, at, reason);
        }

        input.Excuses.RemoveRange(earlier, input.Excuses.Count - earlier);
        return read;
    }

    /// <inheritdoc/>
    internal override void Write(Output output, UnionRecord value)
    {
        output.ReasonAt = at => value.Remarks?.FirstOrDefault(r => r?.At == at)?.Reason;
        _shape.Write(output, value);
        output.ReasonAt = null;
    }

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => _shape.Describe(schema);

    /// <inheritdoc/>
    internal override Field Ask(Field field) => _shape.Ask(field);

    private static UnionRecord Excused(UnionRecord record, string at, string reason)
    {
        var remark = (record.RemarkAt(at) ?? new Remark { At = at }) with { Reason = reason };
        return record with { Remarks = [.. record.Remarks.Where(r => r.At != at).Append(remark).OrderBy(static r => r.At, StringComparer.Ordinal)] };
    }

    private static MapForm<Paragraph, string> Paragraphs(ImmutableArray<Words> measures) => new(
        measures.Select(static (m, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), m)),
        Forms.Paragraph,
        static (number, text) => new(int.Parse(number, CultureInfo.InvariantCulture), text),
        static p => p.Measure.ToString(CultureInfo.InvariantCulture),
        static p => p.Text,
        byName: false);

    private static Shape<Correction> CorrectionOf(ImmutableArray<(string Id, Words Title)> rules)
    {
        // What acts alone broke is no rule of the book: the record's own breaches say which rules those are.
        var rule = new IdForm(rules, _ => Expected(rules[0].Id, rules)) { TakesOthers = true };
        return Correction.ShapeFor(rule);
    }

    private static void CheckCorrections(ref Input input, UnionRecord record, ImmutableArray<(string Id, Words Title)> rules)
    {
        input.Place.Enter("corrections");
        input.Place.EnterList();
        foreach (var rule in record.Corrections.Select(static c => c.Rule))
        {
            input.Place.Next();
            if (rules.Any(r => r.Id == rule) || record.Breaches.Any(b => b.Rule == rule))
            {
                continue;
            }

            var known = rules.Select(static r => r.Id).Concat(record.Breaches.Select(static b => b.Rule));
            input.RefuseAt("rule", new($"\"{rule}\"", $"\"{rule}\""), Expected(NearestName.Of(rule, known) ?? rules[0].Id, rules));
        }

        input.Place.Leave();
        input.Place.Leave();
    }

    private static void CheckOwn(ref Input input, UnionRecord record, ImmutableArray<FactPath<UnionRecord>> named)
    {
        input.Place.Enter("own");
        input.Place.EnterList();
        foreach (var own in record.Own)
        {
            input.Place.Next();
            if (named.FirstOrDefault(f => f.Label.Chinese == own.Name) is { } fact && fact.MeasureStated(record).Known == Known.Unknown)
            {
                input.RefuseAt("value", new($"\"{own.Value}\"", $"\"{own.Value}\""), OwnFact.Expected(fact));
            }
        }

        input.Place.Leave();
        input.Place.Leave();
    }

    // A rule that acts alone broke has no title here.
    private static Words Expected(string rule, ImmutableArray<(string Id, Words Title)> rules)
    {
        var named = rules.FirstOrDefault(r => r.Id == rule) is { Title: { } title } ? FileWord.Of(title, rule) : new(rule, rule);
        return new($"应为规则编号，如{named.Chinese}", $"the id of a rule is expected, such as {named.English}");
    }
}
