using System.Data.Common;
using Ardalis.Specification;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Storage.Tests.Databases;
using UnionGovernance.Tests.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage.Tests;

public sealed class RosterQuestionOnSqliteTests() : RosterQuestionTests(new SqliteDatabase());

public sealed class RosterQuestionOnPostgreSqlTests() : RosterQuestionTests(new PostgreSqlDatabase());

/// <summary>What a requirement finds in memory, the database finds: for each of the four verdicts, the same people in the same order.</summary>
public abstract class RosterQuestionTests(Database database) : StoreTests(database)
{
    private static readonly Verdict[] _verdicts = [Verdict.NotMet, Verdict.Undetermined, Verdict.Met, Verdict.NotApplicable];

    /// <summary>Facts given, bounded with and without their bounds, unknown and not applicable, against limits that they touch.</summary>
    [Fact]
    public async Task The_database_finds_the_same_staff_as_memory()
    {
        var roster = RandomRoster.Member.Array[300].Draw(1).Select((m, i) => m with { Id = $"m{i}" }).ToArray();
        await FillAsync(roster);
        var found = new Dictionary<Verdict, int>();

        foreach (var requirement in (Requirement<Member>[])[EligibilityRules.PartyOrLeague, .. OfOptions(EligibilityRules.Rank), .. OfOptions(EligibilityRules.NoFailedCourse), .. RandomRoster.AboutMember.Array[60].Draw(2)])
        {
            foreach (var verdict in _verdicts)
            {
                var expected = roster.Where(m => requirement.Judge(m) == verdict).ToList();
                Assert.Equal(expected, await AskAsync(requirement, verdict));
                found[verdict] = found.GetValueOrDefault(verdict) + expected.Count;
            }
        }

        Assert.All(_verdicts, v => Assert.True(found[v] > 200, $"{v} was hardly asked: {found[v]}"));
    }

    [Fact]
    public async Task The_database_finds_the_same_college_unions_as_memory()
    {
        var roster = RandomRoster.CollegeUnion.Array[200].Draw(3).Select((c, i) => c with { Id = $"c{i}" }).ToArray();
        await FillAsync(roster);

        foreach (var requirement in RandomRoster.AboutCollegeUnion.Array[30].Draw(4))
        {
            foreach (var verdict in _verdicts)
            {
                Assert.Equal(roster.Where(c => requirement.Judge(c) == verdict), await AskAsync(requirement, verdict));
            }
        }
    }

    /// <summary>The four answers part the roster: nobody is lost, and nobody of whom too little is known is filtered as a no.</summary>
    [Fact]
    public async Task Whoever_is_not_known_is_found_as_undetermined_and_not_as_a_no()
    {
        var record = Record() with
        {
            Members = new()
            {
                List =
                [
                    new() { Id = "党员", PoliticalStatus = Fact.Given(PoliticalStatus.PartyMember) },
                    new() { Id = "群众", PoliticalStatus = Fact.Given(PoliticalStatus.Neither) },
                    new() { Id = "未知" },
                ],
            },
        };
        var records = Store.Of(School).Records;
        await records.SaveAsync(record, 0, Token);
        async Task<IEnumerable<string>> Of(Verdict verdict) =>
            (await records.AskAsync(record.Union, new WithVerdict<Member>(EligibilityRules.PartyOrLeague, verdict), Token)).Select(m => m.Id);

        Assert.Equal(["党员"], await Of(Verdict.Met));
        Assert.Equal(["群众"], await Of(Verdict.NotMet));
        Assert.Equal(["未知"], await Of(Verdict.Undetermined));
        Assert.Empty(await Of(Verdict.NotApplicable));
    }

    /// <summary>1,500,000,000 of 2,000,000,000 against 3 of 4: crosswise, the products exceed 32 bits.</summary>
    [Fact]
    public async Task Large_counts_are_multiplied_without_overflow()
    {
        Member[] roster = [Ranked("恰好", 1_500_000_000, 2_000_000_000), Ranked("超过", 1_500_000_001, 2_000_000_000), Ranked("不足", 1_499_999_999, 2_000_000_000)];
        await FillAsync(roster);

        Assert.Equal(["恰好", "不足"], (await AskAsync(new ShareAtMost<Member>(MemberFacts.RankLastTerm, new(3, 4)), Verdict.Met)).Select(m => m.Id));
        Assert.Equal(["恰好", "超过"], (await AskAsync(new ShareAtLeast<Member>(MemberFacts.RankLastTerm, new(1_500_000_000, 2_000_000_000)), Verdict.Met)).Select(m => m.Id));
        Assert.Equal(["超过"], (await AskAsync(new ShareAbove<Member>(MemberFacts.RankLastTerm, new(3, 4)), Verdict.Met)).Select(m => m.Id));
        Assert.Equal(["恰好", "不足"], (await AskAsync(new FirstShareOf<Member>(MemberFacts.RankLastTerm, new(1_500_000_000, 2_000_000_000)), Verdict.Met)).Select(m => m.Id));
    }

