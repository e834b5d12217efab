using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>A text that papers print, and that a school may put into its own words.</summary>
/// <param name="Key">By what a wording names it: the rule's id for the form's words; else our own text, which editions share where they say the same.</param>
/// <param name="Rule">What the rule asks; the first of those that have the text. Of a text that tells of no rule, its matter.</param>
/// <param name="Use">Where it is printed.</param>
/// <param name="Ours">Our own text, in Chinese. What stands in braces is put in by the program, with its unit or without.</param>
public sealed partial record WordingText(string Key, Words Rule, WordingUse Use, string Ours)
{
    private const int LongestHeading = 20;
    private const string Units = "人名个次项天件份票条";
    private const string AfterUnits = "，。；、：！？）";

    /// <summary>All that may be put into other words, rule by rule, each once, then those that tell of no rule.</summary>
    /// <param name="book">The book whose rules are worded; the national one, if not said.</param>
    /// <returns>The texts.</returns>
    public static ImmutableArray<WordingText> All(RuleBook? book = null)
    {
        book ??= RuleBook.National;
        var opinions = from kind in Enum.GetValues<UnionKind>() from level in Enum.GetValues<UnionLevel>() from item in TenMeasures.Of(kind, level) select item;
        var rules = book.Editions.SelectMany(static e => e.Items).Concat(opinions).SelectMany(static i => i.Alternatives.Select(static a => a.Rule).Prepend(i.Rule)).Concat(book.Goals).ToList();
        return
        [
            .. rules.GroupBy(static r => r.Id, StringComparer.Ordinal)
                .SelectMany(g => g.SelectMany(Sentences).Prepend(new(g.Key, book.TitleOf(g.Key) ?? g.First().Title, WordingUse.Form, (book.TitleOf(g.Key) ?? g.First().Title).Chinese)))
                .Concat(PaperTexts.All)
                .DistinctBy(static t => t.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>What is wrong with a school's own text in its place, all of it.</summary>
    /// <param name="own">The school's text.</param>
    /// <returns>What is expected, one a fault; none of the form's words, which are the form's.</returns>
    public ImmutableArray<Words> Faults(string own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return Use == WordingUse.Form ? [] : [.. Marks(own), .. Places(own), .. Letters(own)];
    }

    private static IEnumerable<WordingText> Sentences(Rule rule)
    {
        if (rule.Sentences is not { } said)
        {
            return [];
        }

        (WordingUse Use, IEnumerable<string> Texts)[] uses =
        [
            (WordingUse.Problem, [said.Problem]),
            (WordingUse.Improvement, [said.Improvement]),
            (WordingUse.Kept, said.Kept.Concat(said.KeptInPart).SelectMany(static s => s.Written())),
            (WordingUse.Broken, said.Broken.SelectMany(static s => s.Written())),
            (WordingUse.Mended, said.Mended.SelectMany(static s => s.Written())),
            (WordingUse.StillDue, said.StillDue.SelectMany(static s => s.Written())),
            (WordingUse.Remark, said.Remark.SelectMany(static s => s.Written())),
        ];
        return uses.SelectMany(u => u.Texts.Select(t => new WordingText(t, rule.Title, u.Use, t)));
    }

    private IEnumerable<Words> Places(string own)
    {
        if (Hole().Replace(own, string.Empty).AsSpan().ContainsAny('{', '}'))
        {
            yield return new("花括号应成对，里面写程序填入的名称", "braces come in pairs, around the name of what the program puts in");
        }

        var (ours, theirs) = (Names(Ours), Names(own));
        foreach (var name in ours.Except(theirs))
        {
            yield return new($"缺少 {{{name}}}：数字、日期和名称由程序填入，不能丢掉", $"{{{name}}} is missing: figures, days and names are put in by the program and may not be lost");
        }

        foreach (var name in theirs.Except(ours))
        {
            yield return new($"这里没有 {{{name}}}，可用的有 {Listed(ours)}", $"there is no {{{name}}} here; there are {Listed(ours)}");
        }

        // A figure comes with its unit, or the text has it behind the figure; never neither, never both.
        foreach (var name in ours.Intersect(theirs))
        {
            var (needs, has) = (UnitBehind(Ours, name), UnitBehind(own, name));
            if (needs is { } unit && has is null)
            {
                yield return new($"{{{name}}} 后面应有单位，如“{unit}”", $"{{{name}}} needs its unit behind it, such as {unit}");
            }
            else if (needs is null && has is { } doubled && AfterUnits.Contains(Following(own, name, 2) ?? '。', StringComparison.Ordinal))
            {
                yield return new($"{{{name}}} 自带单位，后面不再写“{doubled}”", $"{{{name}}} brings its unit; leave out {doubled} behind it");
            }
        }
    }

    private IEnumerable<Words> Letters(string own)
    {
        var (ours, theirs) = (Hole().Replace(Ours, "　"), Hole().Replace(own, "　"));
        if (Latin().Match(theirs) is { Success: true } latin)
        {
            yield return new($"文书用中文，不写“{latin.Value}”", $"papers are in Chinese; leave out {latin.Value}");
        }

        foreach (var figure in Figures().Matches(theirs).Select(static m => m.Value).Except(Figures().Matches(ours).Select(static m => m.Value)))
        {
            yield return new($"“{figure}”是手写的数字：记录中的数字由程序填入，只有规定的界限照写", $"{figure} is typed by hand: figures of the record are put in by the program; only limits that rules set are typed");
        }
    }

    private IEnumerable<Words> Marks(string own)
    {
        if (own.Contains('\n', StringComparison.Ordinal))
        {
            yield return new("应写在一行里", "one line is expected");
        }

        if (Ours.EndsWith('。') != own.EndsWith('。'))
        {
            yield return Ours.EndsWith('。') ? new("句末应有句号", "a sentence ends in a full stop") : new("标题和备注末尾不用句号", "neither a heading nor a remark ends in a full stop");
        }

        if (Use is WordingUse.Problem or WordingUse.Improvement && own.Length > LongestHeading)
        {
            yield return new($"标题不超过{LongestHeading}个字", $"a heading has at most {LongestHeading} characters");
        }
    }

    private static List<string> Names(string text) => [.. Hole().Matches(text).Select(static m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    private static string Listed(List<string> names) => names.Count == 0 ? "（无）" : string.Join('、', names.Select(static n => $"{{{n}}}"));

    private static char? UnitBehind(string text, string name) => Following(text, name, 1) is { } next && Units.Contains(next, StringComparison.Ordinal) ? next : null;

    // The character at a distance behind a hole.
    private static char? Following(string text, string name, int distance)
    {
        var at = text.IndexOf($"{{{name}}}", StringComparison.Ordinal) + name.Length + 1 + distance;
        return at < text.Length ? text[at] : null;
    }

    [GeneratedRegex("\\{([^{}]+)\\}", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();

    [GeneratedRegex("[A-Za-zＡ-Ｚａ-ｚ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();

    [GeneratedRegex("[0-9０-９]+(?:[.．][0-9０-９]+)?[%％]?", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
