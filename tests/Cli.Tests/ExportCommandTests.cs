using System.Text;
using System.Text.Json.Nodes;
using UnionGovernance.Tests;

namespace UnionGovernance.Cli.Tests;

public sealed class ExportCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_result_is_made_again_byte_for_byte()
    {
        var (exit, output, error) = Run("export", Sample, "--as-of", "2021-01-31");

        Assert.Equal((1, string.Empty), (exit, error));
        Assert.Equal((0, "逐字节相同\n", string.Empty), Run("reproduce", Written("result.json", output)));
        Assert.Equal((0, "The same, byte for byte\n", string.Empty), Run("reproduce", Written("result.json", output), "--lang", "en"));
    }

    [Fact]
    public void A_rule_book_is_exported_without_a_record_and_made_again() =>
        Assert.Equal((0, "逐字节相同\n", string.Empty), Run("reproduce", Written("rules.json", Run("export", "--as", "rule-book").Output)));

    /// <summary>As if a library that is no more had written it, and had found one thing otherwise.</summary>
    [Fact]
    public void A_result_of_another_version_is_compared_finding_by_finding()
    {
        var file = JsonNode.Parse(Run("export", Sample, "--as-of", "2021-01-31").Output)!.AsObject();
        file["provenance"]!["library"] = "0.0.1";
        var same = Run("reproduce", Sealed(file), "--lang", "en");
        file["verdicts"]!.AsArray().Single(static v => (string?)v!["rule"] == "staff.headcount")!["verdict"] = "NotApplicable";
        var other = Run("reproduce", Sealed(file), "--lang", "en");

        Assert.Equal(3, same.Exit);
        Assert.EndsWith("All findings are the same\n", same.Output, StringComparison.Ordinal);
        Assert.StartsWith("the result is of library 0.0.1, this one is ", other.Output, StringComparison.Ordinal);
        Assert.Equal(1, other.Exit);
        Assert.Contains("\tnot applicable → ", other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_altered_is_bad_input()
    {
        var altered = Run("export", Sample, "--as-of", "2021-01-31").Output.Replace("\"NotMet\"", "\"Met\"", StringComparison.Ordinal);

        var (exit, output, error) = Run("reproduce", Written("altered.json", altered));

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("内容改动过", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_result_is_bad_input_and_its_faults_are_told_or_what_it_is()
    {
        var empty = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(empty, "{}");
        var (exit, _, error) = Run("reproduce", empty);
        File.Delete(empty);

        Assert.Equal(2, exit);
        Assert.Contains("provenance", error, StringComparison.Ordinal);
        Assert.Contains("这是记录，这里要的是导出的结果", Run("reproduce", Sample).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "--as", "rule-book", "record.json")]
    [InlineData("export", "--as", "oscal-poam")]
    [InlineData("export")]
    public void A_record_goes_with_a_result_and_none_with_the_rule_book(params string[] arguments) => Assert.Equal(2, Run(arguments).Exit);

    [Theory]
    [InlineData("oscal-catalog", "catalog")]
    [InlineData("oscal-results", "assessment-results")]
    [InlineData("oscal-poam", "plan-of-action-and-milestones")]
    public void Each_document_of_oscal_is_written(string what, string root)
    {
        var (exit, output, error) = Run([.. new[] { "export", "--as", what }, .. what == "oscal-catalog" ? Array.Empty<string>() : [Sample, "--as-of", "2021-01-31"]]);

        Assert.Equal((what == "oscal-catalog" ? 0 : 1, string.Empty), (exit, error));
        Assert.Equal(root, Assert.Single(JsonNode.Parse(output)!.AsObject()).Key);
    }

    /// <summary>Whoever copies a line from the guide has copied one that runs. What one line writes the next may read.</summary>
    [Fact]
    public void Every_line_of_the_guide_runs()
    {
        var guide = File.ReadAllText(RepositoryRoot.File("docs", "guide", "interchange.md"));
        string[] lines = [.. guide.Split("```sh\n").Skip(1).SelectMany(static b => b[..b.IndexOf("```", StringComparison.Ordinal)].Split('\n', StringSplitOptions.RemoveEmptyEntries))];

        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            var words = line.Split(' ');
            var to = Array.IndexOf(words, ">");
            Assert.Equal("union-governance", words[0]);
            var (exit, output, error) = Run([.. words[1..(to < 0 ? words.Length : to)].Select(w => w.StartsWith("samples/", StringComparison.Ordinal) ? RepositoryRoot.File(w.Split('/')) : w.EndsWith(".json", StringComparison.Ordinal) ? Path.Combine(_folder.FullName, w) : w)]);
            Assert.True(exit is 0 or 1 or 3 && error.Length == 0, $"{line}: {exit} {error}");
            if (to > 0)
            {
                Written(words[to + 1], output);
            }
        }
    }

    private static string Sample => RepositoryRoot.File("samples", "xianning-2020.json");

    private string Written(string name, string text)
    {
        var file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return file;
    }

    // As any other program would seal it: names in order, no blanks, nothing escaped that need not be.
    private string Sealed(JsonObject file)
    {
        file.Remove("hash");
        var sorted = Sorted(file)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        file["hash"] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(sorted)));
        return Written("sealed.json", file.ToJsonString());
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(static m => m.Key, StringComparer.Ordinal).Select(static m => KeyValuePair.Create(m.Key, Sorted(m.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        return (CommandLine.Run(arguments, new(2024, 6, 30), output, error), output.ToString(), error.ToString());
    }
}
