using System.Collections.Immutable;

namespace UnionGovernance.Tests.House;

/// <summary>Whoever copies code from a page has copied code that runs: each block stands, line after line, in a program that is compiled and run.</summary>
public sealed class CodeInGuidesTests
{
    private static readonly ImmutableArray<ImmutableArray<string>> _compiled =
    [
        .. new[] { RepositoryRoot.File("samples", "csharp"), RepositoryRoot.File("tests") }
            .SelectMany(static f => Directory.EnumerateFiles(f, "*.cs", SearchOption.AllDirectories))
            .Where(static f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(static f => Lines(File.ReadAllText(f))),
    ];

    public static TheoryData<string> Pages =>
    [
        "README.md", "docs/guide/start.md", "docs/guide/start.zh-CN.md", "src/Domain/README.md", "src/Papers/README.md", "src/Office/README.md", "src/Storage/README.md", "src/Extensions/README.md", "src/Testing/README.md",
        "docs/guide/rule-book.md", "docs/guide/why.md", "docs/guide/interchange.md",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_code_stands_in_a_program_that_runs(string page)
    {
        var blocks = File.ReadAllText(RepositoryRoot.File(page.Split('/'))).Split("```csharp\n").Skip(1).Select(static b => Lines(b[..b.IndexOf("```", StringComparison.Ordinal)])).ToList();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, static b => Assert.True(_compiled.Any(c => c.AsSpan().IndexOf(b.AsSpan()) >= 0), string.Join('\n', b)));
    }

    private static ImmutableArray<string> Lines(string text) => [.. text.Split('\n').Select(static l => l.Trim()).Where(static l => l.Length > 0)];
}
