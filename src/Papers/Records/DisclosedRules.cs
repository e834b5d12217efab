using System.Collections.Immutable;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Charters;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Papers.Appraisals;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Papers.Congresses;
using UnionGovernance.Papers.Markup;

namespace UnionGovernance.Papers.Records;

/// <summary>The rules on candidates, elections, delegates and appraisal that a disclosure prints: articles of the charter, else what congress and year were held by.</summary>
internal sealed class DisclosedRules
{
    private static readonly string[] _ofElection = ["selection", "candidates", "election", "winners"];
    private static readonly string[] _ofDelegates = ["delegates", "delegate_election", "credentials"];
    private static readonly string[] _ofAppraisal = ["appraisal", "appraisal_scoring", "appraisal_result", "leaving"];

    private readonly PaperSources _sources;
    private readonly UnionRecord _union;

    /// <summary>The rules of a school's union; a charter, congress or year of another union is none of its, nor is a charter that is not in force.</summary>
    public DisclosedRules(UnionRecord union, PaperSources sources)
    {
        (_sources, _union) = (sources, union);
        Charter = sources.CharterOf(union.Union, union.AsOf);
        Clauses = Charter is null ? [] : CharterPaper.Clauses(Charter, sources.Templates, sources.Book);
    }

    /// <summary>What the charter settles that is in force on the day of the disclosure; nothing where it was not given, or is a draft.</summary>
    public CharterTerms? Charter { get; }

    /// <summary>The charter as it was given, where it is not in force: nothing of it is published as a rule.</summary>
    public Charter? Draft => Charter is null ? _sources.OwnCharter(_union.Union) : null;

    /// <summary>The congresses that passed it.</summary>
    public Sequence<Passing> Passings => _sources.Charter?.Passings() ?? [];

    /// <summary>The charter in words; empty where there is none.</summary>
    public ImmutableArray<CharterClause> Clauses { get; }

    /// <summary>How candidates come about and the presidium is elected; nothing where no file says it.</summary>
    public string? Election => Clauses.Length > 0 ? Articles(_ofElection)
        : Congress is { } congress ? $"{MarkdownText.Escape("大会选举按下列规则进行：")}\n\n{MarkdownText.Points(ElectionPaperFacts.RulesOf(congress.Proceedings.Terms, congress.Elections.Any(static e => e.Election.Office == Office.StandingDelegates)))}" : null;

    /// <summary>How delegates are elected.</summary>
    public string? Delegates => Clauses.Length > 0 ? Articles(_ofDelegates)
        : Congress is { } congress ? $"{MarkdownText.Escape("大会代表按下列规则产生：")}\n\n{OfTheCongress(congress)}" : null;

    /// <summary>How the staff are appraised.</summary>
    public string? Appraisal => Clauses.Length > 0 ? Articles(_ofAppraisal)
        : Round is { } round ? $"{MarkdownText.Escape("述职评议按下列办法进行：")}\n\n{MarkdownText.Escape($"{AppraisalPaperFacts.ScaleOf(round)}。")}\n\n{MarkdownText.Escape($"{AppraisalPaperFacts.PlacesOf(round)}。")}" : null;

    private CongressReview? Congress =>
        _sources.Congress is { FaultCount: 0, Proceedings: { Union.Name.College: null } held } congress && held.Union.Kind == _union.Union.Kind ? congress : null;

    private Round? Round =>
        _sources.Year is { FaultCount: 0 } year && year.History.Opening is var opening && opening.Union.Kind == _union.Union.Kind && opening.Union.Level == UnionLevel.School
            ? year.Subject<AppraisalsOfTheYear>().Rounds.LastOrDefault() : null;

    /// <summary>Articles with their numbers, each paragraph one of the paper.</summary>
    public static IEnumerable<string> Numbered(IEnumerable<CharterClause> clauses) =>
        clauses.SelectMany(static c => c.Paragraphs.Select((p, i) => i == 0 ? $"**{c.Number}**　{MarkdownText.Escape(p)}" : MarkdownText.Escape(p)));

    // The charter stands whole in the same paper.
    private string Articles(string[] labels) => MarkdownText.Escape($"见章程{string.Join('、', Clauses.Where(c => labels.Contains(c.Article.Label)).Select(static c => c.Number))}。");

    // The words of the charter's articles, without their numbers: the charter itself was not given.
    private string OfTheCongress(CongressReview congress)
    {
        var held = congress.Proceedings;
        var terms = new CharterTerms { Name = held.Union.Name, Kind = held.Union.Kind, Level = UnionLevel.School, Congress = held.Terms };
        return MarkdownText.Points(CharterPaper.Clauses(terms, _sources.Templates, _sources.Book).Where(static c => _ofDelegates.Contains(c.Article.Label)).SelectMany(static c => c.Paragraphs));
    }
}
