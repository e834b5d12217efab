using UnionGovernance.Unions;

namespace UnionGovernance.Selections;

/// <summary>Makes figures on the staff from their roster.</summary>
internal static class RosterCounts
{
    public static Fact<Share> FromCollegeUnions(UnionRecord record) => record.Members.IsComplete
        ? Fact.Share(record.Members.CountOf(FromCollegeUnion), StructureCounts.Staff(record))
        : default;

    private static Fact<bool> FromCollegeUnion(Member member) => StructureCounts.IsStudent(member) switch
    {
        { Known: Known.Given, Low: true } => member.FromCollegeUnion,
        { Known: Known.Given } => Fact.Given(false),
        _ => member.FromCollegeUnion is { Known: Known.Given, Low: false } no ? no : default,
    };
}
