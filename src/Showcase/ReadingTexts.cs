using UnionGovernance.Rules;

namespace UnionGovernance.Showcase;

/// <summary>What is said of the points that schools read in two ways and a charter settles.</summary>
internal static class ReadingTexts
{
    public static Words Title { get; } = new("章程可定的读法", "What a charter may settle");

    public static Words Lead { get; } = new(
        "下列各点各校读法不一，由章程定；未定时用默认读法。", "Schools read these points in two ways, and a charter settles them; until then the default is used.");

    public static Words Question { get; } = new("要定的事", "To be settled");

    public static Words Default { get; } = Headings.Of(CharterOption.ByDefault);

    public static Words Alternative { get; } = new("另一读法", "Alternative");

    public static Words DefaultReason { get; } = new("默认的理由", "Why that is the default");
}
