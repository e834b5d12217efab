namespace UnionGovernance.Congresses.Course;

/// <summary>What a preparatory meeting adopts.</summary>
public enum PreparatoryItem
{
    /// <summary>大会议程.</summary>
    Agenda,

    /// <summary>大会主席团名单.</summary>
    CongressPresidium,

    /// <summary>监票人名单.</summary>
    Scrutineers,

    /// <summary>代表资格审查报告.</summary>
    CredentialsReport,
}
