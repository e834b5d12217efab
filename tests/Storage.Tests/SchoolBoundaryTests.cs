using System.Data.Common;
using Ardalis.Specification;
using Microsoft.EntityFrameworkCore;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Storage.Rows;
using UnionGovernance.Storage.Tests.Databases;
using UnionGovernance.Storage.Verdicts;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage.Tests;

public sealed class SchoolBoundaryOnSqliteTests() : SchoolBoundaryTests(new SqliteDatabase());

public sealed class SchoolBoundaryOnPostgreSqlTests() : SchoolBoundaryTests(new PostgreSqlDatabase());

/// <summary>Every way that was thought of to reach another school's rows, reading and writing, below the store's own methods.</summary>
public abstract class SchoolBoundaryTests(Database database) : StoreTests(database)
{
    [Fact]
    public async Task No_query_reads_another_schools_rows()
    {
        await FillAsync();
        foreach (var school in (string?[])[Other, School + " ", School.ToUpperInvariant() + "a", "%", "' OR 1=1 --", string.Empty, null])
        {
            await using var context = Database.Open(school);

            Assert.Equal((0, 0, 0, 0, 0, 0, 0), (
                await context.Records.CountAsync(Token), await context.Verdicts.CountAsync(Token), await context.Years.CountAsync(Token), await context.Congresses.CountAsync(Token),
                await context.Members.CountAsync(Token), await context.Colleges.CountAsync(Token), await context.Register.CountAsync(Token)));
            Assert.Empty(await context.Records.FromSqlRaw("SELECT * FROM records").ToListAsync(Token));
            Assert.Empty(await context.Verdicts.FromSqlRaw("SELECT * FROM verdicts").ToListAsync(Token));
            Assert.Null(await context.Records.FindAsync([1], Token));
            Assert.Empty(await context.RosterOf<Member>(1).ToListAsync(Token));
            Assert.Equal(0, await context.Records.Select(r => context.Members.Count()).FirstOrDefaultAsync(Token));
        }
    }

    [Fact]
    public async Task The_store_of_one_school_finds_nothing_of_another()
    {
        await FillAsync();
        var other = Store.Of(Other);
        var year = Record().Union;

        Assert.Null(await other.Records.FindAsync(year, Token));
        Assert.Empty(await other.Records.AllAsync(Token));
        Assert.Empty(await other.Records.AskAsync(year, new WithVerdict<Member>(EligibilityRules.PartyOrLeague, Verdict.Undetermined), Token));
        var answer = await other.Records.AskAsync(new OnAnyRule(Verdict.Undetermined), default, Token);
        Assert.Equal((0, 0, 0), (answer.Verdicts.Count, answer.Judged.Count, answer.Unjudged.Count));
        Assert.Null(await other.Years.FindAsync(year, Token));
        Assert.Empty(await other.Years.AllAsync(Token));
        Assert.Empty(await other.Congresses.AllAsync(Token));
        Assert.Empty(await other.Seals.NamesAsync(Token));
        Assert.Empty(await other.Seals.EntriesAsync(Entries.Seal, Token));
        Assert.Equal(default, await other.Seals.HeadAsync(Entries.Seal, Token));
    }

    /// <summary>Conditions, order and place are asked. What would lift the boundary is refused before anything is asked, and so is whatever else is not known here.</summary>
    [Fact]
    public async Task No_question_lifts_the_boundary()
    {
        await FillAsync();
        var records = Store.Of(Other).Records;

        foreach (var beyond in (Action<ISpecificationBuilder<Member>>[])
            [q => q.IgnoreQueryFilters(), q => q.PostProcessingAction(static m => m), q => q.Search(m => m.Id, "%"), q => q.Include("Record"), q => q.Include(m => m.Id), q => q.AsTracking()])
        {
            await Assert.ThrowsAsync<NotSupportedException>(() => records.AskAsync(Record(Other).Union, new Question<Member>(beyond), Token));
        }

        foreach (var beyond in (Action<ISpecificationBuilder<RecordVerdict>>[])
            [q => q.IgnoreQueryFilters(), q => q.PostProcessingAction(static v => v), q => q.Search(v => v.Rule, "%"), q => q.Include("Record"), q => q.Include(v => v.Rule), q => q.AsTracking()])
        {
            await Assert.ThrowsAsync<NotSupportedException>(() => records.AskAsync(new Question<RecordVerdict>(beyond), default, Token));
        }

        Assert.Empty(await records.AskAsync(Record().Union, new Question<Member>(static q => q.Where(static m => m.Id == "甲")), Token));
        Assert.Empty((await records.AskAsync(new Question<RecordVerdict>(static q => q.Where(static v => v.School == School)), default, Token)).Verdicts);
    }

