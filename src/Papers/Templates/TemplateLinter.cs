using System.Collections.Immutable;
using UnionGovernance.Json;

namespace UnionGovernance.Papers.Templates;

/// <summary>Finds in a template, before any paper is written with it, what would fail, print nothing, or print something else than it seems to say.</summary>
internal static class TemplateLinter
{
    public static ImmutableArray<TemplateFault> Lint(TemplateFile file, string text)
    {
        var source = new TemplateSource(file, text);
        BraceTraps.Find(source);
        MarkdownTraps.Find(source);
        NameTraps.Find(source);
        return [.. source.Faults];
    }
}
