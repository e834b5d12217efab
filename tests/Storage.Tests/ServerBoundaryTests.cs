using Microsoft.EntityFrameworkCore;
using Npgsql;
using UnionGovernance.Congresses;
using UnionGovernance.Storage.Tests.Databases;
using UnionGovernance.Storage.Writing;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage.Tests;

/// <summary>What PostgreSQL itself keeps apart, asked by plain SQL past the library: a statement that forgets the school, or names another's, reaches nothing.</summary>
public sealed class ServerBoundaryTests() : StoreTests(new PostgreSqlDatabase())
{
    private const string Password = "不外传-7f3a";

    private readonly List<string> _logins = [];

    private static readonly string[] _tables = ["schools", "records", "years", "congresses", "members", "colleges", "verdicts", "register"];

    /// <summary>A table that is added and forgotten here would stand open.</summary>
    [Fact]
    public async Task Every_table_has_row_level_security_also_against_its_owner()
    {
        await using var context = Database.Open(null);
        var mapped = context.Model.GetEntityTypes().Select(static e => e.GetTableName()!).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(_tables.Order(StringComparer.Ordinal), mapped);

        var secured = await context.Database.SqlQueryRaw<string>("SELECT relname AS \"Value\" FROM pg_class WHERE relkind = 'r' AND relrowsecurity AND relforcerowsecurity").ToListAsync(Token);
        Assert.Equal(mapped, secured.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_program_reads_the_rows_of_the_school_that_is_said_and_no_others()
    {
        await FillAsync(School);
        await FillAsync(Other);
        foreach (var table in _tables)
        {
            Assert.Equal(1, await CountAsync(SchoolBoundary.Program, School, $"SELECT count(DISTINCT school) FROM {table} WHERE school = '{School}'"));
            Assert.Equal(0, await CountAsync(SchoolBoundary.Program, School, $"SELECT count(*) FROM {table} WHERE school <> '{School}'"));
            Assert.Equal(0, await CountAsync(SchoolBoundary.Program, School + "金陵学院", $"SELECT count(*) FROM {table}"));
            Assert.Equal(0, await CountAsync(SchoolBoundary.Program, string.Empty, $"SELECT count(*) FROM {table}"));
        }
    }

    [Fact]
    public async Task The_program_writes_no_row_of_another_school()
    {
        await FillAsync(School);
        await FillAsync(Other);
        foreach (var table in (string[])["records", "years", "congresses", "members", "colleges", "verdicts"])
        {
            Assert.Equal(0, await ChangeAsync(SchoolBoundary.Program, School, $"DELETE FROM {table} WHERE school = '{Other}'"));
            Assert.Equal(0, await ChangeAsync(SchoolBoundary.Program, School, $"UPDATE {table} SET school = school WHERE school = '{Other}'"));
            await RefusedAsync(PostgresErrorCodes.InsufficientPrivilege, SchoolBoundary.Program, School, $"UPDATE {table} SET school = '{Other}' WHERE school = '{School}'");
        }

        await RefusedAsync(PostgresErrorCodes.InsufficientPrivilege, SchoolBoundary.Program, School, "INSERT INTO schools (school) VALUES ('第三大学')");
        await RefusedAsync(
            PostgresErrorCodes.InsufficientPrivilege, SchoolBoundary.Program, School, $"INSERT INTO register SELECT '{Other}', '另一枚', 1, previous, digest, content FROM register");
    }

    [Theory]
    [InlineData("ALTER TABLE register DISABLE TRIGGER ALL")]
    [InlineData("ALTER TABLE records DISABLE ROW LEVEL SECURITY")]
    [InlineData("DROP POLICY own_school ON records")]
    [InlineData("TRUNCATE records CASCADE")]
    [InlineData("DROP TABLE records")]
    [InlineData("UPDATE register SET content = content")]
    [InlineData("DELETE FROM register")]
    [InlineData("DELETE FROM schools")]
    [InlineData("SET session_replication_role = replica")]
    [InlineData("CREATE TABLE beside (school text)")]
    [InlineData("UPDATE \"__EFMigrationsHistory\" SET \"ProductVersion\" = ''")]
    public async Task The_program_owns_nothing_and_switches_nothing_off(string statement) =>
        await RefusedAsync(PostgresErrorCodes.InsufficientPrivilege, SchoolBoundary.Program, School, statement, asLogin: true);

    [Fact]
    public async Task The_province_reads_every_school_and_writes_none()
    {
        await FillAsync(School);
        await FillAsync(Other);
        foreach (var table in _tables)
        {
            Assert.Equal(2, await CountAsync(SchoolBoundary.Province, string.Empty, $"SELECT count(DISTINCT school) FROM {table}"));
            await RefusedAsync(PostgresErrorCodes.InsufficientPrivilege, SchoolBoundary.Province, string.Empty, $"UPDATE {table} SET school = school");
            await RefusedAsync(PostgresErrorCodes.InsufficientPrivilege, SchoolBoundary.Province, School, $"DELETE FROM {table}");
            await RefusedAsync(PostgresErrorCodes.InsufficientPrivilege, SchoolBoundary.Province, School, $"INSERT INTO {table} SELECT * FROM {table}");
        }
    }

    /// <summary>One connection of the pool serves one school after the other.</summary>
    [Fact]
    public async Task A_connection_that_was_another_schools_sees_nothing_of_it()
    {
        await FillAsync(School);
        var one = new NpgsqlConnectionStringBuilder(Database.Connection) { MaxPoolSize = 1 }.ConnectionString;
        var store = AnyStore.At(one);
        Assert.Single(await store.Of(School).Records.AllAsync(Token));
        Assert.Empty(await store.Of(Other).Records.AllAsync(Token));
        Assert.Equal([School], await store.SchoolsAsync(Token));
        await using var nobodys = AnyStore.ProviderFor(one).Open(null);
        Assert.Equal(0, await nobodys.Database.SqlQueryRaw<int>("SELECT count(*)::int AS \"Value\" FROM records").SingleAsync(Token));
    }

    /// <summary>A saving of many schools says each one's name within its transaction. What is written there for another is refused, and at its end nobody is said any more.</summary>
    [Fact]
    public async Task Within_a_transaction_of_many_schools_each_row_is_the_schools_that_was_said()
    {
        await FillAsync(School);
        await FillAsync(Other);
        var provider = AnyStore.ProviderFor(new NpgsqlConnectionStringBuilder(Database.Connection) { Pooling = false }.ConnectionString);
        await using var connection = provider.Connect();
        await provider.OpenAsync(connection, null, Token);
        await using (var kept = await connection.BeginTransactionAsync(Token))
        {
            Assert.Equal(0, await CountAsync());
            await provider.SayAsync(kept, School, Token);
            Assert.Equal(1, await CountAsync());
            await kept.CommitAsync(Token);
        }

        Assert.Equal(0, await CountAsync());
        await using (var transaction = await connection.BeginTransactionAsync(Token))
        {
            await provider.SayAsync(transaction, School, Token);
            await provider.SayAsync(transaction, Other, Token);
            Assert.Equal(1, await CountAsync());
            await using var lists = provider.WriterIn(transaction);
            await using var context = Database.Open(null);
            var theirs = new Member { Id = "混入" };
            var refused = await Assert.ThrowsAsync<PostgresException>(() => lists.WriteAsync(RowTable.Of(context.Model.FindEntityType(typeof(Member))!), School, 1, [theirs], Token));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        }

        Assert.Equal(0, await CountAsync());

        async Task<long> CountAsync()
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM records";
            return (long)(await command.ExecuteScalarAsync(Token))!;
        }
    }

    /// <summary>The user of every day is a member of the program's role alone.</summary>
    [Fact]
    public async Task A_user_with_the_programs_role_keeps_a_schools_records_and_cannot_list_the_others()
    {
        await FillAsync(Other);
        var store = AnyStore.At(await LoginAsync(SchoolBoundary.Program));

        Assert.Equal(StoreState.Ready, await store.LookAsync(Token));
        await store.PrepareAsync(Token);
        Assert.Equal(new(true, 1), await store.Of(School).Records.SaveAsync(Record(), 0, Token));
        Assert.Single(await store.Of(School).Records.AllAsync(Token));
        var many = await store.SaveAllAsync(new SeenRecord[] { new(Record(), 1), new(Record("第三大学"), 0) }.ToAsyncEnumerable(), cancellationToken: Token).SingleAsync(Token);
        Assert.Equal([new(true, 2), new(true, 1)], many.Select(static m => m.Saving));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => store.SchoolsAsync(Token));
        Assert.Contains(SchoolBoundary.Province, StoreTroubles.Of(refused)!.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_with_the_provinces_role_reads_all_and_saves_nothing()
    {
        await FillAsync(School);
        await FillAsync(Other);
        var connection = await LoginAsync(SchoolBoundary.Province);
        var store = AnyStore.ToRead(connection);

        Assert.Equal(StoreState.Ready, await store.LookAsync(Token));
        Assert.Equal([School, Other], await store.SchoolsAsync(Token));
        Assert.Single(await store.Of(School).Records.AllAsync(Token));
        Assert.Single(await store.Of(Other).Seals.EntriesAsync(Entries.Seal, Token));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => AnyStore.At(connection).Of(School).Records.SaveAsync(Record(), 1, Token));
        Assert.Contains(SchoolBoundary.Program, StoreTroubles.Of(refused)!.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_user_a_silent_server_and_a_missing_store_are_three_things()
    {
        var settings = new NpgsqlConnectionStringBuilder(Database.Connection);
        var stranger = new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Username = $"nobody_{Guid.NewGuid():N}", Password = Password }.ConnectionString;
        var silent = new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Host = "127.0.0.1", Port = 1, Password = Password }.ConnectionString;

        var told = new[] { await TroubleAsync(stranger), await TroubleAsync(silent) };
        Assert.Equal(2, told.Distinct().Count());
        Assert.All(told, static t => Assert.DoesNotContain(Password, t.Chinese + t.English, StringComparison.Ordinal));
        Assert.Equal(StoreState.Absent, await AnyStore.At(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Database = "nowhere" }.ConnectionString).LookAsync(Token));

        static async Task<Words> TroubleAsync(string connection) =>
            StoreTroubles.Of(await Assert.ThrowsAnyAsync<Exception>(() => AnyStore.At(connection).LookAsync(Token)))!;
    }