    /// <summary>The union and year of another school name no row of this one's, though kind, level and year are the same.</summary>
    [Fact]
    public async Task Another_schools_union_is_not_taken_for_ones_own()
    {
        await FillAsync();
        var own = Store.Of(School);
        var theirs = Record(Other).Union;

        Assert.Null(await own.Records.FindAsync(theirs, Token));
        Assert.Null(await own.Years.FindAsync(theirs, Token));
        Assert.Null(await own.Congresses.FindAsync(new(theirs, "第一次"), Token));
        Assert.Empty(await own.Records.AskAsync(theirs, new Question<Member>(static q => q.Where(static _ => true)), Token));
    }

    [Fact]
    public async Task No_statement_over_a_set_changes_another_schools_rows()
    {
        await FillAsync();
        await using (var context = Database.Open(Other))
        {
            Assert.Equal(0, await context.Records.ExecuteUpdateAsync(s => s.SetProperty(r => r.Text, "{}"), Token));
            Assert.Equal(0, await context.Members.ExecuteDeleteAsync(Token));
            Assert.Equal(0, await context.Verdicts.ExecuteUpdateAsync(s => s.SetProperty(v => v.Verdict, Verdict.Met), Token));
            Assert.Equal(0, await context.Verdicts.ExecuteDeleteAsync(Token));
            Assert.Equal(0, await context.Records.ExecuteDeleteAsync(Token));
            Assert.Equal(0, await context.Register.ExecuteDeleteAsync(Token));
        }

        await UnchangedAsync();
    }

    [Fact]
    public async Task No_row_is_added_changed_or_deleted_for_another_school()
    {
        await FillAsync();
        RecordRow row;
        await using (var own = Database.Open(School))
        {
            row = await own.Records.AsNoTracking().SingleAsync(Token);
        }

        await RefusedAsync<InvalidOperationException>(c => c.Add(new SchoolRow { School = School + "2" }));
        await RefusedAsync<InvalidOperationException>(c => c.Add(new YearRow { Union = Record().Union, Text = "" }));
        await RefusedAsync<InvalidOperationException>(c =>
        {
            c.Attach(row);
            row.Text = "{}";
        });
        await RefusedAsync<InvalidOperationException>(c => c.Remove(row));
        await RefusedAsync<InvalidOperationException>(c =>
        {
            c.Attach(row);
            c.Entry(row).Property(r => r.School).CurrentValue = Other;
        });
        await UnchangedAsync();
    }

    /// <summary>An id is no secret. Claimed for one's own school, it reaches no row of another's.</summary>
    [Fact]
    public async Task No_claim_on_an_id_reaches_another_schools_row()
    {
        await FillAsync();
        RecordRow row;
        await using (var own = Database.Open(School))
        {
            row = await own.Records.AsNoTracking().SingleAsync(Token);
        }

        var id = row.Id;
        RecordRow Claimed() => new() { Id = id, Union = Record(Other).Union, Text = "{}", Version = 1 };

        await RefusedAsync<DbUpdateConcurrencyException>(c => c.Entry(Claimed()).State = EntityState.Deleted);
        await RefusedAsync<DbUpdateConcurrencyException>(c =>
        {
            c.Attach(Claimed()).Property(r => r.Text).IsModified = true;
        });
        await RefusedAsync<DbException>(c => Database.WriteAsync(c, Other, id, [new Member { Id = "混入" }], Token));
        await RefusedAsync<DbException>(c => Database.WriteAsync(c, Other, id, [OneFor(Other)], Token));
        await RefusedAsync<InvalidOperationException>(c => c.Add(OneFor(School)).Property(StoreContext.Record).CurrentValue = id);
        await RefusedAsync<DbUpdateConcurrencyException>(c =>
        {
            var member = c.Attach(new Member { Id = "甲" });
            (member.Property(StoreContext.Owner).CurrentValue, member.Property(StoreContext.Record).CurrentValue, member.Property(StoreContext.Position).CurrentValue) = (Other, id, 0);
            member.State = EntityState.Deleted;
        });
        await UnchangedAsync();
    }

