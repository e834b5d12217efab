using UnionGovernance.Acts;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals;

/// <summary>Turns the life of a seal into facts of the union's record.</summary>
/// <remarks>
/// What a history does not show stays as the record has it: which matters the written rules cover, and whether the printed sheets were signed, which
/// only whoever holds them can say.
/// </remarks>
public static class RecordedSeal
{
    /// <summary>The facts of a history.</summary>
    /// <param name="history">The seal's life.</param>
    /// <param name="sheetsSigned">Whether the printed register sheets were signed; nothing where nobody said.</param>
    /// <returns>
    /// A seal is kept by a named person while it has a custodian, and its use is approved by the League committee while that has named who does so. Uses
    /// are registered and signed where each was entered in full and the sheets were signed, and are not where one was not; without any use this is
    /// unknown. A use that nobody approved is registered all the same.
    /// </returns>
    public static SealRules Facts(SealHistory history, bool? sheetsSigned)
    {
        ArgumentNullException.ThrowIfNull(history);
        var lacking = history.Findings.Where(static f => f.By == CustodyRules.EnteredInFull).Select(static f => f.Act).ToHashSet(ReferenceEqualityComparer.Instance);
        var used = history.Uses.Where(static u => u.Stamped is not null).ToList();
        var inFull = used.All(u => u.Requested is { } requested && !lacking.Contains(requested) && !lacking.Contains(u.Stamped!));
        return new()
        {
            NamedCustodian = history.Custodian is null ? default : Fact.Given(true),
            UseApprovedBy = history is { Custodian: not null, Approver: not null } ? Fact.Given(UseApprover.LeagueCommittee) : default,
            RegisteredAndSigned = used.Count > 0 && (!inFull || sheetsSigned == false) ? Fact.Given(false)
                : used.Count > 0 && sheetsSigned == true && !history.Refused.Any(static r => r.Act is Stamped) ? Fact.Given(true)
                : default,
        };
    }

    /// <summary>What was done with the seal against a rule, in the order of the register.</summary>
    /// <param name="history">The seal's life.</param>
    /// <param name="record">The record: what is dated outside its academic year, or after the day that it is judged at, is none of it.</param>
    /// <returns>What the record keeps of it.</returns>
    public static Sequence<Breach> Breaches(SealHistory history, UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(record);
        return
        [
            .. from finding in history.Findings
               let day = finding.Act.At.Date
               where record.Union.Contains(day) && !(record.AsOf is { Known: Known.Given, Low: var asOf } && day > asOf)
               select Acts.Breaches.Of(day, SealActs.Of(finding.Act).Alone.Word, finding.By, finding.Because, finding.Reason, record.Union.Level),
        ];
    }

    /// <summary>
    /// Enters a history into a record. The custodian's receipt becomes the statement on which the named custodian rests, and what was done against a rule
    /// stands beside the facts, each once. A record that is judged on a day takes the seal as it was at the end of that day.
    /// </summary>
    /// <remarks>An approver whose name is that of a student on the roster of staff is a student, whoever named them.</remarks>
    /// <param name="record">The record.</param>
    /// <param name="history">The seal's life.</param>
    /// <param name="sheetsSigned">Whether the printed register sheets were signed; nothing where nobody said.</param>
    /// <returns>The record; what the history does not show stays as it was.</returns>
    public static UnionRecord Enter(UnionRecord record, SealHistory history, bool? sheetsSigned)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(history);
        var known = record.AsOf is { Known: Known.Given, Low: var day } ? history.On(day) : history;
        var facts = Facts(known, sheetsSigned);
        record = record.WithBreaches(Breaches(history, record)) with
        {
            Seal = record.Seal with
            {
                NamedCustodian = facts.NamedCustodian.Known == Known.Given ? facts.NamedCustodian : record.Seal.NamedCustodian,
                UseApprovedBy = facts.UseApprovedBy.Known != Known.Given ? record.Seal.UseApprovedBy
                    : IsOfTheStaff(record, known.Approver) ? Fact.Given(UseApprover.Student)
                    : facts.UseApprovedBy,
                RegisteredAndSigned = facts.RegisteredAndSigned.Known == Known.Given ? facts.RegisteredAndSigned : record.Seal.RegisteredAndSigned,
            },
        };
        return Statement(known) is not { } statement ? record : record with { Remarks = With(record, statement) };
    }

    private static bool IsOfTheStaff(UnionRecord record, string? name) =>
        name is not null && record.Members.List.Any(m => m.Name == Fact.Given(name) && m.Teacher != Fact.Given(true));

    private static Statement? Statement(SealHistory history) => history.CustodySince switch
    {
        Entrusted { By: { } by, Receipt: { } receipt } act => new(by, Fact.Given(act.At.Date), receipt),
        HandedOver { From: { } from, Receipt: { } receipt } act => new(from, Fact.Given(act.At.Date), receipt),
        _ => null,
    };

    private static Sequence<Remark> With(UnionRecord record, Statement statement)
    {
        var at = SealFacts.NamedCustodian.JsonPointer;
        var remark = record.RemarkAt(at) ?? new Remark { At = at };
        return [.. record.Remarks.Where(r => r.At != at).Append(remark with { Statement = statement }).OrderBy(static r => r.At, StringComparer.Ordinal)];
    }
}