    /// <summary>Users are the server's, and outlive the database.</summary>
    protected override async ValueTask AfterAsync()
    {
        foreach (var login in _logins)
        {
            await Database.RunAsync($"DROP ROLE {login}");
        }
    }

    private async Task FillAsync(string school)
    {
        var store = Store.Of(school);
        var record = Record(school) with { Members = new() { List = [new() { Id = "甲" }] }, Colleges = new() { List = [new CollegeUnion { Id = "文学院" }] } };
        await store.Records.SaveAsync(record, 0, Token);
        await store.Years.SaveAsync(record.Union, "{}\n", 0, Token);
        await store.Congresses.SaveAsync("第一次", new Proceedings { Union = record.Union }, 0, Token);
        await store.Seals.AppendAsync(Entries.First, Token);
    }

    /// <returns>The connection of a user who is a member of one role and nothing else.</returns>
    private async Task<string> LoginAsync(string role)
    {
        var name = $"login_{Guid.NewGuid():N}";
        await Database.RunAsync($"CREATE ROLE {name} LOGIN IN ROLE {role}");
        _logins.Add(name);
        return new NpgsqlConnectionStringBuilder(Database.Connection) { Username = name, Pooling = false }.ConnectionString;
    }

    private Task<long> CountAsync(string role, string school, string query) => AsAsync(role, school, async c => (long)(await c.ExecuteScalarAsync(Token))!, query);

    private Task<int> ChangeAsync(string role, string school, string statement) => AsAsync(role, school, static c => c.ExecuteNonQueryAsync(Token), statement);

    private async Task RefusedAsync(string state, string role, string school, string statement, bool asLogin = false)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() => AsAsync(role, school, static c => c.ExecuteNonQueryAsync(Token), statement, asLogin));
        Assert.Equal(state, refused.SqlState);
    }

    private async Task<T> AsAsync<T>(string role, string school, Func<NpgsqlCommand, Task<T>> run, string statement, bool asLogin = false)
    {
        await using var source = NpgsqlDataSource.Create(asLogin ? await LoginAsync(role) : Database.Connection + ";Pooling=false");
        await using var connection = await source.OpenConnectionAsync(Token);
        await SchoolBoundaryOf(role).SayAsync(connection, school, Token);
        await using var command = new NpgsqlCommand(statement, connection);
        return await run(command);
    }

    private static SchoolBoundary SchoolBoundaryOf(string role) => role == SchoolBoundary.Program ? SchoolBoundary.OfProgram : SchoolBoundary.OfProvince;
}
