using Ardalis.Specification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Storage.Rows;
using UnionGovernance.Storage.Tests.Databases;
using UnionGovernance.Storage.Verdicts;
using UnionGovernance.Tests;

namespace UnionGovernance.Storage.Tests;

public sealed class RecordVerdictOnSqliteTests() : RecordVerdictTests(new SqliteDatabase());

public sealed class RecordVerdictOnPostgreSqlTests() : RecordVerdictTests(new PostgreSqlDatabase());

/// <summary>The verdicts that a store keeps beside its records are those that memory gives; where they would not be, the record is judged anew, and that is said.</summary>
public abstract class RecordVerdictTests(Database database) : StoreTests(database)
{
    private static readonly LocalDate _before = new(2024, 5, 1);
    private static readonly LocalDate _after = new(2024, 6, 30);

    public static TheoryData<string> Files { get; } =
        [.. Directory.GetFiles(RepositoryRoot.File("samples"), "*.json").Concat(Directory.GetFiles(RepositoryRoot.File("tests", "cases"), "*.json")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task What_is_kept_is_what_memory_finds(string file)
    {
        var path = RepositoryRoot.File("samples", file);
        var record = RecordFile.Read(await File.ReadAllBytesAsync(File.Exists(path) ? path : RepositoryRoot.File("tests", "cases", file), Token)).Value!;
        var records = Store.Of(record.Union.Name.School).Records;
        await records.SaveAsync(record, 0, _after, Token);

        var answer = await records.AskAsync(new Everything(), JudgingDay.OwnOr(_after), Token);

        Assert.All(answer.Verdicts, v => Assert.False(v.IsJudgedAnew));
        Assert.Empty(answer.Unjudged);
        Assert.Equal(InMemory(record, _after), answer.Verdicts.Select(v => (v.Rule, v.Verdict)));
        Assert.All(answer.Verdicts, v => Assert.Equal((record.Union, RuleBook.National.Assess(record).Assessment!.Edition.Id, RuleBook.National.Hash), (v.Union, v.Edition, v.BookHash)));
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            Assert.Equal(InMemory(record, _after).Where(f => f.Verdict == verdict), (await records.AskAsync(new OnAnyRule(verdict), JudgingDay.OwnOr(_after), Token)).Verdicts.Select(v => (v.Rule, v.Verdict)));
        }
    }

    /// <summary>A congress in May is a plan on the first of May, which decides nothing, and held by the end of June.</summary>
    [Fact]
    public async Task A_verdict_of_another_day_is_judged_anew_and_says_so()
    {
        var records = Store.Of(School).Records;
        var record = OfCongressInMay();
        await records.SaveAsync(record, 0, _after, Token);

        Assert.Equal((Verdict.Met, _after, false, false), await OnSchedule(JudgingDay.OwnOr(_after)));
        Assert.Equal((Verdict.Undetermined, _before, false, true), await OnSchedule(JudgingDay.OwnOr(_before)));
        Assert.Equal((Verdict.Undetermined, null, false, true), await OnSchedule(default));
        Assert.Equal((Verdict.Met, _after, false, false), await OnSchedule(JudgingDay.ForAll(_after)));
        Assert.Equal((Verdict.Undetermined, _before, false, true), await OnSchedule(JudgingDay.ForAll(_before)));

        async Task<(Verdict, LocalDate?, bool, bool)> OnSchedule(JudgingDay day)
        {
            var one = Assert.Single((await records.AskAsync(new OnRule(CongressRules.HeldOnSchedule.Id), day, Token)).Verdicts);
            return (one.Verdict, one.Day, one.IsOwnDay, one.IsJudgedAnew);
        }
    }

    /// <summary>The day that a record says stands whatever the day of asking, unless every record is asked about as of one day.</summary>
    [Fact]
    public async Task The_records_own_day_holds_until_another_is_asked_for()
    {
        var records = Store.Of(School).Records;
        await records.SaveAsync(OfCongressInMay() with { AsOf = Fact.Given(_before) }, 0, _after, Token);
        await records.SaveAsync(OfCongressInMay(2022) with { AsOf = Fact.Within(new LocalDate(2023, 5, 1), new LocalDate(2023, 5, 31)) }, 0, _after, Token);

        foreach (var day in (JudgingDay[])[default, JudgingDay.OwnOr(_after), JudgingDay.OwnOr(_before)])
        {
            Assert.Equal([(Verdict.Undetermined, null, true, false), (Verdict.Undetermined, _before, true, false)], await OnSchedule(day));
        }

        Assert.Equal([(Verdict.Met, _before, false, true), (Verdict.Undetermined, _before, true, false)], await OnSchedule(JudgingDay.ForAll(_before)));
        Assert.Equal([(Verdict.Met, _after, false, true), (Verdict.Met, _after, false, true)], await OnSchedule(JudgingDay.ForAll(_after)));

        async Task<IEnumerable<(Verdict, LocalDate?, bool, bool)>> OnSchedule(JudgingDay day) =>
            (await records.AskAsync(new OnRule(CongressRules.HeldOnSchedule.Id), day, Token)).Verdicts.Select(v => (v.Verdict, v.Day, v.IsOwnDay, v.IsJudgedAnew));
    }

    /// <summary>A book that denies a rule finds well what breaks it, whatever verdict another book left in the store.</summary>
    [Fact]
    public async Task A_verdict_of_another_book_is_judged_anew_and_says_so()
    {
        var record = Staffed(School, 61);
        var rule = School2023.Table.Items.First(i => i.Rule.Requirement.Judge(record) == Verdict.NotMet).Rule;
        var strange = RuleBook.National.With(School2023.Table with
        {
            Items = [.. School2023.Table.Items.Select(i => i.Rule.Id == rule.Id ? i with { Rule = rule with { Requirement = new Not<UnionRecord>(rule.Requirement) } } : i)],
        });
        await Store.Of(School).Records.SaveAsync(record, 0, Token);

        Assert.Equal((Verdict.NotMet, false, RuleBook.National.Hash), await OfBook(null));
        Assert.Equal((Verdict.Met, true, strange.Hash), await OfBook(strange));
        await AnyStore.At(Database.Connection, strange).Of(School).Records.SaveAsync(record, 1, Token);
        Assert.Equal((Verdict.Met, false, strange.Hash), await OfBook(strange));
        Assert.Equal((Verdict.NotMet, true, RuleBook.National.Hash), await OfBook(RuleBook.National));

        async Task<(Verdict, bool, string)> OfBook(RuleBook? book)
        {
            var one = Assert.Single((await AnyStore.At(Database.Connection, book).Of(School).Records.AskAsync(new OnRule(rule.Id), default, Token)).Verdicts);
            return (one.Verdict, one.IsJudgedAnew, one.BookHash);
        }
    }

    /// <summary>A book of one's own names its ids: a record by a province's table is read and judged by whoever has that book, and is not lost to whoever has not.</summary>
    [Fact]
    public async Task A_record_by_a_table_that_the_book_lacks_is_listed_with_its_fault()
    {
        var book = RuleBook.National.With(School2023.Table with { Id = "province-2023" });
        var record = Staffed(School, 45) with { Edition = "province-2023" };
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Of(School).Records.SaveAsync(record, 0, Token));
        await AnyStore.At(Database.Connection, book).Of(School).Records.SaveAsync(record, 0, Token);

        Assert.Equal(record, (await AnyStore.At(Database.Connection, book).Of(School).Records.FindAsync(record.Union, Token))!.Reading.Value);
        Assert.All((await AnyStore.At(Database.Connection, book).Of(School).Records.AskAsync(new Everything(), default, Token)).Verdicts, v => Assert.Equal(("province-2023", false), (v.Edition, v.IsJudgedAnew)));
        var answer = await Store.Of(School).Records.AskAsync(new Everything(), default, Token);
        Assert.Empty(answer.Verdicts);
        Assert.Equal("/edition", Assert.Single(Assert.IsType<AssessmentOutcome.Refused>(Assert.Single(answer.Unjudged).Outcome).Faults).JsonPointer);
    }

