namespace UnionGovernance.Unions.Serving;

/// <summary>One turn of a rotating executive chair.</summary>
/// <param name="Person">Whom the roster calls so.</param>
/// <param name="Term">When it is their turn.</param>
public sealed record ChairTurn(string Person, TermOfOffice Term);
