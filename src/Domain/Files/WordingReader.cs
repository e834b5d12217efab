using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Files;

/// <summary>Reads a wording file: <c>{ "staff.headcount": "…", … }</c>, the form's own words by rule id.</summary>
public static class WordingReader
{
    /// <summary>Reads a wording file.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The wording, or nothing and all faults.</returns>
    public static (Wording? Wording, ImmutableArray<Fault> Faults) Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new Faults();
        var texts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        using (var document = RecordReader.Parse(utf8, faults))
        {
            if (document is not null && JsonDom.Members(document.RootElement, string.Empty, RecordReader.RuleIds, faults) is { } members)
            {
                foreach (var id in members.Keys)
                {
                    if (RecordReader.Text(members, string.Empty, id, RecordReader.LongestParagraph, faults) is { } text)
                    {
                        texts[id] = text;
                    }
                }
            }
        }

        return (faults.Count == 0 ? new(texts.ToImmutable()) : null, faults.First);
    }
}
