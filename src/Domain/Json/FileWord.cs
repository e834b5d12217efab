using System.Text.RegularExpressions;

namespace UnionGovernance.Json;

/// <summary>A word that whoever writes a file has to type, behind what people call it.</summary>
public static partial class FileWord
{
    /// <summary>Both of them.</summary>
    /// <param name="called">What people call it.</param>
    /// <param name="word">The word of the file.</param>
    /// <returns>Such as “校级”「school」.</returns>
    public static Words Of(Words called, string word)
    {
        ArgumentNullException.ThrowIfNull(called);
        return new($"{Quotation.Of(called.Chinese)}「{word}」", $"“{called.English}” ({word})");
    }

    /// <returns>The same for whoever fills in a form and types no such word.</returns>
    internal static Words Without(Words said) => new(InChinese().Replace(said.Chinese, "”"), InEnglish().Replace(said.English, "”"));

    [GeneratedRegex("”「[A-Za-z0-9./\\-]+」", RegexOptions.CultureInvariant)]
    private static partial Regex InChinese();

    [GeneratedRegex("” \\([A-Za-z0-9./\\-]+\\)", RegexOptions.CultureInvariant)]
    private static partial Regex InEnglish();
}
