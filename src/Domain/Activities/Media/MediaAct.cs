using UnionGovernance.Acts;

namespace UnionGovernance.Activities.Media;

/// <summary>An act of the union's publicity: its accounts, its lectures, its posts at key dates.</summary>
public abstract record MediaAct : Act;
