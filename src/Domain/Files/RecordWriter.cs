using System.Text.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Files;

/// <summary>Writes a record as JSON, in one form only: the same record gives the same bytes.</summary>
public static class RecordWriter
{
    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed. Unknown facts are absent.</returns>
    /// <exception cref="NotSupportedException">A fact is marked as not applicable, which these paths do not allow.</exception>
    public static byte[] Write(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return JsonForm.Write(json => WriteRecord(json, record));
    }

    private static void WriteRecord(Utf8JsonWriter json, UnionRecord record)
    {
        json.WriteStartObject();
        json.WriteString("school", record.School);
        json.WriteString("kind", RecordLayout.Kinds.Single(k => k.Value == record.Kind).Word);
        json.WriteString("level", RecordLayout.Levels.Single(l => l.Value == record.Level).Word);
        json.WriteString("academicYear", FormattableString.Invariant($"{record.AcademicYear:D4}-{record.AcademicYear + 1:D4}"));
        foreach (var (part, facts) in RecordLayout.Instance.Parts)
        {
            var opened = false;
            foreach (var (name, path) in facts)
            {
                WriteFact(json, record, path, part, name, ref opened);
            }

            if (opened)
            {
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, UnionRecord record, FactPath path, string part, string name, ref bool opened)
    {
        switch (path)
        {
            case FactPath<UnionRecord, int> heads when heads.Read(record) is var fact && Open(json, fact.Known, path, part, ref opened):
                WriteHeads(json, name, fact);
                break;
            case FactPath<UnionRecord, bool> yesNo when yesNo.Read(record) is var fact && Open(json, fact.Known, path, part, ref opened):
                json.WriteBoolean(name, fact.Low);
                break;
        }
    }

    private static bool Open(Utf8JsonWriter json, Known known, FactPath path, string part, ref bool opened)
    {
        if (known == Known.NotApplicable)
        {
            throw new NotSupportedException($"{path.JsonPointer} cannot be not applicable.");
        }

        if (known == Known.Unknown)
        {
            return false;
        }

        if (!opened)
        {
            json.WriteStartObject(part);
            opened = true;
        }

        return true;
    }

    private static void WriteHeads(Utf8JsonWriter json, string name, Fact<int> fact)
    {
        var whole = Fact.Within(fact.Low, fact.High, fact.Edges);
        if (whole.Known == Known.Given)
        {
            json.WriteNumber(name, whole.Low);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("atLeast", whole.Low);
        if (whole.High != int.MaxValue)
        {
            json.WriteNumber("atMost", whole.High);
        }

        json.WriteEndObject();
    }
}
