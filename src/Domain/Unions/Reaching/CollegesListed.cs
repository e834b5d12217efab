using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Reaching;

/// <summary>The League committee stated that every college union has been entered, and all named help with it. Without this, a college that is not entered may exist, and help that is not entered may be given.</summary>
public sealed record CollegesListed : Act;
