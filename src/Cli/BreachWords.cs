using NodaTime.Text;
using UnionGovernance.Editions;
using UnionGovernance.Years;

namespace UnionGovernance.Cli;

/// <summary>What was done against a rule, in one line.</summary>
internal static class BreachWords
{
    public static string Of(Breach breach, Speech s) => string.Join(
        "　",
        ((string?[])
        [
            LocalDatePattern.Iso.Format(breach.On),
            ActNames.Of(breach.Act) is { } name ? s[name] : breach.Act,
            $"{s[breach.Because]}{s.Bracket(breach.Source is { } source ? $"{breach.Rule}{s.Semicolon}{source}" : breach.Rule)}",
            Why(breach.Reason, s),
        ]).OfType<string>()).ReplaceLineEndings(" ");

    /// <returns>The reason of those who acted, or that they gave none.</returns>
    public static string Why(string? reason, Speech s) => reason is null ? s[Breach.NoReason] : $"{s[RecordFile.Field.At("/breaches/reason").Words]}{s.Colon}{reason}";
}
