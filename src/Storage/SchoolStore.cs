using UnionGovernance.Storage.Verdicts;

namespace UnionGovernance.Storage;

/// <summary>What one school keeps: a table of contents. Nothing in it reaches another school's rows.</summary>
public sealed class SchoolStore
{
    internal SchoolStore(Provider provider, string school, Judging judging)
    {
        School = school;
        Records = new(provider, school, judging);
        Years = new(provider, school);
        Congresses = new(provider, school);
        Seals = new(provider, school);
    }

    /// <summary>The school.</summary>
    public string School { get; }

    /// <summary>The records of its unions, the verdicts on them, and the people on their rosters.</summary>
    public RecordStore Records { get; }

    /// <summary>The acts of its unions' years.</summary>
    public YearStore Years { get; }

    /// <summary>The congresses of its unions.</summary>
    public CongressStore Congresses { get; }

    /// <summary>The registers of its seals.</summary>
    public SealStore Seals { get; }
}
