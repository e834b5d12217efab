using Ardalis.Specification;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;
using UnionGovernance.Selections;
using UnionGovernance.Storage.Tests.Databases;
using UnionGovernance.Storage.Verdicts;
using UnionGovernance.Tests;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage.Tests;

public sealed class StoreGuideOnSqliteTests() : StoreGuideTests(new SqliteDatabase());

public sealed class StoreGuideOnPostgreSqlTests() : StoreGuideTests(new PostgreSqlDatabase());

/// <summary>The code of docs/guide/store.md stands here, line by line, and is run.</summary>
public abstract class StoreGuideTests(Database database) : StoreTests(database)
{
    [Fact]
    public async Task Records_are_kept_and_judged_and_asked()
    {
        var (connection, record) = (Database.Connection, Record() with { Members = new() { List = [new() { Id = "甲", PoliticalStatus = Fact.Given(PoliticalStatus.Neither) }] } });
        var store = AnyStore.At(connection);
        await store.PrepareAsync(Token);

        var records = store.Of("虚构大学").Records;
        var seen = await records.FindAsync(record.Union, Token);
        var saving = await records.SaveAsync(record, seen?.Version ?? 0, Token);
        if (!saving.IsSaved)
        {
            throw new InvalidOperationException($"Somebody saved version {saving.Version} in the meantime: read it, and decide again.");
        }

        UnionRecord[] unionRecords = [Record(year: 2024), Record(Other, 2024)];
        var today = new LocalDate(2024, 7, 1);
        var inputs = unionRecords.Select(r => new SeenRecord(r, Seen: 0)).ToAsyncEnumerable();
        await foreach (var together in store.SaveAllAsync(inputs, today, cancellationToken: Token))
        {
            foreach (var other in together.Where(t => !t.Saving.IsSaved))
            {
                throw new InvalidOperationException($"{other.Union.Title}: somebody saved version {other.Saving.Version}.");
            }
        }

        var judged = 0;
        var province = AnyStore.ToRead(connection);
        await foreach (var stored in province.RecordsAsync(cancellationToken: Token))
        {
            var assessment = RuleBook.National.Assess(stored.Reading.Value!).Assessment;
            judged += assessment is null ? 0 : 1;
        }

        Assert.Equal(3, judged);
        var outsiders = await records.AskAsync(record.Union, new WithVerdict<Member>(EligibilityRules.PartyOrLeague, Verdict.NotMet), Token);
        var unknown = await records.AskAsync(record.Union, new WithVerdict<Member>(EligibilityRules.PartyOrLeague, Verdict.Undetermined), Token);
        Assert.Equal(["甲"], outsiders.Select(m => m.Id));
        Assert.Empty(unknown);
    }

    [Fact]
    public async Task Verdicts_are_kept_and_asked()
    {
        var (connection, record, today) = (Database.Connection, Record() with { Structure = new() { Staff = Fact.Given(61) } }, new LocalDate(2024, 6, 30));
        var store = AnyStore.At(connection, RuleBook.National);
        var records = store.Of("虚构大学").Records;
        await records.SaveAsync(record, 0, today, Token);
        await records.SaveAsync(Record(year: 1999), 0, today, Token);

        var rows = await records.AskAsync(new OnRule("staff.headcount", new(2023), Verdict.NotMet), JudgingDay.OwnOr(today), Token);
        var worst = new OnAnyRule(Verdict.NotMet);
        worst.Query.OrderByDescending(v => v.AcademicYear).Skip(20).Take(20);
        var page = await records.AskAsync(worst, JudgingDay.OwnOr(today), Token);
        var unknown = page.Unjudged.Select(u => (u.Union.Title, u.Outcome));

        Assert.Equal(record.Union, Assert.Single(rows.Verdicts).Union);
        Assert.Empty(page.Verdicts);
        Assert.Equal(("虚构大学学生会", new AssessmentOutcome.NoneFits(null)), Assert.Single(unknown));
    }

    [Fact]
    public async Task An_act_is_entered_by_whoever_comes_first_and_judged_again_by_the_other()
    {
        var (seals, today) = (Store.Of(School).Seals, new LocalDate(2024, 9, 2));
        var act = new SealMade { At = new(2024, 9, 2, 9, 0), ApprovedBy = "校团委", Approval = "〔2024〕3号", Maker = "刻制中心" };
        while (true)
        {
            var stored = await seals.EntriesAsync("虚构大学学生会", Token);
            var register = stored.Count == 0
                ? SealRegister.Begin("虚构大学学生会", new SealTerms(), today)
                : SealRegister.Of(stored.Select(e => e.Read()!), new SealTerms(), today);
            if (register.Enter(act) is { MayGoOn: false } review)
            {
                throw new InvalidOperationException(string.Join(' ', review.Refusals.Select(r => r.Because.English).Concat(review.Findings.Select(f => f.Because.English))));
            }

            if ((await seals.AppendAsync(register.Entries[^1], Token)).IsAppended)
            {
                break;
            }
        }

        var found = await seals.VerifyAsync("虚构大学学生会", [], Token);
        Assert.Equal((1, null, Verdict.Undetermined), (found.Entries, found.FirstBad, found.Verdict));
    }

    [Fact]
    public void The_guide_has_no_line_of_code_that_is_not_run_here()
    {
        // A test stands in the namespace of the store and need not name it.
        var here = File.ReadLines(RepositoryRoot.File("tests", "Storage.Tests", "StoreGuideTests.cs")).Select(l => l.Trim()).Append("using UnionGovernance.Storage;").ToHashSet();
        var (isCode, lines) = (false, new List<string>());
        foreach (var line in File.ReadLines(RepositoryRoot.File("docs", "guide", "store.md")))
        {
            isCode = line.StartsWith("```", StringComparison.Ordinal) ? line == "```csharp" : isCode;
            if (isCode && line != "```csharp" && line.Trim() is { Length: > 0 } code)
            {
                lines.Add(code.Replace("cancellationToken: cancellationToken", "cancellationToken: Token", StringComparison.Ordinal).Replace("cancellationToken)", "Token)", StringComparison.Ordinal));
            }
        }

        Assert.InRange(lines.Count, 20, 80);
        Assert.All(lines, l => Assert.Contains(l, here));
    }
}
