using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using static UnionGovernance.Rules.Figure;
using static UnionGovernance.Rules.Sentence;

namespace UnionGovernance.Congresses;

/// <summary>How papers speak of the rules on the congress and the elections around it.</summary>
internal static class CongressSentences
{
    // A congress that was not held, not in form, not approved or not reported is one matter.
    private const string NotInForm = "代表大会召开不规范";
    private const string InForm = "规范召开代表大会";

    private static readonly Figure _congress = new("代表大会", static r => NameOf(r));

    // By its number, where the congress that is told of is the one whose number the record knows.
    private static readonly Figure _latest = new("最近一次代表大会", static r => Numbered(r, CongressDays.LatestHeld(r, ofTheYear: false)));

    private static readonly Figure _latestInTheYear = new("本学年的代表大会", static r => Numbered(r, CongressDays.LatestHeld(r, ofTheYear: true)));

    // By its number, else by its day: of a congress of which neither is known a sentence says 大会 alone.
    private static readonly Figure _told = new("所说的代表大会", static r => CongressDays.LatestHeld(r, ofTheYear: false) is var held && Numbered(r, held) is var name && name != NameOf(r)
        ? name : Shown(held) is { } day ? $"{day}的{NameOf(r)}" : null);

    private static readonly Figure _held = new("代表大会的召开日期", static r => Shown(CongressDays.LatestHeld(r, ofTheYear: false)));

    // The congress by which the year's rule is kept, which need not be the latest.
    private static readonly Figure _heldInTheYear = new("本学年代表大会的召开日期", static r => Shown(CongressDays.LatestHeld(r, ofTheYear: true)));

    // Whoever says that an approval was not given does not report in the same paper that all was done by procedure.
    private static readonly Figure _manner = new("代表大会的召开方式", static r => r.Congress is { ApprovedByParty: { Known: Known.Given, Low: false } } or { ApprovedByFederation: { Known: Known.Given, Low: false } } ? "按期" : "按规定的程序");

    private static readonly Figure _approvers = ListOf("批准大会的组织", static r => ((FactPath<UnionRecord, bool> Approved, Figure By)[])[(CongressFacts.ApprovedByParty, Party), (CongressFacts.ApprovedByFederation, Above)] is var asked
        ? asked.Where(a => a.Approved.Read(r) is { Known: Known.Given, Low: true }).Select(a => a.By.In(r)!) : []);

    private static readonly Figure _elector = new("主席团的产生机构", static r => r.Congress.PresidiumElectedBy is { Known: Known.Given, Low: var body } ? body switch
    {
        ElectingBody.Congress => CongressOf(r),
        ElectingBody.Committee => $"{CongressOf(r)}委员会或者常委会",
        ElectingBody.WeightedVote => "加权投票",
        ElectingBody.Interview => "面试或者答辩",
        _ => body.Label.Chinese,
    } : null);

    public static RuleSentences HeldSince(LocalDate firstOfMonth) => Held(
        [((Sentence)$"{_latest}于{_held}召开。").Else($"{_congress}已经召开。")],
        [$"{firstOfMonth.Year}年{firstOfMonth.Month}月以来，没有召开{_congress}。"],
        [$"按规定的程序召开{_congress}。"]);

    public static RuleSentences HeldOnSchedule(Requirement<UnionRecord> onSchedule, Requirement<UnionRecord> inForm) => Held(
        [((Sentence)$"{_latestInTheYear}于{_heldInTheYear}{_manner}召开。").Else($"{_congress}{_manner}召开。")],
        [
            Unless(onSchedule, $"没有按期召开{_congress}，最近一次于{_held}召开。").Else(Unless(onSchedule, $"没有按期召开{_congress}。")),
            Unless(inForm, $"{_held}召开的{_latest}，程序不够规范。").Else(Unless(inForm, $"最近一次{_congress}程序不够规范。")),
        ],
        [
            Unless(onSchedule, $"每学年召开一次{_congress}。"),
            Unless(inForm, $"下次{_congress}严格按规定的程序召开。"),
        ]) with
    { KeptInPart = [$"{_latestInTheYear}于{_heldInTheYear}召开。"] };