    /// <summary>At exactly 30 % a rank is within; the first place of a major of three is, though it is a third; nobody is ranked among nobody.</summary>
    [Fact]
    public async Task A_rank_at_exactly_the_limit_is_within_in_the_database_too()
    {
        Member[] roster =
        [
            Ranked("三十分之九", 9, 30), Ranked("百分之三十", 30, 100), Ranked("百分之三十一", 31, 100), Ranked("三人专业第一", 1, 3), Ranked("三人专业第二", 2, 3),
            Ranked("四人专业第一", 1, 4), Ranked("并列第一", 1, 1), Ranked("无人专业", 0, 0), new() { Id = "未知" },
            new() { Id = "前三成", RankLastTerm = Fact.Within(new Share(1, 100), new Share(30, 100)) }, new() { Id = "三成上下", RankLastTerm = Fact.Within(new Share(30, 100), new Share(31, 100)) },
            new() { Id = "三成以外", RankLastTerm = Fact.Within(new Share(30, 100), new Share(1, 1), Edges.LowExcluded) }, new() { Id = "不适用", RankLastTerm = Fact.NotApplicable<Share>() },
        ];
        await FillAsync(roster);
        var tenths = new FirstShareOf<Member>(MemberFacts.RankLastTerm, new(3, 10));

        Assert.Equal(["三十分之九", "百分之三十", "三人专业第一", "四人专业第一", "并列第一", "前三成"], (await AskAsync(tenths, Verdict.Met)).Select(m => m.Id));
        Assert.Equal(["无人专业"], (await AskAsync(tenths, Verdict.NotApplicable)).Select(m => m.Id));
        Assert.Equal(["百分之三十一", "三人专业第二"], (await AskAsync(tenths, Verdict.NotMet)).Select(m => m.Id));
        foreach (var verdict in _verdicts)
        {
            Assert.Equal(roster.Where(m => tenths.Judge(m) == verdict), await AskAsync(tenths, verdict));
        }
    }

