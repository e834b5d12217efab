using System.Text.Encodings.Web;
using System.Text.Json;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms.Entries;

namespace UnionGovernance.Showcase.Forms;

/// <summary>A file as a form: what is typed becomes the file, which its own reader checks like any other; and a file is typed from itself.</summary>
/// <typeparam name="T">What the file holds.</typeparam>
/// <param name="asks">What the form asks.</param>
/// <param name="read">The file's reader.</param>
internal sealed class FileForm<T>(GroupEntry asks, FileForm<T>.Reader read)
    where T : class
{
    // Faults quote what they found, and people should know it again.
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a file.</summary>
    internal delegate Reading<T> Reader(ReadOnlySpan<byte> utf8);

    /// <returns>A file as it is typed.</returns>
    public Typed Of(byte[] file)
    {
        using var json = JsonDocument.Parse(file);
        var typing = new Typing();
        asks.Type(json.RootElement, string.Empty, typing);
        return typing.Done();
    }

    /// <returns>What the file holds, or what is wrong, each fault in the form's own words where it speaks of an input.</returns>
    public Reading<T> Read(Typed typed)
    {
        var reading = read(Write(typed));
        var contradictions = asks.Contradictions(typed, string.Empty).ToList();
        if (contradictions.Count == 0 && reading.FaultCount == 0)
        {
            return reading;
        }

        var asked = asks.Whole(typed);
        var faults = reading.Faults.Select(f => f with { Expected = PlacedEntry.Nearest(asked, f)?.Entry.Expected(f) ?? f.ExpectedInForm });
        return new(null, [.. faults, .. contradictions], reading.FaultCount + contradictions.Count);
    }

    public byte[] Write(Typed typed)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, _plain))
        {
            asks.Write(json, typed, string.Empty);
        }

        return buffer.ToArray();
    }
}
