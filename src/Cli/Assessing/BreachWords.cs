using NodaTime.Text;
using UnionGovernance.Editions;
using UnionGovernance.Years;

namespace UnionGovernance.Cli.Assessing;

/// <summary>What was done against a rule, in one line.</summary>
internal static class BreachWords
{
    public static string Of(Breach breach, Speech s) => string.Join(
        "　",
        ((string?[])
        [
            LocalDatePattern.Iso.Format(breach.On),
            ActNames.Of(breach.Act) is { } name ? s[name] : breach.Act,
            $"{s[breach.Because]}{(string.Join(s.Semicolon, new[] { s.Id(breach.Rule).TrimEnd('\t'), breach.Source }.Where(static t => t is { Length: > 0 })) is { Length: > 0 } told ? s.Bracket(told) : string.Empty)}",
            Why(breach.Reason, s),
        ]).OfType<string>()).ReplaceLineEndings(" ");

    /// <returns>The reason of those who acted, or that they gave none.</returns>
    public static string Why(string? reason, Speech s) => reason is null ? s[Breach.NoReason] : $"{s[RecordFile.Field.At("/breaches/reason").Words]}{s.Colon}{reason}";
}
