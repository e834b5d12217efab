using NodaTime;

namespace UnionGovernance;

/// <summary>A step of a corrective action (整改节点): what is done until when.</summary>
/// <param name="Due">The last day on which it is in time, inclusive.</param>
/// <param name="What">What is done.</param>
/// <param name="Done">Whether the school says that it is done.</param>
public sealed record Milestone(LocalDate Due, string What, bool Done = false);
