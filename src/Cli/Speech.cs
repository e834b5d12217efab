namespace UnionGovernance.Cli;

/// <summary>How the program speaks: in Chinese, unless <c>--lang en</c> is given, and without what only programs look up, unless <c>--ids</c> is. Papers are in Chinese in either.</summary>
/// <param name="language">The language.</param>
/// <param name="ids">Whether ids of rules and JSON Pointers are printed.</param>
internal sealed class Speech(Language language, bool ids = false)
{
    public const string Option = "--lang";

    public const string IdsOption = "--ids";

    public Language Language => language;

    public string Comma => this["、", ", "];

    public string Semicolon => this["；", "; "];

    public string Colon => this["：", ": "];

    public string this[Words words] => words.In(language);

    public string this[string chinese, string english] => language == Language.Chinese ? chinese : english;

    /// <summary>The language is needed before the arguments are parsed, for what explains them.</summary>
    public static Speech In(string[] arguments)
    {
        var at = Array.IndexOf(arguments, Option);
        var english = (at >= 0 && at + 1 < arguments.Length && arguments[at + 1] == "en") || arguments.Contains($"{Option}=en") || arguments.Contains($"{Option}:en");
        return new(english ? Language.English : Language.Chinese, arguments.Contains(IdsOption));
    }

    /// <returns>The cell of an id in a row, with the tab behind it; nothing where ids are not asked for.</returns>
    public string Id(string id) => ids ? $"{id}\t" : string.Empty;

    /// <returns>A place in a file: what it is called, or its JSON Pointer where ids are asked for.</returns>
    public Words Place(string jsonPointer, Words called) => ids ? new(jsonPointer, jsonPointer) : called;

    public string Bracket(string text) => this[$"（{text}）", $" ({text})"];
}
