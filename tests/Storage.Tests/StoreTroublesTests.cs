using Microsoft.Data.Sqlite;
using Npgsql;
using UnionGovernance.Storage.Tests.Databases;

namespace UnionGovernance.Storage.Tests;

public sealed class StoreTroublesOnSqliteTests() : StoreTroublesTests(new SqliteDatabase())
{
    [Fact]
    public async Task On_a_full_disk_nothing_of_a_saving_is_kept_and_room_lets_it_through()
    {
        await FillAsync();
        await SettingAsync("PRAGMA max_page_count = 1");
        var record = Record() with { Members = new() { List = [.. Enumerable.Range(0, 2000).Select(i => new Unions.Member { Id = $"m{i}" })] } };

        Assert.Contains("磁盘已满", await TroubleAsync(() => Store.Of(School).Records.SaveAsync(record, 1, Token)), StringComparison.Ordinal);
        await SettingAsync("PRAGMA max_page_count = 1000000");
        await UnchangedAsync();
        Assert.Equal(new(true, 2), await Store.Of(School).Records.SaveAsync(record, 1, Token));
    }

    [Fact]
    public async Task An_entry_that_finds_no_room_is_not_acknowledged()
    {
        await FillAsync();
        await SettingAsync("PRAGMA max_page_count = 1");
        var head = await Store.Of(School).Seals.HeadAsync(Entries.Seal, Token);
        var refused = false;
        for (var i = 0; i < 1000 && !refused; i++)
        {
            try
            {
                (_, head) = await Store.Of(School).Seals.AppendAsync(Entries.After(head), Token);
            }
            catch (SqliteException e)
            {
                Assert.Contains("磁盘已满", StoreTroubles.Of(e)!.Chinese, StringComparison.Ordinal);
                refused = true;
            }
        }

        Assert.True(refused);
        Assert.Equal(head, await Store.Of(School).Seals.HeadAsync(Entries.Seal, Token));
        Assert.Null((await Store.Of(School).Seals.VerifyAsync(Entries.Seal, [], Token)).FirstBad);
    }

