using Microsoft.Data.Sqlite;
using UnionGovernance.Storage.Sqlite;
using UnionGovernance.Storage.Tests.Databases;

namespace UnionGovernance.Storage.Tests;

public sealed class ReadingStoreOnPostgreSqlTests() : ReadingStoreTests(new PostgreSqlDatabase());

public sealed class ReadingStoreOnSqliteTests() : ReadingStoreTests(new SqliteDatabase())
{
    /// <summary>On a medium that cannot be written, and beside which no file can be made.</summary>
    [Fact]
    public async Task A_file_that_nobody_writes_is_read_without_a_file_beside_it()
    {
        await Store.Of(School).Records.SaveAsync(Record(), 0, Token);
        SqliteConnection.ClearPool(((SqliteDatabase)Database).Pooled());
        var folder = Path.GetDirectoryName(Database.Connection)!;
        Assert.Equal([Database.Connection], Directory.GetFiles(folder));

        await using var connection = new SqliteConnection(SqliteAccess.ToRead(Database.Connection, canMakeFilesBeside: false).ConnectionString);
        await connection.OpenAsync(Token);
        await using var command = new SqliteCommand("SELECT count(*) FROM records", connection);
        Assert.Equal(1L, await command.ExecuteScalarAsync(Token));
        Assert.Equal([Database.Connection], Directory.GetFiles(folder));
    }

    /// <summary>A log holds what was written last; a file read as one that does not change would hide it.</summary>
    [Fact]
    public async Task A_file_that_is_being_written_is_read_with_its_log()
    {
        await Store.Of(School).Records.SaveAsync(Record(), 0, Token);
        await using var holding = AnyStore.ProviderFor(Database.Connection).Open(School);
        await holding.Database.EnsureCreatedAsync(Token);
        Assert.True(File.Exists(Database.Connection + "-wal"));
        Assert.DoesNotContain("immutable", SqliteAccess.ToRead(Database.Connection, canMakeFilesBeside: false).DataSource, StringComparison.Ordinal);
        Assert.Single(await AnyStore.ToRead(Database.Connection).Of(School).Records.AllAsync(Token));
    }

    [Fact]
    public async Task Reading_a_file_that_is_not_there_makes_none()
    {
        var nowhere = Database.Connection + ".none";
        Assert.Equal(StoreState.Absent, await AnyStore.ToRead(nowhere).LookAsync(Token));
        Assert.False(File.Exists(nowhere));
    }
}

/// <summary>A store that is opened to be read gives what the other gives, and takes nothing.</summary>
public abstract class ReadingStoreTests(Database database) : StoreTests(database)
{
    [Fact]
    public async Task What_is_kept_is_read_and_listed()
    {
        await Store.Of(School).Records.SaveAsync(Record(), 0, Token);
        await Store.Of(School).Records.SaveAsync(Record(), 1, Token);
        await Store.Of(School).Seals.AppendAsync(Entries.First, Token);
        await Store.Of(Other).Years.SaveAsync(Record(Other).Union, "{}\n", 0, Token);
        var reading = AnyStore.ToRead(Database.Connection);

        Assert.Equal(StoreState.Ready, await reading.LookAsync(Token));
        Assert.Equal([School, Other], await reading.SchoolsAsync(Token));
        Assert.Equal([new(Record().Union, 2)], await reading.Of(School).Records.ListAsync(Token));
        Assert.Equal((await Store.Of(School).Records.AllAsync(Token)).Select(static r => (r.Key, r.Reading.Value, r.Version)), (await reading.Of(School).Records.AllAsync(Token)).Select(static r => (r.Key, r.Reading.Value, r.Version)));
        Assert.Equal([new(Record(Other).Union, 1)], await reading.Of(Other).Years.ListAsync(Token));
        Assert.Empty(await reading.Of(Other).Congresses.ListAsync(Token));
        Assert.True((await reading.Of(School).Seals.VerifyAsync(Entries.Seal, [], Token)).FirstBad is null);
    }

    [Fact]
    public async Task Nothing_is_written()
    {
        var reading = AnyStore.ToRead(Database.Connection);

        await Assert.ThrowsAsync<InvalidOperationException>(() => reading.PrepareAsync(Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => reading.Of(School).Records.SaveAsync(Record(), 0, Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => reading.Of(School).Years.SaveAsync(Record().Union, "{}\n", 0, Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => reading.Of(School).Seals.AppendAsync(Entries.First, Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => reading.Of(School).Seals.ContinueAsync([Entries.First], Token));
        Assert.Empty(await Store.SchoolsAsync(Token));
    }
}
