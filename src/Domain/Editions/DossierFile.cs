using System.Text;
using System.Text.Json;
using UnionGovernance.Json;

namespace UnionGovernance.Editions;

/// <summary>The file of a dossier, <c>{ "records": [ … ] }</c>; or a folder with a file for each record.</summary>
public static class DossierFile
{
    /// <summary>Whether a file looks like a dossier: an object whose first member is called records.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <returns>The answer; it says nothing about faults.</returns>
    public static bool LooksLikeOne(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8);
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
    /// <param name="book">The book whose ids the records may name; the national one, if not said.</param>
    /// <returns>The dossier, or all faults with their places in the file. It never throws on what the bytes hold.</returns>
    public static Reading<Dossier> Read(ReadOnlySpan<byte> utf8, RuleBook? book = null) => Of(book).Read(utf8);

    /// <summary>Reads a dossier from one file.</summary>
    /// <param name="stream">The file's bytes, read to the end or to 16 MiB, and left open.</param>
    /// <param name="book">The book whose ids the records may name; the national one, if not said.</param>
    /// <returns>The dossier, or all faults with their places in the file. It never throws on what the bytes hold.</returns>
    public static Reading<Dossier> Read(Stream stream, RuleBook? book = null) => Of(book).Read(stream);

    /// <summary>Reads a dossier from the files of one folder.</summary>
    /// <param name="files">Each file's name and bytes, in the order in which they are to stand.</param>
    /// <param name="book">The book whose ids the records may name; the national one, if not said.</param>
    /// <returns>The dossier, or all faults, each under its file's name. It never throws on what the bytes hold.</returns>
    public static Reading<Dossier> Read(IEnumerable<(string Name, ReadOnlyMemory<byte> Utf8)> files, RuleBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var faults = new Faults();
        var records = new List<UnionRecord>();
        foreach (var (name, utf8) in files)
        {
            if (JsonFile<UnionRecord>.Read(utf8.Span, (book ?? RuleBook.National).Form, faults, name) is { } record)
            {
                foreach (var (member, found, expected) in DossierForm.Against(record, records))
                {
                    faults.Add($"{name}/{member}", found, expected);
                }

                records.Add(record);
            }
        }

        if (records.Count == 0 && faults.Count == 0)
        {
            faults.Add("/records", DossierForm.Empty.Found, DossierForm.Empty.Expected);
        }

        return faults.Of(faults.Count == 0 ? DossierForm.Of(records) : null);
    }

    /// <summary>Writes a dossier as one file.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(Dossier dossier) => Of(null).Write(dossier);

    /// <summary>Writes the schema (JSON Schema 2020-12), which says less than <see cref="Read(ReadOnlySpan{byte}, RuleBook)"/>.</summary>
    /// <param name="book">The book whose ids the records may name; the national one, if not said.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema(RuleBook? book = null) => Of(book).Schema();

    /// <summary>What is wrong with a dossier that was made in C#: what a reader of its file would say, and that its year is none of its records'.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="book">The book whose ids the records may name.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="at">Where the dossier stands.</param>
    internal static void Check(Dossier dossier, RuleBook book, Faults faults, string at)
    {
        if (JsonFile<Dossier>.Check(dossier, new DossierForm(book.Form), faults, at) is { } read && read.Year != dossier.Year)
        {
            faults.Add(
                $"{at}/records/0/academicYear",
                read.Year.ToString(),
                new($"档案写作 {dossier.Year} 学年，记录应为同一学年", $"the dossier is of {dossier.Year}, and so are its records"));
        }
    }

    private static JsonFile<Dossier> Of(RuleBook? book) => new("一所学校一学年的档案", new DossierForm((book ?? RuleBook.National).Form));
}
