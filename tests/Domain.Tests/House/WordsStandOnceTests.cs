using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace UnionGovernance.Tests.House;

/// <summary>Each field owns its words: what is called something in two languages is called so in one place, of the whole house and of one file, and whatever speaks of it takes the words from there.</summary>
public sealed partial class WordsStandOnceTests
{
    // Two things that people call alike, each of which says it of itself; and where the two stand.
    private static readonly ImmutableDictionary<string, string> _alike = new Dictionary<string, string>
    {
        // Acts, steps and minutes of different subjects, none of which knows another: when, where, by whom, by which document, with which outcome.
        ["日期"] = "day",
        ["地点"] = "place",
        ["由谁"] = "by",
        ["文件"] = "document",
        ["以何文件"] = "by which document",
        ["是否同意"] = "whether it agrees",
        ["出席"] = "present",
        ["应到"] = "due",
        ["实到"] = "present",
        ["应到代表"] = "delegates due",
        ["实到代表"] = "delegates present",
        ["期限"] = "due",
        ["学期"] = "semester",
        ["环节"] = "step",
        ["前一环节"] = "the step before it",
        ["这一环节已经完成"] = "this step has been taken already",
        ["没有写明由谁说明"] = "nobody is named as stating it",
        ["抽签结果"] = "lots drawn",
        ["承办部门"] = "department that handles it",
        ["事由"] = "reason",
        ["原因"] = "reason",
        ["理由"] = "reason",
        ["主题"] = "topic",
        ["内容"] = "content",
        ["说明"] = "in words",
        ["类别"] = "kind",
        ["编号"] = "number",
        ["名称"] = "title",
        ["学院"] = "college",
        ["比例"] = "share",
        ["方面"] = "aspect",
        ["权重"] = "weight",
        ["评议者"] = "who rates",
        ["应选名额"] = "seats",

        // Who applies, and who signs for it.
        ["报名人"] = "who applies",

        // One word of two lists of words to choose among.
        ["不设"] = "none",
        ["其他"] = "other",
        ["其他方式"] = "another way",
        ["学生"] = "a student",
        ["秘书长"] = "the secretary-general",
        ["已完成"] = "done",
        ["已报告"] = "reported",
        ["已答复"] = "replied",
        ["逾期完成"] = "done late",
        ["外带"] = "taken out",

        // A rule, a part of the record, the acts of a subject and a page of it.
        ["职能定位"] = "purpose",
        ["述职评议"] = "appraisal",
        ["遴选程序"] = "selection",
        ["遴选"] = "selection",
        ["学代会"] = "congress",
        ["章程"] = "charter",
        ["章程全文"] = "the charter",
        ["服务与满意度"] = "service and satisfaction",

        // What is next in a charter's course and in a selection; more times and more pages.
        ["下一步"] = "next",
        ["更多"] = "more",

        // What the help calls the value of an option, and what a store keeps.
        ["学年"] = "year",
    }.ToImmutableDictionary();

    // What a roster and a list of papers call by its id is no number; what is opened, or named to be opened, is no document; a school's file, and where an article that no record answers is judged.
    private static readonly ImmutableArray<(string Chinese, string English)> _alsoAlike = [("编号", "id"), ("文件", "file"), ("章程", "the charter"), ("年度文件", "the year's file")];

    private static readonly ImmutableArray<(string Chinese, string English, string File)> _said =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.File("src"), "*.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(static f => Pair().Matches(Comment().Replace(File.ReadAllText(f), string.Empty)).Select(m => (m.Groups[1].Value, m.Groups[2].Value.ToLowerInvariant(), f))),
    ];

    [Fact]
    public void A_text_in_two_languages_stands_in_one_place()
    {
        Assert.True(_said.Length > 2500, $"{_said.Length} texts were found");
        Assert.Empty(Several().Where(static g => !IsAlike(g.Key)).Select(static g => $"{g.Key.Chinese} ({g.Key.English}): {string.Join(", ", g.Select(static s => Path.GetFileName(s.File)))}"));
    }

    /// <summary>A word that is listed and stands once is listed no more.</summary>
    [Fact]
    public void What_is_listed_as_alike_stands_in_several_places()
    {
        var several = Several().Select(static g => g.Key).ToHashSet();

        Assert.All(_alike.Select(static a => (a.Key, a.Value)).Concat(_alsoAlike), a => Assert.Contains(a, several));
    }

    private static IEnumerable<IGrouping<(string Chinese, string English), (string Chinese, string English, string File)>> Several() =>
        _said.GroupBy(static s => (s.Chinese, s.English)).Where(static g => g.Skip(1).Any());

    private static bool IsAlike((string Chinese, string English) words) => _alike.GetValueOrDefault(words.Chinese) == words.English || _alsoAlike.Contains(words);

    // Two texts beside each other, the first with Chinese characters and the second without; no text that is put together.
    [GeneratedRegex("(?<=new\\(|s\\[|, )\"([^\"\\\\{]*[\\u4E00-\\u9FFF][^\"\\\\{]*)\",\\s*\"([^\"\\\\{/\\u4E00-\\u9FFF]*[A-Za-z][^\"\\\\{/\\u4E00-\\u9FFF]*)\"")]
    private static partial Regex Pair();

    [GeneratedRegex("^\\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
