using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>The same words in both languages.</summary>
/// <param name="Chinese">In Chinese.</param>
/// <param name="English">In English.</param>
public sealed record Words(string Chinese, string English)
{
    /// <summary>The words in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The words as a heading: the English with a capital.</summary>
    /// <returns>The words.</returns>
    public Words AsHeading() => this with { English = $"{char.ToUpperInvariant(English[0])}{English[1..]}" };

    private static readonly Words _chinese = new("中文", "Chinese");
    private static readonly Words _english = new("英文", "English");

    /// <inheritdoc/>
    public override string ToString() => Chinese;

    internal static Shape<Words> Shape { get; } = Shapes.Of<Words>(static v => new(
        v.Required("zh", _chinese, Forms.Paragraph, static w => w.Chinese),
        v.Required("en", _english, Forms.Paragraph, static w => w.English)));

    /// <summary>What is said of an outcome, which is only written.</summary>
    internal static Shape<Words> Told { get; } = Shapes.Written<Words>("words", static v =>
    {
        v.Required("zh", _chinese, Forms.AnyText, static w => w.Chinese);
        v.Required("en", _english, Forms.AnyText, static w => w.English);
    });

    /// <summary>What is said in either language.</summary>
    /// <param name="describe">Says it.</param>
    internal static Words Of(Func<Language, string> describe) => new(describe(Language.Chinese), describe(Language.English));
}
