using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A change that would mend a broken rule.</summary>
/// <param name="Path">The fact to change.</param>
/// <param name="Form">How its values are shown.</param>
/// <param name="Change">In which way.</param>
/// <param name="Target">To what.</param>
public sealed record Mend(FactPath Path, IFactForm Form, Change Change, object Target)
{
    /// <summary>Whether this is one of several changes of which one is enough.</summary>
    public bool Alternative { get; init; }

    /// <summary>The circumstances on which it is enough, where nobody says yet how they are.</summary>
    public Sequence<Requirement> Where { get; init; } = [];

    /// <summary>From when on it is to be so, such as 下一次学代会, where what breaks the rule is over; nothing where it can be changed now.</summary>
    public Words? From { get; init; }

    /// <summary>The ways of raising a share that is exactly known.</summary>
    public Levers? Levers { get; init; }

    /// <summary>The change of one fact, unless that is a circumstance or the past: advice changes only what a union can change.</summary>
    /// <param name="path">The fact.</param>
    /// <param name="form">How its values are shown.</param>
    /// <param name="change">In which way.</param>
    /// <param name="target">To what.</param>
    /// <returns>The change, or none.</returns>
    internal static ImmutableArray<Mend> Of(FactPath path, IFactForm form, Change change, object target) =>
        !path.CanChange ? [] : [new(path, form, change, target)];

    /// <summary>Whether what this asks for is asked for by another change too, and more.</summary>
    internal bool IsWithin(Mend other) => Path == other.Path && Change == other.Change && Change switch
    {
        Change.AtMost => Compare(Target, other.Target) > 0,
        Change.AtLeast => Compare(Target, other.Target) < 0,
        _ => false,
    };

    private static int Compare(object one, object other) => (one, other) switch
    {
        (Share a, Share b) => a.CompareTo(b),
        _ => Comparer<object>.Default.Compare(one, other),
    };

    /// <summary>The change as a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence, without a full stop.</returns>
    public string Describe(Language language)
    {
        var (label, target) = (Path.Label.In(language), Form.Beside(Target is Share limit ? [limit] : []).Show(Target, language));
        var sentence = (Change, language) switch
        {
            (Change.AtMost, Language.Chinese) when Target is 0 => $"使{Quotation.Of(label)}降至{target}",
            (Change.AtMost, Language.Chinese) => $"使{Quotation.Of(label)}降至{target}以内",
            (Change.AtMost, _) => $"bring \"{label}\" down to {target}",
            (Change.AtLeast, Language.Chinese) => $"使{Quotation.Of(label)}达到{target}",
            (Change.AtLeast, _) => $"bring \"{label}\" up to {target}",
            (Change.Above, Language.Chinese) => $"使{Quotation.Of(label)}超过{target}",
            (Change.Above, _) => $"bring \"{label}\" above {target}",
            (Change.Become, Language.Chinese) => Target is true ? $"做到{Quotation.Of(label)}" : $"改为{Quotation.Of($"{label}：{target}")}",
            (Change.Become, _) => Target is true ? $"see to it: {label}" : $"change to \"{label}: {target}\"",
            (Change.NothingBut, Language.Chinese) => $"{Quotation.Of(label)}只保留{target}",
            (Change.NothingBut, _) => $"keep nothing but {target} among \"{label}\"",
            (_, Language.Chinese) => $"补齐{Quotation.Of(label)}：{target}",
            _ => $"complete \"{label}\": {target}",
        };
        sentence = From is null ? sentence : language == Language.Chinese ? $"{From.Chinese}起，{sentence}" : $"from {From.English} on: {sentence}";
        return $"{sentence}{(Levers is null ? null : Describe(Levers, language))}{(Where.Count == 0 ? null : Describe(Where, language))}";
    }

    private static string Describe(Sequence<Requirement> where, Language language) => language == Language.Chinese
        ? $"（以{string.Concat(where.Select(static w => Quotation.Of(w.Describe(Language.Chinese))))}为前提）"
        : $" (where this holds: {string.Join("; ", where.Select(static w => w.Describe(Language.English)))})";

    private static string Describe(Levers levers, Language language)
    {
        var chinese = language == Language.Chinese;
        var ways = new[]
        {
            levers.Add is { } add ? (chinese ? $"再增加{add}人" : $"{add} more") : null,
            levers.Replace is { } replace ? (chinese ? $"总数不变时再换入{replace}人" : $"replace {replace} at the same total") : null,
            levers.Drop is { } drop ? (chinese ? $"只减其他人员时减{drop}人" : $"or let {drop} of the others go") : null,
        }.Where(static w => w is not null).ToList();
        return ways.Count == 0 ? string.Empty : chinese ? $"（{string.Join("；", ways)}）" : $" ({string.Join("; ", ways)})";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);
}
