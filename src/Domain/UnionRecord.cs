using NodaTime;
using UnionGovernance.Activities;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Oversight;
using UnionGovernance.Satisfaction;
using UnionGovernance.Seals;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance;

/// <summary>What is known of one union in one academic year: a table of contents, one part a subject.</summary>
/// <remarks>A record never throws on what it holds: a presidium of eight is data, and a finding.</remarks>
public sealed record UnionRecord
{
    /// <summary>Which union, and which academic year.</summary>
    public required UnionYear Union { get; init; }

    /// <summary>The id of the edition by which the school wants to be assessed; nothing leaves it to the year.</summary>
    public string? Edition { get; init; }

    /// <summary>The date the facts are judged at; unknown until someone says.</summary>
    public Fact<LocalDate> AsOf { get; init; }

    /// <summary>The document from which the facts were taken.</summary>
    public string? Source { get; init; }

    /// <summary>The title of the provincial notice that a report answers.</summary>
    public string? Notice { get; init; }

    /// <summary>Who issued that notice.</summary>
    public string? NoticeIssuer { get; init; }

    /// <summary>Its number (发文字号), as it is to be printed.</summary>
    public string? NoticeNumber { get; init; }

    /// <summary>The organ that signs papers.</summary>
    public string? SignedBy { get; init; }

    /// <summary>Whether the school's report leaves out what the opinions of 2019 ask beside the table. Whoever assesses the record finds it all the same.</summary>
    public bool OpinionsLeftOut { get; init; }

    /// <summary>What the union is for.</summary>
    public Positioning Positioning { get; init; } = new();

    /// <summary>Size and shape.</summary>
    public Structure Structure { get; init; } = new();

    /// <summary>Who serves, in figures.</summary>
    public Eligibility Eligibility { get; init; } = new();

    /// <summary>The steps of selection.</summary>
    public Selection Selection { get; init; } = new();

    /// <summary>The latest congress.</summary>
    public Congress Congress { get; init; } = new();

    /// <summary>Study and training.</summary>
    public Training Training { get; init; } = new();

    /// <summary>The duty appraisal.</summary>
    public Appraisal Appraisal { get; init; } = new();

    /// <summary>What a post brings.</summary>
    public Incentives Incentives { get; init; } = new();

    /// <summary>Party leadership and League guidance.</summary>
    public Guidance Guidance { get; init; } = new();

    /// <summary>The seal.</summary>
    public SealRules Seal { get; init; } = new();

    /// <summary>How far college unions reach.</summary>
    public Reach Reach { get; init; } = new();

    /// <summary>What students think.</summary>
    public StudentSatisfaction Satisfaction { get; init; } = new();

    /// <summary>The staff, presidium included, one by one.</summary>
    public Roster<Member> Members { get; init; } = new();

    /// <summary>The college unions of a school, one by one.</summary>
    public Roster<CollegeUnion> Colleges { get; init; } = new();

    /// <summary>Facts of the school's own, for which no subject has a place; each name once.</summary>
    public Sequence<OwnFact> Own { get; init; } = [];

    /// <summary>How the school settles what may be read in two ways.</summary>
    public RecordOptions Options { get; init; } = new();

    /// <summary>The goals that the school sets itself, by rule id.</summary>
    public Sequence<string> Goals { get; init; } = [];

    /// <summary>What is said beside the facts, in the order of the pointers.</summary>
    public Sequence<Remark> Remarks { get; init; } = [];

    /// <summary>What the school declares.</summary>
    public Sequence<Claim> Claims { get; init; } = [];

    /// <summary>The school's own paragraphs on the ten measures.</summary>
    public Sequence<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>What Party committee and League committee did for the union, in the school's own words: a report opens on it.</summary>
    public string? Leadership { get; init; }

    /// <summary>What the school plans next, a line a matter.</summary>
    public string? NextSteps { get; init; }

    /// <summary>Where comments on the disclosure go.</summary>
    public Comments Comments { get; init; } = new();

    /// <summary>The school's corrective actions.</summary>
    public Sequence<Correction> Corrections { get; init; } = [];

    /// <summary>From which rules somebody let the union off, and until when. None replaces a verdict.</summary>
    public Sequence<Waiver> Waivers { get; init; } = [];

    /// <summary>What facts rest on, apart from what is found of them.</summary>
    public Sequence<Evidence> Evidence { get; init; } = [];

    /// <summary>What the acts of the year were done against, in the order entered; nothing in a record that rests on no acts.</summary>
    public Sequence<Breach> Breaches { get; init; } = [];

    /// <summary>The remark on one fact.</summary>
    /// <param name="jsonPointer">The fact's pointer.</param>
    /// <returns>The remark, or nothing.</returns>
    public Remark? RemarkAt(string jsonPointer)
    {
        foreach (var remark in Remarks)
        {
            if (remark.At == jsonPointer)
            {
                return remark;
            }
        }

        return null;
    }

    /// <summary>The record with a statement beside one fact, in the place of an earlier one; whatever else is said there stays.</summary>
    /// <param name="jsonPointer">The fact's pointer.</param>
    /// <param name="statement">The statement; nothing takes an earlier one away.</param>
    /// <returns>The record.</returns>
    public UnionRecord WithStatement(string jsonPointer, Statement? statement)
    {
        ArgumentNullException.ThrowIfNull(jsonPointer);
        if (statement is null && RemarkAt(jsonPointer) is null)
        {
            return this;
        }

        var remark = RemarkAt(jsonPointer) ?? new() { At = jsonPointer };
        return this with
        {
            Remarks =
            [
                .. Remarks.Where(r => r.At != jsonPointer).Append(remark with { Statement = statement }).OrderBy(static r => r.At, StringComparer.Ordinal),
            ],
        };
    }
}
