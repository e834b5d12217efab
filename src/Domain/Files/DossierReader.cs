using System.Text;
using System.Text.Json;
using UnionGovernance.Facts;

namespace UnionGovernance.Files;

/// <summary>Reads a dossier: one file <c>{ "records": [ … ] }</c>, or the files of one folder.</summary>
public static class DossierReader
{
    /// <summary>Whether a file looks like a dossier: an object whose first member is called records.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <returns>The answer; it says nothing about faults.</returns>
    public static bool LooksLikeOne(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8);
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject
                && json.Read() && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("records"u8);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads a dossier from one file.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The dossier, or all faults with their places in the file.</returns>
    public static DossierReading Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new Faults();
        if (RecordReader.Parse(utf8, faults) is not { } document)
        {
            return End(null, faults);
        }

        using (document)
        {
            if (JsonDom.Members(document.RootElement, string.Empty, ["records"], faults) is not { } members)
            {
                return End(null, faults);
            }

            if (!members.TryGetValue("records", out var array) || array.ValueKind != JsonValueKind.Array)
            {
                faults.Add("/records", members.Count == 0 ? JsonDom.Absent : JsonDom.Show(array), new("应为记录的列表 [ … ]", "a list of records [ … ] is expected"));
                return End(null, faults);
            }

            return Join(
                array.EnumerateArray().Select((e, i) => (FormattableString.Invariant($"/records/{i}"), (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(e.GetRawText()))),
                faults);
        }
    }

    /// <summary>Reads a dossier from the files of one folder.</summary>
    /// <param name="files">Each file's name and bytes, in the order in which they are to stand.</param>
    /// <returns>The dossier, or all faults, each under its file's name.</returns>
    public static DossierReading Read(IEnumerable<(string Name, ReadOnlyMemory<byte> Utf8)> files) => Join(files, new());

    private static DossierReading Join(IEnumerable<(string Name, ReadOnlyMemory<byte> Utf8)> parts, Faults faults)
    {
        var records = new List<UnionRecord>();
        foreach (var (name, utf8) in parts)
        {
            var reading = RecordReader.Read(utf8);
            foreach (var fault in reading.Faults)
            {
                faults.Add(name + fault.JsonPointer, fault.Found, fault.Expected);
            }

            faults.AddUnseen(reading.FaultCount - reading.Faults.Length);
            if (reading.Record is { } record)
            {
                if (records.Count > 0 && record.AcademicYear != records[0].AcademicYear)
                {
                    faults.Add($"{name}/academicYear", $"{record.AcademicYear}", new($"一份档案只装同一学年的记录，第一份是 {records[0].AcademicYear}", $"a dossier holds the records of one academic year; the first is of {records[0].AcademicYear}"));
                }

                if (records.Any(r => (r.School, r.Kind, r.Level) == (record.School, record.Kind, record.Level)))
                {
                    faults.Add($"{name}/school", record.School, new("同一学生会在一份档案中只应有一份记录", "a union has one record in a dossier"));
                }

                records.Add(record);
            }
        }

        if (records.Count == 0 && faults.Count == 0)
        {
            faults.Add("/records", new Words("空", "empty"), new("档案中至少应有一份记录", "a dossier holds at least one record"));
        }

        return End(faults.Count == 0 ? new(records[0].AcademicYear, [.. records]) : null, faults);
    }

    private static DossierReading End(Dossier? dossier, Faults faults) => new(dossier, faults.First, faults.Count);
}
