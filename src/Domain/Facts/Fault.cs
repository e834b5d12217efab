namespace UnionGovernance.Facts;

/// <summary>One thing wrong with a file.</summary>
/// <param name="JsonPointer">Where: a JSON Pointer, empty for the whole file.</param>
/// <param name="Found">The value found, shortened to 80 characters.</param>
/// <param name="Expected">What is expected instead, in Chinese.</param>
public sealed record Fault(string JsonPointer, string Found, string Expected)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{(JsonPointer.Length == 0 ? "整个文件" : JsonPointer)}：{(Found.Length == 0 ? string.Empty : $"读到 {Found}，")}{Expected}";
}
