namespace UnionGovernance.Cli;

/// <summary>The language that the program speaks: Chinese, unless <c>--lang en</c> is given. Papers are in Chinese in either.</summary>
internal sealed class Speech(Language language)
{
    public const string Option = "--lang";

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
        return new(english ? Language.English : Language.Chinese);
    }

    public string Bracket(string text) => this[$"（{text}）", $" ({text})"];
}
