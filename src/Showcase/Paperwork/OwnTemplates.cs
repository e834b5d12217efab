using UnionGovernance.Json;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Showcase.Paperwork;

/// <summary>The templates of whoever runs the site: a folder that its setting <c>Templates</c> names, or the shipped ones.</summary>
internal static class OwnTemplates
{
    /// <exception cref="InvalidOperationException">A template has a fault; all of them are told.</exception>
    public static PaperTemplates Read(string? folder)
    {
        if (string.IsNullOrEmpty(folder))
        {
            return PaperTemplates.Shipped;
        }

        var reading = PaperTemplates.Read(new DirectoryInfo(folder).EnumerateFiles()
            .Where(static f => !f.Name.StartsWith('.'))
            .OrderBy(static f => f.Name, StringComparer.Ordinal)
            .Select(static f => (f.Name, (ReadOnlyMemory<byte>)File.ReadAllBytes(f.FullName))));
        return reading.Templates ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }
}
