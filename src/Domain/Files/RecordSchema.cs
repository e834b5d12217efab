using System.Text.Json;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Files;

/// <summary>The JSON Schema (2020-12) of a record's file, made from the facts' own table.</summary>
/// <remarks>
/// It says less than <see cref="RecordReader"/>: that a lower bound does not exceed the upper one, that a date exists, that the two
/// years are consecutive, that ids differ and that no member stands twice is beyond a schema.
/// </remarks>
public static class RecordSchema
{
    private static readonly string[] _remarkTexts = ["words", "planned", "term", "evidence", "reason"];

    /// <summary>Writes the schema.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write() => JsonForm.Write(WriteSchema);

    private static void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "学生会一学年的记录");
        WriteMembers(json);
        json.WriteStartObject("$defs");
        WriteDefinitions(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes what a record's object holds, without the definitions it refers to.</summary>
    internal static void WriteMembers(Utf8JsonWriter json)
    {
        StartObject(json);
        json.WriteStartObject("school");
        WriteString(json, RecordReader.LongestSchool);
        json.WriteEndObject();
        WriteMember(json, "kind", UnionKind.Form);
        WriteMember(json, "level", UnionLevel.Form);
        json.WriteStartObject("academicYear");
        json.WriteString("type", "string");
        json.WriteString("pattern", "^[0-9]{4}-[0-9]{4}$");
        json.WriteEndObject();
        json.WriteStartObject("edition");
        WriteEnum(json, NationalEditions.All.Select(static e => e.Id));
        json.WriteEndObject();
        WriteMember(json, "asOf", DateForm.Instance);
        WriteLongText(json, "source");
        WriteLongText(json, "notice");
        WriteLongText(json, "signedBy");
        foreach (var (part, facts) in RecordLayout.Instance.Parts)
        {
            json.WriteStartObject(part);
            StartObject(json);
            foreach (var (name, path) in facts)
            {
                WriteFact(json, name, path);
            }

            EndObject(json);
        }

        WriteRoster(json, "members", MemberFacts.All.Select(static f => (f.JsonPointer[1..], f.Label, f.FormOfValue)));
        WriteRoster(json, "colleges", CollegeUnionFacts.All.Select(static f => (f.JsonPointer[1..], f.Label, f.FormOfValue)));
        json.WriteStartObject("options");
        StartObject(json);
        WriteMember(json, "firstYearsMayFail", YesNoForm.Instance);
        WriteMember(json, "firstOfTinyMajorCounts", YesNoForm.Instance);
        EndObject(json);
        json.WriteStartObject("goals");
        json.WriteString("type", "array");
        json.WriteBoolean("uniqueItems", true);
        json.WriteStartObject("items");
        WriteEnum(json, SchoolGoals.All.Select(static g => g.Id));
        json.WriteEndObject();
        json.WriteEndObject();
        WriteRemarks(json);
        WriteClaims(json);
        json.WriteStartObject("paragraphs");
        StartObject(json);
        for (var number = 1; number <= TenMeasures.Headings.Length; number++)
        {
            WriteLongText(json, FormattableString.Invariant($"{number}"));
        }

        EndObject(json);
        WriteCorrections(json);
        json.WriteEndObject();
        WriteRequired(json, "school", "kind", "level", "academicYear");
    }

    private static void WriteFact(Utf8JsonWriter json, string name, FactPath<UnionRecord> path)
    {
        json.WriteStartObject(name);
        json.WriteString("title", path.Label.Chinese);
        if (path.MayNotApply)
        {
            json.WriteStartArray("anyOf");
            json.WriteStartObject();
            path.FormOfValue.WriteSchema(json);
            json.WriteEndObject();
            json.WriteStartObject();
            StartObject(json);
            WriteLongText(json, "notApplicable");
            json.WriteEndObject();
            WriteRequired(json, "notApplicable");
            json.WriteEndObject();
            json.WriteEndArray();
        }
        else
        {
            path.FormOfValue.WriteSchema(json);
        }

        json.WriteEndObject();
    }

    private static void WriteRoster(Utf8JsonWriter json, string name, IEnumerable<(string Name, Words Label, FactForm Form)> facts)
    {
        json.WriteStartObject(name);
        StartObject(json);
        WriteMember(json, "complete", YesNoForm.Instance);
        json.WriteStartObject("list");
        json.WriteString("type", "array");
        json.WriteNumber("maxItems", RecordReader.LongestRoster);
        json.WriteStartObject("items");
        StartObject(json);
        WriteMember(json, "id", TextForm.Instance);
        foreach (var (member, label, form) in facts)
        {
            json.WriteStartObject(member);
            json.WriteString("title", label.Chinese);
            form.WriteSchema(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(json, "id");
        json.WriteEndObject();
        json.WriteEndObject();
        EndObject(json);
    }

    private static void WriteRemarks(Utf8JsonWriter json)
    {
        json.WriteStartObject("remarks");
        StartObject(json);
        foreach (var path in RecordFacts.All)
        {
            json.WriteStartObject(path.JsonPointer);
            json.WriteString("$ref", "#/$defs/remark");
            json.WriteEndObject();
        }

        EndObject(json);
    }

    private static void WriteClaims(Utf8JsonWriter json)
    {
        json.WriteStartObject("claims");
        StartObject(json);
        foreach (var id in NationalEditions.All.SelectMany(static e => e.Items).Select(static i => i.Rule.Id).Concat(SchoolGoals.All.Select(static g => g.Id)).Distinct())
        {
            json.WriteStartObject(id);
            json.WriteString("$ref", "#/$defs/claim");
            json.WriteEndObject();
        }

        EndObject(json);
    }

    private static void WriteCorrections(Utf8JsonWriter json)
    {
        json.WriteStartObject("corrections");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        StartObject(json);
        foreach (var name in (string[])["rule", "problem", "measure", "owner"])
        {
            WriteLongText(json, name);
        }

        WriteMember(json, "due", DateForm.Instance);
        WriteMember(json, "done", YesNoForm.Instance);
        json.WriteEndObject();
        WriteRequired(json, "rule");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes the definitions that a record's object refers to, inside an object already begun.</summary>
    internal static void WriteDefinitions(Utf8JsonWriter json)
    {
        json.WriteStartObject("text");
        WriteString(json, TextForm.Longest);
        json.WriteEndObject();
        json.WriteStartObject("longText");
        WriteString(json, RecordReader.LongestParagraph);
        json.WriteEndObject();
        json.WriteStartObject("whole");
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 0);
        json.WriteNumber("maximum", int.MaxValue);
        json.WriteEndObject();
        WriteBounded(json, "count", "whole", "atLeast", "atMost");
        json.WriteStartObject("share");
        StartObject(json);
        WriteReference(json, "part", "whole");
        json.WriteStartObject("of");
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 1);
        json.WriteNumber("maximum", int.MaxValue);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteRequired(json, "part", "of");
        json.WriteEndObject();
        WriteBounded(json, "shareOrBounds", "share", "atLeast", "above", "atMost", "below");
        json.WriteStartObject("date");
        json.WriteString("type", "string");
        json.WriteString("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
        json.WriteEndObject();
        WriteBounded(json, "dateOrBounds", "date", "from", "to");
        json.WriteStartObject("remark");
        StartObject(json);
        foreach (var name in _remarkTexts)
        {
            WriteLongText(json, name);
        }

        WriteMember(json, "inferred", YesNoForm.Instance);
        json.WriteStartObject("statement");
        StartObject(json);
        WriteLongText(json, "by");
        WriteMember(json, "on", DateForm.Instance);
        WriteLongText(json, "document");
        json.WriteEndObject();
        WriteRequired(json, "by", "on", "document");
        json.WriteEndObject();
        EndObject(json);
        json.WriteStartObject("claim");
        StartObject(json);
        WriteMember(json, "answer", Answer.Form);
        WriteLongText(json, "remark");
        EndObject(json);
    }

    private static void WriteBounded(Utf8JsonWriter json, string name, string value, params ReadOnlySpan<string> bounds)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("$ref", $"#/$defs/{value}");
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteNumber("minProperties", 1);
        StartObject(json);
        foreach (var bound in bounds)
        {
            WriteReference(json, bound, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, string name, string definition)
    {
        json.WriteStartObject(name);
        json.WriteString("$ref", $"#/$defs/{definition}");
        json.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter json, string name, FactForm form)
    {
        json.WriteStartObject(name);
        form.WriteSchema(json);
        json.WriteEndObject();
    }

    private static void WriteLongText(Utf8JsonWriter json, string name) => WriteReference(json, name, "longText");

    private static void WriteString(Utf8JsonWriter json, int longest)
    {
        json.WriteString("type", "string");
        json.WriteNumber("minLength", 1);
        json.WriteNumber("maxLength", longest);
        json.WriteString("pattern", "\\S");
    }

    private static void WriteEnum(Utf8JsonWriter json, IEnumerable<string> words)
    {
        json.WriteStartArray("enum");
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static void WriteRequired(Utf8JsonWriter json, params ReadOnlySpan<string> names)
    {
        json.WriteStartArray("required");
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static void StartObject(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
    }

    private static void EndObject(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
