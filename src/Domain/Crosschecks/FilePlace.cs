
namespace UnionGovernance.Crosschecks;

/// <summary>A place in one of a school's files.</summary>
/// <param name="File">The file.</param>
/// <param name="At">The JSON Pointer (RFC 6901) in it; of a year the line, counted from 1. Empty where no one place holds it.</param>
public sealed record FilePlace(SchoolFile File, string At)
{
    /// <summary>The place in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as 学代会文件 /number.</returns>
    public string Describe(Language language) => $"{(language == Language.Chinese ? File.Label.Chinese : File.Label.English)} {At}".TrimEnd();
}