    /// <summary>The key of a row names its school beside its record, so that even a statement past all of this cannot put it under another's record.</summary>
    [Fact]
    public async Task The_database_itself_keeps_a_row_from_under_another_schools_record()
    {
        await FillAsync();
        await using var context = Database.Open(School);
        await Assert.ThrowsAnyAsync<DbException>(() => context.Database.ExecuteSqlAsync($"UPDATE verdicts SET school = {Other}", Token));
        await Assert.ThrowsAnyAsync<DbException>(() => context.Database.ExecuteSqlAsync($"UPDATE verdicts SET record_id = record_id + 1", Token));
        await Assert.ThrowsAnyAsync<DbException>(() => context.Database.ExecuteSqlAsync($"UPDATE members SET school = {Other}", Token));
        await Assert.ThrowsAnyAsync<DbException>(() => context.Database.ExecuteSqlAsync($"UPDATE members SET record_id = record_id + 1", Token));
    }

    private sealed class Question<T> : Specification<T>
    {
        public Question(Action<ISpecificationBuilder<T>> ask) => ask(Query);
    }

    private static RecordVerdict OneFor(string school) => new()
    {
        School = school,
        College = null,
        Kind = UnionKind.StudentUnion,
        Level = UnionLevel.School,
        AcademicYear = new(2023),
        Rule = "混入",
        Edition = "school-2023-2024",
        Verdict = Verdict.Met,
        Day = null,
        IsOwnDay = false,
        BookHash = RuleBook.National.Hash,
        LibraryVersion = "0.1.0",
    };

    private async Task FillAsync()
    {
        var school = Store.Of(School);
        await school.Records.SaveAsync(
            Record() with
            {
                Members = new() { List = [new() { Id = "甲" }] },
                Colleges = new() { List = [new CollegeUnion { Id = "文学院" }] },
            },
            0,
            Token);
        await school.Years.SaveAsync(Record().Union, "{}\n", 0, Token);
        await school.Congresses.SaveAsync("第一次", new Proceedings { Union = new(new(School), UnionKind.StudentUnion, UnionLevel.School, new(2023)) }, 0, Token);
        await school.Seals.AppendAsync(Entries.First, Token);
        await Store.Of(Other).Years.SaveAsync(Record(Other, 1999).Union, "{}\n", 0, Token);
        await using var context = Database.Open(Other);
        await context.Years.ExecuteDeleteAsync(Token);
    }

    private async Task RefusedAsync<TRefusal>(Action<StoreContext> write)
        where TRefusal : Exception
    {
        await using var context = Database.Open(Other);
        await Assert.ThrowsAsync<TRefusal>(() =>
        {
            write(context);
            return context.SaveChangesAsync(Token);
        });
    }

    private async Task RefusedAsync<TRefusal>(Func<StoreContext, Task> write)
        where TRefusal : Exception
    {
        await using var context = Database.Open(Other);
        await using var transaction = await context.Database.BeginTransactionAsync(Token);
        await Assert.ThrowsAnyAsync<TRefusal>(() => write(context));
    }

    private async Task UnchangedAsync()
    {
        await using var context = Database.Open(School);
        Assert.Equal(
            (1, 1, 1, 1, 1, 1),
            (await context.Records.CountAsync(r => r.Text.Contains("虚构大学"), Token), await context.Years.CountAsync(Token), await context.Congresses.CountAsync(Token),
                await context.Members.CountAsync(m => m.Id == "甲", Token), await context.Colleges.CountAsync(Token), await context.Register.CountAsync(Token)));
        var newest = RuleBook.National.Newest(UnionKind.StudentUnion, UnionLevel.School);
        Assert.Equal(newest.Items.Length + RuleBook.National.OpinionsBeside(newest).Count, await context.Verdicts.CountAsync(v => v.Verdict != Verdict.Met && v.Rule != "混入", Token));
        await using var other = Database.Open(Other);
        Assert.Equal(0, await other.Records.CountAsync(Token) + await other.Members.CountAsync(Token) + await other.Verdicts.CountAsync(Token));
    }
}
