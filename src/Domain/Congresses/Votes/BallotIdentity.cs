using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Votes;

/// <summary>What must be equal, and what must not exceed what, whenever ballots are counted.</summary>
internal static class BallotIdentity
{
    public static IEnumerable<Refusal> Broken(Attendance attendance, BallotCount ballots)
    {
        if (attendance.Present > attendance.Due)
        {
            yield return new(VoteRules.PresentWithinDue, new($"应到{attendance.Due}人，实到{attendance.Present}人", $"{attendance.Due} due, {attendance.Present} present"));
        }

        if (ballots.Issued > attendance.Present)
        {
            yield return new(VoteRules.IssuedWithinPresent, new($"实到{attendance.Present}人，发出{ballots.Issued}张", $"{attendance.Present} present, {ballots.Issued} issued"));
        }

        if (ballots.Returned > ballots.Issued)
        {
            yield return new(VoteRules.ReturnedWithinIssued, new($"发出{ballots.Issued}张，收回{ballots.Returned}张", $"{ballots.Issued} issued, {ballots.Returned} returned"));
        }

        if (ballots.Returned is { } returned && ballots.Valid is { } valid && ballots.Invalid is { } invalid && returned != (long)valid + invalid)
        {
            yield return new(
                VoteRules.ReturnedIsValidAndInvalid,
                new($"收回{returned}张，有效{valid}张，无效{invalid}张，合计{(long)valid + invalid}张", $"{returned} returned, {valid} valid and {invalid} invalid make {(long)valid + invalid}"));
        }
    }

    public static IEnumerable<Words> Missing(BallotCount ballots) => ballots.Numbers.Where(static n => n.Number is null).Select(static n => n.Words);

    public static IEnumerable<Words> Missing(Attendance attendance)
    {
        if (attendance.Due is null)
        {
            yield return new("应到人数", "delegates due");
        }

        if (attendance.Present is null)
        {
            yield return new("实到人数", "delegates present");
        }
    }
}
