namespace UnionGovernance.Papers.Blocks;

/// <summary>One body in an organisation chart.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Below">What stands below its name, such as who leads it; empty where nothing does.</param>
public sealed record ChartBox(string Name, string Below);
