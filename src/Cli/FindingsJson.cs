using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary>Findings as JSON.</summary>
internal static class FindingsJson
{
    private static readonly JsonWriterOptions _form = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(EditionChoice choice, ImmutableArray<Finding> findings, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, _form))
        {
            json.WriteStartObject();
            json.WriteString("edition", choice.Fitting[0].Id);
            json.WriteBoolean("carriedForward", choice.CarriedForward);
            json.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        var (item, rule) = (finding.Item, finding.Item.Rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("number", item.Number);
        json.WriteString("verdict", finding.Verdict.ToString());
        json.WriteString("asks", rule.Specification.Describe());
        json.WriteStartArray("missing");
        foreach (var path in finding.Explanation.Missing())
        {
            json.WriteStringValue(path.JsonPointer);
        }

        json.WriteEndArray();
        json.WriteStartObject("provision");
        json.WriteString("document", rule.Provision.Document);
        json.WriteString("title", rule.Provision.Title);
        json.WriteString("place", rule.Provision.Place);
        json.WriteString("attestation", rule.Provision.Attestation.ToString());
        json.WriteString("force", rule.Provision.Force.ToString());
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
