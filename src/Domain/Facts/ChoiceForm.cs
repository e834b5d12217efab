using System.Collections.Immutable;
using System.Text.Json;

namespace UnionGovernance.Facts;

/// <summary>One of several named values.</summary>
/// <typeparam name="TValue">The values.</typeparam>
/// <param name="Choices">Each value with its word in files and its name for people, in the order in which they are offered.</param>
public sealed record ChoiceForm<TValue>(ImmutableArray<Choice<TValue>> Choices) : FactForm<TValue>, IChoices
    where TValue : struct, Enum
{
    /// <inheritdoc/>
    public override Words Expected => new(
        $"应为 {Alternatives(Language.Chinese)}；不知道就不写这个字段",
        $"{Alternatives(Language.English)} is expected; leave the member out if unknown");

    /// <inheritdoc/>
    IEnumerable<(string Word, Words Label)> IChoices.Offered => Choices.Select(static c => (c.Word, c.Label));

    /// <inheritdoc/>
    public override string Show(object value, Language language) => Of((TValue)value).Label.In(language);

    /// <inheritdoc/>
    public override string ShowWithin(object low, object high, Edges edges, Language language) => Show(low, language);

    internal string Alternatives(Language language) => string.Join(language == Language.Chinese ? " 或 " : " or ", Choices.Select(static c => $"\"{c.Word}\""));

    internal Choice<TValue> Of(TValue value)
    {
        foreach (var choice in Choices)
        {
            if (EqualityComparer<TValue>.Default.Equals(choice.Value, value))
            {
                return choice;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "No word is known for this value.");
    }

    internal TValue? Find(JsonElement element)
    {
        var text = JsonDom.TextOf(element);
        foreach (var choice in Choices)
        {
            if (choice.Word == text)
            {
                return choice.Value;
            }
        }

        return null;
    }

    internal override Fact<TValue>? Read(JsonElement element, string at, Faults faults)
    {
        if (Find(element) is { } value)
        {
            return Fact.Given(value);
        }

        faults.Add(at, JsonDom.Show(element), Expected);
        return null;
    }

    internal override void Write(Utf8JsonWriter json, Fact<TValue> fact) => json.WriteStringValue(Of(fact.Low).Word);

    internal override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        foreach (var choice in Choices)
        {
            json.WriteStringValue(choice.Word);
        }

        json.WriteEndArray();
    }
}
