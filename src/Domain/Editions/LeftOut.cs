using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Explaining;

namespace UnionGovernance.Editions;

/// <summary>A rule that was asked for and has no part in the plans: no change keeps it, or that is not decided.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Standing">What cannot be changed and breaks it; none where all that can be done was gone through.</param>
/// <param name="Because">Why it is not decided; none where it is proved that there is no way.</param>
public sealed record LeftOut(Finding Finding, Sequence<KnownFact<UnionRecord>> Standing, Sequence<Words> Because)
{
    /// <summary>From when on it can be kept again, such as 下一次学代会; nothing where what breaks it is not over.</summary>
    public Words? MendedFrom { get; init; }

    /// <summary>In words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The rule and the reason, without a full stop.</returns>
    public string Describe(Language language)
    {
        var chinese = language == Language.Chinese;
        var rule = Finding.Item.Called(language);
        var standing = string.Join(chinese ? "；" : "; ", CounterEvidence.Describe(MendedFrom is null ? Standing : [.. Standing.Where(static f => f.Measured.Path != RecordFacts.AsOf)], language, static name => name));
        var because = string.Join(chinese ? "；" : "; ", Because.Select(b => b.In(language)));
        if (MendedFrom is { } later)
        {
            return chinese ? $"{rule}，已成事实，{later.Chinese}起改正：{standing}" : $"{rule} is past, and is kept from {later.English} on: {standing}";
        }

        return (chinese, because.Length > 0, standing.Length > 0) switch
        {
            (true, true, _) => $"{rule}，还不能说：{because}",
            (true, _, true) => $"{rule}，没有办法：由不得学生会改变的是{standing}",
            (true, _, _) => $"{rule}，没有办法：学生会所能改变的都不能使这一条符合",
            (_, true, _) => $"{rule} is not decided: {because}",
            (_, _, true) => $"{rule} has no way: what the union cannot change is {standing}",
            _ => $"{rule} has no way: nothing that the union can change makes it keep this rule",
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);

    internal static Shape<LeftOut> Shape { get; } = Shapes.Written<LeftOut>(static v =>
    {
        v.Of(Finding.Shape["id"], static l => l.Finding);
        v.Required("proved", "已证明没有办法", "it is proved that there is no way", Forms.YesNo, static l => l.Because.Count == 0);
        v.Required("text", "为什么", "why", Words.Told, static l => Words.Of(l.Describe));
    });
}
