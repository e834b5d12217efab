using UnionGovernance.Acts;

namespace UnionGovernance.Oversight.Reports;

/// <summary>An act on something that goes upward: a request for instruction (请示) or a report (报告).</summary>
public abstract record UpwardAct : Act
{
    /// <summary>Its title; one may go to several bodies, to each once in the year.</summary>
    public string Title { get; init; } = string.Empty;
}
