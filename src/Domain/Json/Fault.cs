namespace UnionGovernance.Json;

/// <summary>One thing wrong with a file.</summary>
/// <param name="JsonPointer">Where: a JSON Pointer, empty for the whole file.</param>
/// <param name="Found">The value found, shortened to 80 characters.</param>
/// <param name="Expected">What is expected instead.</param>
public sealed record Fault(string JsonPointer, Words Found, Words Expected)
{
    /// <summary>The line, counted from 1, in a file of one object a line; nothing in a file of one object.</summary>
    public int? Line { get; init; }

    /// <summary>The fault in words: place, value found, what to do.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string Describe(Language language) => language == Language.Chinese
        ? $"{(Line, JsonPointer.Length) switch { (null, 0) => "整个文件", ({ } line, 0) => $"第{line}行", ({ } line, _) => $"第{line}行 {JsonPointer}", _ => JsonPointer }}：{(Found.Chinese.Length == 0 ? string.Empty : $"读到 {Found.Chinese}，")}{Expected.Chinese}"
        : $"{(Line, JsonPointer.Length) switch { (null, 0) => "the whole file", ({ } line, 0) => $"line {line}", ({ } line, _) => $"line {line} {JsonPointer}", _ => JsonPointer }}: {(Found.English.Length == 0 ? string.Empty : $"found {Found.English}; ")}{Expected.English}";

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);
}
