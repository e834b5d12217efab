namespace UnionGovernance.Facts;

/// <summary>One thing wrong with a file.</summary>
/// <param name="JsonPointer">Where: a JSON Pointer, empty for the whole file.</param>
/// <param name="Found">The value found, shortened to 80 characters.</param>
/// <param name="Expected">What is expected instead.</param>
public sealed record Fault(string JsonPointer, Words Found, Words Expected)
{
    /// <summary>The fault in words: place, value found, what to do.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string Describe(Language language) => language == Language.Chinese
        ? $"{(JsonPointer.Length == 0 ? "整个文件" : JsonPointer)}：{(Found.Chinese.Length == 0 ? string.Empty : $"读到 {Found.Chinese}，")}{Expected.Chinese}"
        : $"{(JsonPointer.Length == 0 ? "the whole file" : JsonPointer)}: {(Found.English.Length == 0 ? string.Empty : $"found {Found.English}; ")}{Expected.English}";

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);
}
