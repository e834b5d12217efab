using System.Reflection;

namespace UnionGovernance.Cli.Tests;

/// <summary><c>record check</c> over several files of one union: each is held against the others, and every disagreement is told with the place in both.</summary>
public sealed class RecordCheckCommandTests : IDisposable
{
    private static readonly string[] _files = ["full-university.json", "charter/full-university.json", "congress/full-university.json", "full-university.year.jsonl"];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_that_agree_are_told_to_and_so_is_the_folder_that_holds_them()
    {
        string[] files = [.. _files.Select(Sample)];
        var (exit, output, error) = Run(files);

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.DoesNotContain("不一致", output, StringComparison.Ordinal);

        foreach (var file in _files)
        {
            File.Copy(Sample(file), At($"{Array.IndexOf(_files, file)}{Path.GetExtension(file)}"));
        }

        Assert.Equal((0, output, string.Empty), Run(_folder));
        Assert.Equal(output, Run([.. files.Reverse()]).Output);
    }

    /// <summary>Which of four files has one place changed so that two of them cannot both be right, and what is then said.</summary>
    [Theory]
    [InlineData(1, "\"文体部\",", "\"体育部\",", "年度文件设有“文体部”，章程没有这个工作部门")]
    [InlineData(1, "\"文体部\",", "", "记录有6个工作部门，章程列出5个")]
    [InlineData(1, "\"staff\": 50", "\"staff\": 45", "记录的“工作人员人数”为46人，章程规定不超过45人")]
    [InlineData(1, "两个校区，学生两万余人", "三个校区，学生两万余人", "校区：记录为“两个”，章程为“三个”")]
    [InlineData(1, "\"school\": \"虚构江南大学\"", "\"school\": \"虚构江北大学\"", "虚构江北大学学生会")]
    [InlineData(2, "\"number\": 21", "\"number\": 20", "学代会文件为20")]
    [InlineData(2, "\"unionTerm\": 37", "\"unionTerm\": 36", "36")]
    [InlineData(2, "\"seconders\": 2", "\"seconders\": 3", "学代会文件为“须有3名")]
    [InlineData(2, "\"on\": \"2025-03-03\"", "\"on\": \"2025-04-03\"", "早于“请示筹备”的2025年4月3日")]
    [InlineData(2, "\"on\": \"2025-03-03\"", "\"on\": \"2025-04-03\"", "学代会文件为“2025年4月3日”，年度文件为“2025年3月3日”")]
    [InlineData(0, "\"6\": \"第二十一次", "\"6\": \"第九次", "这一段写的是“第九次学生代表大会”")]
    [InlineData(0, "\"timesInYear\": 1", "\"timesInYear\": 2", "记录的“本学年述职评议次数”为2次")]
    [InlineData(3, "\"topic\":\"秋季全员培训\",\"due\":47,\"present\":45", "\"topic\":\"秋季全员培训\",\"due\":45,\"present\":43", "2024年10月12日全员培训应到45人，当日工作人员名单有47人")]
    [InlineData(3, "{\"act\":\"appraisalConcluded\",\"on\":\"2025-06-13\",\"by\":[\"共青团虚构江南大学委员会\"]", "{\"act\":\"appraisalConcluded\",\"on\":\"2025-06-13\",\"by\":[\"虚构江南大学学生会\"]", "结果由虚构江南大学学生会确定")]
    public void What_two_files_tell_otherwise_is_told_with_the_place_in_both(int changed, string right, string wrong, string says)
    {
        var text = File.ReadAllText(Sample(_files[changed]));
        Assert.Contains(right, text, StringComparison.Ordinal);
        var first = text.IndexOf(right, StringComparison.Ordinal);
        var file = At($"changed{Path.GetExtension(_files[changed])}");
        File.WriteAllText(file, string.Concat(text.AsSpan(0, first), wrong, text.AsSpan(first + right.Length)));

        var (exit, output, error) = Run([.. _files.Select((f, i) => i == changed ? file : Sample(f))]);

        Assert.Equal((0, string.Empty), (exit, error));
        var told = output.Split('\n').Where(static l => l.StartsWith("不一致\t", StringComparison.Ordinal)).Select(static l => l.Split('\t')).ToList();
        Assert.Contains(told, t => t.Length == 4 && t[3].Contains(says, StringComparison.Ordinal));
        Assert.All(told, static t => Assert.All(t[1..3], static place => Assert.NotEmpty(place)));
        Assert.DoesNotContain("没有发现问题", output, StringComparison.Ordinal);
    }

    /// <summary>A file that cannot be used is named, the others are read all the same, and nothing is said to agree.</summary>
    [Fact]
    public void One_that_cannot_be_read_leaves_nothing_held_against_the_others()
    {
        File.WriteAllText(At("broken.json"), """{ "school": 1, "kind": "studentUnion" }""");

        foreach (var (bad, says) in new[] { (At("broken.json"), "broken.json"), (At("none.json"), "读不到这个文件"), (Sample("xianning-2020.json"), "第二份") })
        {
            var (exit, output, error) = Run([.. _files.Select(Sample), bad]);

            Assert.Equal((2, string.Empty), (exit, output));
            Assert.Contains(says, error, StringComparison.Ordinal);
        }

        var all = Run(At("none.json"), Sample(_files[0]), At("broken.json"));
        Assert.Equal((2, string.Empty), (all.Exit, all.Output));
        Assert.All(["none.json", "broken.json"], name => Assert.Contains(name, all.Error, StringComparison.Ordinal));
    }

    /// <summary>What is none of the four is passed over, and that is said.</summary>
    [Fact]
    public void What_is_no_file_of_a_union_is_named_and_the_others_are_held_against_each_other()
    {
        var (exit, output, error) = Run([.. _files.Select(Sample), Sample("seal/union-seal.jsonl")]);

        Assert.Equal(0, exit);
        Assert.DoesNotContain("不一致", output, StringComparison.Ordinal);
        Assert.Contains("union-seal.jsonl 不是记录、章程、学代会文件或年度文件，没有核对", error, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder, name);

    private static (int Exit, string Output, string Error) Run(params string[] files)
    {
        using StringWriter output = new(), error = new();
        return (CommandLine.Run(["record", "check", .. files], new(2025, 7, 1), output, error), output.ToString(), error.ToString());
    }

    private static string Sample(string name) =>
        Path.Combine([typeof(RecordCheckCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "samples", .. name.Split('/')]);
}
