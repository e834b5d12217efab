using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using UnionGovernance.Storage.Kept;
using UnionGovernance.Storage.Tests.Databases;

namespace UnionGovernance.Storage.Tests;

public sealed class StoreStateOnSqliteTests() : StoreStateTests(new SqliteDatabase())
{
    [Fact]
    public async Task Looking_makes_no_file()
    {
        var nowhere = Database.Connection + ".none";

        Assert.Equal(StoreState.Absent, await Store.At(nowhere).LookAsync(Token));
        Assert.False(File.Exists(nowhere));
    }

    /// <summary>What is acknowledged is on the disk.</summary>
    [Fact]
    public async Task Every_connection_syncs_its_log_at_each_commit()
    {
        await using var context = Provider.For(Database.Connection).Open(School);

        Assert.Equal("wal", Assert.Single(await context.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(Token)));
        Assert.Equal(2, Assert.Single(await context.Database.SqlQueryRaw<int>("PRAGMA synchronous").ToListAsync(Token)));
        Assert.Equal(1, Assert.Single(await context.Database.SqlQueryRaw<int>("PRAGMA foreign_keys").ToListAsync(Token)));
    }
}

public sealed class StoreStateOnPostgreSqlTests() : StoreStateTests(new PostgreSqlDatabase())
{
    [Fact]
    public async Task Looking_at_a_database_that_is_not_there_makes_none() =>
        Assert.Equal(StoreState.Absent, await Store.At(Database.Connection + ";Database=nowhere").LookAsync(Token));

    [Fact]
    public async Task A_commit_waits_for_the_disk_even_where_the_server_would_not()
    {
        await using (var context = Database.Open(null))
        {
            await context.Database.ExecuteSqlRawAsync("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$", Token);
        }

        await using var own = Provider.For(Database.Connection).Open(School);
        Assert.Equal("on", Assert.Single(await own.Database.SqlQueryRaw<string>("SHOW synchronous_commit").ToListAsync(Token)));
    }
}

public abstract class StoreStateTests(Database database) : StoreTests(database)
{
    [Fact]
    public async Task A_store_is_ready_once_it_is_prepared_and_stays_so()
    {
        Assert.Equal(StoreState.Ready, await Store.LookAsync(Token));
        await Store.PrepareAsync(Token);
        Assert.Equal(StoreState.Ready, await Store.LookAsync(Token));
    }

    /// <summary>Forgotten migrations would show here.</summary>
    [Fact]
    public void The_migrations_make_the_tables_that_the_code_expects()
    {
        using var context = Database.Open(null);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task An_older_store_is_brought_up_with_what_it_keeps()
    {
        await Store.Of(School).Records.SaveAsync(Record(), 0, Token);
        await Store.Of(School).Seals.AppendAsync(Entries.First, Token);
        await using (var context = Database.Open(null))
        {
            await context.GetService<IMigrator>().MigrateAsync("First", Token);
        }

        Assert.Equal(StoreState.Older, await Store.LookAsync(Token));
        await Store.PrepareAsync(Token);

        Assert.Equal(StoreState.Ready, await Store.LookAsync(Token));
        Assert.Single(await Store.Of(School).Records.AllAsync(Token));
        Assert.Equal(new(false, new(1, Entries.First.Digest)), await Store.Of(School).Seals.AppendAsync(Entries.First, Token));
    }

    [Fact]
    public async Task A_store_of_a_later_version_is_known_as_such()
    {
        await using (var context = Database.Open(null))
        {
            await context.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('99990101000000_Later', '99.0.0')""", Token);
        }

        Assert.Equal(StoreState.Newer, await Store.LookAsync(Token));
    }

    [Fact]
    public async Task A_text_that_someone_spoiled_is_read_as_strictly_as_a_file()
    {
        await Store.Of(School).Records.SaveAsync(Record(), 0, Token);
        await using (var context = Database.Open(School))
        {
            await context.Set<KeptRecord>().ExecuteUpdateAsync(s => s.SetProperty(r => r.Text, """{ "stuff": 1 }"""), Token);
        }

        var stored = Assert.Single(await Store.Of(School).Records.AllAsync(Token));
        Assert.Null(stored.Reading.Record);
        Assert.Contains(stored.Reading.Faults, f => f.JsonPointer == "/stuff");
    }

    [Theory]
    [InlineData("postgresql://localhost/store")]
    [InlineData(" ")]
    public void A_connection_that_neither_provider_reads_is_refused(string connection) =>
        Assert.Throws<ArgumentException>(() => Store.At(connection));
}
