using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Tests;

namespace UnionGovernance.Cli.Tests;

/// <summary>A school's own words: exported, checked, printed, as the guide says.</summary>
public sealed partial class WordingCommandTests : IDisposable
{
    private static readonly string _sample = RepositoryRoot.File("samples", "wording", "full-university.json");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_is_exported_is_sound_and_is_written_over_nothing()
    {
        var file = Path.Combine(_folder.FullName, "words.json");

        Assert.Equal(0, Run("wording", "export", "--out", file).Exit);
        Assert.Equal(WordingText.All().Length, File.ReadAllLines(file).Length - 2);
        Assert.EndsWith("没有问题，替换0处\n", Run("wording", "check", file).Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("wording", "export", "--out", file).Exit);
    }

    [Fact]
    public void A_sound_file_tells_what_it_replaces()
    {
        var (exit, output, error) = Run("wording", "check", _sample);

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Equal(8, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("问题的标题\t设有规定以外的职务\t自设职务未撤销\n", output, StringComparison.Ordinal);
        Assert.EndsWith("没有问题，替换7处\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_reach_the_papers()
    {
        var (exit, _, error) = Run("report", RepositoryRoot.File("samples", "full-university.json"), "--wording", _sample, "--out", _folder.FullName);

        Assert.Equal((1, string.Empty), (exit, error));
        Assert.Contains("现任主席团成员5人，由大会选举产生。", File.ReadAllText(Assert.Single(Directory.GetFiles(_folder.FullName, "*.md"), static f => !f.Contains("待补", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    /// <summary>The guide shows the sample whole, and what is said of the faults that it shows.</summary>
    [Fact]
    public void The_guide_shows_what_the_command_says()
    {
        var guide = File.ReadAllText(RepositoryRoot.File("docs", "guide", "wording.md"));
        var blocks = Block().Matches(guide).ToList();
        var file = Path.Combine(_folder.FullName, "our-words.json");
        File.WriteAllText(file, blocks[1].Groups[2].Value);
        var (exit, output, error) = Run("wording", "check", file, "--lang", "en");

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Equal(File.ReadAllText(_sample), blocks[0].Groups[2].Value);
        var said = new StringBuilder(guide).Remove(blocks[2].Groups[2].Index, blocks[2].Groups[2].Length).Insert(blocks[2].Groups[2].Index, error).ToString();
        Golden.Check(said, "docs", "guide", "wording.md");
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(arguments, new LocalDate(2025, 9, 1), output, error), output.ToString(), error.ToString());
    }

    [GeneratedRegex("^```(\\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