    public static RuleSentences ElectedBy(bool orAssembly) => new()
    {
        Topic = "选举产生",
        Problem = "主席团没有经代表大会选举",
        Improvement = "由代表大会选举主席团",
        Kept = [((Sentence)$"主席团由{_elector}选举产生。").Else($"主席团由{_congress}选举产生。")],
        Broken = orAssembly
            ? [((Sentence)$"主席团由{_elector}产生，没有经{_congress}或者全体学生大会选举。").Else($"主席团没有经{_congress}选举。")]
            : [((Sentence)$"主席团由{_elector}产生，没有经{_congress}选举。").Else($"主席团没有经{_congress}选举。")],
        Mended = [$"下届主席团由{_congress}选举产生。"],
        Remark = [$"由{_elector}产生"],
    };

    public static RuleSentences DelegatesElected(Requirement<UnionRecord> elected)
    {
        var manner = new Figure("代表的产生方式", static r => r.Congress.DelegatesElected is { Known: Known.Given, Low: var how } ? how switch
        {
            DelegateElection.BranchElects => "代表由团支部选举产生，没有由学院组织选举",
            DelegateElection.Appointed => "代表由指定产生，没有经选举",
            DelegateElection.AssemblyOfAll => "召开的是全体学生大会，没有选举代表",
            DelegateElection.Other => "代表没有经班级团支部推荐、学院组织选举产生",
            _ => null,
        } : null);
        return new()
        {
            Topic = "代表由",
            Problem = "代表的产生方式不符合规定",
            Improvement = "规范代表的产生方式",
            Kept = [$"代表由班级团支部推荐，由学院组织选举产生。"],
            Broken = [((Sentence)$"{manner}。").Else($"代表没有经班级团支部推荐、学院组织选举产生。")],
            Mended = [$"下次大会的代表由班级团支部推荐，由学院组织选举产生。"],
            Remark = [Unless(elected, $"{manner}")],
        };
    }

    public static RuleSentences DelegateShare(Share least)
    {
        var path = CongressFacts.DelegateShare;
        var (delegates, students, percent) = (PartOf(path), BaseOf(path), PercentOf(path, least));
        return new()
        {
            Topic = "代表人数",
            Problem = "代表人数偏少",
            Improvement = "增加代表人数",
            Kept =
            [
                ((Sentence)$"{_told}设代表{delegates}名，占{Represented}{students}人的{percent}。")
                    .Else($"大会设代表{delegates}名，占{Represented}{students}人的{percent}。").Else($"代表占{Represented}的比例{SizeOf(path)}。").Else($"代表不低于{Represented}的{least}。"),
            ],
            Broken =
            [
                ((Sentence)$"{_told}设代表{delegates}名，占{Represented}{students}人的{percent}，一般应不低于{least}。")
                    .Else($"大会设代表{delegates}名，占{Represented}{students}人的{percent}，一般应不低于{least}。").Else($"代表占{Represented}的比例{SizeOf(path)}，一般应不低于{least}。").Else($"代表不足{Represented}的{least}。"),
            ],
            Mended = [((Sentence)$"下次大会设代表{Reaching(path, least)}名以上，不低于{Represented}的{least}。").Else($"下次大会的代表不低于{Represented}的{least}。")],
            Remark = [$"代表{delegates}名，占{percent}"],
        };
    }

