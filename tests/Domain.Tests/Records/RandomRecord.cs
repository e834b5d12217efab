using CsCheck;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Records;

/// <summary>Whole records, every part of them given or not. Figures and rosters are drawn apart, so they agree or they do not.</summary>
internal static class RandomRecord
{
    private static readonly string[] _rules =
        [.. RuleBook.National.Editions.SelectMany(static e => e.Items).Select(static i => i.Rule.Id).Concat(SchoolGoals.All.Select(static g => g.Id)).Distinct()];

    private static readonly Gen<string> _rule = Gen.OneOf<string>(_rules);
    private static readonly Gen<string?> _perhaps = Gen.Select(RandomFact.Text, Gen.Bool, static (text, said) => said ? text : null);
    private static readonly Gen<Fact<bool>> _yesNo = RandomFact.Of(YesNoForm.Instance);
    private static readonly Gen<Fact<LocalDate>> _date = RandomFact.Of(DateForm.Instance);

    public static Gen<Member> Member { get; } = RandomFact.Filled(Gen.Const(new Member { Id = "m" }), MemberFacts.All);

    private static readonly Gen<CollegeUnion> _college = RandomFact.Filled(Gen.Const(new CollegeUnion { Id = "c" }), CollegeUnionFacts.All);

    private static readonly Gen<UnionRecord> _head = Gen.Select(
        Gen.Select(Gen.Enum<UnionKind>(), Gen.Enum<UnionLevel>(), Gen.Frequency((9, Gen.Int[2019, 2025]), (1, Gen.Int[1, 9998]), (1, Gen.Const(0)))),
        Gen.Select(RandomFact.Text, _perhaps, _perhaps, _perhaps),
        Gen.Int[0, 2 * RuleBook.National.Editions.Count],
        Gen.Select(Gen.Bool, Gen.Bool),
        static (union, texts, edition, options) => new UnionRecord
        {
            Union = new(new(texts.Item1, union.Item2 == UnionLevel.College ? $"文学院{union.Item3}" : null), union.Item1, union.Item2, union.Item3 == 0 ? null : new(union.Item3)),
            Edition = edition < RuleBook.National.Editions.Count ? RuleBook.National.Editions[edition].Id : null,
            Source = texts.Item2,
            Notice = texts.Item3,
            NoticeIssuer = texts.Item4,
            NoticeNumber = texts.Item2,
            Leadership = texts.Item3,
            NextSteps = texts.Item2,
            Comments = new() { To = texts.Item3, Telephone = texts.Item4, Mail = texts.Item2 },
            SignedBy = texts.Item4,
            Options = new() { FirstYearsMayFail = options.Item1, FirstOfTinyMajorCounts = options.Item2 },
        });

    private static readonly Gen<Statement> _statement = Gen.Select(
        RandomFact.Text, _date.Where(static d => d.Known != Known.Unknown), static (text, on) => new Statement(text, on, text));

    private static readonly Gen<Remark> _remark = Gen.Select(
        Gen.OneOf<string>([.. RecordFacts.All.Select(static p => p.JsonPointer)]), _perhaps, _perhaps, _perhaps, _perhaps, _perhaps, Gen.Bool, Gen.Select(_statement, Gen.Bool),
        static (at, words, planned, term, evidence, reason, inferred, statement) => new Remark
        {
            At = at,
            Words = words,
            Planned = planned,
            Term = term,
            Evidence = evidence,
            Reason = reason,
            Inferred = inferred,
            Statement = statement.Item2 ? statement.Item1 : null,
        });

    // None, a few, or a statement on every fact that is a yes or a no.
    private static readonly Gen<Sequence<Remark>> _remarks = Gen.OneOf(
        Gen.Const<Sequence<Remark>>([]),
        _remark.Array[1, 9].Select(InOrder),
        Gen.Select(_remark.Array[0, 3], _statement, static (some, statement) => InOrder(
            [.. some, .. RecordFacts.All.Where(static p => p is FactPath<UnionRecord, bool>).Select(p => new Remark { At = p.JsonPointer, Statement = statement })])));

    private static readonly Gen<Sequence<Claim>> _claims = Gen.Select(_rule, Gen.Enum<Answer>(), _perhaps, static (rule, answer, remark) => new Claim(rule, answer, remark))
        .Array[0, 4].Select(static claims => (Sequence<Claim>)[.. claims.DistinctBy(static c => c.Rule).OrderBy(static c => c.Rule, StringComparer.Ordinal)]);

