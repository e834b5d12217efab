namespace UnionGovernance.Rules;

/// <summary>What findings are headed by wherever they stand in a table, on a page as in a command.</summary>
public static class FindingColumns
{
    /// <summary>The file whose findings they are.</summary>
    public static Words File { get; } = new("文件", "file");

    /// <summary>A fact that they rest on.</summary>
    public static Words Fact { get; } = new("事实", "fact");

    /// <summary>The number of the item.</summary>
    public static Words Number { get; } = new("编号", "No.");

    /// <summary>The verdict.</summary>
    public static Words Verdict { get; } = Finding.Shape["verdict"].Words.AsHeading();

    /// <summary>The facts that were looked at.</summary>
    public static Words Measured { get; } = new("实情", "Measured");

    /// <summary>What the school declares.</summary>
    public static Words Claim { get; } = new("自评", "Claim");

    /// <summary>What is to be done about it.</summary>
    public static Words ToDo { get; } = new("待补或改法", "Missing, or how to mend");

    /// <summary>The day as of which it holds.</summary>
    public static Words AsOf { get; } = new("截至", "as of");

    /// <summary>A fact that is wanted.</summary>
    public static Words Missing { get; } = new("待补", "missing");

    /// <summary>Who or what breaks the rule.</summary>
    public static Words BrokenBy { get; } = new("涉及", "broken by");

    /// <summary>That the number of the item is inferred.</summary>
    public static Words NumberInferred { get; } = new("编号系推断", "number inferred");

    /// <summary>Between ways of which one is enough.</summary>
    public static Words Or { get; } = new("，或者", ", or ");

    /// <summary>Figures that cannot both be, and stand first for it.</summary>
    public static Words SettleFirst { get; } = new("须先改正", "to be put right first");

    /// <summary>What a school claims against the facts.</summary>
    public static Words ContradictedClaims { get; } = new("与事实相反的自评", "contradicted claims");
}
