using Microsoft.EntityFrameworkCore;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Storage.Tests.Databases;
using UnionGovernance.Tests;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage.Tests;

public sealed class SavingManyOnSqliteTests() : SavingManyTests(new SqliteDatabase(), new SqliteDatabase());

public sealed class SavingManyOnPostgreSqlTests() : SavingManyTests(new PostgreSqlDatabase(), new PostgreSqlDatabase());

/// <summary>Saving many schools' records together is saving them one by one, but for the transactions.</summary>
public abstract class SavingManyTests(Database database, Database beside) : StoreTests(database)
{
    private const string Failing = "坏大学";

    private static readonly LocalDate _today = new(2024, 7, 1);

    /// <summary>What each writer saw is among them: none, the one before, an older one, one that nobody saved; a union's year twice, colleges, a whole record, one that no table fits.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public async Task Saved_together_or_one_by_one_the_same_rows_stand_there(int atOnce)
    {
        var full = RecordFile.Read(await File.ReadAllBytesAsync(RepositoryRoot.File("samples", "full-university.json"), Token)).Value!;
        SeenRecord[] records =
        [
            new(full, 0),
            new(Staffed(School, 45), 0),
            new(Staffed(School, 30), 1),
            new(Staffed(School, 12), 1),
            new(Staffed(Other, 30), 0),
            new(Staffed(Other, 45), 0),
            new(Staffed("乙大学", 3), 2),
            new(Record("乙大学", 1999), 0),
            new(Record(Other) with { Union = new(new(Other, "文学院"), UnionKind.GraduateUnion, UnionLevel.College, new(2023)), Colleges = new() { List = [new() { Id = "一班" }, new() { Id = "二班" }] } }, 0),
            new(Staffed(Other, 0), 1),
            new(full with { Members = new() }, 1),
        ];
        await beside.MakeAsync();
        await beside.Store.PrepareAsync(Token);
        var apart = new List<SavedRecord>();
        foreach (var (record, seen) in records)
        {
            apart.Add(new(record.Union, await beside.Store.Of(record.Union.Name.School).Records.SaveAsync(record, seen, _today, Token)));
        }

        var together = await Store.SaveAllAsync(records.ToAsyncEnumerable(), _today, atOnce, Token).ToListAsync(Token);

        Assert.Equal(apart, together.SelectMany(static t => t));
        Assert.All(together, t => Assert.InRange(t.Count, 1, atOnce));
        Assert.Equal([true, true, true, false, true, false, false, true, true, true, true], apart.Select(static a => a.Saving.IsSaved));
        var rows = await RowsAsync(Database);
        Assert.Equal(await RowsAsync(beside), rows);
        Assert.InRange(rows.Count, 100, 1000);
    }

    [Fact]
    public async Task Of_nothing_nothing_is_saved()
    {
        Assert.Empty(await Store.SaveAllAsync(AsyncEnumerable.Empty<SeenRecord>(), cancellationToken: Token).ToListAsync(Token));
        Assert.Empty(await Store.SchoolsAsync(Token));
    }

    [Fact]
    public async Task Nothing_is_saved_before_it_is_asked_for()
    {
        var saving = Store.SaveAllAsync(Numbered(3), cancellationToken: Token);

        Assert.Empty(await Store.SchoolsAsync(Token));
        Assert.Equal(3, (await saving.SingleAsync(Token)).Count);
    }

    /// <summary>Somebody else saved the fourth meanwhile. It stays as it is, and is named; the others of its transaction are kept.</summary>
    [Fact]
    public async Task A_record_that_somebody_else_saved_leaves_the_others_alone()
    {
        await Store.Of(Named(3)).Records.SaveAsync(Staffed(Named(3), 45), 0, Token);

        var saved = (await Store.SaveAllAsync(Numbered(6), atOnce: 4, cancellationToken: Token).ToListAsync(Token)).SelectMany(static s => s).ToList();

        Assert.Equal([0, 1, 2, 4, 5], saved.Index().Where(static s => s.Item.Saving == new Saving(true, 1)).Select(static s => s.Index));
        Assert.Equal(new(Staffed(Named(3), 45).Union, new(false, 1)), saved[3]);
        Assert.Equal(45, (await Store.Of(Named(3)).Records.FindAsync(saved[3].Union, Token))!.Reading.Value!.Members.List.Count);
        Assert.Equal(6, (await Store.SchoolsAsync(Token)).Count);
    }

    /// <summary>The database refuses a row in the second transaction: what was given out is kept, and nothing else.</summary>
    [Fact]
    public async Task Where_the_database_fails_what_was_given_out_is_kept_and_nothing_else()
    {
        await Database.RunAsync(Database is SqliteDatabase
            ? $"CREATE TRIGGER refuse BEFORE INSERT ON verdicts WHEN NEW.school = '{Failing}' BEGIN SELECT RAISE(ABORT, 'no'); END"
            : $"""
              CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
              CREATE TRIGGER refuse BEFORE INSERT ON verdicts FOR EACH ROW WHEN (NEW.school = '{Failing}') EXECUTE FUNCTION refuse();
              """);
        var given = new List<UnionYear>();

        await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync([.. Many(5), new(Staffed(Failing, 3), 0), .. Many(9)[5..]], given));

