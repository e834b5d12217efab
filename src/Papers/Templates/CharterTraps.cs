using UnionGovernance.Charters;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Papers.Charters;

namespace UnionGovernance.Papers.Templates;

/// <summary>What the charter's template may lack: an article, or a term that an article settles and no longer says.</summary>
internal static class CharterTraps
{
    public static void Find(TemplateSource source)
    {
        var labels = CharterArticles.All.Select(static a => a.Label).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < source.Lines.Length; i++)
        {
            if (!source.Lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                continue;
            }

            var label = source.Lines[i][3..];
            if (!labels.Contains(label))
            {
                var near = NearestName.Of(label, labels);
                source.Fault(
                    i,
                    3,
                    near is null ? $"没有名为 {label} 的条文" : $"没有名为 {label} 的条文，是否想写 {near}",
                    near is null ? $"there is no article {label}" : $"there is no article {label}; {near} may be meant");
            }
            else if (!seen.Add(label))
            {
                source.Fault(i, 3, $"条文 {label} 写了两次", $"the article {label} is there twice");
            }
            else
            {
                Terms(source, i, label);
            }
        }

        foreach (var missing in labels.Where(l => !seen.Contains(l)))
        {
            source.Fault(0, 0, $"缺少条文 {missing}", $"the article {missing} is missing");
        }
    }

    private static void Terms(TemplateSource source, int line, string label)
    {
        var text = string.Join('\n', source.Lines.Skip(line + 1).TakeWhile(static l => !l.StartsWith('#')));
        foreach (var key in CharterTermTable.All.Where(t => t.Article == label).Select(static t => CharterPaperFacts.KeyOf(t.Option.Id)))
        {
            if (!text.Contains($"terms.{key} ", StringComparison.Ordinal) && !text.Contains($"terms.{key}}}", StringComparison.Ordinal))
            {
                source.Fault(line, 3, $"条文 {label} 没有写出约定 terms.{key}：文字会与学校的约定脱节", $"the article {label} does not say terms.{key}: words and terms would part");
            }
        }
    }
}
