using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using UnionGovernance.Json;
using UnionGovernance.Storage.Rows;
using UnionGovernance.Storage.Tests.Databases;

namespace UnionGovernance.Storage.Tests;

public sealed class StoreStateOnSqliteTests() : StoreStateTests(new SqliteDatabase())
{
    [Fact]
    public async Task Looking_makes_no_file()
    {
        var nowhere = Database.Connection + ".none";

        Assert.Equal(StoreState.Absent, await AnyStore.At(nowhere).LookAsync(Token));
        Assert.False(File.Exists(nowhere));
    }

    /// <summary>A process that was killed while it made the tables may have left this row, for which <c>MigrateAsync</c> waits without end.</summary>
    [Fact]
    public async Task A_lock_that_a_killed_process_left_behind_holds_nobody_up()
    {
        await using (var context = Database.Open(null))
        {
            await context.GetService<IMigrator>().MigrateAsync("First", Token);
        }

        await Database.RunAsync("""INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2024-01-01')""");

        await Store.PrepareAsync(Token).WaitAsync(TimeSpan.FromMinutes(1), Token);
        Assert.Equal(StoreState.Ready, await Store.LookAsync(Token));
    }

    /// <summary>What would be forgotten at once is no store: the name is a file's.</summary>
    [Fact]
    public async Task A_name_that_elsewhere_means_a_database_in_memory_is_a_file_here()
    {
        var store = AnyStore.At(Path.Combine(Path.GetDirectoryName(Database.Connection)!, ":memory:"));
        await store.PrepareAsync(Token);

        Assert.Equal(new(true, 1), await store.Of(School).Records.SaveAsync(Record(), 0, Token));
        Assert.Single(await store.Of(School).Records.AllAsync(Token));
        Assert.Equal(Path.GetFullPath(":memory:"), AnyStore.ProviderFor(":memory:").Open(null).Database.GetDbConnection().DataSource);
    }

    /// <summary>Somebody else opened the file with settings of their own. Theirs are not ours.</summary>
    [Fact]
    public async Task What_another_program_sets_for_itself_changes_nothing_here()
    {
        SqliteConnection.ClearPool(((SqliteDatabase)Database).Pooled());
        await Database.RunAsync("PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;");

        await Every_connection_syncs_its_log_at_each_commit();
    }

    /// <summary>What is acknowledged is on the disk.</summary>
    [Fact]
    public async Task Every_connection_syncs_its_log_at_each_commit()
    {
        await using var context = AnyStore.ProviderFor(Database.Connection).Open(School);

        Assert.Equal("wal", Assert.Single(await context.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(Token)));
        Assert.Equal(2, Assert.Single(await context.Database.SqlQueryRaw<int>("PRAGMA synchronous").ToListAsync(Token)));
        Assert.Equal(1, Assert.Single(await context.Database.SqlQueryRaw<int>("PRAGMA foreign_keys").ToListAsync(Token)));
    }
}

public sealed class StoreStateOnPostgreSqlTests() : StoreStateTests(new PostgreSqlDatabase())
{
    [Fact]
    public async Task Looking_at_a_database_that_is_not_there_makes_none() =>
        Assert.Equal(StoreState.Absent, await AnyStore.At(Database.Connection + ";Database=nowhere").LookAsync(Token));

    [Fact]
    public async Task A_commit_waits_for_the_disk_even_where_the_server_would_not()
    {
        await using (var context = Database.Open(null))
        {
            await context.Database.ExecuteSqlRawAsync("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$", Token);
        }

        await using var own = AnyStore.ProviderFor(Database.Connection).Open(School);
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
            await context.Set<RecordRow>().ExecuteUpdateAsync(s => s.SetProperty(r => r.Text, """{ "stuff": 1 }"""), Token);
        }

        var stored = Assert.Single(await Store.Of(School).Records.AllAsync(Token));
        Assert.Null(stored.Reading.Value);
        Assert.Contains(stored.Reading.Faults, f => f.JsonPointer == "/stuff");
    }

    /// <summary>A list tells what is kept by the names in its columns: the texts of a province, megabytes of them, stay where they are.</summary>
    [Fact]
    public async Task Listing_reads_no_text_of_what_is_kept()
    {
        await using var context = Database.Open(School);

        Assert.Contains("text", context.Records.ToQueryString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("text", context.Records.Select(Listing.Of<RecordRow>()).ToQueryString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_store_of_a_later_version_is_left_alone()
    {
        await using (var context = Database.Open(null))
        {
            await context.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('99990101000000_Later', '99.0.0')""", Token);
        }

        await Store.PrepareAsync(Token);
        Assert.Equal(StoreState.Newer, await Store.LookAsync(Token));
    }

    [Fact]
    public async Task A_store_that_many_prepare_at_once_is_ready_for_each()
    {
        await using (var context = Database.Open(null))
        {
            await context.GetService<IMigrator>().MigrateAsync("0", Token);
        }

        // Such as a dozen programs that start with the province's server.
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => Store.PrepareAsync(Token), Token)));
        Assert.Equal(StoreState.Ready, await Store.LookAsync(Token));
    }

    /// <summary>A setting that is misspelt or belongs to another program would, as a path, make an empty store in a file named by the password.</summary>
    [Theory]
    [InlineData("postgresql://localhost/store")]
    [InlineData("Data Source=store.db")]
    [InlineData("Filename=store.db")]
    [InlineData("Database=store;Username=union;Password=x")]
    [InlineData("Hots=localhost;Database=store")]
    [InlineData("Host=localhost;Databse=store")]
    [InlineData(" ")]
    public void A_connection_that_neither_provider_reads_is_refused(string connection) =>
        Assert.Throws<ArgumentException>(() => AnyStore.At(connection));

    [Theory]
    [InlineData("Host=localhost;Database=store")]
    [InlineData("server=localhost;database=store")]
    [InlineData(" HOST = localhost ")]
    public void A_connection_that_names_a_host_is_PostgreSqls(string connection) =>
        Assert.IsType<PostgreSql.PostgreSqlProvider>(AnyStore.ProviderFor(connection));

    /// <summary>Without the driver the address of a server is no path either.</summary>
    [Theory]
    [InlineData("Host=localhost;Database=store")]
    [InlineData("server=localhost;database=store")]
    [InlineData(" HOST = localhost ")]
    [InlineData("postgresql://localhost/store")]
    public void A_store_that_only_knows_files_refuses_a_server(string connection) =>
        Assert.Throws<ArgumentException>(() => Store.At(connection));

    [Theory]
    [InlineData("store.db")]
    [InlineData("各校=2024.db")]
    [InlineData("C:\\stores\\Host=1.db")]
    public void Anything_else_is_the_path_of_a_file(string connection) =>
        Assert.IsType<Sqlite.SqliteProvider>(AnyStore.ProviderFor(connection));
}
