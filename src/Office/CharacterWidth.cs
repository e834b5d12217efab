namespace UnionGovernance.Office;

/// <summary>How wide a text is, counted in Chinese characters.</summary>
internal static class CharacterWidth
{
    /// <summary>A Latin letter or figure is half as wide as a Chinese character.</summary>
    public static double Of(string text) => text.EnumerateRunes().Sum(static r => r.IsAscii ? 0.5 : 1);
}
