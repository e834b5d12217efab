using System.Collections.Immutable;
using UnionGovernance.Actions;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers.Records;

/// <summary>A problem as every paper of a school names it: one matter, once, however many rules it breaks and whoever wrote of it.</summary>
internal sealed record Problem
{
    /// <summary>Its place among the problems of the union.</summary>
    public required int Number { get; init; }

    public required string Heading { get; init; }

    /// <summary>What is wrong: the school's own words, else the rules' own sentences.</summary>
    public required string Text { get; init; }

    /// <summary>Why it came to this; nothing where the school does not say, empty where the text says it.</summary>
    public required string? Cause { get; init; }

    public required string ImprovementHeading { get; init; }

    /// <summary>What is done about it: the school's own words, else the rules' own sentences.</summary>
    public required string Measure { get; init; }

    /// <summary>Whether the measure is ours, and the school has not made it its own.</summary>
    public required bool IsDrafted { get; init; }

    /// <summary>What the record's facts say beside the school's own words.</summary>
    public required string Found { get; init; }

    /// <summary>Whether the problem is told in the school's own words.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Which of the record's corrective actions is the first about it; nothing where none is.</summary>
    public int? Correction { get; init; }

    public string? Owner { get; init; }

    /// <summary>Until when, as a clause: 2026年1月底前; nothing where nobody says.</summary>
    public string? Due { get; init; }

    /// <summary>What is done about it, rule by rule.</summary>
    public required ImmutableArray<CorrectiveAction> Actions { get; init; }

    /// <summary>Who answers for it until when; empty where neither is known.</summary>
    public string Responsibility => (Owner, Due) switch
    {
        (null, null) => string.Empty,
        (null, var due) => $"{due}完成。",
        (var owner, null) => $"由{owner}负责。",
        var (owner, due) => $"由{owner}负责，{due}完成。",
    };

    /// <summary>
    /// The problems of a union: what is broken, in the order of its rules, then what the school corrects besides, then what was done against a rule.
    /// Where acts and facts break the same provision, it is one problem.
    /// </summary>
    /// <param name="union">The union.</param>
    public static ImmutableArray<Problem> Of(AssessedUnion union)
    {
        var corrections = union.Record.Corrections;
        var findings = union.Findings.Concat(union.Assessment.Goals).ToList();
        var broken = findings.Where(static f => f.Verdict == Verdict.NotMet).ToList();
        var own = corrections.Where(static c => c.Problem.Length > 0)
            .Select(c => findings.FirstOrDefault(f => f.Item.Rule.Id == c.Rule)?.Item.Rule ?? union.Assessment.Book.Rules.FirstOrDefault(r => r.Id == c.Rule))
            .OfType<Rule>().ToList();
        var rules = broken.Select(static f => f.Item.Rule).Concat(own).ToList();
        var matters = broken.Select(static f => new Broken(HeadingOf(f.Item.Rule), f.Item.Rule, f, null))
            .Concat(own.Select(static r => new Broken(HeadingOf(r), r, null, null)))
            .Concat(union.Record.Breaches.Select(b => new Broken(
                rules.FirstOrDefault(r => r.Basis.Provisions.Any(p => p.Id == b.Provision)) is { } same ? HeadingOf(same) : BreachSentences.Problem(b, Wording.Own), null, null, b)));
        return [.. matters.GroupBy(static b => b.Heading, StringComparer.Ordinal).Select((matter, i) => Of(i + 1, [.. matter], union))];
    }

