using UnionGovernance.Acts;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Delegates;

/// <summary>How many delegates of some kind there are, against the floor.</summary>
/// <param name="Floor">The floor.</param>
/// <param name="Heads">How many there are, in heads; within bounds while something is unknown.</param>
/// <param name="Verdict">Whether the floor is kept.</param>
public sealed record CompositionLine(HeadFloor Floor, Fact<int> Heads, Verdict Verdict)
{
    /// <summary>What breaks a floor, with the figures.</summary>
    internal Refusal Refuse() => new(
        Floor.National ? CredentialRules.NonCadres : CredentialRules.Composition,
        new(
            $"{Floor.Of.Chinese}：{CountForm.Heads.Show(Heads, Language.Chinese)}，代表{Floor.Delegates}人中不少于{Floor.Heads}人",
            $"{Floor.Of.English}: {CountForm.Heads.Show(Heads, Language.English)}, of {Floor.Delegates} delegates at least {Floor.Heads}"));
}
