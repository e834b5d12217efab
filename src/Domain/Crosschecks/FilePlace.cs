
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;

namespace UnionGovernance.Crosschecks;

/// <summary>A place in one of a school's files.</summary>
/// <param name="File">The file.</param>
/// <param name="At">The JSON Pointer (RFC 6901) in it; of a year the line, counted from 1. Empty where no one place holds it.</param>
public sealed record FilePlace(SchoolFile File, string At)
{
    /// <summary>The place as whoever keeps the file calls it.</summary>
    public Words Called
    {
        get
        {
            var place = File switch
            {
                SchoolFile.Record => RecordFile.NameOf(At),
                SchoolFile.Charter => CharterFile.Field.NameInFile(At),
                SchoolFile.Congress => ProceedingsFile.Field.NameInFile(At),
                SchoolFile.Register => new(string.Empty, string.Empty),
                _ => At.TrimEnd(':') is { Length: > 0 } line && line[0] != '/' ? new($"第{line}行", $"line {line}") : new(string.Empty, string.Empty),
            };
            return new($"{File.Label.Chinese}{place.Chinese}", place.English.Length == 0 ? File.Label.English : $"{File.Label.English}, {place.English}");
        }
    }

    /// <summary>The place with its JSON Pointer.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as 学代会文件 /number.</returns>
    public string Describe(Language language) => $"{(language == Language.Chinese ? File.Label.Chinese : File.Label.English)} {At}".TrimEnd();

    /// <inheritdoc/>
    public override string ToString() => Called.Chinese;
}
