using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Forms;

namespace UnionGovernance.Showcase;

/// <summary>An assessment to show, with where each finding is shown whole.</summary>
internal sealed record AssessmentView(AssessmentAnswer Answer, Assessment Assessment, Func<Finding, string> Link)
{
    /// <summary>The sample's name; nothing where the record is a visitor's own.</summary>
    public string? Sample { get; init; }
}

/// <summary>A finding that is to be dealt with.</summary>
internal sealed record ItemView(AssessmentView Of, Finding Finding, Typed Typed, HashSet<string> Asked);

/// <summary>Findings to show: first what is to be done, what is broken before what is open; folded away, what is settled.</summary>
internal sealed record FindingsView(Words Caption, Assessment Assessment, IReadOnlyList<Finding> Findings, Func<Finding, string> Link);

/// <summary>Some of the findings, in one table.</summary>
internal sealed record FindingTable(FindingsView Of, IReadOnlyList<Finding> Findings);

/// <summary>What an assessment still misses, with the names of the inputs that ask for it, where it stands beside the form.</summary>
internal sealed record MissingView(Assessment Assessment, IReadOnlySet<string>? Names);

/// <summary>One finding to show whole.</summary>
internal sealed record FindingView(Assessment Assessment, Finding Finding);

/// <summary>A table of lines, as an edition has them.</summary>
internal sealed record ItemsView(Words Caption, IReadOnlyList<Item> Items);

/// <summary>What is found of one rule, in a line.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Called">What people call someone of a roster; nothing where no roster is looked at.</param>
internal sealed record SaysView(Finding Finding, Func<string, string>? Called = null);

/// <summary>Findings as named cells, each of which leads to its finding.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Link">Where each is shown.</param>
/// <param name="Numbered">Whether their numbers are those of a table; what the opinions ask and goals have none of it.</param>
internal sealed record CellsView(IEnumerable<Finding> Findings, Func<Finding, string> Link, bool Numbered);
