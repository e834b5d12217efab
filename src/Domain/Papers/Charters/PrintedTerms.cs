using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using UnionGovernance.Charters;

namespace UnionGovernance.Papers.Charters;

/// <summary>A charter's terms for a template, which keep in mind which of them an article printed.</summary>
internal sealed class PrintedTerms(CharterTerms terms) : IScriptObject
{
    private static readonly ImmutableDictionary<string, CharterTerm> _terms = CharterTermTable.All.ToImmutableDictionary(static t => CharterText.KeyOf(t.Option.Id));

    private readonly List<string> _printed = [];

    public int Count => _terms.Count;

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    /// <summary>The terms printed since this was last asked, each once.</summary>
    public ImmutableArray<string> TakePrinted()
    {
        ImmutableArray<string> printed = [.. _printed.Distinct()];
        _printed.Clear();
        return printed;
    }

    public IEnumerable<string> GetMembers() => _terms.Keys;

    public bool Contains(string member) => _terms.ContainsKey(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, [NotNullWhen(true)] out object? value)
    {
        if (!_terms.TryGetValue(member, out var term))
        {
            value = null;
            return false;
        }

        _printed.Add(term.Option.Id);
        value = CharterText.OneLine(term.Show(terms));
        return true;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
