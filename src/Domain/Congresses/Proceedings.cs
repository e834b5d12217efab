using NodaTime;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Proposals;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;

namespace UnionGovernance.Congresses;

/// <summary>All that is known of one congress, from request to report. Two congresses on one day are two of these, each with its own base.</summary>
public sealed record Proceedings
{
    /// <summary>Which union, and in which academic year.</summary>
    public UnionYear Union { get; init; } = new(new(string.Empty), UnionKind.StudentUnion, UnionLevel.School, default);

    /// <summary>The number of the congress (第…次); one of three counters that run apart.</summary>
    public int? Number { get; init; }

    /// <summary>The term of the committee (第…届委员会).</summary>
    public int? CommitteeTerm { get; init; }

    /// <summary>The term of the union (第…届学生会).</summary>
    public int? UnionTerm { get; init; }

    /// <summary>Whether an assembly of all students is held instead.</summary>
    public bool Assembly { get; init; }

    /// <summary>The day for which it was approved.</summary>
    public LocalDate? PlannedOn { get; init; }

    /// <summary>The place.</summary>
    public string? Place { get; init; }

    /// <summary>The day on which its state is asked.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The body that calls it and signs its papers, such as 筹备委员会.</summary>
    public string? SignedBy { get; init; }

    /// <summary>The Party organisation to which requests go.</summary>
    public string? Party { get; init; }

    /// <summary>The higher federation, for a college the school's union.</summary>
    public string? Federation { get; init; }

    /// <summary>The charter's terms.</summary>
    public CongressTerms Terms { get; init; } = new();

    /// <summary>The students represented, where they are not the sum over the units.</summary>
    public int? Students { get; init; }

    /// <summary>How seats are handed out.</summary>
    public QuotaPlan Quotas { get; init; } = new();

    /// <summary>The delegates and substitutes.</summary>
    public Roster<CongressDelegate> Delegates { get; init; } = new();

    /// <summary>The agenda, point by point.</summary>
    public Sequence<string> Agenda { get; init; } = [];

    /// <summary>The congress presidium (大会主席团).</summary>
    public Sequence<string> CongressPresidium { get; init; } = [];

    /// <summary>The scrutineers.</summary>
    public Sequence<Scrutineer> Scrutineers { get; init; } = [];

    /// <summary>The steps taken, in order.</summary>
    public Sequence<CourseAct> Course { get; init; } = [];

    /// <summary>The dates that the school set.</summary>
    public Sequence<StepDue> Dues { get; init; } = [];

    /// <summary>The votes on matters, in order.</summary>
    public Sequence<Vote> Votes { get; init; } = [];

    /// <summary>The elections, in order.</summary>
    public Sequence<Election> Elections { get; init; } = [];

    /// <summary>The places that fell vacant since the last congress.</summary>
    public Sequence<Vacancy> Vacancies { get; init; } = [];

    /// <summary>The proposals.</summary>
    public Sequence<Proposal> Proposals { get; init; } = [];

    /// <summary>Whether the congress is that of a record's union and year.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Whether school and college, union, level and academic year agree.</returns>
    public bool IsOf(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Union == record.Union;
    }
}
