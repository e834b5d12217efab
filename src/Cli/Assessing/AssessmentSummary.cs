using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Assessing;

/// <summary>What a row tells of an assessment. The record and the evidence are let go, so that a province's rows fit in memory.</summary>
/// <param name="Union">The union and year.</param>
/// <param name="School">The school.</param>
/// <param name="Edition">The edition, by its id.</param>
/// <param name="Title">The edition, as it is called.</param>
/// <param name="CarriedForward">Whether it is an earlier year's edition.</param>
/// <param name="Items">Its rules, in the edition's order, then the school's own goals.</param>
/// <param name="Opinions">What the opinions of 2019 ask beside it.</param>
/// <param name="Doubts">What is asked about, in words.</param>
/// <param name="Exit">What the program tells a script of it.</param>
internal sealed record AssessmentSummary(UnionYear Union, string School, string Edition, Words Title, bool CarriedForward, ImmutableArray<AssessedRule> Items, ImmutableArray<AssessedRule> Opinions, ImmutableArray<string> Doubts, int Exit)
{
    public static AssessmentSummary Of(Assessment assessment, Speech s) => new(
        assessment.Record.Union,
        assessment.Record.Union.Name.ToString(),
        assessment.Edition.Id,
        assessment.Edition.Title,
        assessment.CarriedForward,
        [.. assessment.Findings.Concat(assessment.Goals).Select(f => Rule(f, s))],
        [.. assessment.Opinions.Select(f => Rule(f, s))],
        [.. assessment.Doubts.Select(d => s[d.Text])],
        ExitCode.Of(assessment));

    private static AssessedRule Rule(Finding f, Speech s) =>
        new(f.Item.Rule.Id, f.Item.Rule.Title, f.Verdict, f.Describe(s.Language), Show(f.Claim, s), f.Standing == ClaimStanding.Contradicted);

    private static string Show(Claim? claim, Speech s) =>
        claim is null ? string.Empty : claim.Answer.Label.In(s.Language) + (claim.Remark is { } remark ? s.Bracket(remark) : string.Empty);
}

/// <summary>One rule of a row.</summary>
/// <param name="Rule">The rule, by its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Shown">The verdict in words.</param>
/// <param name="Claim">The school's claim in words; empty where it claims nothing.</param>
/// <param name="IsContradicted">Whether the school claims the opposite.</param>
internal readonly record struct AssessedRule(string Rule, Words Title, Verdict Verdict, string Shown, string Claim, bool IsContradicted);
