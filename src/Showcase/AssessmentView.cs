using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase;

/// <summary>An assessment to show, with where each finding is shown whole.</summary>
internal sealed record AssessmentView(AssessmentAnswer Answer, Assessment Assessment, Func<Finding, string> Link);

/// <summary>Findings to show: first what is to be done, what is broken before what is open; folded away, what is settled.</summary>
internal sealed record FindingsView(Words Caption, Assessment Assessment, IReadOnlyList<Finding> Findings, Func<Finding, string> Link);

/// <summary>Some of the findings, in one table.</summary>
internal sealed record FindingTable(FindingsView Of, IReadOnlyList<Finding> Findings);

/// <summary>One finding in a table.</summary>
internal sealed record FindingRow(FindingsView Of, Finding Finding);

/// <summary>What an assessment still misses, with the names of the inputs that ask for it, where it stands beside the form.</summary>
internal sealed record MissingView(Assessment Assessment, IReadOnlySet<string>? Names);

/// <summary>One finding to show whole.</summary>
internal sealed record FindingView(Assessment Assessment, Finding Finding);

/// <summary>A table of lines, as an edition has them.</summary>
internal sealed record ItemsView(Words Caption, IReadOnlyList<Item> Items);