    public static RuleSentences NonCadreShare(Share least)
    {
        var path = CongressFacts.NonCadreShare;
        var (all, part, percent) = (BaseOf(path), PartOf(path), PercentOf(path, least));
        return new()
        {
            Topic = "骨干",
            Problem = "代表中学生会骨干偏多",
            Improvement = "增加学生会骨干以外的代表",
            Kept =
            [
                ((Sentence)$"{all}名代表中，非校、院级{Union}骨干有{part}名，占{percent}。")
                    .Else($"代表中，非校、院级{Union}骨干的比例{SizeOf(path)}。").Else($"代表中，非校、院级{Union}骨干不低于{least}。"),
            ],
            Broken =
            [
                ((Sentence)$"{all}名代表中，非校、院级{Union}骨干有{part}名，占{percent}，一般应不低于{least}。")
                    .Else($"代表中，非校、院级{Union}骨干的比例{SizeOf(path)}，一般应不低于{least}。").Else($"代表中，非校、院级{Union}骨干不足{least}。"),
            ],
            // No number of heads: the next congress may have more delegates.
            Mended = [$"下次大会分配名额时，非校、院级{Union}骨干不低于代表总数的{least}。"],
            Remark = [$"{all}名中{part}名，占{percent}"],
        };
    }

    public static RuleSentences ApprovedAndReported { get; } = Held(
        [((Sentence)$"{_told}召开前经{Party}和{Above}批准，会后报告了召开情况。").Else($"大会召开前经{Party}和{Above}批准，会后报告了召开情况。")],
        [
            NotApprovedBy(CongressFacts.ApprovedByParty, Party),
            NotApprovedBy(CongressFacts.ApprovedByFederation, Above),
            Unless(new Is<UnionRecord>(CongressFacts.ReportedToFederation), $"{_told}结束后，没有将召开情况报告{Above}。")
                .Else(Unless(new Is<UnionRecord>(CongressFacts.ReportedToFederation), $"会后没有将召开情况报告{Above}。")),
        ],
        [$"下次大会召开前报{Party}和{Above}批准，会后报告召开情况。"]) with
    {
        Topic = "批准",
        KeptInPart =
        [
            ((Sentence)$"{_told}召开前经{_approvers}批准。").Else($"大会召开前经{_approvers}批准。"),
            Where(new Is<UnionRecord>(CongressFacts.ReportedToFederation), $"{_told}结束后，向{Above}报告了召开情况。")
                .Else(Where(new Is<UnionRecord>(CongressFacts.ReportedToFederation), $"大会结束后，向{Above}报告了召开情况。")),
        ],
    };

    public static RuleSentences Reported { get; } = Held(
        [$"{_latest}的召开情况已经报告{Above}。"],
        [((Sentence)$"{_told}结束后，没有将召开情况报告{Above}。").Else($"会后没有将召开情况报告{Above}。")],
        [$"将召开情况报告{Above}，以后每次大会后都报告。"]) with
    { Topic = "报告" };

    // Whether anybody asked for an approval that was not given is not known.
    private static Sentence NotApprovedBy(FactPath<UnionRecord, bool> approved, Figure body) =>
        Unless(new Is<UnionRecord>(approved), $"{_told}召开前没有经{body}批准。").Else(Unless(new Is<UnionRecord>(approved), $"大会召开前没有经{body}批准。"));

    private static RuleSentences Held(Sequence<Sentence> kept, Sequence<Sentence> broken, Sequence<Sentence> mended) => new()
    {
        Topic = "代表大会",
        Problem = NotInForm,
        Improvement = InForm,
        Kept = kept,
        Broken = broken,
        Mended = mended,
        Remark = [$"{_held}召开"],
    };

    private static string? Shown(Fact<LocalDate> day) => day.Known is Known.Given or Known.Within ? DateForm.Instance.Show(day, Language.Chinese) : null;

    private static string CongressOf(UnionRecord record) => record.Union.Kind == UnionKind.StudentUnion ? "学生代表大会" : "研究生代表大会";

    private static string Numbered(UnionRecord record, Fact<LocalDate> told) =>
        record.Congress.Number is { Known: Known.Given, Low: > 0 and var number } && CongressFacts.HeldOn.Read(record) is { Known: Known.Given } latest && latest == told
            ? $"第{ChineseNumeral.Of(number)}次{NameOf(record)}" : NameOf(record);

    private static string NameOf(UnionRecord record) =>
        record.Congress.DelegatesElected is { Known: Known.Given, Low: DelegateElection.AssemblyOfAll } ? "全体学生大会" : CongressOf(record);
}
