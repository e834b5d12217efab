using System.Collections.Immutable;
using System.Globalization;
using UnionGovernance.Acts;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Given;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Papers;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Congresses;

/// <summary>Prints what a congress came to, one row a line, cells parted by tabs.</summary>
internal static class CongressTables
{
    private static readonly Words _round = new("步骤", "round");
    private static readonly Words _toFill = new("应选", "seats");
    private static readonly Words _floor = new("保底", "floor");
    private static readonly Words _reached = CongressFile.CountField.At("/elections/contests/ranking/reached").Words;
    private static readonly Words _mostVotes = new("得票多者当选", "most votes win");
    private static readonly Words _nothingToCount = new(
        $"文件中没有选举和表决，没有可核对的；请写入{FileWord.Of(ProceedingsFile.Field.At("/elections").Words, "elections").Chinese}和{FileWord.Of(ProceedingsFile.Field.At("/votes").Words, "votes").Chinese}，也可在网页“学代会”上填写",
        $"The file holds no election and no vote, so there is nothing to check; enter them as {FileWord.Of(ProceedingsFile.Field.At("/elections").Words, "elections").English} and {FileWord.Of(ProceedingsFile.Field.At("/votes").Words, "votes").English}, or on the pages under Congress");

    private static readonly Words _seats = CongressFile.QuotaField.At("/units/seats").Words;

    public static void Quota(CongressReview review, Speech s, TextWriter output)
    {
        var table = review.Quotas;
        output.WriteLine(s[
            $"学生 {Figure(table.Students, s)}{(table.StudentsStated ? "（学校写明）" : string.Empty)}　最低名额 {Figure(table.Least, s)}　代表 {Figure(table.Delegates, s)}　达到一般比例：{table.Enough.Describe(s.Language)}",
            $"students {Figure(table.Students, s)}{(table.StudentsStated ? " (as stated)" : string.Empty)}, least {Figure(table.Least, s)}, delegates {Figure(table.Delegates, s)}, enough: {table.Enough.Describe(s.Language)}"]);
        if (table.Shortfall is { } shortfall)
        {
            output.WriteLine($"{table.Enough.Describe(s.Language)}\t{Because(shortfall, s)}\t{(table.Reason is { } reason ? $"{s[AssessmentTable.SchoolsReason]}{reason}" : s["没有写明理由，请在 quotas 的 reason 中写明", "no reason is stated; please state it as reason under quotas"])}");
        }

        foreach (var unit in table.Missing)
        {
            output.WriteLine(s[$"未知\t{unit}的学生数", $"unknown\tstudents of {unit}"]);
        }

        foreach (var words in table.Unstated)
        {
            output.WriteLine($"{s[Known.Unknown.Label]}\t{s[words]}");
        }

        foreach (var doubt in table.Doubts)
        {
            output.WriteLine($"{s[Doubt.Label]}\t{s[doubt]}");
        }

        foreach (var round in table.Apportionment?.Rounds ?? [])
        {
            output.WriteLine($"{s[_round]}\t{round.Seats} ÷ {round.Students}\t{(round.Raised.Count == 0 ? s["无人低于保底", "nobody below the floor"] : $"{s["保底：", "floor: "]}{string.Join(s.Comma, round.Raised)}")}");
        }

        foreach (var line in table.Apportionment?.Lines ?? [])
        {
            var how = line.AtFloor ? s[_floor] : $"{line.Whole}{s["，余", " and "]}{line.Remainder}/{line.RemainderOf}{(line.ForRemainder == true ? s["，余数进一", ", one for the remainder"] : string.Empty)}";
            output.WriteLine($"{s[_seats]}\t{line.Name}\t{line.Students}{s["人", string.Empty]}\t{how}\t{(line.Seats is { } seats ? $"{seats}{s["席", string.Empty]}" : s[CongressColumns.OpenUntilLots])}");
        }

        if (table.Classes.Length > 0 && review.Proceedings.Terms.ClassQuota is { } quota)
        {
            output.WriteLine($"{s[_round]}\t{s[quota.Describe()]}");
            foreach (var line in table.Classes)
            {
                output.WriteLine($"{s[CongressColumns.Class]}\t{line.Unit}\t{line.Name}\t{Figure(line.Students, s)}{s["人", string.Empty]}\t{(line.AtFloor ? s[_floor] : string.Empty)}\t{Figure(line.Seats, s)}{s["席", string.Empty]}");
            }

            foreach (var unit in table.Units)
            {
                output.WriteLine($"{s[_seats]}\t{unit.Name}\t{Figure(unit.Students, s)}{s["人", string.Empty]}\t{s[CongressColumns.AllClasses]}\t{Figure(unit.Seats, s)}{s["席", string.Empty]}");
            }
        }

        foreach (var kind in table.ExOfficio)
        {
            output.WriteLine($"{s[_seats]}\t{kind.Name}\t{s[CongressColumns.ExOfficio]}\t\t{kind.Seats}{s["席", string.Empty]}");
        }

        foreach (var society in table.Societies)
        {
            output.WriteLine($"{s[_seats]}\t{society.Name}\t{s[ProceedingsFile.Field.At("/quotas/societies/name").Words]}\t\t{society.Seats}{s["席", string.Empty]}");
        }

        if (table.Apportionment?.Tie is { } tie)
        {
            output.WriteLine(s[$"并列\t{string.Join("、", tie.Among)}\t{tie.Seats}席由抽签决定", $"tie\t{string.Join(", ", tie.Among)}\t{tie.Seats} by lots"]);
        }

        foreach (var constituency in table.Constituencies.Where(c => c.Branches.Count > 0 && table.Classes.Length == 0))
        {
            output.WriteLine($"{s[CongressFile.CountField.At("/elections/contests/constituency").Words]}\t{constituency.Unit}\t{constituency.Number}\t{string.Join(s.Comma, constituency.Branches)}\t{Figure(constituency.Seats, s)}{s["席", string.Empty]}");
        }

        foreach (var floor in table.Floors)
        {
            output.WriteLine($"{s["构成", "composition"]}\t{s[floor.Of]}\t{(floor.Share is { } share ? ShareForm.Instance.Show(share, s.Language) : s[CongressColumns.InHeads])}\t{s[$"不少于{floor.Heads}人", $"at least {floor.Heads}"]}");
        }

        Refusals(table.Refusals, s, output);
    }

