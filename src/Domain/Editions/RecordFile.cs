using System.Text.Json.Serialization;
using UnionGovernance.Json;

namespace UnionGovernance.Editions;

/// <summary>The file of a record: reads it with all faults at once, writes it in one form, and gives its JSON Schema.</summary>
/// <remarks>A record names editions, rules and goals by their ids. Those of the national book are known, or those of a book that is given.</remarks>
public static class RecordFile
{
    private const string Remarks = "/remarks/";

    /// <summary>What a form or workbook asks for to make a record by the national book, in the order of the file.</summary>
    public static Field Field { get; } = FieldOf(RuleBook.National);

    /// <summary>What a form or workbook asks for to make a record, in the order of the file.</summary>
    /// <param name="book">The book whose ids may be chosen.</param>
    /// <returns>The record as a field.</returns>
    public static Field FieldOf(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Form.Ask(new(string.Empty, new("记录", "the record"), IsRequired: true, FieldKind.Json));
    }

    /// <summary>What stands at a place of the file, as whoever enters it calls it. What is said beside a fact is called after its question.</summary>
    /// <param name="jsonPointer">The place, such as <c>/structure/staff</c> or <c>/remarks/~1structure~1staff/evidence</c>.</param>
    /// <returns>Such as “机构与人员”部分“工作人员人数”的“佐证材料”; empty for the whole record.</returns>
    public static Words NameOf(string jsonPointer)
    {
        ArgumentNullException.ThrowIfNull(jsonPointer);
        if (!jsonPointer.StartsWith(Remarks, StringComparison.Ordinal) || jsonPointer.IndexOf('/', Remarks.Length) is not (> 0 and var end))
        {
            return Field.NameInFile(jsonPointer);
        }

        var question = Field.NameInFile(jsonPointer[Remarks.Length..end].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        var remark = Field.At("/remarks").Parts[0];
        var asked = remark.NameInFile($"{remark.JsonPointer}{jsonPointer[end..]}");
        return new($"{question.Chinese}的{asked.Chinese}", $"{question.English}, {asked.English}");
    }

    /// <summary>Reads a record. A missing member is an unknown fact; everything else that is not expected is a fault.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <param name="book">The book whose ids the record may name; the national one, if not said.</param>
    /// <returns>The record, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<UnionRecord> Read(ReadOnlySpan<byte> utf8, RuleBook? book = null) => Of(book).Read(utf8);

    /// <summary>Reads a record. A missing member is an unknown fact; everything else that is not expected is a fault.</summary>
    /// <param name="stream">The file's bytes, read to the end or to 16 MiB, and left open.</param>
    /// <param name="book">The book whose ids the record may name; the national one, if not said.</param>
    /// <returns>The record, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<UnionRecord> Read(Stream stream, RuleBook? book = null) => Of(book).Read(stream);

    /// <summary>Reads and writes a record by the national book inside a caller's own JSON, as strictly as the file: add it to the options of System.Text.Json.</summary>
    public static JsonConverter<UnionRecord> Converter { get; } = ConverterOf(RuleBook.National);

    /// <summary>Reads and writes a record inside a caller's own JSON, as strictly as the file: add it to the options of System.Text.Json.</summary>
    /// <param name="book">The book whose ids the record may name.</param>
    /// <returns>The converter, which throws an <see cref="UnsoundFileException"/> that names every fault.</returns>
    public static JsonConverter<UnionRecord> ConverterOf(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Of(book).Converter;
    }

    /// <summary>Writes a record, whatever ids it names.</summary>
    /// <param name="record">The record.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed: the same record gives the same bytes. Unknown facts are absent.</returns>
    /// <exception cref="NotSupportedException">A fact is marked as not applicable where its path does not allow it, or without a reason; or a statement has no date.</exception>
    public static byte[] Write(UnionRecord record) => Of(null).Write(record);

    /// <summary>Writes the schema (JSON Schema 2020-12).</summary>
    /// <remarks>
    /// It says less than <see cref="Read(ReadOnlySpan{byte}, RuleBook)"/>: that a lower bound does not exceed the upper one, that a date exists, that the two
    /// years are consecutive, that ids differ and that no member stands twice is beyond a schema.
    /// </remarks>
    /// <param name="book">The book whose ids the record may name; the national one, if not said.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema(RuleBook? book = null) => Of(book).Schema();

    /// <summary>What is wrong with a record that was made in C#: what a reader of its file would say.</summary>
    /// <param name="record">The record.</param>
    /// <param name="book">The book whose ids it may name.</param>
    internal static Reading<UnionRecord> Check(UnionRecord record, RuleBook book) => Of(book).Check(record);

    private static JsonFile<UnionRecord> Of(RuleBook? book) => new("学生会一学年的记录", (book ?? RuleBook.National).Form);
}
