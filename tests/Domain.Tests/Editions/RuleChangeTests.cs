using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Editions;

/// <summary>What changed between two editions.</summary>
public sealed class RuleChangeTests
{
    private static readonly Edition[] _all = [.. RuleBook.National.Editions];

    public static TheoryData<string, string> Pairs { get; } =
        [.. _all.SelectMany(static a => _all.Where(b => a.Level == b.Level && (a.Kind == b.Kind || !a.Yearly || !b.Yearly)).Select(b => (a.Id, b.Id)))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Whatever_changed_between_two_editions_is_decided_with_a_union_that_shows_it(string before, string after)
    {
        var (one, other) = (Edition(before), Edition(after));
        foreach (var change in RuleChange.Between(one, other))
        {
            Assert.NotEmpty(change.Describe(Language.Chinese));
            Assert.NotEmpty(change.Describe(Language.English));
            if (change.AsksOtherwise)
            {
                Shows(change.Allows!, change.After!.Rule.Requirement, change.Before!.Rule.Requirement);
                Shows(change.Forbids!, change.Before!.Rule.Requirement, change.After!.Rule.Requirement);
            }
        }
    }

    [Fact]
    public void An_edition_differs_from_itself_in_nothing() => Assert.All(_all, static e => Assert.Empty(RuleChange.Between(e, e)));

    [Fact]
    public void What_is_new_one_way_is_gone_the_other_and_what_is_allowed_is_forbidden()
    {
        var there = RuleChange.Between(Edition("school-2020"), Edition("school-2021-11"));
        var back = RuleChange.Between(Edition("school-2021-11"), Edition("school-2020"));

        Assert.Equal(there.Where(static c => c.Before is null).Select(static c => c.Rule).Order(StringComparer.Ordinal), back.Where(static c => c.After is null).Select(static c => c.Rule).Order(StringComparer.Ordinal));
        Assert.Equal(there.Where(static c => c.Forbids is Entailment<UnionRecord>.Refuted).Select(static c => c.Rule).Order(StringComparer.Ordinal), back.Where(static c => c.Allows is Entailment<UnionRecord>.Refuted).Select(static c => c.Rule).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void From_2020_to_2021_an_executive_chair_is_no_permitted_post_any_more_and_appraisal_is_new()
    {
        var changes = RuleChange.Between(Edition("school-2020"), Edition("school-2021-11"));

        var posts = changes.Single(static c => c.Rule == "posts.permitted");
        Assert.Equal(("4", "6", true), (posts.Before!.Number, posts.After!.Number, posts.IsMoved));
        Assert.IsType<Entailment<UnionRecord>.Proved>(posts.Allows);
        Assert.Equal(["新增"], changes.Single(static c => c.Rule == "appraisal.each-term").Describe(Language.Chinese));
    }

    [Fact]
    public void Editions_of_different_unions_are_not_compared() =>
        Assert.Throws<ArgumentException>(static () => RuleChange.Between(Edition("school-2020"), Edition("college-2021-11")));

    private static void Shows(Entailment<UnionRecord> entailment, Requirement<UnionRecord> kept, Requirement<UnionRecord> not)
    {
        Assert.IsNotType<Entailment<UnionRecord>.Undecided>(entailment);
        if (entailment is Entailment<UnionRecord>.Refuted { Counterexample: var union })
        {
            Assert.True(kept.Judge(union) is Verdict.Met or Verdict.NotApplicable);
            Assert.False(not.Judge(union) is Verdict.Met or Verdict.NotApplicable);
        }
    }

    private static Edition Edition(string id) => RuleBook.National.EditionOf(id)!;
}
