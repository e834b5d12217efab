namespace UnionGovernance.Papers.Templates;

/// <summary>The file of a template, and what it may print.</summary>
/// <param name="Name">The file's name, such as <c>agenda.md</c>.</param>
/// <param name="Title">What it is for.</param>
/// <param name="Names">The names that its paper supplies.</param>
public sealed record TemplateFile(string Name, Words Title, Sequence<TemplateName> Names);