    /// <summary>What an older program left is not believed, not even where it says what nobody could find out. Asking writes nothing; saving does.</summary>
    [Fact]
    public async Task A_verdict_of_another_version_is_judged_anew_until_the_record_is_saved_again()
    {
        var records = Store.Of(School).Records;
        var record = Staffed(School, 45);
        await records.SaveAsync(record, 0, Token);
        await Database.RunAsync("UPDATE verdicts SET verdict = 2, library_version = '0.0.9'");

        for (var time = 0; time < 2; time++)
        {
            var answer = await records.AskAsync(new Everything(), default, Token);
            Assert.Equal(InMemory(record, null), answer.Verdicts.Select(v => (v.Rule, v.Verdict)));
            Assert.All(answer.Verdicts, v => Assert.True(v.IsJudgedAnew));
            Assert.Equal([new(record.Union, "school-2023-2024", IsJudgedAnew: true)], answer.Judged);
        }

        await records.SaveAsync(record, 1, Token);
        Assert.Equal([new(record.Union, "school-2023-2024", IsJudgedAnew: false)], (await records.AskAsync(new Everything(), default, Token)).Judged);
        await using var context = Database.Open(School);
        Assert.Equal(InMemory(record, null), (await context.Verdicts.OrderBy(v => EF.Property<int>(v, StoreContext.Position)).ToListAsync(Token)).Select(v => (v.Rule, v.Verdict)));
    }