    /// <summary>Whether neither a vote nor an election was told of a congress: that a count of nothing is right, nobody can say.</summary>
    public static bool HasNothingToCount(CongressReview review) => review.Votes.Length == 0 && review.Elections.Length == 0;

    public static void Count(CongressReview review, Speech s, TextWriter output)
    {
        if (HasNothingToCount(review))
        {
            output.WriteLine(s[_nothingToCount]);
        }

        foreach (var outcome in review.Votes)
        {
            var vote = outcome.Vote;
            output.WriteLine($"{s["表决", "vote"]}\t{vote.Matter}\t{s[ProceedingsFile.Field.At("/votes/for").Words]} {Figure(vote.For, s)}\t{s["须", "needed"]} {Figure(outcome.Needed, s)}\t{s[outcome.Describe()]}");
            Missing(outcome.Missing, s, output);
        }

        foreach (var election in review.Elections)
        {
            output.WriteLine($"{s["选举", "election"]}\t{election.Election.Office.Label.In(s.Language)}\t{s[election.Describe()]}");
            foreach (var surplus in election.Surpluses)
            {
                output.WriteLine($"{s[CongressFile.CountField.At("/elections/surplus").Words]}\t{surplus.Constituency ?? s[ElectionOutcome.Whole]}\t{s[_toFill]} {surplus.Seats}\t{s["候选", "candidates"]} {Figure(surplus.Candidates, s)}\t{s["至少", "at least"]} {surplus.Least}\t{surplus.Verdict.Describe(s.Language)}");
            }

            foreach (var contest in election.Contests.SelectMany(static c => c.Whole))
            {
                output.WriteLine($"{s["投票", "contest"]}\t{contest.Contest.Constituency ?? s[ElectionOutcome.Whole]}\t{s[_toFill]} {contest.Contest.Seats}\t{(contest.SettlesTie ? s[_mostVotes] : s[$"当选须 {Figure(contest.Needed, s)} 票", $"{Figure(contest.Needed, s)} votes needed"])}");
                foreach (var line in contest.Lines)
                {
                    output.WriteLine($"{s["得票", "votes"]}\t{line.Name}\t{line.Votes}\t{(contest.SettlesTie ? string.Empty : line.Reached ? s[_reached] : s["未达多数", "majority not reached"])}\t{s[line.Describe()]}");
                }

                if (contest.Pending is { } pending)
                {
                    output.WriteLine($"{s[CongressFile.CountField.At("/elections/contests/pending").Words]}\t{string.Join(s.Comma, pending.Names)}\t{s[$"{pending.Seats}个名额", $"{pending.Seats} seats"]}\t{s["章程规定：", "the charter says: "]}{pending.By.Label.In(s.Language)}");
                }

                foreach (var vacant in contest.VacantSeats)
                {
                    output.WriteLine($"{s[VacantSeats.Heading]}\t{vacant.Seats}\t{s[vacant.Because]}");
                }

                Missing(contest.Missing, s, output);
            }

            foreach (var words in election.Unstated)
            {
                output.WriteLine($"{s[StepState.Open.Label]}\t{s[words]}");
            }
        }

        Refused(review, s, output);
        Untold(review, s, output);
    }

