namespace UnionGovernance.Json;

/// <summary>One thing wrong with a file.</summary>
/// <param name="JsonPointer">Where: a JSON Pointer, empty for the whole file.</param>
/// <param name="Found">The value found, shortened to 80 characters.</param>
/// <param name="Expected">What is expected instead.</param>
public sealed record Fault(string JsonPointer, Words Found, Words Expected)
{
    /// <summary>The line, counted from 1, in a file of one object a line; nothing in a file of one object.</summary>
    public int? Line { get; init; }

    /// <summary>What is expected, for whoever fills in a form and sees no file: what is unknown is left empty, and bounds are written in the line, since what a file calls them tells nobody anything who writes none.</summary>
    public Words ExpectedInForm =>
        Notation.KindOf(Expected) is { } kind && Notation.Hint(kind) is { } hint ? new($"请写成：{hint.Chinese}；“约”请写出上下限", $"write it so: {hint.English}; for \"about\" give both bounds")
        : FileWord.Without(new(
            Expected.Chinese.Replace("不知道就不写这个字段", "不知道就留空", StringComparison.Ordinal).Replace("true 或 false", "“是”或“否”", StringComparison.Ordinal),
            Expected.English.Replace("leave the member out if unknown", "leave it empty if unknown", StringComparison.Ordinal).Replace("true or false", "yes or no", StringComparison.Ordinal)));

    /// <summary>The fault in words: place, value found, what to do.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line, whose place is the JSON Pointer.</returns>
    public string Describe(Language language) => Describe(language, new Words(JsonPointer, JsonPointer));

    /// <summary>The same for whoever keeps the file and knows its parts by what they are called.</summary>
    /// <param name="language">The language.</param>
    /// <param name="place">What the place is called, as <see cref="Field.NameInFile"/> has it; empty for the whole.</param>
    /// <returns>One line.</returns>
    public string Describe(Language language, Words place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return language == Language.Chinese
            ? $"{(Line, place.Chinese.Length) switch { (null, 0) => "整个文件", ({ } line, 0) => $"第{line}行", ({ } line, _) => $"第{line}行 {place.Chinese}", _ => place.Chinese }}：{(Found.Chinese.Length == 0 ? string.Empty : $"读到 {Found.Chinese}，")}{Expected.Chinese}"
            : $"{(Line, place.English.Length) switch { (null, 0) => "the whole file", ({ } line, 0) => $"line {line}", ({ } line, _) => $"line {line} {place.English}", _ => place.English }}: {(Found.English.Length == 0 ? string.Empty : $"found {Found.English}; ")}{Expected.English}";
    }

    /// <summary>The same for whoever sees no file: the place as it is asked for on a page.</summary>
    /// <param name="language">The language.</param>
    /// <param name="asked">What the whole file asks for.</param>
    /// <returns>One line. A place that nothing asks for is left out.</returns>
    public string Describe(Language language, Field asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var (place, found, expected) = (asked.NameOf(JsonPointer).In(language), Found.In(language), ExpectedInForm.In(language));
        return language == Language.Chinese
            ? $"{(Line is { } row ? $"第{row}行" : string.Empty)}{place}{(Line is null && place.Length == 0 ? string.Empty : "：")}{(found.Length == 0 ? string.Empty : $"填的是 {found}，")}{expected}"
            : $"{(Line is { } line ? $"line {line}{(place.Length == 0 ? string.Empty : ", ")}" : string.Empty)}{place}{(Line is null && place.Length == 0 ? string.Empty : ": ")}{(found.Length == 0 ? string.Empty : $"found {found}; ")}{expected}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);
}
