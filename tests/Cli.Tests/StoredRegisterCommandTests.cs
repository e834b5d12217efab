using System.Reflection;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace UnionGovernance.Cli.Tests;

/// <summary>A register goes into a database, is continued there, verified there, and comes out as it was.</summary>
public sealed class StoredRegisterCommandTests : IDisposable
{
    private const string School = "虚构江南大学";
    private const string Seal = "虚构江南大学学生会";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Database => Path.Combine(_folder.FullName, "province.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void A_register_is_continued_from_a_longer_file_and_taken_out_byte_for_byte()
    {
        var part = Cut(20);
        Assert.Equal((0, $"{Seal}\t文件中 20 条\t其中已有 0 条\t新存 20 条\t库中现有 20 条\n", string.Empty), Put(part));
        Assert.Equal((0, $"{Seal}\t文件中 37 条\t其中已有 20 条\t新存 17 条\t库中现有 37 条\n", string.Empty), Put(Sample("union-seal.jsonl")));
        Assert.Equal((0, $"{Seal}\t文件中 37 条\t其中已有 37 条\t新存 0 条\t库中现有 37 条\n", string.Empty), Put(Sample("union-seal.jsonl")));
        Assert.Equal((0, $"{Seal}\t文件中 20 条\t其中已有 20 条\t新存 0 条\t库中现有 37 条\n", string.Empty), Put(part));

        var target = Path.Combine(_folder.FullName, "out.jsonl");
        Assert.Equal(0, Run("store", "register", "get", "--seal", Seal, "--school", School, "--store", Database, "--out", target).Exit);
        Assert.Equal(File.ReadAllBytes(Sample("union-seal.jsonl")), File.ReadAllBytes(target));
        Assert.Equal("学校\t所存\t名称\t版本\n虚构江南大学\t公章登记簿\t虚构江南大学学生会\t37\n", Run("store", "list", "--store", Database).Output);
    }

    [Fact]
    public void A_fork_is_not_stored_and_its_place_is_named()
    {
        Put(Cut(20));
        var acts = Path.Combine(_folder.FullName, "acts.jsonl");
        File.WriteAllText(acts, """{"at":"2025-01-06T09:00:00","act":"approverNamed","by":"校团委","approver":"郑"}""");
        var fork = Path.Combine(_folder.FullName, "fork.jsonl");
        Assert.Equal(0, Run("seal", "import", acts, "--into", Cut(15), "--out", fork).Exit);

        var (exit, output, error) = Put(fork);

        Assert.Equal((1, string.Empty), (exit, output));
        Assert.Contains("从第16条起", error, StringComparison.Ordinal);
        Assert.Equal((0, $"{Seal}\t文件中 37 条\t其中已有 20 条\t新存 17 条\t库中现有 37 条\n", string.Empty), Put(Sample("union-seal.jsonl")));
    }

    [Fact]
    public void A_register_is_verified_where_it_is_stored_with_the_words_and_codes_of_a_file()
    {
        Put(Sample("union-seal.jsonl"));
        string[] verify = ["store", "register", "verify", "--seal", Seal, "--school", School, "--store", Database];

        foreach (var more in (string[][])[[], ["--checkpoint", Sample("union-checkpoint.json")], ["--format", "json"]])
        {
            Assert.Equal(Run(["seal", "verify", Sample("union-seal.jsonl"), .. more]), Run([.. verify, .. more]));
        }

        using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TRIGGER register_is_not_changed; UPDATE register SET content = digest WHERE sequence = 9";
            command.ExecuteNonQuery();
        }

        var (exit, output, _) = Run([.. verify, "--format", "json"]);
        var found = JsonDocument.Parse(output).RootElement;
        Assert.Equal((1, 9, false), (exit, found.GetProperty("firstBad").GetProperty("place").GetInt32(), found.TryGetProperty("refused", out _)));
        Assert.Equal(1, Run("store", "register", "get", "--seal", Seal, "--school", School, "--store", Database, "--out", Path.Combine(_folder.FullName, "x.jsonl")).Exit);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "x.jsonl")));
    }

    [Fact]
    public void What_is_not_there_is_bad_input_and_a_bad_register_is_not_stored()
    {
        Assert.Equal(2, Run("store", "register", "verify", "--seal", Seal, "--school", School, "--store", Database).Exit);
        Assert.False(File.Exists(Database));

        var bad = Path.Combine(_folder.FullName, "bad.jsonl");
        File.WriteAllText(bad, string.Concat(File.ReadLines(Sample("union-seal.jsonl")).Skip(1).Select(l => $"{l}\n")));
        Assert.Equal(1, Put(bad).Exit);
        Assert.False(File.Exists(Database));

        Put(Cut(3));
        Assert.Equal(2, Run("store", "register", "verify", "--seal", "别的", "--school", School, "--store", Database).Exit);
        Assert.Equal(2, Run("store", "register", "verify", "--seal", Seal, "--school", "别校", "--store", Database).Exit);
        Assert.Equal(2, Run("store", "register", "get", "--seal", Seal, "--school", " ", "--store", Database, "--out", bad).Exit);
    }

    /// <summary>Here the database refuses every row after the first, for a reason that the program does not know.</summary>
    [Fact]
    public void What_the_database_refuses_is_said_without_a_trace()
    {
        Put(Cut(3));
        using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TRIGGER no_more BEFORE INSERT ON register BEGIN SELECT RAISE(ABORT, 'no more'); END";
            command.ExecuteNonQuery();
        }

        var (exit, _, error) = Put(Sample("union-seal.jsonl"));

        Assert.Equal(2, exit);
        Assert.Contains("no more", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private (int Exit, string Output, string Error) Put(string file) => Run("store", "register", "put", file, "--school", School, "--store", Database);

    private string Cut(int entries)
    {
        var path = Path.Combine(_folder.FullName, $"cut-{entries}.jsonl");
        File.WriteAllText(path, string.Concat(File.ReadLines(Sample("union-seal.jsonl")).Take(entries).Select(l => $"{l}\n")));
        return path;
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new();
        return (CommandLine.Run(arguments, new(2025, 9, 1), output, error), output.ToString(), error.ToString());
    }

    private static string Sample(string name) => Path.Combine(
        typeof(StoredRegisterCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "samples", "seal", name);
}
