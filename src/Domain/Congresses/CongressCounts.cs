namespace UnionGovernance.Congresses;

/// <summary>Makes shares of <see cref="Congress"/> from its counts.</summary>
internal static class CongressCounts
{
    public static Fact<Share> DelegateShare(UnionRecord record) =>
        Fact.Share(record.Congress.Delegates, record.Congress.StudentsRepresented);

    public static Fact<Share> NonCadreShare(UnionRecord record) =>
        Fact.Share(record.Congress.NonCadreDelegates, record.Congress.Delegates);
}
