using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase;

/// <summary>An assessment to show, with where each finding is shown whole.</summary>
internal sealed record AssessmentView(Judgement Judged, Assessment Assessment, Func<Finding, string> Link);

/// <summary>A table of findings.</summary>
internal sealed record FindingsView(Words Caption, IReadOnlyList<Finding> Findings, Func<Finding, string> Link);

/// <summary>One finding to show whole.</summary>
internal sealed record FindingView(UnionRecord Record, Finding Finding);
