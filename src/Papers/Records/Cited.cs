using UnionGovernance.Law;

namespace UnionGovernance.Papers.Records;

/// <summary>A document as papers cite it: its title, then its number.</summary>
internal static class Cited
{
    public static string Of(Document document) => document.Number is { } number ? $"《{document.Title.Chinese}》（{number}）" : $"《{document.Title.Chinese}》";
}
