using System.Text.RegularExpressions;
using UnionGovernance.Json;

namespace UnionGovernance.Papers.Templates;

/// <summary>Braces and marks that a Chinese keyboard or a word processor puts in place of those that a tag is made of.</summary>
internal static partial class BraceTraps
{
    public static void Find(TemplateSource source)
    {
        foreach (var (line, column, tag) in source.AllTags())
        {
            if (Odd().Match(tag) is { Success: true } odd)
            {
                source.Fault(
                    line + tag.AsSpan(0, odd.Index).Count('\n'),
                    column + odd.Index,
                    $"标签里有全角字符或弯引号 {odd.Value}，请用半角",
                    $"a full-width mark or smart quote {odd.Value} within a tag; use the plain one");
            }
        }

        for (var i = 0; i < source.Masked.Length; i++)
        {
            if (FullWidth().Match(source.Masked[i]) is { Success: true } braces)
            {
                source.Fault(i, braces.Index, "花括号是全角的，会原样印出，请用半角 {{ }}", "full-width braces are printed as they are; use {{ }}");
            }
            else if (Single().Match(source.Masked[i]) is { Success: true } single)
            {
                source.Fault(i, single.Index, "花括号不成对，会原样印出；标签写作 {{ 名称 }}", "these braces are printed as they are; a tag is {{ name }}");
            }
        }
    }

    [GeneratedRegex("[“”‘’｛｝（）｜，．：＝　]")]
    private static partial Regex Odd();

    [GeneratedRegex("[｛{]｛|｛\\{|[｝}]｝|｝\\}|｛[^｝]*｝")]
    private static partial Regex FullWidth();

    [GeneratedRegex(@"[{}]")]
    private static partial Regex Single();
}
