using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Selections;

namespace UnionGovernance.Showcase.Forms;

/// <summary>The names of the inputs that ask one fact.</summary>
internal sealed record Field(FactPath<UnionRecord> Path)
{
    public const string Unknown = "unknown";
    public const string Given = "given";
    public const string NotApplicable = "none";

    public static ImmutableArray<Field> All { get; } = [.. RecordFacts.All.Select(static p => new Field(p))];

    public string Name { get; } = Look.FieldName(Path.JsonPointer);

    public string Known => $"{Name}.known";

    public string Value => $"{Name}.value";

    public string Low => $"{Name}.low";

    public string LowEdge => $"{Name}.lowEdge";

    public string High => $"{Name}.high";

    public string HighEdge => $"{Name}.highEdge";

    public string Part => $"{Name}.part";

    public string Whole => $"{Name}.of";

    public string Lines => $"{Name}.lines";

    public string Item => $"{Name}.item";

    public string More => $"{Name}.more";

    public string Reason => $"{Name}.reason";

    public string By => $"{Name}.by";

    public string On => $"{Name}.on";

    public string Document => $"{Name}.document";

    /// <summary>The words that may be listed, or nothing where the list is free.</summary>
    public IChoices? Listed => (Path.FormOfValue as IListForm)?.ElementForm as IChoices;

    /// <summary>Whether the order of a list says something.</summary>
    public bool Ordered => Path.FormOfValue is ListForm<SelectionStep> { Ordered: true };

    private IEnumerable<string> Inputs =>
        [Value, Low, High, Part, Whole, Lines, Item, .. Listed?.Offered.Select(o => Step(o.Word)) ?? []];

    public string Step(string word) => $"{Name}.step.{word}";

    public bool IsFilledIn(Typed typed) => Inputs.Any(n => typed.Text(n) is not null);

    /// <returns>Which of unknown, given and not applicable is chosen; given where nothing is chosen but something is filled in.</returns>
    /// <param name="typed">What was typed.</param>
    public string ChosenIn(Typed typed) =>
        typed.Text(Known) is { } chosen and (Unknown or Given or NotApplicable) ? chosen
        : IsFilledIn(typed) ? Given
        : Unknown;

    /// <returns>What is filled in although the choice says that there is nothing to fill in.</returns>
    /// <param name="typed">What was typed.</param>
    public Fault? Overlooked(Typed typed)
    {
        var chosen = ChosenIn(typed);
        var overlooked = (chosen != Given && IsFilledIn(typed)) || (chosen != NotApplicable && typed.Text(Reason) is not null);
        return overlooked
            ? new(Path.JsonPointer, Typed.Shown(Inputs.Append(Reason).Select(typed.Text)), Texts.Untold)
            : null;
    }

    public bool IsAt(Fault fault) =>
        IsUnder(fault.JsonPointer, Path.JsonPointer)
        || IsUnder(fault.JsonPointer, $"/remarks/{Path.JsonPointer.Replace("/", "~1", StringComparison.Ordinal)}");

    private static bool IsUnder(string pointer, string place) =>
        pointer == place || pointer.StartsWith($"{place}/", StringComparison.Ordinal);
}