    private static readonly Gen<Sequence<Paragraph>> _paragraphs = Gen.Select(Gen.Int[1, 10], RandomFact.Text, static (measure, text) => new Paragraph(measure, text))
        .Array[0, 4].Select(static paragraphs => (Sequence<Paragraph>)[.. paragraphs.DistinctBy(static p => p.Measure).OrderBy(static p => p.Measure)]);

    private static readonly Gen<Sequence<Correction>> _corrections = Gen.Select(
        _rule, _perhaps, _perhaps, _perhaps, _date, _yesNo,
        static (rule, problem, measure, owner, due, done) => new Correction(rule, problem ?? string.Empty, measure ?? string.Empty, owner, due, done) { Reason = problem, Confirmed = done, Milestones = owner is null ? [] : [new(new(2025, 3, 1), "核对名单"), new(new(2025, 4, 30), "公布、公示", Done: true)] })
        .Array[0, 3].Select(static corrections => (Sequence<Correction>)[.. corrections]);

    private static readonly Gen<Sequence<string>> _goals = Gen.Shuffle(SchoolGoals.All.Select(static g => g.Id).ToArray(), 0, SchoolGoals.All.Length)
        .Select(static goals => (Sequence<string>)[.. goals]);

    private static readonly Gen<FactPath<UnionRecord>?> _excused = Gen.Select(
        Gen.OneOf<FactPath<UnionRecord>>([.. RecordFacts.All.Where(static p => p.MayNotApply)]), Gen.Int[0, 3], static (path, n) => n == 0 ? path : null);

    /// <summary>A whole record: facts, rosters, remarks, claims, goals, options, paragraphs, corrections.</summary>
    public static Gen<UnionRecord> Any { get; } = Gen.Select(
        RandomFact.Filled(_head, [RecordFacts.AsOf, .. RecordFacts.All]),
        Gen.Select(Roster(Member, static (m, id) => m with { Id = id }), Roster(_college, static (c, id) => c with { Id = id })),
        Gen.Select(_remarks, _claims, _paragraphs, _corrections, _goals),
        _excused,
        RandomFact.Text,
        static (record, rosters, beside, excused, reason) => Excuse(excused, reason, record with
        {
            Members = rosters.Item1,
            Colleges = rosters.Item2,
            Remarks = beside.Item1,
            Claims = beside.Item2,
            Paragraphs = beside.Item3,
            Corrections = beside.Item4,
            Goals = beside.Item5,

            // What has expired would make another record of it.
            Waivers = beside.Item5.Count == 0 ? [] : [new("staff.headcount", "两院合并", "校党委", "党发〔2024〕7号", new(2024, 9, 1), new(2025, 8, 31))],
            Own = beside.Item2.Count == 0 ? [] : [new("食堂意见", "不足20件"), new("服务大厅名称", reason)],
            Evidence = beside.Item4.Count == 0 ? [] : [new("/structure/staff", "清点名单", new(2024, 9, 10), "组织部")],
        }));

    private static Gen<Roster<T>> Roster<T>(Gen<T> item, Func<T, string, T> name) => Gen.Select(
        Gen.Frequency((2, Gen.Const<T[]>([])), (3, item.Array[1, 4])), _yesNo,
        (items, complete) => new Roster<T> { List = [.. items.Select((m, i) => name(m, $"{i}号"))], Complete = complete });

    private static UnionRecord Excuse(FactPath<UnionRecord>? excused, string reason, UnionRecord record)
    {
        if (excused is null)
        {
            return record;
        }

        var remark = record.RemarkAt(excused.JsonPointer) ?? new() { At = excused.JsonPointer };
        return ((UnionRecord)NotApplicable(record, (dynamic)excused)) with { Remarks = InOrder([remark with { Reason = reason }, .. record.Remarks]) };
    }

    private static UnionRecord NotApplicable<TValue>(UnionRecord record, FactPath<UnionRecord, TValue> path)
        where TValue : notnull => path.Write(record, Fact.NotApplicable<TValue>());

    // One remark a fact, in the order of the pointers.
    private static Sequence<Remark> InOrder(Remark[] remarks) =>
        [.. remarks.DistinctBy(static r => r.At).OrderBy(static r => r.At, StringComparer.Ordinal)];
}
