using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Actions;

/// <summary>The corrective actions of one union's year (整改台账): what is broken, and what the school sets right, each with how far it is.</summary>
/// <param name="Assessment">The assessment that shows what is broken and what is mended.</param>
/// <param name="Actions">The actions: those on what the facts break, in the order of the rules; then what the school corrects besides; then what was done against a rule.</param>
public sealed record ActionPlan(Assessment Assessment, ImmutableArray<CorrectiveAction> Actions)
{
    /// <summary>The plan of an assessed record.</summary>
    /// <param name="assessment">The assessment. What the opinions ask beside the table counts unless the record leaves that out of its papers.</param>
    /// <returns>One action for each rule that is broken, and one for each correction that the record has.</returns>
    public static ActionPlan Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var record = assessment.Record;
        var findings = assessment.Findings.Concat(record.OpinionsLeftOut ? [] : assessment.Opinions).Concat(assessment.Goals).ToList();
        var rules = findings.Where(static f => f.Verdict == Verdict.NotMet).Select(static f => f.Item.Rule.Id)
            .Concat(record.Corrections.Select(static c => c.Rule))
            .Concat(record.Breaches.Select(static b => b.Rule))
            .Distinct(StringComparer.Ordinal);
        return new(assessment, [.. rules.SelectMany(Actions)]);

        IEnumerable<CorrectiveAction> Actions(string rule)
        {
            var finding = findings.FirstOrDefault(f => f.Item.Rule.Id == rule) ?? assessment.Opinions.FirstOrDefault(f => f.Item.Rule.Id == rule);
            Sequence<Breach> breaches = [.. record.Breaches.Where(b => b.Rule == rule)];
            var title = finding?.Item.Rule.Title ?? assessment.Book.TitleOf(rule, record) ?? new(breaches.Select(static b => b.Asked).OfType<string>().FirstOrDefault() ?? rule, rule);
            return record.Corrections.Where(c => c.Rule == rule).Cast<Correction?>().DefaultIfEmpty()
                .Select(c => new CorrectiveAction(rule, title, finding, breaches, c, record.AsOf));
        }
    }

    /// <summary>What became of the plan of an earlier year, and what is new: year against year.</summary>
    /// <param name="earlier">The earlier plan, of the same union.</param>
    /// <returns>One line for each rule that is broken in either year: first those of the earlier year, in their order, then those of this one.</returns>
    /// <exception cref="ArgumentException">The plans are of two unions, or the earlier one is not of an earlier academic year; a year that nobody states is none.</exception>
    public ImmutableArray<YearChange> Since(ActionPlan earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var (before, now) = (earlier.Assessment.Record.Union, Assessment.Record.Union);
        if (before with { Year = null } != now with { Year = null } || !(before.Year < now.Year))
        {
            throw new ArgumentException($"{before.Title} is no earlier year of {now.Title}.", nameof(earlier));
        }

        return
        [
            .. earlier.Actions.Concat(Actions).Where(static a => a.IsBroken).Select(static a => a.Rule).Distinct(StringComparer.Ordinal)
                .Select(rule => YearChange.Of(rule, Of(earlier, rule), Of(this, rule))),
        ];

        static (ActionPlan Plan, CorrectiveAction? Action) Of(ActionPlan plan, string rule) => (plan, plan.Actions.FirstOrDefault(a => a.Rule == rule));
    }
}
