using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files;

/// <summary>JSON Lines: one JSON value a line, each line ended by a line feed.</summary>
internal static class JsonLines
{
    public static byte[] Write(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(static l => $"{l}\n")));

    /// <summary>Reads every line; a byte-order mark at the start, a missing line feed at the end and blank lines are forgiven.</summary>
    public static Reading<Sequence<T>> Read<T>(ReadOnlyMemory<byte> utf8, Func<JsonElement, Faults, T?> read)
        where T : class
    {
        var faults = new Faults();
        var (values, number) = (new List<T>(), 0);
        foreach (var line in Split(utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8))
        {
            number++;
            if (line.Span.Trim(" \t\r\n"u8).Length == 0)
            {
                continue;
            }

            if (ReadOne(line, read, out var here) is { } value)
            {
                values.Add(value);
            }

            foreach (var fault in here.First)
            {
                faults.Add(fault.JsonPointer, new Words($"第 {number} 行的 {fault.Found.Chinese}", $"on line {number}: {fault.Found.English}"), fault.Expected);
            }

            faults.AddUnseen(here.Count - here.First.Length);
        }

        return new(faults.Count == 0 ? [.. values] : null, faults.First, faults.Count);
    }

    public static T? ReadOne<T>(ReadOnlyMemory<byte> line, Func<JsonElement, Faults, T?> read, out Faults faults)
        where T : class
    {
        faults = new();
        using var document = JsonDom.Parse(line, faults);
        return document is null ? null : read(document.RootElement, faults) is { } value && faults.Count == 0 ? value : null;
    }

    /// <summary>The lines, each with its line feed; the last without one if the file ends so.</summary>
    public static ImmutableArray<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> utf8)
    {
        var lines = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
        while (utf8.Length > 0)
        {
            var end = utf8.Span.IndexOf((byte)'\n') is var at && at < 0 ? utf8.Length : at + 1;
            lines.Add(utf8[..end]);
            utf8 = utf8[end..];
        }

        return lines.ToImmutable();
    }
}
