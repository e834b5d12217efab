using UnionGovernance.Crosschecks;

namespace UnionGovernance.Cli.Written;

/// <summary>What a record stated and what was entered in its place: every command that enters something into a record says it here.</summary>
internal static class ReplacedFacts
{
    /// <summary>Writes a line for each fact that was replaced; those of people are one line a fact.</summary>
    /// <param name="before">The record as it was.</param>
    /// <param name="after">The record as it was written.</param>
    /// <param name="s">The language.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(UnionRecord before, UnionRecord after, Speech s, TextWriter output)
    {
        foreach (var fact in Replacement.Between(before, after).GroupBy(static r => r.Label))
        {
            output.WriteLine($"{s[Replacement.Heading]}\t{s[fact.Key]}\t{string.Join(s.Semicolon, fact.Select(r => r.Change(s.Language)))}");
        }
    }
}
