namespace UnionGovernance.Papers.Templates;

/// <summary>A name that a paper supplies and its template prints.</summary>
/// <param name="Name">The name, as it stands between braces.</param>
/// <param name="Label">What it says.</param>
/// <param name="Value">What stands behind it.</param>
/// <param name="Members">The names of its members, for a list or a group.</param>
public sealed record TemplateName(string Name, Words Label, TemplateValue Value, params Sequence<TemplateName> Members)
{
    /// <summary>The title, which every paper supplies.</summary>
    internal static TemplateName Title { get; } = new("title", new("文书标题", "the paper's title"), TemplateValue.Text);
}
