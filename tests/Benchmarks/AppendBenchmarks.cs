using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using NodaTime;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Storage;

namespace UnionGovernance.Benchmarks;

/// <summary>One entry appended to a register in SQLite, beside a bare INSERT of the same bytes into a bare table. Both sync the log at each commit.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 15, invocationCount: Batch)]
public class AppendBenchmarks : IDisposable
{
    private const int Batch = 200;
    private const string School = "虚构大学";
    private const string Seal = "虚构大学学生会";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private SealStore _seals = Store.At("none").Of(School).Seals;
    private RegisterHead _appended;
    private RegisterHead _inserted;
    private SqliteConnection _bare = new();
    private SqliteCommand _insert = new();

    /// <summary>Makes both databases, and asserts that the same acts leave the same rows in them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var store = Store.At(Path.Combine(_folder.FullName, "store.db"));
        store.PrepareAsync().GetAwaiter().GetResult();
        _seals = store.Of(School).Seals;
        _bare = new($"Data Source={Path.Combine(_folder.FullName, "bare.db")}");
        _bare.Open();
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        Run("CREATE TABLE register (school TEXT, seal TEXT, sequence INTEGER, previous BLOB, digest BLOB, content BLOB, PRIMARY KEY (school, seal, sequence), UNIQUE (school, seal, previous))");
        _insert = _bare.CreateCommand();
        _insert.CommandText = "INSERT INTO register VALUES ($school, $seal, $sequence, $previous, $digest, $content)";
        for (var i = 0; i < Batch; i++)
        {
            Append();
            BareInsert();
        }

        using var read = _bare.CreateCommand();
        read.CommandText = "SELECT sequence, hex(digest), hex(content) FROM register ORDER BY sequence";
        using var rows = read.ExecuteReader();
        foreach (var entry in _seals.EntriesAsync(Seal).GetAwaiter().GetResult())
        {
            if (!rows.Read() || rows.GetInt32(0) != entry.Sequence || rows.GetString(1) != Convert.ToHexString(entry.Digest.ToArray()) || rows.GetString(2) != Convert.ToHexString(entry.Bytes.Span))
            {
                throw new InvalidOperationException("The two do not keep the same rows.");
            }
        }

        if (rows.Read())
        {
            throw new InvalidOperationException("The two do not keep the same rows.");
        }
    }

    /// <summary>Deletes both databases.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _insert.Dispose();
        _bare.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    /// <summary>One row inserted by a command that is kept, on a connection that is kept.</summary>
    [Benchmark(Baseline = true)]
    public void BareInsert()
    {
        var entry = After(_inserted);
        _insert.Parameters.Clear();
        _insert.Parameters.AddWithValue("$school", School);
        _insert.Parameters.AddWithValue("$seal", entry.Seal);
        _insert.Parameters.AddWithValue("$sequence", entry.Sequence);
        _insert.Parameters.AddWithValue("$previous", entry.Previous.ToArray());
        _insert.Parameters.AddWithValue("$digest", entry.Digest.ToArray());
        _insert.Parameters.AddWithValue("$content", entry.Bytes.ToArray());
        _insert.ExecuteNonQuery();
        _inserted = new(entry.Sequence, entry.Digest);
    }

    /// <summary>One entry appended by the store.</summary>
    [Benchmark]
    public void Append()
    {
        var entry = After(_appended);
        (var isAppended, _appended) = _seals.AppendAsync(entry).GetAwaiter().GetResult();
        if (!isAppended)
        {
            throw new InvalidOperationException("The entry was not appended.");
        }
    }

    private static SealEntry After(RegisterHead head) => SealEntry.Of(
        Seal,
        head.Count + 1,
        new Stamped { At = new LocalDateTime(2024, 3, 1, 9, 0).PlusSeconds(head.Count), Request = "用印", By = "张三", Copies = 1 },
        head.Digest);

    private void Run(string sql)
    {
        using var command = _bare.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
