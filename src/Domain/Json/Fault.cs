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

    /// <summary>The same for whoever sees no file: the place as it is asked for on a page.</summary>
    /// <param name="language">The language.</param>
    /// <param name="asked">What the whole file asks for.</param>
    /// <returns>One line. A place that nothing asks for is left out.</returns>
    public string Describe(Language language, Field asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var (place, found, expected) = (asked.NameOf(JsonPointer).In(language), Found.In(language), Expected.In(language));
        return (language, place.Length > 0, found.Length > 0) switch
        {
            (Language.Chinese, true, true) => $"{place}：填的是 {found}，{expected}",
            (Language.Chinese, true, false) => $"{place}：{expected}",
            (Language.Chinese, false, true) => $"填的是 {found}，{expected}",
            (_, true, true) => $"{place}: found {found}; {expected}",
            (_, true, false) => $"{place}: {expected}",
            (_, false, true) => $"found {found}; {expected}",
            _ => expected,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);
}
