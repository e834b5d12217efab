namespace UnionGovernance.Acts;

/// <summary>A kind of act that may be a person's own: to take an office, to leave it.</summary>
internal interface IPersonalAct
{
    /// <summary>Whether a person does it, and a body beside it has only arranged it.</summary>
    bool IsPersonal { get; }
}
