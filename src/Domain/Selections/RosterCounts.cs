namespace UnionGovernance.Selections;

/// <summary>Makes figures on the staff from their roster.</summary>
internal static class RosterCounts
{
    public static Fact<Share> FromCollegeUnions(UnionRecord record) => record.Members.IsComplete
        ? Fact.Share(record.Members.CountOf(static m => m.FromCollegeUnion), Fact.Given(record.Members.List.Count))
        : default;
}
