namespace UnionGovernance.Selections;

/// <summary>Makes figures on the staff from their roster.</summary>
internal static class RosterCounts
{
    public static Fact<Share> FromCollegeUnions(UnionRecord record)
    {
        if (!record.Members.IsComplete)
        {
            return default;
        }

        var (yes, open) = (0, 0);
        foreach (var member in record.Members.List)
        {
            yes += member.FromCollegeUnion is { Known: Known.Given, Low: true } ? 1 : 0;
            open += member.FromCollegeUnion.Known == Known.Given ? 0 : 1;
        }

        var whole = record.Members.List.Count;
        return open == 0 ? Fact.Given(new Share(yes, whole)) : Fact.Within(new Share(yes, whole), new Share(yes + open, whole));
    }
}
