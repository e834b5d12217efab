using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Reviewing;

namespace UnionGovernance.Tests.Editions;

/// <summary>What is wrong with rules, before any record is judged by them.</summary>
public sealed class RuleBookReviewTests
{
    private static readonly UnionRecord _school = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

    public static TheoryData<string> Books => [.. BrokenRuleBooks.All.Select(static b => b.Name)];

    [Theory]
    [MemberData(nameof(Books))]
    public void All_that_is_wrong_is_found_in_one_pass_with_a_witness(string name)
    {
        var book = BrokenRuleBooks.All.Single(b => b.Name == name);

        var flaws = RuleBookReview.Of(book.Rules, _school);

        Assert.Equal(book.Found, flaws.Select(static f => $"{f.Kind} {string.Join(' ', f.Rules)}"));
        Assert.Contains(flaws, f => f.Because.Chinese.Contains(book.Witness, StringComparison.Ordinal));
        Assert.All(flaws, static f => Assert.DoesNotContain(f.Because.English, static c => c is >= '\u4e00' and <= '\u9fff'));
    }

    [Fact]
    public void There_are_forty_of_them_and_more() => Assert.True(BrokenRuleBooks.All.Length >= 40, $"{BrokenRuleBooks.All.Length}");

    [Fact]
    public void The_national_rules_are_sound() => Assert.Equal([], RuleBookReview.Of(RuleBook.National).Select(static f => f.Describe(Language.Chinese)));

    [Fact]
    public void The_rules_that_a_charter_sets_by_default_are_sound() => Assert.Equal(
        [],
        RuleBookReview.Of(CharterReview.Of(new CharterTerms { Name = new("虚构大学") }).Rules.Select(static i => i.Rule), _school).Select(static f => f.Describe(Language.Chinese)));
}
