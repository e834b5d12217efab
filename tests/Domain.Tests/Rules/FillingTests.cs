using CsCheck;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Records;

namespace UnionGovernance.Tests.Rules;

/// <summary>What more knowledge does to verdicts: whole records, against every rule of every edition that speaks of them.</summary>
public sealed class FillingTests
{
    /// <summary>Where facts agree, what is decided stays decided; only where a rule lapses does NotApplicable come of Met.</summary>
    [Fact]
    public void A_consistent_filling_in_changes_no_definite_verdict() => Gen.Select(RandomUnion.Any, RandomBlur.Record, RandomBlur.Record).Sample(
        static (union, blur, blurAgain) =>
        {
            var full = union.Both;
            var less = blur(full);
            var least = blurAgain(less);
            foreach (var rule in EveryRule.On(full))
            {
                var (before, between, after) = (rule.Requirement.Judge(least), rule.Requirement.Judge(less), rule.Requirement.Judge(full));
                AssertStays(rule, before, between);
                AssertStays(rule, between, after);
            }
        },
        iter: 20_000);

    /// <summary>Figures and rosters that contradict each other may reopen a question, never answer it the other way.</summary>
    [Fact]
    public void No_filling_in_turns_met_into_not_met_or_back() => Gen.Select(RandomRecord.Any, RandomBlur.Record).Sample(
        static (record, blur) =>
        {
            var less = blur(record);
            foreach (var rule in EveryRule.On(record))
            {
                var (before, after) = (rule.Requirement.Judge(less), rule.Requirement.Judge(record));
                if ((before, after) is (Verdict.Met, Verdict.NotMet) or (Verdict.NotMet, Verdict.Met))
                {
                    Assert.Fail($"{rule.Id}: {before} became {after}");
                }
            }
        },
        iter: 20_000);

    /// <summary>What is open waits for a fact, or for the end of a semester while it runs: one of the two is always named.</summary>
    [Fact]
    public void An_explanation_has_the_verdict_and_names_a_missing_fact_or_a_last_day_where_and_only_where_one_could_decide() => RandomRecord.Any.Sample(
        static record =>
        {
            foreach (var rule in EveryRule.On(record))
            {
                var explanation = rule.Requirement.Explain(record);
                if (explanation.Verdict != rule.Requirement.Judge(record) || explanation.Verdict == Verdict.Undetermined != (explanation.Missing().Any() || (explanation.Verdict == Verdict.Undetermined && explanation.Whole().Any(e => record.AsOf.High <= e.OpenUntil))))
                {
                    Assert.Fail($"{rule.Id}: {rule.Requirement.Judge(record)}, explained as {explanation.Verdict}, missing {string.Join(' ', explanation.Missing())}");
                }
            }
        },
        iter: 10_000);

    /// <summary>Figures and rosters that tell the truth are never called a contradiction, however little of it they tell.</summary>
    [Fact]
    public void What_agrees_is_no_conflict() => Gen.Select(RandomUnion.Any, RandomBlur.Record).Sample(
        static (union, blur) =>
        {
            var less = blur(union.Both);
            foreach (var path in RecordFacts.All)
            {
                if (path.ConflictIn(less) is { } conflict)
                {
                    Assert.Fail($"{path.JsonPointer}: {conflict}");
                }
            }

            foreach (var explanation in EveryRule.On(less).SelectMany(rule => rule.Requirement.Explain(less).Whole()))
            {
                if (explanation.Conflict is { } conflict)
                {
                    Assert.Fail($"{conflict}");
                }
            }
        },
        iter: 10_000);

    [Fact]
    public void The_same_facts_as_figures_and_as_rosters_give_the_same_verdicts() => RandomUnion.Any.Sample(
        static union =>
        {
            foreach (var rule in EveryRule.On(union.Figures))
            {
                var (figures, rosters, both) = (rule.Requirement.Judge(union.Figures), rule.Requirement.Judge(union.Rosters), rule.Requirement.Judge(union.Both));
                if (figures != rosters || figures != both)
                {
                    Assert.Fail($"{rule.Id}: {figures} by figures, {rosters} by rosters, {both} by both");
                }
            }
        },
        iter: 10_000);

    private static void AssertStays(Rule rule, Verdict before, Verdict after)
    {
        if (before != Verdict.Undetermined && before != after && !(before == Verdict.Met && after == Verdict.NotApplicable && rule.Requirement.MayLapse))
        {
            Assert.Fail($"{rule.Id}: {before} became {after}");
        }
    }
}
