using System.Buffers;
using System.Text.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>All that a rule book says, written in one way, so that books can be told apart.</summary>
internal static class RuleBookText
{
    public static ReadOnlySpan<byte> Of(RuleBook book)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteStartArray("editions");
        foreach (var edition in book.Editions)
        {
            Write(json, edition);
        }

        json.WriteEndArray();
        json.WriteStartArray("opinions");
        foreach (var item in Enum.GetValues<UnionKind>().SelectMany(static kind => Enum.GetValues<UnionLevel>().SelectMany(level => TenMeasures.Of(kind, level))))
        {
            Write(json, item);
        }

        json.WriteEndArray();
        json.WriteStartArray("goals");
        foreach (var goal in book.Goals)
        {
            Write(json, goal);
        }

        json.WriteEndArray();
        // A book that names none says what it said before there were any.
        if (book.Own.Count > 0)
        {
            json.WriteStartArray("own");
            foreach (var fact in book.Own)
            {
                json.WriteStartObject();
                Write(json, "name", fact.Label);
                json.WriteString("kind", fact.Kind.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter json, Edition edition)
    {
        json.WriteStartObject();
        json.WriteString("id", edition.Id);
        Write(json, "title", edition.Title);
        json.WriteString("kind", edition.Kind.ToString());
        json.WriteString("level", edition.Level.ToString());
        json.WriteNumber("year", edition.Year.First);
        json.WriteBoolean("yearly", edition.Yearly);
        json.WriteString("met", edition.MetWord);
        json.WriteString("notMet", edition.NotMetWord);
        json.WriteString("indicators", edition.IndicatorColumn);
        json.WriteString("conclusions", edition.ConclusionColumn);
        json.WriteString("filing", edition.FilingTitle);
        json.WriteBoolean("filingNamesUnionAlone", edition.FilingNamesUnionAlone);
        json.WriteString("cited", edition.CitedInDisclosures?.Citation);
        json.WriteStartArray("items");
        foreach (var item in edition.Items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Item item)
    {
        json.WriteStartObject();
        json.WriteString("number", item.Number);
        json.WriteString("attestation", item.Attestation.ToString());
        json.WriteString("mark", item.Mark.ToString());
        json.WritePropertyName("rule");
        Write(json, item.Rule);
        json.WriteStartArray("alternatives");
        foreach (var (options, rule) in item.Alternatives)
        {
            json.WriteStartObject();
            json.WritePropertyName("options");
            RecordOptions.Shape.Write(new(json), options);
            json.WritePropertyName("rule");
            Write(json, rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        Write(json, "title", rule.Title);
        json.WriteString("asks", rule.Requirement.Canonical);
        json.WriteString("document", rule.Basis.Document);
        json.WriteString("place", rule.Basis.Place);
        json.WriteString("attestation", rule.Basis.Attestation.ToString());
        json.WriteString("force", rule.Basis.Force.ToString());
        json.WriteStartArray("provisions");
        foreach (var provision in rule.Basis.Provisions)
        {
            json.WriteStringValue(provision.Id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Words words)
    {
        json.WriteStartArray(name);
        json.WriteStringValue(words.Chinese);
        json.WriteStringValue(words.English);
        json.WriteEndArray();
    }
}
