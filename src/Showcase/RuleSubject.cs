using UnionGovernance.Rules;
using UnionGovernance.Showcase.Forms;

namespace UnionGovernance.Showcase;

/// <summary>The subject that a rule belongs to.</summary>
internal static class RuleSubject
{
    private static readonly UnionRecord _nobody = new() { Union = new(new("-"), UnionKind.StudentUnion, UnionLevel.School, null) };

    /// <returns>The name of the part of the record that the rule asks of first.</returns>
    public static string Of(Rule rule) =>
        rule.Requirement.Explain(_nobody).Whole().SelectMany(static e => e.Measured).Select(static m => m.Path.JsonPointer.Split('/')[1])
            .FirstOrDefault(static p => RecordForm.Subjects.Contains(p)) ?? "structure";
}
