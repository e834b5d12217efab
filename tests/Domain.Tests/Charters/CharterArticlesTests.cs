using System.Reflection;
using System.Text;
using System.Text.Json;
using UnionGovernance.Acts;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Charters;

public sealed class CharterArticlesTests
{
    public static TheoryData<UnionKind, UnionLevel> Unions => new()
    {
        { UnionKind.StudentUnion, UnionLevel.School }, { UnionKind.StudentUnion, UnionLevel.College },
        { UnionKind.GraduateUnion, UnionLevel.School }, { UnionKind.GraduateUnion, UnionLevel.College },
    };

    [Fact]
    public void Every_article_names_known_rules_or_says_why_it_has_none()
    {
        var known = KnownRules();

        Assert.All(CharterArticles.All, a => Assert.True(a.Rules.Count > 0 ^ a.Reason is not null, a.Label));
        Assert.All(CharterArticles.All, a => Assert.All(a.Rules, id => Assert.Contains(id, known)));
        Assert.Equal(CharterArticles.All.Length, CharterArticles.All.Select(a => a.Label).Distinct().Count());
    }

    [Fact]
    public void Articles_of_a_chapter_stand_together() =>
        Assert.Equal(CharterArticles.All.Select(a => a.Chapter).Distinct().Order(), CharterArticles.All.Select(a => a.Chapter).Aggregate(new List<CharterChapter>(), (list, c) => list.Count > 0 && list[^1] == c ? list : [.. list, c]));

    [Fact]
    public void Everything_that_a_charter_settles_is_one_term_of_it() =>
        Assert.Equal(CharterOptions.All.Select(o => o.Id).Order(), CharterTermTable.All.Select(t => t.Option.Id).Order());

