using System.Collections.Immutable;
using UnionGovernance.Json;

namespace UnionGovernance.Editions;

/// <summary>The file of a record: reads it with all faults at once, writes it in one form, and gives its JSON Schema.</summary>
public static class RecordFile
{
    // Two editions of one title differ in whom they judge.
    private static readonly ImmutableArray<(string Id, Words Title)> _editions =
        [.. NationalEditions.All.Select(static e => (e.Id, new Words($"{e.Title.Chinese} · {e.Kind.Label.Chinese}", $"{e.Title.English} · {e.Kind.Label.English}")))];

    private static readonly ImmutableArray<(string Id, Words Title)> _goals = [.. SchoolGoals.All.Select(static g => (g.Id, g.Title))];

    /// <summary>The rules that a record may claim, word or correct: of all editions, and the school's own goals.</summary>
    internal static ImmutableArray<(string Id, Words Title)> Rules { get; } =
        [.. NationalEditions.All.SelectMany(static e => e.Items).Select(static i => (i.Rule.Id, i.Rule.Title)).Concat(_goals).DistinctBy(static r => r.Id)];

    /// <summary>How a record stands within another file.</summary>
    internal static RecordForm Form { get; } = new(_editions, Rules, _goals, [.. TenMeasures.Headings]);

    private static readonly JsonFile<UnionRecord> _file = new("学生会一学年的记录", Form);

    /// <summary>What a form or workbook asks for to make a record, in the order of the file.</summary>
    public static Field Field { get; } = Form.Ask(new(string.Empty, new("记录", "the record"), IsRequired: true, FieldKind.Json));

    /// <summary>Reads a record. A missing member is an unknown fact; everything else that is not expected is a fault.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The record, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<UnionRecord> Read(ReadOnlySpan<byte> utf8) => _file.Read(utf8);

    /// <summary>Reads a record. A missing member is an unknown fact; everything else that is not expected is a fault.</summary>
    /// <param name="stream">The file's bytes, read to the end or to 16 MiB, and left open.</param>
    /// <returns>The record, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<UnionRecord> Read(Stream stream) => _file.Read(stream);

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed: the same record gives the same bytes. Unknown facts are absent.</returns>
    /// <exception cref="NotSupportedException">A fact is marked as not applicable where its path does not allow it, or without a reason; or a statement has no date.</exception>
    public static byte[] Write(UnionRecord record) => _file.Write(record);

    /// <summary>Writes the schema (JSON Schema 2020-12).</summary>
    /// <remarks>
    /// It says less than <see cref="Read(ReadOnlySpan{byte})"/>: that a lower bound does not exceed the upper one, that a date exists, that the two
    /// years are consecutive, that ids differ and that no member stands twice is beyond a schema.
    /// </remarks>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => _file.Schema();
}