    private static Problem Of(int number, ImmutableArray<Broken> matter, AssessedUnion union)
    {
        var record = union.Record;
        ImmutableArray<Rule> rules = [.. matter.Select(static m => m.Rule).OfType<Rule>()];
        ImmutableArray<Finding> findings = [.. matter.Select(static m => m.Finding).OfType<Finding>()];
        ImmutableArray<Breach> breaches = [.. matter.Select(static m => m.Breach).OfType<Breach>()];
        ImmutableArray<Correction> corrections = [.. record.Corrections.Where(Names)];
        bool Names(Correction correction) => rules.Any(r => r.Id == correction.Rule) || breaches.Any(b => b.Rule == correction.Rule);
        var problem = Own(corrections, static c => c.Problem);
        var measure = Own(corrections, static c => c.Measure);
        var found = $"{Said(findings.Select(static f => f.Item.Rule), static (_, s) => s.Broken, static r => $"下列一项没有落实，{r.Title.Chinese}。", union)}{BreachSentences.Broken(breaches, union.Wording)}";
        var cause = corrections.Select(static c => c.Reason).Concat(findings.Select(static f => f.Reason)).OfType<string>().FirstOrDefault();
        return new()
        {
            Number = number,
            Heading = rules.IsEmpty ? BreachSentences.Problem(breaches[0], union.Wording) : union.SentencesOf(rules[0])?.Problem ?? rules[0].Title.Chinese,
            Text = problem.Length > 0 ? problem : found,
            Cause = cause is not null ? Sentence(cause) : findings.IsEmpty && problem.Length == 0 && breaches.All(static b => b.Reason is not null) ? string.Empty : null,
            ImprovementHeading = rules.IsEmpty ? BreachSentences.Improvement(breaches[0], union.Wording) : union.SentencesOf(rules[0])?.Improvement ?? rules[0].Title.Chinese,
            Measure = measure.Length > 0 ? measure
                : $"{Said(rules, (r, s) => union.OpenInTheYear(r) is null || s.StillDue.Count == 0 ? s.Mended : s.StillDue, static r => $"按要求落实，{r.Title.Chinese}。", union)}{(rules.IsEmpty ? BreachSentences.Mended(breaches, union.Wording) : string.Empty)}",
            IsDrafted = measure.Length == 0 && !corrections.Any(static c => c.Confirmed is { Known: Known.Given, Low: true }),
            Found = found,
            IsOwn = problem.Length > 0,
            Correction = corrections.IsEmpty ? null : record.Corrections.Index().First(c => Names(c.Item)).Index,
            Owner = corrections.Select(static c => c.Owner).OfType<string>().FirstOrDefault(),
            Due = corrections.Select(static c => c.Due).Where(static d => d.Known is Known.Given or Known.Within).Select(Until).FirstOrDefault(),
            Actions = [.. union.Plan.Actions.Where(a => rules.Any(r => r.Id == a.Rule) || breaches.Any(b => b.Rule == a.Rule))],
        };
    }

    // A matter is told by our own words, whatever a school calls it.
    private static string HeadingOf(Rule rule) => rule.Sentences?.Problem ?? rule.Title.Chinese;

    private static string Own(ImmutableArray<Correction> corrections, Func<Correction, string> text) =>
        string.Concat(corrections.Select(text).Where(static t => t.Length > 0).Select(Sentence).Distinct(StringComparer.Ordinal));

    // A sentence that two rules of one matter share is said once.
    private static string Said(IEnumerable<Rule> rules, Func<Rule, RuleSentences, Sequence<Sentence>> which, Func<Rule, string> otherwise, AssessedUnion union) => string.Concat(
        rules.SelectMany(r => union.SentencesOf(r) is { } sentences ? which(r, sentences).Select(s => s.In(union.Judged)).OfType<string>() : [otherwise(r)]).Distinct(StringComparer.Ordinal));

    // A day is itself the last; of a month or a year the last day is.
    private static string Until(Fact<NodaTime.LocalDate> due) =>
        due.Known == Known.Given ? $"{DateForm.Instance.Show(due.Low, Language.Chinese)}前" : $"{DateForm.Instance.Show(due, Language.Chinese)}底前";

    private static string Sentence(string text) =>
        text.Trim() is var trimmed && trimmed.Length > 0 && "。！？；".Contains(trimmed[^1], StringComparison.Ordinal) ? trimmed : $"{trimmed}。";

    // What breaks a matter: a rule by the facts, a rule in the school's own words, or an act.
    private sealed record Broken(string Heading, Rule? Rule, Finding? Finding, Breach? Breach);
}
