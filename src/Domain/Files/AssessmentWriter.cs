using System.Text.Json;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Files;

/// <summary>Writes an assessment as JSON.</summary>
public static class AssessmentWriter
{
    /// <summary>Writes an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return JsonForm.Write(json => Write(json, assessment));
    }

    private static void Write(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteStartObject();
        json.WriteString("school", assessment.Record.Union.Name.School);
        if (assessment.Record.Union.Name.College is { } college)
        {
            json.WriteString("college", college);
        }

        json.WriteString("edition", assessment.Edition.Id);
        json.WriteBoolean("carriedForward", assessment.CarriedForward);
        RecordFacts.AsOf.Line.Write(new(json), assessment.Record);
        WriteFindings(json, "findings", assessment.Findings);
        WriteFindings(json, "goals", assessment.Goals);
        json.WriteStartArray("conflicts");
        foreach (var conflict in assessment.Conflicts)
        {
            json.WriteStartObject();
            json.WriteString("path", conflict.Stated.Path.JsonPointer);
            json.WriteString("stated", conflict.Stated.Describe(Language.Chinese));
            json.WriteString("counted", conflict.Counted.Describe(Language.Chinese));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, string name, IEnumerable<Finding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        var (item, rule) = (finding.Item, finding.Item.Rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("number", item.Number);
        json.WriteString("verdict", finding.Verdict.ToString());
        json.WriteString("title", rule.Title.Chinese);
        json.WriteString("limit", rule.Requirement.Describe(Language.Chinese));
        WriteList(json, "measured", finding.Measured, WriteMeasurement);
        WriteList(json, "missing", finding.Explanation.Missing(), static (json, path) => json.WriteStringValue(path.JsonPointer));
        WriteList(json, "counterEvidence", finding.BrokenBy, static (json, who) => json.WriteStringValue(who));
        WriteList(json, "mend", finding.Mends, static (json, mend) => json.WriteStringValue(mend.Describe(Language.Chinese)));
        WriteList(json, "statements", finding.Statements, WriteStatement);
        json.WriteString("claim", finding.Standing.ToString());
        if (finding.Reason is { } reason)
        {
            json.WriteString("reason", reason);
        }

        json.WriteStartObject("provision");
        json.WriteString("document", rule.Basis.Document);
        json.WriteString("place", rule.Basis.Place);
        json.WriteString("attestation", rule.Basis.Attestation.ToString());
        json.WriteString("force", rule.Basis.Force.ToString());
        json.WriteEndObject();
        json.WriteStartObject("item");
        json.WriteString("attestation", item.Attestation.ToString());
        json.WriteString("mark", item.Mark.ToString());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMeasurement(Utf8JsonWriter json, Measurement measurement)
    {
        json.WriteStartObject();
        json.WriteString("path", measurement.Path.JsonPointer);
        json.WriteString("known", measurement.Known.ToString());
        json.WriteString("value", measurement.Describe(Language.Chinese));
        json.WriteEndObject();
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("by", statement.By);
        json.WritePropertyName("on");
        DateForm.Instance.Write(new(json), statement.On);
        json.WriteString("document", statement.Document);
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> elements, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            write(json, element);
        }

        json.WriteEndArray();
    }
}
