namespace UnionGovernance.Office.Workbooks;

/// <summary>One rule of a school: what the facts show beside what the school claims.</summary>
/// <param name="Rule">The rule, by its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Shown">The verdict in words.</param>
/// <param name="Claim">The school's claim in words; empty where it claims nothing.</param>
/// <param name="IsContradicted">Whether the facts contradict the claim.</param>
public readonly record struct AssessmentCell(string Rule, Words Title, string Shown, string Claim, bool IsContradicted);