    [Fact]
    public async Task Records_that_were_saved_before_there_were_verdicts_are_judged_anew()
    {
        var record = Staffed(School, 45);
        await Store.Of(School).Records.SaveAsync(record, 0, Token);
        await using (var context = Database.Open(null))
        {
            await context.GetService<IMigrator>().MigrateAsync("RegisterIsAppendOnly", Token);
        }

        Assert.Equal(StoreState.Older, await Store.LookAsync(Token));
        await Store.PrepareAsync(Token);

        var answer = await Store.Of(School).Records.AskAsync(new Everything(), default, Token);
        Assert.Equal(InMemory(record, null), answer.Verdicts.Select(v => (v.Rule, v.Verdict)));
        Assert.All(answer.Verdicts, v => Assert.True(v.IsJudgedAnew));
    }

    /// <summary>No table is so old; two are for 2021–2022; one record was spoiled. Each is named with its reason whatever is asked, and saved like any other.</summary>
    [Fact]
    public async Task Whatever_cannot_be_judged_is_named_and_not_dropped()
    {
        var records = Store.Of(School).Records;
        var (old, torn, spoiled, sound) = (Record(year: 1999), Record(year: 2021), Record(year: 2022), Record());
        foreach (var record in (UnionRecord[])[sound, spoiled, torn, old])
        {
            Assert.Equal(new(true, 1), await records.SaveAsync(record, 0, Token));
        }

        await Database.RunAsync("""UPDATE records SET text = '{ "stuff": 1 }' WHERE academic_year = 2022""");
        await Database.RunAsync("UPDATE verdicts SET library_version = '0.0.9' WHERE academic_year = 2022");

        foreach (var question in (ISpecification<RecordVerdict>[])[new OnAnyRule(Verdict.Undetermined), new OnRule("no.such.rule"), new OnAnyRule(Verdict.Undetermined, new(2023)), new Page(0, 3)])
        {
            var answer = await records.AskAsync(question, default, Token);
            Assert.Equal([old.Union, torn.Union, spoiled.Union], answer.Unjudged.Select(u => u.Union));
            Assert.Null(Assert.IsType<AssessmentOutcome.NoneFits>(answer.Unjudged[0].Outcome).Named);
            Assert.Equal(2, Assert.IsType<AssessmentOutcome.SeveralFit>(answer.Unjudged[1].Outcome).Fitting.Count);
            Assert.Contains(Assert.IsType<AssessmentOutcome.Refused>(answer.Unjudged[2].Outcome).Faults, f => f.JsonPointer == "/stuff");
            Assert.Equal([sound.Union], answer.Judged.Select(j => j.Union));
        }
    }

    /// <summary>A record that can no longer be judged keeps no verdict of the version before.</summary>
    [Fact]
    public async Task A_record_that_no_table_fits_any_more_leaves_no_old_verdict()
    {
        var records = Store.Of(School).Records;
        await records.SaveAsync(Record(year: 2021) with { Edition = "school-2021-11" }, 0, Token);
        Assert.NotEmpty((await records.AskAsync(new Everything(), default, Token)).Verdicts);

        await records.SaveAsync(Record(year: 2021), 1, Token);

        var answer = await records.AskAsync(new Everything(), default, Token);
        Assert.Equal((0, 0, 1), (answer.Verdicts.Count, answer.Judged.Count, answer.Unjudged.Count));
        await using var context = Database.Open(School);
        Assert.Equal(0, await context.Verdicts.CountAsync(Token));
    }

