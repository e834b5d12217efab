using System.Data.Common;
using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Storage;

namespace UnionGovernance.Benchmarks;

/// <summary>In SQLite. Both sync the log at each commit.</summary>
public class AppendOnSqliteBenchmarks : AppendBenchmarks
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    /// <inheritdoc/>
    protected override string Store => Path.Combine(_folder.FullName, "store.db");

    /// <inheritdoc/>
    protected override string Bytes => "BLOB";

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        GC.SuppressFinalize(this);
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    /// <inheritdoc/>
    protected override DbConnection OpenBare()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "bare.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
        command.ExecuteNonQuery();
        return connection;
    }
}

/// <summary>In PostgreSQL, on the server that UNION_GOVERNANCE_POSTGRESQL names; both wait for the log at each commit.</summary>
public class AppendOnPostgreSqlBenchmarks : AppendBenchmarks
{
    private readonly string _server = Environment.GetEnvironmentVariable("UNION_GOVERNANCE_POSTGRESQL") ?? "Host=127.0.0.1;Username=postgres;Database=postgres";
    private readonly string _name = $"append_{Guid.NewGuid():N}";

    /// <inheritdoc/>
    protected override string Store => new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ConnectionString;

    /// <inheritdoc/>
    protected override string Bytes => "BYTEA";

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        GC.SuppressFinalize(this);
        using var connection = new NpgsqlConnection(_server);
        connection.Open();
        using var command = new NpgsqlCommand($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)", connection);
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    protected override DbConnection OpenBare()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Store) { Options = "-c synchronous_commit=on" }.ConnectionString);
        connection.Open();
        return connection;
    }
}

/// <summary>One entry appended to a register, beside a bare INSERT of the same bytes into a bare table of the same database.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 15, invocationCount: Batch)]
public abstract class AppendBenchmarks : IDisposable
{
    private const int Batch = 200;
    private const string School = "虚构大学";
    private const string Seal = "虚构大学学生会";

    private SealStore? _seals;
    private RegisterHead _appended;
    private RegisterHead _inserted;
    private DbConnection? _bare;
    private DbCommand? _insert;

    /// <summary>How the store is reached.</summary>
    protected abstract string Store { get; }

    /// <summary>The database's word for a column of bytes.</summary>
    protected abstract string Bytes { get; }

    /// <summary>Makes both tables, and asserts that the same acts leave the same rows in them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var store = AnyStore.At(Store);
        store.PrepareAsync().GetAwaiter().GetResult();
        _seals = store.Of(School).Seals;
        _bare = OpenBare();
        _insert = _bare.CreateCommand();
        _insert.CommandText = $"CREATE TABLE bare (school TEXT, seal TEXT, sequence INTEGER, previous {Bytes}, digest {Bytes}, content {Bytes}, PRIMARY KEY (school, seal, sequence), UNIQUE (school, seal, previous))";
        _insert.ExecuteNonQuery();
        _insert.CommandText = "INSERT INTO bare VALUES (@school, @seal, @sequence, @previous, @digest, @content)";
        for (var i = 0; i < Batch; i++)
        {
            Append();
            BareInsert();
        }

        using var read = _bare.CreateCommand();
        read.CommandText = "SELECT digest, content FROM bare ORDER BY sequence";
        using var rows = read.ExecuteReader();
        foreach (var entry in _seals.EntriesAsync(Seal).GetAwaiter().GetResult())
        {
            if (!rows.Read() || !rows.GetFieldValue<byte[]>(0).SequenceEqual(entry.Digest!.Value.ToArray()) || !entry.Bytes.Span.SequenceEqual(rows.GetFieldValue<byte[]>(1)))
            {
                throw new InvalidOperationException("The two do not keep the same rows.");
            }
        }

        if (rows.Read())
        {
            throw new InvalidOperationException("The two do not keep the same rows.");
        }
    }

    /// <summary>Takes both away.</summary>
    [GlobalCleanup]
    public virtual void Dispose()
    {
        GC.SuppressFinalize(this);
        _insert?.Dispose();
        _bare?.Dispose();
    }

    /// <summary>One row inserted by a command that is kept, on a connection that is kept.</summary>
    [Benchmark(Baseline = true)]
    public void BareInsert()
    {
        var entry = After(_inserted);
        _insert!.Parameters.Clear();
        Give("school", School);
        Give("seal", entry.Seal);
        Give("sequence", entry.Sequence);
        Give("previous", entry.Previous.ToArray());
        Give("digest", entry.Digest.ToArray());
        Give("content", entry.Bytes.ToArray());
        _insert.ExecuteNonQuery();
        _inserted = new(entry.Sequence, entry.Digest);
    }

    /// <summary>One entry appended by the store.</summary>
    [Benchmark]
    public void Append()
    {
        var entry = After(_appended);
        (var isAppended, _appended) = _seals!.AppendAsync(entry).GetAwaiter().GetResult();
        if (!isAppended)
        {
            throw new InvalidOperationException("The entry was not appended.");
        }
    }

    /// <summary>A connection to the bare table's database, with the store's settings.</summary>
    protected abstract DbConnection OpenBare();

    private static SealEntry After(RegisterHead head) => SealEntry.Of(
        Seal,
        head.Count + 1,
        new Stamped { At = new LocalDateTime(2024, 3, 1, 9, 0).PlusSeconds(head.Count), Request = "用印", By = "张三", Copies = 1 },
        head.Digest);

    private void Give(string name, object value)
    {
        var parameter = _insert!.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        _insert.Parameters.Add(parameter);
    }
}