    /// <summary>Of every kind of requirement it is known whether a database can be asked; each kind that can was drawn above, and each that cannot says so.</summary>
    [Fact]
    public void Every_kind_of_requirement_is_either_asked_of_the_database_or_refused()
    {
        var kinds = typeof(Requirement).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Requirement)))
            .ToLookup(t => t.GetMethod(nameof(Requirement<>.Filter))!.DeclaringType == t, t => t.Name.Split('`')[0]);
        var drawn = RandomRoster.AboutMember.Array[60].Draw(2).SelectMany(Parts).Select(s => s.GetType().Name.Split('`')[0]).Distinct();

        // What a year may still bring is asked of a union and not of those on its roster.
        Assert.Equal(kinds[true].Except([nameof(DueBy)]).Order(), drawn.Order());
        Assert.Equal(["Applying", "Attested", "Covers", "Every", "HeldSince", "InOrder", "MoreCandidates", "Never", "NothingBut", "OnSchedule", "PermittedPosts"], kinds[false].Order());
    }

    private static IEnumerable<Requirement<Member>> Parts(Requirement<Member> whole) =>
    [
        whole,
        .. (whole switch
        {
            All<Member> all => all.Parts,
            Any<Member> any => any.Parts,
            Not<Member> denied => [denied.Part],
            When<Member> condition => [condition.Condition, condition.Then],
            _ => [],
        }).SelectMany(Parts),
    ];

    [Fact]
    public async Task Names_are_compared_by_their_code_points_as_in_memory()
    {
        Member[] roster = [.. ((string[])["a", "A", "ａ", "é", "e\u0301", "张三", "張三", "O'Neil", "%"]).Select((n, i) => new Member { Id = $"{i}", Name = Fact.Given(n) })];
        await FillAsync(roster);

        foreach (var member in roster)
        {
            Assert.Equal([member], await AskAsync(new OneOf<Member, string>(MemberFacts.Name, [member.Name.Low]), Verdict.Met));
        }
    }

    /// <summary>Tables of an earlier version have no column for it: the kept records say who is a teacher and who a woman, and the columns are filled from them.</summary>
    [Fact]
    public async Task A_store_of_an_earlier_version_finds_teachers_and_women_once_it_is_prepared()
    {
        Member[] roster =
        [
            new() { Id = "甲", Teacher = Fact.Given(true), Woman = Fact.Given(true) }, new() { Id = "乙", Teacher = Fact.Given(false), Woman = Fact.Given(false) },
            new() { Id = "丙" }, new() { Id = "丁", Woman = Fact.Given(true) },
        ];
        var record = Record() with { Members = new() { List = [.. roster] } };
        await Store.Of(School).Records.SaveAsync(record, 0, Token);
        await using (var context = Database.Open(null))
        {
            var before = context.Database.GetMigrations().TakeWhile(m => !m.EndsWith("WhoIsATeacherOrAWoman", StringComparison.Ordinal)).Last();
            await context.GetService<IMigrator>().MigrateAsync(before, Token);
        }

        Assert.Equal(StoreState.Older, await Store.LookAsync(Token));
        await Store.PrepareAsync(Token);
        foreach (var fact in (FactPath<Member, bool>[])[MemberFacts.Teacher, MemberFacts.Woman])
        {
            var requirement = new Is<Member>(fact);
            foreach (var verdict in _verdicts)
            {
                Assert.Equal(roster.Where(m => requirement.Judge(m) == verdict), await Store.Of(School).Records.AskAsync(record.Union, new WithVerdict<Member>(requirement, verdict), Token));
            }
        }
    }

    [Fact]
    public void Every_fact_of_a_roster_that_is_asked_about_has_its_columns()
    {
        using var context = Database.Open(School);

        Assert.Equal(MemberFacts.All.Select(f => f.JsonPointer[1..]).Order(StringComparer.OrdinalIgnoreCase), Complex<Member>(context), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(CollegeUnionFacts.All.Select(f => f.JsonPointer[1..]).Order(StringComparer.OrdinalIgnoreCase), Complex<CollegeUnion>(context), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A page in an order is the page that memory gives: whoever is equal in it stands in the order of the roster.</summary>
    [Fact]
    public async Task A_page_of_an_answer_is_the_same_as_in_memory()
    {
        var roster = Enumerable.Range(0, 60).Select(i => new Member { Id = $"m{i:00}", YearOfStudy = Fact.Given(i % 4), PoliticalStatus = i % 3 == 0 ? default : Fact.Given((PoliticalStatus)(i % 4)) }).ToArray();
        var record = Record() with { Members = new() { List = [.. roster] } };
        var records = Store.Of(School).Records;
        await records.SaveAsync(record, 0, Token);

        for (var page = 0; page < 5; page++)
        {
            var question = new UnknownByYear(page);
            var expected = roster.Where(m => m.PoliticalStatus.Known == Known.Unknown && m.Id != "m30").OrderByDescending(m => m.YearOfStudy.Low).Skip(page * 5).Take(5).ToList();

            Assert.Equal(page == 3 ? 4 : page == 4 ? 0 : 5, expected.Count);
            Assert.Equal(expected, await records.AskAsync(record.Union, question, Token));
            Assert.Equal(expected, question.Evaluate(roster));
        }
    }

    private sealed class UnknownByYear : WithVerdict<Member>
    {
        public UnknownByYear(int page)
            : base(EligibilityRules.PartyOrLeague, Verdict.Undetermined) =>
            Query.Where(static m => m.Id != "m30").OrderByDescending(static m => m.YearOfStudy.Low).Skip(page * 5).Take(5);
    }

    private static IEnumerable<string> Complex<T>(StoreContext context) =>
        context.Model.FindEntityType(typeof(T))!.GetComplexProperties().Select(p => p.Name).Order(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Requirement<Member>> OfOptions(Func<RecordOptions, Requirement<Member>> rule) =>
        from failing in (bool[])[false, true] from tiny in (bool[])[false, true] select rule(new() { FirstYearsMayFail = failing, FirstOfTinyMajorCounts = tiny });

    private static Member Ranked(string id, int rank, int of) => new() { Id = id, RankLastTerm = Fact.Given(new Share(rank, of)) };

    // Written into the table itself: a roster there may hold what no file can, such as a member's fact that is not applicable.
    private async Task FillAsync<T>(T[] roster)
        where T : class
    {
        await Store.Of(School).Records.SaveAsync(Record(), 0, Token);
        await using var context = Database.Open(School);
        await using var transaction = await context.Database.BeginTransactionAsync(Token);
        await Database.WriteAsync(context, School, (await context.Records.SingleAsync(Token)).Id, roster, Token);
        await transaction.CommitAsync(Token);
    }

    // No more rows leave the database than are asked for (the last reading finds the end), so that none can have been filtered afterwards.
    private async Task<List<T>> AskAsync<T>(Requirement<T> requirement, Verdict verdict)
        where T : class
    {
        var rows = new RowCount();
        await using var context = Database.Open(School, rows);
        var record = (await context.Records.SingleAsync(Token)).Id;
        var found = await context.RosterOf<T>(record).Answering(new WithVerdict<T>(requirement, verdict), static r => EF.Property<int>(r, StoreContext.Position)).ToListAsync(Token);
        Assert.Equal(found.Count + 1, rows.Last);
        return found;
    }

    private sealed class RowCount : DbCommandInterceptor
    {
        /// <summary>How often the last command was read from, the reading that found the end included.</summary>
        public int Last { get; private set; }

        public override InterceptionResult DataReaderClosing(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
        {
            Last = eventData.ReadCount;
            return result;
        }

        public override ValueTask<InterceptionResult> DataReaderClosingAsync(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
        {
            Last = eventData.ReadCount;
            return new(result);
        }
    }
}
