using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Drawing;
using UnionGovernance.Showcase.Trials;
using UnionGovernance.Unions;

namespace UnionGovernance.Showcase.Pages;

internal sealed class RuleModel(Samples samples, Today today) : PageModel
{
    private static readonly CharterTerms _terms = new() { Name = new("虚构大学"), Kind = UnionKind.StudentUnion, Level = UnionLevel.School };
    private static readonly ImmutableArray<CharterClause> _clauses = CharterPaper.Clauses(_terms);

    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [NotNull]
    public Trial? Trial { get; private set; }

    public Rule Rule => Trial.Finding.Item.Rule;

    /// <summary>Whether it is a goal that a school may set itself, which no edition has.</summary>
    public bool IsGoal { get; private set; }

    /// <summary>The editions that have the rule, of the level and kind that is shown, in their order.</summary>
    public ImmutableArray<(Edition Edition, Item Item)> Editions { get; private set; } = [];

    /// <summary>What a rule asks of each on a roster: of the sample, one who breaks it and one who keeps it.</summary>
    public IEnumerable<(string? Number, string Name, Explanation One)> OfEach => Branch.Of(Trial.Finding.Explanation).Leaves.SelectMany(b => (b.Explanation.Requirement switch
    {
        Every<UnionRecord, Member> every => Ones(every, static m => m.Name.Low ?? m.Id),
        Every<UnionRecord, CollegeUnion> every => Ones(every, static c => c.Id),
        _ => [],
    }).Select(o => (b.Number, o.Name, o.One)));

    /// <summary>The articles of a charter that say it.</summary>
    public IEnumerable<CharterClause> Clauses => _clauses.Where(c => c.Article.Rules.Contains(Rule.Id));

    /// <summary>The rule as the command writes it, shortened to what tells it.</summary>
    public string Json => new JsonObject
    {
        ["id"] = Rule.Id,
        ["number"] = Trial.Finding.Item.Number,
        ["title"] = Rule.Title.Chinese,
        ["asks"] = Rule.Requirement.Describe(Language.Chinese),
        ["document"] = Rule.Basis.Document,
        ["place"] = Rule.Basis.Place,
        ["force"] = Rule.Basis.Force.ToString(),
        ["attestation"] = Rule.Basis.Attestation.ToString(),
        ["numberAttestation"] = Trial.Finding.Item.Attestation.ToString(),
    }.ToJsonString(_indented);

    public IActionResult OnGet(string ruleId, string? edition)
    {
        IsGoal = RuleBook.National.Goals.Any(g => g.Id == ruleId);
        var having = RuleBook.National.Editions.Where(e => ItemIn(e, ruleId) is not null || (IsGoal && e == RuleBook.National.Newest(UnionKind.StudentUnion, UnionLevel.School))).ToList();
        var shown = edition is null
            ? having.Where(static e => e.Kind == UnionKind.StudentUnion && e.Yearly).OrderBy(static e => e.Level == UnionLevel.School).ThenBy(static e => e.Year).LastOrDefault() ?? having.LastOrDefault()
            : having.FirstOrDefault(e => e.Id == edition);
        if (shown is null || Trial.Of(shown, ruleId, samples.Find(samples.First)!, Request.Query, today.Date) is not { } trial)
        {
            return NotFound();
        }

        Trial = trial;
        Editions = IsGoal ? [] : [.. having.Where(e => e.Level == shown.Level && e.Kind == shown.Kind && e.Yearly == shown.Yearly).OrderBy(static e => e.Year).Select(e => (e, ItemIn(e, ruleId)!))];
        return Page();
    }

    private IEnumerable<(string Name, Explanation One)> Ones<T>(Every<UnionRecord, T> every, Func<T, string> called)
    {
        var all = every.Group.Read(samples.Find(samples.First)!).List.Select(i => (called(i), every.Part.Explain(i))).ToList();
        return new[] { Verdict.NotMet, Verdict.Met }.SelectMany(v => all.Where(o => o.Item2.Verdict == v).Take(1));
    }

    private static Item? ItemIn(Edition edition, string rule) =>
        edition.Items.FirstOrDefault(i => i.Rule.Id == rule) ?? RuleBook.National.OpinionsBeside(edition).FirstOrDefault(i => i.Rule.Id == rule);
}
