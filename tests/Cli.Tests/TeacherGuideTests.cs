using System.Reflection;
using NodaTime;
using UnionGovernance.Office.Tests.Workbooks;

namespace UnionGovernance.Cli.Tests;

/// <summary>The guide for whoever keeps a union's papers, command by command in one folder, as it stands.</summary>
public sealed class TeacherGuideTests : IDisposable
{
    private static readonly string _root = typeof(TeacherGuideTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_command_of_the_guide_does_what_it_says()
    {
        File.WriteAllBytes(At("名单.xlsx"), Sheets.Raw(Sheets.Row(1, "姓名", "学院", "政治面貌") + Sheets.Row(2, "赵一", "文学院", "团员") + Sheets.Row(3, "钱二", "理学院", "群众")));
        var told = new List<string>();
        foreach (var command in File.ReadLines(Path.Combine(_root, "docs", "guide", "teacher.zh-CN.md")).Where(static l => l.StartsWith("union-governance ", StringComparison.Ordinal)))
        {
            using StringWriter output = new(), error = new();
            string[] words = [.. command.Split(' ')[1..].Select(w => w.Contains('.', StringComparison.Ordinal) || w is "文书" or "章程文本" ? At(w) : w)];
            var exit = CommandLine.Run(words, new LocalDate(2025, 6, 30), output, error);
            told.Add($"{output}{error}");

            // One of the two on the roster is of neither Party nor League; of a record, a congress and a plan that has only begun much is unknown.
            Assert.True(exit == Expected(words), $"{command}: {exit} {output}{error}");
        }

        Assert.Contains(told, static t => t.Contains("钱二", StringComparison.Ordinal) && t.Contains("政治面貌", StringComparison.Ordinal));
        Assert.NotEmpty(Directory.GetFiles(At("文书"), "*.docx"));
        Assert.Contains(Directory.GetFiles(At("文书")), static f => f.Contains("待补清单", StringComparison.Ordinal));
        Assert.NotEmpty(Directory.GetFiles(At("章程文本"), "*.docx"));
    }

    private static int Expected(string[] words) => words switch
    {
        ["assess" or "why" or "plan" or "next" or "whatif" or "papers", ..] => 1,
        ["congress", "timeline", ..] => 3,
        _ => 0,
    };

    private string At(string name) => Path.Combine(_folder.FullName, name);
}