    /// <summary>Conditions are asked of the database for what is kept and of memory for what is judged anew: both give one answer, in one order, page by page.</summary>
    [Fact]
    public async Task A_question_has_one_answer_whatever_part_of_it_is_kept()
    {
        var records = Store.Of(School).Records;
        UnionRecord[] all = [.. Enumerable.Range(2020, 8).Select(y => Staffed(School, y % 2 == 0 ? 30 : 61, y)), Staffed(School, 50) with { Union = Record().Union with { Name = new(School, "文学院"), Level = UnionLevel.College } }];
        foreach (var record in all)
        {
            await records.SaveAsync(record with { Edition = record.Union.Year?.First == 2021 ? "school-2021-11" : null }, 0, _after, Token);
        }

        foreach (var stale in (string[])["FALSE", "academic_year % 2 = 0", "TRUE"])
        {
            await Database.RunAsync($"UPDATE verdicts SET library_version = '0.0.9' WHERE {stale}");
            var everything = (await records.AskAsync(new Everything(), JudgingDay.OwnOr(_after), Token)).Verdicts;
            Assert.Equal(stale != "FALSE", everything.Any(v => v.IsJudgedAnew));
            Assert.Equal(stale != "TRUE", everything.Any(v => !v.IsJudgedAnew));
            Assert.Equal(everything.OrderBy(v => v.AcademicYear).ThenBy(v => v.Level), everything);
            var questions = (ISpecification<RecordVerdict>[])
            [
                new OnRule(everything[0].Rule), new OnRule(everything[0].Rule, new(2023)), new OnRule(everything[0].Rule, new(2023), everything[0].Verdict), new OnAnyRule(Verdict.NotMet), new OnAnyRule(Verdict.NotMet, new(2025)),
                new Where(v => v.Verdict < Verdict.Met), new Where(v => v.Verdict >= Verdict.Undetermined), new Where(v => v.AcademicYear > new AcademicYear(2021) && v.College == null), new Where(v => v.College == "文学院"),
                new Where(v => v.Level == UnionLevel.College || v.Day < _after), new Where(v => v.Day <= _after && v.Day > _before && !v.IsOwnDay && v.Edition.StartsWith("school")), new Page(0, 7), new Page(7, 7), new Page(100_000, 7),
            ];
            foreach (var (question, i) in questions.Select((q, i) => (q, i)))
            {
                var found = (await records.AskAsync(question, JudgingDay.OwnOr(_after), Token)).Verdicts;
                Assert.Equal(question.Evaluate(everything), found);
                Assert.True(i is 2 or 13 || found.Count > 0, $"question {i} found nothing");
            }
        }
    }

