using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>A short text: a name, a title.</summary>
public sealed class TextForm : GivenForm<string>
{
    private static readonly StringForm _text = new(StringForm.LongestName, new(
        "应为 1 至 200 个字的文字；不知道就不写这个字段", "text of 1 to 200 characters is expected; leave the member out if unknown"));

    private TextForm()
        : base(_text)
    {
    }

    /// <summary>The form.</summary>
    public static TextForm Instance { get; } = new();

    /// <summary>One text among several.</summary>
    internal static Form<string> Text => _text;
}