    /// <summary>The steps before those taken of which nobody said whether they were taken, and what nobody said of those that were: the count stands, and whether all was done in due form is open.</summary>
    public static void Untold(CongressReview review, Speech s, TextWriter output)
    {
        foreach (var step in review.Course.Untold)
        {
            output.WriteLine($"{s[StepState.Open.Label]}\t{s[CongressFile.TimelineField.Words]}\t{step.Label.In(s.Language)}");
        }

        foreach (var (step, what) in review.Course.Unstated)
        {
            output.WriteLine($"{s[StepState.Open.Label]}\t{step.Label.In(s.Language)}\t{s[what]}");
        }
    }

    /// <summary>The elections that are not over, of which nothing is entered.</summary>
    public static void Open(CongressReview review, Speech s, TextWriter output)
    {
        foreach (var election in review.Elections.Where(static e => e.IsOpen))
        {
            output.WriteLine($"{s["没有记入", "not entered"]}\t{election.Election.Office.Label.In(s.Language)}\t{s["选举结果未定，有了结果再记入一次", "the election is not decided; enter it again when it is"]}");
        }
    }

    public static void Timeline(CongressReview review, Speech s, TextWriter output)
    {
        foreach (var line in review.Timeline)
        {
            output.WriteLine(string.Join(
                '\t',
                line.Step.Label.In(s.Language),
                line.State.Label.In(s.Language),
                line.Act is { On: { } on } act ? $"{DateForm.Instance.Show(on, s.Language)}{(act.Until is { } until ? $"{s["至", " to "]}{DateForm.Instance.Show(until, s.Language)}" : string.Empty)}" : string.Empty,
                line.Due is { } due ? $"{s[CongressFile.TimelineField.At("/steps/due").Words]} {DateForm.Instance.Show(due, s.Language)}" : string.Empty,
                line.Act?.Document).TrimEnd());
            Refusals(line.Refusals, s, output);
            foreach (var words in line.Unstated)
            {
                output.WriteLine($"{s[StepState.Open.Label]}\t{s[words]}");
            }
        }

        Refused(review, s, output);
    }

    /// <summary>Everything that is refused of a congress, and what is asked about: the same rows, whatever was asked about it.</summary>
    public static void Refused(CongressReview review, Speech s, TextWriter output)
    {
        foreach (var (matter, refusal) in review.Refused)
        {
            output.WriteLine($"{s["大会不予认可", "refused of the congress"]}\t{s[matter]}\t{Because(refusal, s)}");
        }

        foreach (var shortfall in review.Shortfalls)
        {
            output.WriteLine($"{s[CredentialsReview.ShortfallsOf]}\t{Because(shortfall, s)}");
        }

        foreach (var (matter, text) in review.Doubted)
        {
            output.WriteLine($"{s[Doubt.Label]}\t{s[matter]}\t{s[text]}");
        }
    }

    public static void Papers(ImmutableArray<PaperWriting> papers, Speech s, TextWriter output)
    {
        foreach (var written in papers)
        {
            output.WriteLine($"{(written.Paper is null ? s[PaperKind.NotWritten] : s[GivenWords.Written])}\t{written.Name}\t{written.Paper?.Title ?? written.Kind.Title.Chinese}");
            Refusals(written.Refusals, s, output);
            foreach (var blank in written.Paper?.Blanks ?? [])
            {
                output.WriteLine($"{s[PaperKind.ToFillIn]}\t{blank.Label}\t{(blank.Where is { } place ? s[place] : s[PaperKind.WhenSigned])}");
            }
        }
    }

    public static void Refusals(IEnumerable<Refusal> refusals, Speech s, TextWriter output)
    {
        foreach (var refusal in refusals)
        {
            output.WriteLine($"{s[Refusal.Label]}\t{Because(refusal, s)}");
        }
    }

    private static string Because(Refusal refusal, Speech s) =>
        $"{s.Id(refusal.By.Id)}{s[refusal.By.Words]}\t{s[refusal.Because]}\t{CitedBasis.Of(refusal.By.Basis, s)}";

    private static void Missing(IEnumerable<Words> missing, Speech s, TextWriter output)
    {
        foreach (var words in missing)
        {
            output.WriteLine($"{s["缺少", "missing"]}\t{s[words]}");
        }
    }

    private static string Figure(int? number, Speech s) => number?.ToString(CultureInfo.InvariantCulture) ?? s[Known.Unknown.Label];
}
