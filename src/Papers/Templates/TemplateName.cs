namespace UnionGovernance.Papers.Templates;

/// <summary>A name that a paper supplies and its template prints. A paper may not be written with other names than it declares.</summary>
/// <param name="Name">The name, as it stands between braces.</param>
/// <param name="Value">What stands behind it.</param>
/// <param name="Members">The names of its members, for a list or a group.</param>
public sealed record TemplateName(string Name, TemplateValue Value, params Sequence<TemplateName> Members)
{
    internal static Sequence<TemplateName> Texts(params string[] names) => [.. names.Select(static n => new TemplateName(n, TemplateValue.Text))];

    internal static Sequence<TemplateName> Standalone(params string[] names) => [.. names.Select(static n => new TemplateName(n, TemplateValue.Block))];
}