    /// <summary>What stands in the file and names no union is the answer to exactly one question.</summary>
    [Fact]
    public void Every_member_of_the_file_answers_one_question() => Assert.Equal(
        Members(JsonDocument.Parse(CharterFile.Schema()).RootElement.GetProperty("properties").GetProperty("terms"), string.Empty)
            .Except(["/school", "/college", "/kind", "/level", "/diplomaCollege"]).Order(StringComparer.Ordinal),
        CharterTermTable.All.SelectMany(t => t.Members).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Unions))]
    public void Every_line_of_every_table_is_put_into_words(UnionKind kind, UnionLevel level) => Assert.All(
        RuleBook.National.Editions.Where(e => e.Level == level && (e.Kind == kind || !e.Yearly)),
        edition => Assert.All(EditionCoverage.Of(Terms(kind, level), edition), line => Assert.NotEmpty(line.Articles)));

    [Fact]
    public void The_guide_shows_article_rule_and_test()
    {
        var tests = Directory.GetFiles(RepositoryRoot.File("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(f => (Name: Path.GetFileNameWithoutExtension(f), Text: File.ReadAllText(f)))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .ToList();
        var members = Members();

        // Every rule of an edition is judged beside the naive evaluator, which knows it by its provision.
        var national = RuleBook.National.Editions.SelectMany(e => e.Items).Select(i => i.Rule.Id).ToHashSet();
        var page = new StringBuilder(
            """
            # The charter, article by article

            Made by a test from the articles themselves: what each prints, which rules it puts into words, and which tests name those rules.
            The words stand in `templates/charter.md` under the same labels.

            | Article | Chapter | Terms | Rules | Tests | Without a rule because |
            |---|---|---|---|---|---|

            """);
        foreach (var article in CharterArticles.All)
        {
            var shown = tests.Where(t => article.Rules.Any(r => t.Text.Contains($"\"{r}\"", StringComparison.Ordinal) || members[r].Any(m => t.Text.Contains(m, StringComparison.Ordinal)) || (t.Name == "OracleTests" && national.Contains(r)))).Select(t => t.Name).Where(n => n is not (nameof(CharterArticlesTests) or "CharterTextTests")).ToList();
            Assert.True(article.Rules.Count == 0 || shown.Count > 0, $"No test names a rule of {article.Label}.");
            page.Append("| `").Append(article.Label).Append("` | ").Append(article.Chapter).Append(" | ")
                .AppendJoin(", ", CharterTermTable.All.Where(t => t.Article == article.Label).Select(t => $"`{t.Option.Id}`")).Append(" | ")
                .AppendJoin(", ", article.Rules.Select(r => $"`{r}`")).Append(" | ")
                .AppendJoin(", ", shown).Append(" | ").Append(article.Reason?.English).Append(" |\n");
        }

        page.Append(
            """

            ## From the rule to the article

            Every rule of a national table, and the articles that put it into words.

            | Rule | What it asks | Articles |
            |---|---|---|

            """);
        foreach (var rule in RuleBook.National.Editions.SelectMany(e => e.Items).Select(i => i.Rule).DistinctBy(r => r.Id))
        {
            var articles = CharterArticles.All.Where(a => a.Rules.Contains(rule.Id)).ToList();
            Assert.True(articles.Count > 0, $"No article puts {rule.Id} into words.");
            page.Append("| `").Append(rule.Id).Append("` | ").Append(rule.Title.English).Append(" | ").AppendJoin(", ", articles.Select(a => $"`{a.Label}`")).Append(" |\n");
        }

        page.Append(
            """

            ## What refuses a term

            A term may be stricter than what binds and not looser; and it must be one that can be carried out.

            | Term | Default | Bound | In the file |
            |---|---|---|---|

            """);
        foreach (var term in CharterTermTable.All)
        {
            page.Append("| `").Append(term.Option.Id).Append("` | ").Append(term.Option.Default.English).Append(" | ").Append(BoundOf(term)).Append(" | ")
                .AppendJoin(", ", term.Members.Select(m => $"`{m}`")).Append(" |\n");
        }

        Golden.Check(page.ToString(), "docs", "guide", "charter.md");
    }

    internal static CharterTerms Terms(UnionKind kind, UnionLevel level) =>
        new() { Name = new("虚构江南大学", level == UnionLevel.College ? "文学院" : null), Kind = kind, Level = level };

    private static string BoundOf(CharterTerm term)
    {
        var binding = term.Binding?.Invoke(term.Bounds is null ? School2023.Table : College2024.Table);
        return binding is not null ? $"`{binding.Id}`, {binding.Basis.Force.Describe(Language.English)}"
            : term.Preconditions.Count > 0 ? string.Join(", ", term.Preconditions.Select(p => $"`{p.Id}`"))
            : "none known";
    }

    // The members of an object's schema; an object of the subject's own is looked into, and a majority is one answer.
    private static IEnumerable<string> Members(JsonElement schema, string at) => schema.GetProperty("properties").EnumerateObject().SelectMany(p =>
        p.Value.TryGetProperty("properties", out var inner) && !inner.TryGetProperty("moreThan", out _) ? Members(p.Value, $"{at}/{p.Name}") : [$"{at}/{p.Name}"]);

    private static HashSet<string> KnownRules() => [.. Members().Select(g => g.Key)];

    // The static properties that hold a rule or precondition, as Class.Property, by its id; rules that are made by a function, by the editions.
    private static ILookup<string, string> Members() => typeof(Rule).Assembly.GetTypes()
        .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(Rule) || p.PropertyType == typeof(Precondition)))
        .Select(p => (Id: p.GetValue(null) is Rule rule ? rule.Id : ((Precondition)p.GetValue(null)!).Id, Member: $"{p.DeclaringType!.Name}.{p.Name}"))
        .Concat(RuleBook.National.Editions.SelectMany(e => e.Items).Select(i => (i.Rule.Id, Member: $"\"{i.Rule.Id}\"")))
        .Distinct()
        .ToLookup(p => p.Id, p => p.Member);
}