    /// <summary>Looking finds nothing; whatever would make or use the file says which folder is lacking.</summary>
    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "校 学生会", "unions.db");
        var store = UnionGovernance.Storage.Store.At(path);

        Assert.Equal(StoreState.Absent, await store.LookAsync(Token));
        Func<Task>[] uses = [() => store.PrepareAsync(Token), () => store.SchoolsAsync(Token), () => store.Of("虚构大学").Records.SaveAsync(Record(), 0, Token)];
        foreach (var use in uses)
        {
            var told = await Assert.ThrowsAsync<DirectoryNotFoundException>(use);
            Assert.Contains(Path.GetDirectoryName(path)!, told.Message, StringComparison.Ordinal);
            Assert.Contains("文件夹", StoreTroubles.Of(told)!.Chinese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_store_that_may_only_be_read_says_so_and_is_read()
    {
        await FillAsync();
        await SettingAsync("PRAGMA query_only = ON");

        await ReadOnlyAsync();
    }

    [Fact]
    public async Task A_writer_waits_for_another_and_then_writes()
    {
        await FillAsync();
        await using var other = new SqliteConnection($"Data Source={Database.Connection};Pooling=False");
        await other.OpenAsync(Token);
        await using var command = other.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync(Token);

        var saving = Task.Run(() => Store.Of(School).Records.SaveAsync(Record(), 1, Token), Token);
        Assert.NotEqual(saving, await Task.WhenAny(saving, Task.Delay(300, Token)));
        command.CommandText = "ROLLBACK";
        await command.ExecuteNonQueryAsync(Token);

        Assert.Equal(new(true, 2), await saving);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_called_so()
    {
        var file = Database.Connection + ".txt";
        await File.WriteAllTextAsync(file, "这不是数据库", Token);

        Assert.Contains("不是数据库", await TroubleAsync(() => AnyStore.At(file).LookAsync(Token)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "占用")]
    [InlineData(6, "占用")]
    [InlineData(8, "不可写")]
    [InlineData(11, "损坏")]
    [InlineData(10, "读写磁盘出错")]
    [InlineData(13, "磁盘已满")]
    [InlineData(14, "打不开")]
    [InlineData(26, "不是数据库")]
    [InlineData(1, "raw")]
    public void Each_refusal_of_SQLite_has_its_words(int code, string words) =>
        Assert.Contains(words, StoreTroubles.Of(new SqliteException("raw", code))!.Chinese, StringComparison.Ordinal);

    // The store's next connection is this one again.
    private async Task SettingAsync(string sql)
    {
        await using var connection = ((SqliteDatabase)Database).Pooled();
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Token);
    }
}

public sealed class StoreTroublesOnPostgreSqlTests() : StoreTroublesTests(new PostgreSqlDatabase())
{
    [Fact]
    public async Task A_store_that_may_only_be_read_says_so_and_is_read()
    {
        await FillAsync();
        await Database.RunAsync("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$");
        NpgsqlConnection.ClearAllPools();

        await ReadOnlyAsync();
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_called_so()
    {
        var nowhere = new NpgsqlConnectionStringBuilder(Database.Connection) { Port = 1, Timeout = 5 }.ConnectionString;

        Assert.Contains("连接不上", await TroubleAsync(() => AnyStore.At(nowhere).LookAsync(Token)), StringComparison.Ordinal);
        Assert.Contains("连接不上", await TroubleAsync(() => AnyStore.At(nowhere).SchoolsAsync(Token)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_without_the_tables_is_to_be_prepared()
    {
        await Database.RunAsync("DROP SCHEMA public CASCADE; CREATE SCHEMA public");

        Assert.Contains("准备", await TroubleAsync(() => Store.SchoolsAsync(Token)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("53100", "磁盘已满")]
    [InlineData("55P03", "占用")]
    [InlineData("28P01", "拒绝")]
    [InlineData("42501", "没有所需的权限")]
    [InlineData("25006", "不可写")]
    [InlineData("XX001", "损坏")]
    [InlineData("57P01", "连接不上")]
    [InlineData("22003", "raw")]
    public void Each_refusal_of_PostgreSQL_has_its_words(string state, string words) =>
        Assert.Contains(words, StoreTroubles.Of(new PostgresException("raw", "ERROR", "ERROR", state))!.Chinese, StringComparison.Ordinal);
}

/// <summary>What a store says when its database cannot do what is asked, and what stands there afterwards.</summary>
public abstract class StoreTroublesTests(Database database) : StoreTests(database)
{
    [Fact]
    public void What_is_no_databases_trouble_has_no_words()
    {
        Assert.Null(StoreTroubles.Of(new InvalidOperationException()));
        Assert.Null(StoreTroubles.Of(new ArgumentException("x")));
        Assert.Throws<ArgumentNullException>(() => StoreTroubles.Of(null!));
    }

    /// <summary>A second row of the same kind is refused for a reason that is no other writer's: the key was somebody's idea.</summary>
    [Fact]
    public async Task A_text_that_the_database_refuses_for_its_own_reason_is_not_tried_without_end()
    {
        await FillAsync();
        await Database.RunAsync("CREATE UNIQUE INDEX one ON records (kind)");

        var trouble = await TroubleAsync(() => Store.Of(School).Records.SaveAsync(Record(year: 2000), 0, Token).WaitAsync(TimeSpan.FromMinutes(1), Token));
        Assert.NotEmpty(trouble);
    }

    protected async Task FillAsync()
    {
        await Store.Of(School).Records.SaveAsync(Record(), 0, Token);
        await Store.Of(School).Seals.AppendAsync(Entries.First, Token);
    }

    protected async Task ReadOnlyAsync()
    {
        Assert.Contains("不可写", await TroubleAsync(() => Store.Of(School).Records.SaveAsync(Record(), 1, Token)), StringComparison.Ordinal);
        Assert.Contains("不可写", await TroubleAsync(() => Store.Of(School).Seals.AppendAsync(Entries.After(Entries.First), Token)), StringComparison.Ordinal);
        await UnchangedAsync();
    }

    protected async Task UnchangedAsync()
    {
        Assert.Equal(1, Assert.Single(await Store.Of(School).Records.AllAsync(Token)).Version);
        Assert.Equal(new(1, Entries.First.Digest), await Store.Of(School).Seals.HeadAsync(Entries.Seal, Token));
    }

    protected static async Task<string> TroubleAsync(Func<Task> act) => StoreTroubles.Of(await Assert.ThrowsAnyAsync<Exception>(act))!.Chinese;
}
