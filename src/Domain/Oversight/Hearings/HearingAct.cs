using UnionGovernance.Acts;

namespace UnionGovernance.Oversight.Hearings;

/// <summary>An act on a hearing, at which the Party committee hears the union's report (听取汇报). The Party committee stands in <see cref="Act.By"/>.</summary>
public abstract record HearingAct : Act
{
    /// <summary>The hearing's name, unique in the year.</summary>
    public string Hearing { get; init; } = string.Empty;
}