    /// <summary>Whether a verdict is judged anew shows only after asking; a union is several columns. A question about them is none for a database, even where nothing is kept.</summary>
    [Fact]
    public async Task What_no_database_can_be_asked_is_not_asked_of_memory_either()
    {
        var records = Store.Of(School).Records;
        await records.SaveAsync(Record(), 0, Token);
        await Database.RunAsync("DELETE FROM verdicts");

        await Assert.ThrowsAsync<InvalidOperationException>(() => records.AskAsync(new Where(v => v.IsJudgedAnew), default, Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => records.AskAsync(new Where(v => v.Union.Title == "学生会"), default, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => records.AskAsync((ISpecification<RecordVerdict>)null!, default, Token));
    }

    /// <summary>The database refuses the last row of a saving: then there is nothing of it, and what was there before is whole.</summary>
    [Fact]
    public async Task A_saving_that_fails_at_its_verdicts_leaves_neither_record_nor_verdicts()
    {
        var records = Store.Of(School).Records;
        await records.SaveAsync(Staffed(School, 45), 0, Token);
        var before = (await records.AskAsync(new Everything(), default, Token)).Verdicts;
        await Database.RunAsync(Database is SqliteDatabase
            ? "CREATE TRIGGER refuse BEFORE INSERT ON verdicts WHEN NEW.position = 10 BEGIN SELECT RAISE(ABORT, 'no'); END"
            : """
              CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
              CREATE TRIGGER refuse BEFORE INSERT ON verdicts FOR EACH ROW WHEN (NEW.position = 10) EXECUTE FUNCTION refuse();
              """);

        await Assert.ThrowsAsync<DbUpdateException>(() => records.SaveAsync(Staffed(School, 30), 1, Token));
        await Assert.ThrowsAsync<DbUpdateException>(() => records.SaveAsync(Staffed(School, 30, 2022), 0, Token));
        await Assert.ThrowsAsync<DbUpdateException>(() => Store.Of(Other).Records.SaveAsync(Staffed(Other, 30), 0, Token));

        Assert.Equal((Staffed(School, 45), 1), ((await records.FindAsync(Record().Union, Token))!.Reading.Value, (await records.FindAsync(Record().Union, Token))!.Version));
        Assert.Single(await records.AllAsync(Token));
        Assert.Equal(before, (await records.AskAsync(new Everything(), default, Token)).Verdicts);
        Assert.Equal([School], await Store.SchoolsAsync(Token));
    }

    /// <summary>Of two savings at once one wins with its verdicts, and whoever asks meanwhile finds one of the two, whole, and never none.</summary>
    [Fact]
    public async Task Whoever_asks_while_others_save_finds_one_version_whole()
    {
        var records = Store.Of(School).Records;
        UnionRecord[] both = [Staffed(School, 45), Staffed(School, 30)];
        var expected = both.Select(r => InMemory(r, null)).ToList();
        await records.SaveAsync(both[0], 0, Token);
        using var done = new CancellationTokenSource();
        var asking = Task.Run(
            async () =>
            {
                var times = 0;
                for (; !done.IsCancellationRequested || times == 0; times++)
                {
                    var answer = await Store.Of(School).Records.AskAsync(new Everything(), default, Token);
                    Assert.Contains([.. answer.Verdicts.Select(v => (v.Rule, v.Verdict))], expected);
                    Assert.Equal([new(both[0].Union, "school-2023-2024", IsJudgedAnew: false)], answer.Judged);
                }

                return times;
            },
            Token);
        for (var seen = 1; seen <= 12; seen++)
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(i => Task.Run(() => Store.Of(School).Records.SaveAsync(both[i], seen, Token), Token)));
            var winner = Array.FindIndex(outcomes, o => o.IsSaved);
            Assert.Equal(expected[winner], (await records.AskAsync(new Everything(), default, Token)).Verdicts.Select(v => (v.Rule, v.Verdict)));
        }

        await done.CancelAsync();
        Assert.True(await asking > 0);
    }

    [Fact]
    public async Task A_record_takes_its_verdicts_with_it()
    {
        await Store.Of(School).Records.SaveAsync(Record(), 0, Token);
        await Store.Of(School).Records.SaveAsync(Record(year: 2022), 0, Token);
        await using var context = Database.Open(School);
        var kept = await context.Verdicts.CountAsync(v => v.AcademicYear == new AcademicYear(2022), Token);

        await context.Set<RecordRow>().Where(r => r.AcademicYear == new AcademicYear(2023)).ExecuteDeleteAsync(Token);

        Assert.Equal((kept, kept), (await context.Verdicts.CountAsync(Token), (await Store.Of(School).Records.AskAsync(new Everything(), default, Token)).Verdicts.Count));
    }

    private static List<(string Rule, Verdict Verdict)> InMemory(UnionRecord record, LocalDate? day) =>
        [.. RuleBook.National.Assess(record, day).Assessment!.All.Select(f => (f.Item.Rule.Id, f.Verdict))];

    private static UnionRecord Staffed(string school, int staff, int year = 2023) => Record(school, year) with { Structure = new() { Staff = Fact.Given(staff) } };

    private static UnionRecord OfCongressInMay(int year = 2023) =>
        (Record(year: year) with { Congress = new() { HeldOn = Fact.Given(new LocalDate(year + 1, 5, 20)), InForm = Fact.Given(true) } })
        .WithStatement(CongressFacts.InForm.JsonPointer, new("校团委", Fact.Given(new LocalDate(year + 1, 5, 21)), "〔2024〕3号"));

    private sealed class Everything : Specification<RecordVerdict>;

    private sealed class Where : Specification<RecordVerdict>
    {
        public Where(System.Linq.Expressions.Expression<Func<RecordVerdict, bool>> condition) => Query.Where(condition);
    }

    /// <summary>The worst first, the newest year first.</summary>
    private sealed class Page : Specification<RecordVerdict>
    {
        public Page(int skip, int take) => Query.OrderBy(v => v.Verdict).ThenByDescending(v => v.AcademicYear).Skip(skip).Take(take);
    }
}
