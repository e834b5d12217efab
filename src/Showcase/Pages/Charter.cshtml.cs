using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Charters;

namespace UnionGovernance.Showcase.Pages;

/// <summary>A charter settled in a form, its text beside it. It keeps nothing.</summary>
internal sealed class CharterModel : PageModel
{
    private static readonly CharterTerms _atFirst = new() { Name = new("虚构江南大学") };
    private static readonly CharterReview _reviewAtFirst = CharterReview.Of(_atFirst);
    private static readonly ImmutableArray<ClauseComparison> _clausesAtFirst = ClauseComparison.Of(_atFirst, _atFirst);

    public static IReadOnlyList<Fault> NoFaults { get; } = [];

    /// <summary>The charter that was typed; nothing where it cannot be read.</summary>
    public CharterTerms? Terms { get; private set; } = _atFirst;

    public ImmutableArray<Fault> Faults { get; private set; } = [];

    /// <summary>The same union's charter, everything at its default.</summary>
    public CharterTerms Defaults => Of(Terms ?? _atFirst);

    public CharterReview? Review { get; private set; } = _reviewAtFirst;

    public ImmutableArray<ClauseComparison> Clauses { get; private set; } = _clausesAtFirst;

    public static IEnumerable<IGrouping<CharterChapter, CharterTerm>> Chapters =>
        CharterTermTable.All.GroupBy(static t => CharterArticles.All.First(a => a.Label == t.Article).Chapter);

    public string Typed(Field field) => Request.HasFormContentType ? Form(field).ToString() : field.JsonPointer switch
    {
        "/school" => _atFirst.Name.School,
        "/kind" => "studentUnion",
        "/level" => "school",
        _ => string.Empty,
    };

    public IReadOnlyList<Fault> FaultsAt(params IEnumerable<string> members) =>
        [.. Faults.Where(f => members.Any(m => f.JsonPointer == $"/terms{m}" || f.JsonPointer.StartsWith($"/terms{m}/", StringComparison.Ordinal)))];

    /// <summary>What binds a term at the union's level, with its source.</summary>
    public string Binds(CharterTerm term, Speech s) =>
        term.Binding?.Invoke(RuleBook.National.Newest(Defaults.Kind, term.Bounds is null ? Defaults.Level : UnionLevel.College)) is { } rule ? $"{s[rule.Title]}{s.Bracket($"{rule.Basis.Document}{s.Comma}{rule.Basis.Force.Describe(s.Language)}")}"
        : term.Preconditions.Count > 0 ? string.Join(s.Semicolon, term.Preconditions.Select(p => $"{s[p.Words]}{s.Bracket(p.Basis.Document)}"))
        : s[CharterTexts.Nothing];

    public bool Differs(CharterTerm term) => Terms is not null && term.Show(Terms) != term.Show(Defaults);

    public IActionResult OnPost([FromForm(Name = "do")] string? task)
    {
        var reading = CharterForm.Read(Form);
        (Terms, Faults) = (reading.Value?.Terms, reading.Faults);
        (Review, Clauses) = Terms is null ? (null, []) : (CharterReview.Of(Terms), ClauseComparison.Of(Defaults, Terms));
        return (task, Terms) switch
        {
            ("json", { } terms) => new FileContentResult(CharterFile.Write(new() { Terms = terms }), "application/json") { FileDownloadName = "charter.json" },
            ("word", { } terms) when CharterPaper.Write(terms) is { Paper: { } paper, Name: var name } => PaperDownload.Word(paper, name),
            ("html", { } terms) when CharterPaper.Write(terms) is { Paper: { } paper, Name: var name } => PaperDownload.Html(paper, name),
            ("markdown", { } terms) when CharterPaper.Write(terms) is { Paper: { } paper, Name: var name } => PaperDownload.Markdown(paper, name),
            _ => Page(),
        };
    }

    private static CharterTerms Of(CharterTerms terms) =>
        new() { Name = terms.Name, Kind = terms.Kind, Level = terms.Level, DiplomaCollege = terms.DiplomaCollege };

    private StringValues Form(Field field) => Request.Form[CharterForm.Name(field)];
}
