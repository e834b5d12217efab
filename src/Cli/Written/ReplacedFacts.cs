using UnionGovernance.Cli.Given;
using UnionGovernance.Crosschecks;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli.Written;

/// <summary>What a record stated and what was entered in its place: every command that writes a record says it here.</summary>
internal static class ReplacedFacts
{
    /// <summary>The record that stands where another is to be written.</summary>
    /// <param name="target">The place.</param>
    /// <returns>The record; nothing where no file is there, or none that is a record.</returns>
    public static UnionRecord? In(FileInfo target) =>
        new FileInfo(target.FullName) is { Exists: true, Length: > 0 } there && !OutPlace.IsOther(there) && GivenFile.Bytes(there, new(Language.Chinese), TextWriter.Null) is { } bytes ? RecordFile.Read(bytes).Value : null;

    /// <summary>Writes a line for each fact that was replaced; those of people are one line a fact. Of a record of another union or year it says whose it was.</summary>
    /// <param name="before">The record into which something was entered.</param>
    /// <param name="there">The record that stood where the new one does.</param>
    /// <param name="after">The record as it was written.</param>
    /// <param name="s">The language.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(UnionRecord? before, UnionRecord? there, UnionRecord after, Speech s, TextWriter output)
    {
        if (there is not null && there.Union != after.Union)
        {
            output.WriteLine($"{s[Replacement.Heading]}\t{s[RecordFile.Field.Words]}\t{Whose(there, s)} → {Whose(after, s)}");
        }

        var replaced = new[] { before, there }.OfType<UnionRecord>().Where(r => r.Union == after.Union).SelectMany(r => Replacement.Between(r, after)).Distinct();
        foreach (var fact in replaced.GroupBy(static r => r.Label))
        {
            output.WriteLine($"{s[Replacement.Heading]}\t{s[fact.Key]}\t{string.Join(s.Semicolon, fact.Select(r => r.Change(s.Language)))}");
        }
    }

    private static string Whose(UnionRecord record, Speech s) => $"{record.Union.Title}{s.Bracket(record.Union.ShowYear(s.Language))}";
}
