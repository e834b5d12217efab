using System.Text.RegularExpressions;
using UnionGovernance.Json;

namespace UnionGovernance.Papers.Templates;

/// <summary>The text of a template, line by line, and what was found wrong with it.</summary>
internal sealed partial class TemplateSource
{
    // Stands for each character of a tag where only the words around it are looked at.
    public const char Tag = '\u0001';

    // The same for a tag that prints nothing: a condition, a loop, a remark.
    public const char Silent = '\u0002';

    private const int LongestQuote = 80;

    private readonly List<TemplateFault> _faults = [];

    public TemplateSource(TemplateFile file, string text)
    {
        (File, Text) = (file, text.ReplaceLineEndings("\n"));
        Lines = Text.Split('\n');
        Masked = Tags().Replace(Text, static m => string.Concat(m.Value.Select(c => c == '\n' ? c : Quiet().IsMatch(m.Value) ? Silent : Tag))).Split('\n');
    }

    public TemplateFile File { get; }

    public string Text { get; }

    public string[] Lines { get; }

    /// <summary>The lines with every tag made unreadable, at the same columns.</summary>
    public string[] Masked { get; }

    public IEnumerable<TemplateFault> Faults => _faults.OrderBy(static f => f.Line).ThenBy(static f => f.Column);

    /// <summary>Notes a fault at a place counted from 0.</summary>
    public void Fault(int line, int column, string chinese, string english)
    {
        var (at, quoted) = (Math.Clamp(line, 0, Lines.Length - 1), Lines[Math.Clamp(line, 0, Lines.Length - 1)].Trim());
        _faults.Add(new(File.Name, at + 1, column + 1, quoted.Length > LongestQuote ? $"{quoted[..LongestQuote]}…" : quoted, new(chinese, english)));
    }

    public bool HasFaultOn(int line) => _faults.Any(f => f.Line == line + 1);

    /// <summary>The tags, each with the place of its first character in the text.</summary>
    public IEnumerable<(int Line, int Column, string Inside)> AllTags() => Tags().Matches(Text).Select(m =>
    {
        var before = Text.AsSpan(0, m.Index);
        return (before.Count('\n'), m.Index - (before.LastIndexOf('\n') + 1), m.Value);
    });

    [GeneratedRegex(@"^\{\{[-~]?\s*(?:#|(?:if|else|end|for)\b)")]
    private static partial Regex Quiet();

    [GeneratedRegex(@"\{\{(?:(?!\{\{).)*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Tags();
}
