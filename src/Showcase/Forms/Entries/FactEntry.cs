using System.Text.Json;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>A fact of the record: unknown, known or, where that may be said, not applicable.</summary>
/// <param name="Field">The fact.</param>
/// <param name="Value">How it is asked where it is known.</param>
internal sealed record FactEntry(Field Field, Entry Value) : Entry(Field.Words)
{
    public const string Unknown = "unknown";
    public const string Given = "given";
    public const string NotApplicable = "none";

    /// <summary>The inputs for what is said beside the fact.</summary>
    public string Remark => Member("remarks", Field.JsonPointer);

    /// <summary>Why the fact does not apply, or why it is as it is: one reason, in one place.</summary>
    public string Reason => Member(Remark, "reason");

    public static string Known(string at) => $"{at}.known";

    public static string ValueAt(string at) => $"{at}.value";

    /// <returns>Which of unknown, known and not applicable is chosen; known where nothing is chosen but something is filled in.</returns>
    public string ChosenIn(Typed typed, string at) =>
        typed.Text(Known(at)) is { } chosen and (Unknown or Given or NotApplicable) ? chosen
        : Value.IsFilledIn(typed, ValueAt(at)) ? Given
        : Unknown;

    public override Words? Expected(Fault fault) =>
        fault.JsonPointer.EndsWith("/notApplicable", StringComparison.Ordinal) ? FormTexts.ReasonExpected : Value.Expected(fault);

    public override bool IsFilledIn(Typed typed, string at) => ChosenIn(typed, at) != Unknown;

    public override void Write(Utf8JsonWriter json, Typed typed, string at)
    {
        if (ChosenIn(typed, at) != NotApplicable)
        {
            Value.Write(json, typed, ValueAt(at));
            return;
        }

        json.WriteStartObject();
        json.WriteString("notApplicable", typed.Text(Reason) ?? string.Empty);
        json.WriteEndObject();
    }

    public override void Type(JsonElement value, string at, Typing typing)
    {
        // The reason stands among the remarks as well, and is typed from there.
        var applies = value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("notApplicable", out _);
        typing.Type(Known(at), applies ? Given : NotApplicable);
        if (applies)
        {
            Value.Type(value, ValueAt(at), typing);
        }
    }

    public override IEnumerable<Fault> Contradictions(Typed typed, string at) =>
        ChosenIn(typed, at) != Given && Value.IsFilledIn(typed, ValueAt(at))
            ? [new(Field.JsonPointer, new(typed[ValueAt(at)], typed[ValueAt(at)]), RecordTexts.Untold)]
            : [];
}
