using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Files;

/// <summary>Writes a record as JSON, in one form only: the same record gives the same bytes.</summary>
public static class RecordWriter
{
    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed. Unknown facts are absent.</returns>
    /// <exception cref="NotSupportedException">A fact is marked as not applicable where its path does not allow it, or without a reason; or a statement has no date.</exception>
    public static byte[] Write(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return JsonForm.Write(json => Write(json, record));
    }

    internal static void Write(Utf8JsonWriter json, UnionRecord record)
    {
        json.WriteStartObject();
        json.WriteString("school", record.School);
        json.WriteString("kind", UnionKind.Form.Of(record.Kind).Word);
        json.WriteString("level", UnionLevel.Form.Of(record.Level).Word);
        json.WriteString("academicYear", FormattableString.Invariant($"{record.AcademicYear:D4}-{record.AcademicYear + 1:D4}"));
        WriteText(json, "edition", record.Edition);
        RecordFacts.AsOf.Put(record, json, "asOf");
        WriteText(json, "source", record.Source);
        WriteText(json, "notice", record.Notice);
        WriteText(json, "signedBy", record.SignedBy);
        foreach (var (part, facts) in RecordLayout.Instance.Parts)
        {
            WriteObject(json, part, facts.Where(f => f.Path.MeasureStated(record).Known != Known.Unknown), f => WriteFact(json, record, f.Name, f.Path));
        }

        WriteRoster(json, "members", record.Members, MemberFacts.All, static m => m.Id);
        WriteRoster(json, "colleges", record.Colleges, CollegeUnionFacts.All, static c => c.Id);
        WriteOptions(json, record.Options);
        WriteArray(json, "goals", record.Goals, json.WriteStringValue);
        WriteObject(json, "remarks", record.Remarks, r => WriteRemark(json, r));
        WriteObject(json, "claims", record.Claims, c => WriteClaim(json, c));
        WriteObject(json, "paragraphs", record.Paragraphs, p => json.WriteString(p.Measure.ToString(CultureInfo.InvariantCulture), p.Text));
        WriteArray(json, "corrections", record.Corrections, c => WriteCorrection(json, c));
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, UnionRecord record, string name, FactPath<UnionRecord> path)
    {
        if (path.MeasureStated(record).Known != Known.NotApplicable)
        {
            path.Put(record, json, name);
            return;
        }

        if (!path.MayNotApply || record.RemarkAt(path.JsonPointer)?.Reason is not { } reason)
        {
            throw new NotSupportedException($"{path.JsonPointer} cannot be not applicable, or not without a reason.");
        }

        json.WriteStartObject(name);
        json.WriteString("notApplicable", reason);
        json.WriteEndObject();
    }

    private static void WriteRoster<T>(
        Utf8JsonWriter json, string name, Roster<T> roster, ImmutableArray<FactPath<T>> facts, Func<T, string> id)
    {
        if (roster.List.Count == 0 && roster.Complete.Known == Known.Unknown)
        {
            return;
        }

        json.WriteStartObject(name);
        if (roster.Complete.Known == Known.Given)
        {
            json.WriteBoolean("complete", roster.Complete.Low);
        }

        json.WriteStartArray("list");
        foreach (var item in roster.List)
        {
            json.WriteStartObject();
            json.WriteString("id", id(item));
            foreach (var path in facts)
            {
                path.Put(item, json, path.JsonPointer[1..]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter json, Options options)
    {
        if (options == new Options())
        {
            return;
        }

        json.WriteStartObject("options");
        json.WriteBoolean("firstYearsMayFail", options.FirstYearsMayFail);
        json.WriteBoolean("firstOfTinyMajorCounts", options.FirstOfTinyMajorCounts);
        json.WriteEndObject();
    }

    private static void WriteRemark(Utf8JsonWriter json, Remark remark)
    {
        json.WriteStartObject(remark.At);
        WriteText(json, "words", remark.Words);
        WriteText(json, "planned", remark.Planned);
        WriteText(json, "term", remark.Term);
        WriteText(json, "evidence", remark.Evidence);
        WriteText(json, "reason", remark.Reason);
        if (remark.Inferred)
        {
            json.WriteBoolean("inferred", true);
        }

        if (remark.Statement is { } statement)
        {
            if (statement.On.Known is not (Known.Given or Known.Within))
            {
                throw new NotSupportedException($"The statement at {remark.At} has no date.");
            }

            json.WriteStartObject("statement");
            json.WriteString("by", statement.By);
            json.WritePropertyName("on");
            DateForm.Instance.Write(json, statement.On);
            json.WriteString("document", statement.Document);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject(claim.Rule);
        json.WriteString("answer", Answer.Form.Of(claim.Answer).Word);
        WriteText(json, "remark", claim.Remark);
        json.WriteEndObject();
    }

    private static void WriteCorrection(Utf8JsonWriter json, Correction correction)
    {
        json.WriteStartObject();
        json.WriteString("rule", correction.Rule);
        WriteText(json, "problem", correction.Problem.Length == 0 ? null : correction.Problem);
        WriteText(json, "measure", correction.Measure.Length == 0 ? null : correction.Measure);
        WriteText(json, "owner", correction.Owner);
        if (correction.Due.Known is Known.Given or Known.Within)
        {
            json.WritePropertyName("due");
            DateForm.Instance.Write(json, correction.Due);
        }

        if (correction.Done.Known == Known.Given)
        {
            json.WriteBoolean("done", correction.Done.Low);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteObject<T>(Utf8JsonWriter json, string name, IEnumerable<T> members, Action<T> write)
    {
        var opened = false;
        foreach (var member in members)
        {
            if (!opened)
            {
                json.WriteStartObject(name);
                opened = true;
            }

            write(member);
        }

        if (opened)
        {
            json.WriteEndObject();
        }
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, Sequence<T> elements, Action<T> write)
    {
        if (elements.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            write(element);
        }

        json.WriteEndArray();
    }
}
