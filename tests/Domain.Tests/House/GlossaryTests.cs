using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.House;

/// <summary>The glossary in both languages: what members of files, choices and acts are called, as the code that owns each of them says it.</summary>
public sealed partial class GlossaryTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private const string Head = """
        # Glossary

        Every word by which a file's member, a choice or an act is called, in both languages, by subject. Made from the code: each word stands
        once, beside what it names, and is corrected there. Some words of one meaning stand with several members.

        """;

    // What OSCAL calls things is NIST's, and no word of the field.
    private const string Foreign = "Oscal";

    private static readonly ImmutableArray<Entry> _entries =
        [.. typeof(UnionRecord).Assembly.GetTypes().Where(static t => t.Namespace?.EndsWith(Foreign, StringComparison.Ordinal) != true && !t.ContainsGenericParameters && !t.FullName!.Contains('<', StringComparison.Ordinal)).SelectMany(static t => Said(t).Select(s => new Entry(Subject(t), s.Name, s.Words))).Distinct()];

    [Fact]
    public void The_guide_prints_the_words_of_the_code()
    {
        var text = new StringBuilder(Head);
        foreach (var subject in _entries.GroupBy(static e => e.Subject).OrderBy(static g => g.Key, StringComparer.Ordinal))
        {
            text.Append($"\n## {subject.Key}\n\n| 中文 | English | In files |\n|---|---|---|\n");
            foreach (var entry in subject.GroupBy(static e => e.Words).OrderBy(static g => g.Key.Chinese, StringComparer.Ordinal).ThenBy(static g => g.Key.English, StringComparer.Ordinal))
            {
                text.Append($"| {entry.Key.Chinese} | {entry.Key.English} | {string.Join(", ", entry.Select(static e => $"`{e.Name}`").Distinct().Order(StringComparer.Ordinal))} |\n");
            }
        }

        Golden.Check(text.ToString(), "docs", "guide", "glossary.md");
    }

    /// <summary>Whoever learns a word in one language finds it under one word in the other. Chinese has no plural: 选区 is both constituency and constituencies.</summary>
    /// <remarks>What an act is called is a sentence and no word: 举办活动 is a matter to be reviewed, and what is told when it was done.</remarks>
    [Fact]
    public void One_word_has_one_translation()
    {
        var several = _entries
            .Where(static e => !YearFile.Acts.Any(a => a.Words == e.Words))
            .GroupBy(static e => e.Words.Chinese)
            .Where(static g => g.DistinctBy(static e => Singular(e.Words.English)).Skip(1).Any())
            .Select(static g => $"{g.Key}: {string.Join("; ", g.Select(static e => $"{e.Words.English} ({e.Subject} {e.Name})"))}");

        Assert.Empty(several);
    }

    /// <summary>Pages, commands, papers and workbooks call what the domain calls by its English word too, more fully or shorter, as a heading or one of many.</summary>
    [Fact]
    public void A_page_a_command_and_a_paper_say_the_domains_words()
    {
        var own = Pairs("Domain").ToLookup(static p => p.Chinese, static p => Plain(p.English));
        var others = _spoken.SelectMany(Pairs).Where(p => own.Contains(p.Chinese) && !_twoThings.Contains(p.Chinese)).ToList();

        Assert.True(others.Count > 20, $"{others.Count} words of the domain were found outside it");
        Assert.Equal(string.Empty, string.Join('\n', others
            .Where(p => !own[p.Chinese].Any(o => $" {o} ".Contains($" {Plain(p.English)} ", StringComparison.Ordinal) || $" {Plain(p.English)} ".Contains($" {o} ", StringComparison.Ordinal)))
            .Select(p => $"{p.Place}: {p.Chinese} is {string.Join(", ", own[p.Chinese].Distinct())}, not {p.English}")));
    }

    /// <summary>Whoever reads a page in one language and a command in the other knows that they speak of one thing.</summary>
    [Fact]
    public void One_text_has_one_wording_in_English_wherever_it_stands()
    {
        var several = _spoken.Prepend("Domain").SelectMany(Pairs).GroupBy(static p => p.Chinese)
            .Where(static g => g.DistinctBy(static p => Plain(p.English)).Skip(1).Any())
            .ToDictionary(static g => g.Key, static g => string.Join("; ", g.Select(static p => $"{p.English} ({p.Place})")));

        Assert.Equal(string.Empty, string.Join('\n', several.Where(static s => !_twoWordings.Contains(s.Key)).Select(static s => $"{s.Key}: {s.Value}")));
        Assert.Empty(_twoWordings.Except(several.Keys));
    }

    // Where English must say in two ways what Chinese says in one.
    private static readonly string[] _twoWordings =
    [
        // An act, or a button for it; and what comes of it.
        "举办活动", "召开学代会", "任职", "报告", "报名", "更正", "用印", "核验", "承办", "填写", "计票",

        // A word of the menu or the head of a column, where another place has room for more.
        "写文书", "写章程", "查我校", "公章", "公章名称", "序号", "时间", "应选名额", "各单位名额", "各候选人得票", "召开日期", "代表构成", "代表构成要求", "学年", "学校名称",

        // Two things.
        "事由", "事项", "总分", "文件", "编号", "类别", "结果", "结论", "规定", "说明", "选票", "行", "未通过", "大会文件", "我校", "学生会",

        // One word in the place that grammar gives it: the answer to a question, part of a sentence, one and many.
        "不设", "是", "算", "约束", "无", "女", "候选人", "接收人", "移交人", "盖章人", "主席团成员", "工作人员",

        // A rule, which is a sentence or has a short name, and its fact.
        "遴选程序", "重要事项、重大活动事先向团委报告",
    ];

    private static readonly string[] _spoken = ["Showcase", "Cli", "Papers", "Office"];

    // One Chinese word for two things, or for a thing and what is done with it, where English has two.
    private static readonly string[] _twoThings =
        ["文件", "编号", "说明", "结论", "计算过程", "总分", "未通过", "约束", "存疑", "承办", "指定专人", "事项", "用印", "报名", "规定"];

    private static IEnumerable<(string Chinese, string English, string Place)> Pairs(string project) =>
        Directory.EnumerateFiles(RepositoryRoot.File("src", project), "*.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !f.Contains($"{Path.DirectorySeparatorChar}{Foreign}{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(static f => Pair().Matches(File.ReadAllText(f)).Select(m => (m.Groups[1].Value, m.Groups[2].Value, Path.GetFileName(f))));

    // Two texts beside each other, the first with Chinese characters and the second without, as words are made; no text that is put together.
    [GeneratedRegex("(?<=new\\(|s\\[|, )\"([^\"\\\\{]*[\\u4E00-\\u9FFF][^\"\\\\{]*)\",\\s*\"([^\"\\\\{/\\u4E00-\\u9FFF]*[A-Za-z][^\"\\\\{/\\u4E00-\\u9FFF]*)\"")]
    private static partial Regex Pair();

    private static string Plain(string english) => string.Join(' ', english.ToLowerInvariant().Split([' ', '-', ',', '.', '?'], StringSplitOptions.RemoveEmptyEntries).Where(static w => w is not ("the" or "a" or "an")).Select(Singular));

    private static string Singular(string english) => english switch
    {
        [.. var stem, 'i', 'e', 's'] => stem + "y",
        [.., 'h' or 's', 'e', 's'] => english[..^2],
        [.. var stem, 's'] => stem,
        _ => english,
    };

    private static string Subject(Type type) => type.Namespace?.Split('.') is ["UnionGovernance", var folder, ..] ? folder : "The record";

    private static IEnumerable<(string Name, Words Words)> Said(Type type) =>
        type.GetProperties(Static).Where(static p => p.GetMethod is { } get && get.GetParameters().Length == 0 && Speaks(p.PropertyType)).Select(static p => p.GetValue(null))
            .Concat(type.GetFields(Static).Where(static f => Speaks(f.FieldType)).Select(static f => f.GetValue(null)))
            .SelectMany(static value => value switch
            {
                FactPath path => [(path.JsonPointer.Split('/')[^1], path.Label)],
                _ when value?.GetType() is { } t && Is(t, typeof(Form<>)) => Asked(t, value),
                _ when value?.GetType().GetProperty(nameof(ActTable<>.Variants))?.GetValue(value) is IEnumerable<Variant<Act>> acts => acts.SelectMany(static a => Words(a.Ask()).Skip(1).Prepend((a.Word, a.Words))),
                _ => Enumerable.Empty<(string, Words)>(),
            });

    private static bool Speaks(Type type) => typeof(FactPath).IsAssignableFrom(type) || Is(type, typeof(Form<>)) || Is(type, typeof(ActTable<>));

    private static bool Is(Type? type, Type open) => type is not null && ((type.IsGenericType && type.GetGenericTypeDefinition() == open) || Is(type.BaseType, open));

    private static IEnumerable<(string Name, Words Words)> Asked(Type form, object value) =>
        Words((Field)form.GetMethod("Ask", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)!.Invoke(value, [new Field(string.Empty, new(string.Empty, string.Empty), true, FieldKind.Json)])!)
            .Skip(1);

    // A fact that is named elsewhere, as evidence names the one that it shows, has its own line.
    private static IEnumerable<(string Name, Words Words)> Words(Field field) =>
        [(field.Name.Split('/')[^1], field.Words), .. field.Name == "at" ? [] : field.Choices, .. field.Parts.SelectMany(Words)];

    private sealed record Entry(string Subject, string Name, Words Words);
}
