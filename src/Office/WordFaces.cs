using DocumentFormat.OpenXml.Wordprocessing;

namespace UnionGovernance.Office;

/// <summary>The faces of a profile by the names that it asks for, each with the name that other systems know it by.</summary>
internal static class WordFaces
{
    private static readonly (string Name, string OfOld)[] _pairs = [("仿宋", "仿宋_GB2312"), ("楷体", "楷体_GB2312")];

    public static string Named(string face, LayoutProfile profile) =>
        profile.Gb2312Faces && _pairs.FirstOrDefault(p => p.Name == face) is { OfOld: { } old } ? old : face;

    public static Fonts Of(LayoutProfile profile) => new(
        [.. _pairs.Select(p => profile.Gb2312Faces ? Font(p.OfOld, p.Name) : Font(p.Name, p.OfOld)), Font("方正小标宋简体", "宋体")]);

    private static Font Font(string name, string other) => new(new AltName { Val = other }, new FontCharSet { Val = "86" }) { Name = name };
}
