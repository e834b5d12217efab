using UnionGovernance.Json;
using UnionGovernance.Law;

namespace UnionGovernance.Rules;

/// <summary>Verdicts and their like in words.</summary>
public static class VerdictWords
{
    /// <summary>A verdict in a file that is written.</summary>
    internal static Form<Verdict> Verdicts { get; } = ByName([Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotApplicable], Describe);

    /// <summary>How a claim stands, in a file that is written.</summary>
    internal static Form<ClaimStanding> Standings { get; } = ByName(Enum.GetValues<ClaimStanding>(), Describe);

    /// <summary>How well something is known, in a file that is written.</summary>
    internal static Form<Attestation> Attestations { get; } = ByName(Enum.GetValues<Attestation>(), Describe);

    /// <summary>A mark in a file that is written.</summary>
    internal static Form<Mark> Marks { get; } = ByName(Enum.GetValues<Mark>(), Describe);

    /// <summary>How strongly a provision binds, in a file that is written.</summary>
    internal static Form<Force> Forces { get; } = ByName(Enum.GetValues<Force>(), Describe);

    /// <summary>A verdict in words.</summary>
    /// <param name="finding">What has the verdict. A <see cref="Verdict.Met"/> that rests on a statement says so.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public static string Describe(this Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Verdict == Verdict.Met && finding.Statements.Any()
            ? (language == Language.Chinese ? "符合（据说明）" : "met, on statement")
            : finding.Verdict.Describe(language);
    }

    /// <summary>A verdict in words.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public static string Describe(this Verdict verdict, Language language) => (verdict, language) switch
    {
        (Verdict.Met, Language.Chinese) => "符合",
        (Verdict.NotMet, Language.Chinese) => "不符合",
        (Verdict.Undetermined, Language.Chinese) => "无法判定",
        (_, Language.Chinese) => "不适用",
        (Verdict.Met, _) => "met",
        (Verdict.NotMet, _) => "not met",
        (Verdict.Undetermined, _) => "undetermined",
        _ => "not applicable",
    };

    /// <summary>How a claim stands, in words.</summary>
    /// <param name="standing">How it stands.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words; none where nothing is to be said.</returns>
    public static string Describe(this ClaimStanding standing, Language language) => (standing, language) switch
    {
        (ClaimStanding.Supported, Language.Chinese) => "自评有事实支持",
        (ClaimStanding.Unsupported, Language.Chinese) => "自评尚无事实支持",
        (ClaimStanding.Contradicted, Language.Chinese) => "自评与事实相反",
        (ClaimStanding.Conceded, Language.Chinese) => "自评已承认",
        (ClaimStanding.Admitted, Language.Chinese) => "自评已承认，事实待补",
        (ClaimStanding.Supported, _) => "claim supported",
        (ClaimStanding.Unsupported, _) => "claim unsupported",
        (ClaimStanding.Contradicted, _) => "claim contradicted",
        (ClaimStanding.Conceded, _) => "conceded",
        (ClaimStanding.Admitted, _) => "conceded, facts missing",
        _ => string.Empty,
    };

    /// <summary>How well something is known, in words.</summary>
    /// <param name="attestation">How well.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public static string Describe(this Attestation attestation, Language language) => (attestation, language) switch
    {
        (Attestation.Seen, Language.Chinese) => "已见原文",
        (Attestation.Inferred, Language.Chinese) => "系推断",
        (_, Language.Chinese) => "系记忆",
        (Attestation.Seen, _) => "seen",
        (Attestation.Inferred, _) => "inferred",
        _ => "recalled",
    };

    /// <summary>A mark in words.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public static string Describe(this Mark mark, Language language) => (mark, language) switch
    {
        (Mark.Core, _) => "★",
        (Mark.Observed, _) => "▲",
        (Mark.NotSeen, Language.Chinese) => "标记未见",
        (Mark.NotSeen, _) => "mark not seen",
        (_, Language.Chinese) => "无标记",
        _ => "no mark",
    };

    /// <summary>How strongly a provision binds, in words.</summary>
    /// <param name="force">How strongly.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public static string Describe(this Force force, Language language) => (force, language) switch
    {
        (Force.Binding, Language.Chinese) => "必须",
        (Force.Normally, Language.Chinese) => "一般",
        (Force.LocalExample, Language.Chinese) => "一校之例",
        (Force.OwnCharter, Language.Chinese) => "本校章程",
        (_, Language.Chinese) => "自定目标",
        (Force.Binding, _) => "binding",
        (Force.Normally, _) => "normally",
        (Force.LocalExample, _) => "one school's example",
        (Force.OwnCharter, _) => "own charter",
        _ => "own goal",
    };

    private static ChoiceForm<T> ByName<T>(T[] values, Func<T, Language, string> words)
        where T : struct, Enum =>
        new([.. values.Select(v => new Choice<T>(v, v.ToString(), new(words(v, Language.Chinese), words(v, Language.English))))]);
}