        Assert.Equal(4, given.Count);
        Assert.Equal(given, (await Store.RecordsAsync(cancellationToken: Token).ToListAsync(Token)).Select(static s => s.Key));
        Assert.Equal(given.Select(static g => g.Name.School), await Store.SchoolsAsync(Token));
    }

    public static TheoryData<string> Refused { get; } = ["year", "college", "unreadable", "source"];

    /// <summary>A record that no store takes, and a source that breaks, end the saving as the database does.</summary>
    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_refused_ends_the_saving_after_what_was_given_out(string why)
    {
        var bad = Record(Failing);
        bad = why switch
        {
            "year" => bad with { Union = bad.Union with { Year = null } },
            "college" => bad with { Union = bad.Union with { Level = UnionLevel.College } },
            _ => bad with { Source = new('长', 5_001) },
        };
        var given = new List<UnionYear>();

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => why == "source" ? SaveAsync(Broken(), given) : SaveAsync([.. Many(5), new(bad, 0)], given));

        Assert.IsType(why == "source" ? typeof(InvalidDataException) : typeof(ArgumentException), thrown);
        Assert.Equal(why == "source", !thrown.Message.Contains(Failing, StringComparison.Ordinal));
        Assert.Equal(4, given.Count);
        Assert.Equal(given, (await Store.RecordsAsync(cancellationToken: Token).ToListAsync(Token)).Select(static s => s.Key));

        static async IAsyncEnumerable<SeenRecord> Broken()
        {
            await foreach (var one in Numbered(5))
            {
                yield return one;
            }

            throw new InvalidDataException("torn");
        }
    }

    [Fact]
    public async Task Whoever_stops_asking_ends_the_saving_after_what_was_given_out()
    {
        await foreach (var saved in Store.SaveAllAsync(Numbered(9), atOnce: 2, cancellationToken: Token))
        {
            if (saved[^1].Union.Name.School == Named(3))
            {
                break;
            }
        }

        Assert.Equal([Named(0), Named(1), Named(2), Named(3)], await Store.SchoolsAsync(Token));
    }

    [Fact]
    public async Task A_saving_that_is_called_off_keeps_what_was_given_out()
    {
        using var off = new CancellationTokenSource();
        var given = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var saved in Store.SaveAllAsync(Numbered(9), atOnce: 2, cancellationToken: off.Token))
            {
                given += saved.Count;
                if (given == 4)
                {
                    await off.CancelAsync();
                }
            }
        });

        Assert.Equal((4, 4), (given, (await Store.SchoolsAsync(Token)).Count));
    }

    [Fact]
    public async Task Two_who_save_the_same_schools_in_other_orders_lose_nothing_and_wait_in_no_ring()
    {
        for (var seen = 0; seen < 3; seen++)
        {
            var turn = seen;
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(w => Task.Run(
                async () => (await Store.SaveAllAsync((w == 0 ? Many(20, turn) : Enumerable.Reverse(Many(20, turn))).ToAsyncEnumerable(), atOnce: 10, cancellationToken: Token).ToListAsync(Token)).SelectMany(static s => s).ToList(),
                Token)));

            Assert.All(outcomes.SelectMany(static o => o).GroupBy(static s => s.Union), g => Assert.Single(g, static s => s.Saving.IsSaved));
            Assert.All(outcomes.SelectMany(static o => o), s => Assert.Equal(turn + 1, s.Saving.Version));
        }
    }

    [Fact]
    public async Task What_was_opened_to_be_read_is_not_saved_to()
    {
        Assert.Throws<InvalidOperationException>(() => AnyStore.ToRead(Database.Connection).SaveAllAsync(Numbered(1), cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => Store.SaveAllAsync(Numbered(1), atOnce: 0, cancellationToken: Token));
        Assert.Empty(await Store.SchoolsAsync(Token));
    }

    protected override async ValueTask AfterAsync() => await beside.DisposeAsync();

    private async Task SaveAsync(IReadOnlyList<SeenRecord> records, List<UnionYear> given) => await SaveAsync(records.ToAsyncEnumerable(), given);

    private async Task SaveAsync(IAsyncEnumerable<SeenRecord> records, List<UnionYear> given)
    {
        await foreach (var saved in Store.SaveAllAsync(records, atOnce: 4, cancellationToken: Token))
        {
            given.AddRange(saved.Select(static s => s.Union));
        }
    }

    private static string Named(int number) => $"虚构第{number}大学";

    private static SeenRecord[] Many(int count, int seen = 0) => [.. Enumerable.Range(0, count).Select(i => new SeenRecord(Staffed(Named(i), 3), seen))];

    private static IAsyncEnumerable<SeenRecord> Numbered(int count) => Many(count).ToAsyncEnumerable();

    private static UnionRecord Staffed(string school, int staff) => Record(school) with
    {
        Members = new() { Complete = Fact.Given(true), List = [.. Enumerable.Range(0, staff).Select(static i => new Member { Id = $"m{i}", YearOfStudy = i % 3 == 0 ? Fact.Given(2) : default, Post = "部长" })] },
    };

    // Everything but the ids, which are the database's to give.
    private static async Task<List<string>> RowsAsync(Database database)
    {
        var rows = new List<string>();
        foreach (var table in (string[])["schools", "records", "members", "colleges", "verdicts"])
        {
            var under = table is "members" or "colleges" or "verdicts" ? "(SELECT r.text FROM records r WHERE r.id = t.record_id)" : "''";
            await using var context = database.Open(null);
            await using var command = context.Database.GetDbConnection().CreateCommand();
            await context.Database.OpenConnectionAsync(Token);
            command.CommandText = $"SELECT {under} AS under, t.* FROM {table} t";
            await using var reader = await command.ExecuteReaderAsync(Token);
            while (await reader.ReadAsync(Token))
            {
                var values = Enumerable.Range(0, reader.FieldCount).Where(i => reader.GetName(i) is not ("id" or "record_id")).Select(i => $"{reader.GetName(i)}={reader.GetValue(i)}");
                rows.Add($"{table}: {string.Join('|', values)}");
            }
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
