using System.Collections.Immutable;
using System.Globalization;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Facts;
using UnionGovernance.Papers;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary>Prints what a congress came to, one row a line, cells parted by tabs.</summary>
internal static class CongressTables
{
    public static void Quota(CongressReview review, TextWriter output)
    {
        var table = review.Quotas;
        output.WriteLine($"学生 {Figure(table.Students)}　最低名额 {Figure(table.Least)}　代表 {Figure(table.Delegates)}　达到一般比例：{table.Enough.Describe(Language.Chinese)}");
        foreach (var unit in table.Missing)
        {
            output.WriteLine($"未知\t{unit}的学生数");
        }

        foreach (var round in table.Apportionment?.Rounds ?? [])
        {
            output.WriteLine($"步骤\t{round.Seats}席÷{round.Students}人\t{(round.Raised.Count == 0 ? "无人低于保底" : $"保底：{string.Join("、", round.Raised)}")}");
        }

        foreach (var line in table.Apportionment?.Lines ?? [])
        {
            var how = line.AtFloor ? "保底" : $"{line.Whole}，余{line.Remainder}/{line.RemainderOf}{(line.ForRemainder == true ? "，余数进一" : string.Empty)}";
            output.WriteLine($"名额\t{line.Name}\t{line.Students}人\t{how}\t{(line.Seats is { } seats ? $"{seats}席" : "待抽签")}");
        }

        foreach (var society in table.Societies)
        {
            output.WriteLine($"名额\t{society.Name}\t学生社团\t\t{society.Seats}席");
        }

        if (table.Apportionment?.Tie is { } tie)
        {
            output.WriteLine($"并列\t{string.Join("、", tie.Among)}\t{tie.Seats}席由抽签决定");
        }

        foreach (var constituency in table.Constituencies.Where(static c => c.Branches.Count > 0))
        {
            output.WriteLine($"选区\t{constituency.Unit}\t{constituency.Number}\t{string.Join("、", constituency.Branches)}\t{Figure(constituency.Seats)}席");
        }

        foreach (var floor in table.Floors)
        {
            output.WriteLine($"构成\t{floor.Of.Chinese}\t{ShareForm.Instance.Show(floor.Share, Language.Chinese)}\t不少于{floor.Heads}人");
        }

        Refusals(table.Refusals, output);
    }

    public static void Count(CongressReview review, TextWriter output)
    {
        foreach (var (vote, outcome) in review.Proceedings.Votes.Zip(review.Votes))
        {
            output.WriteLine($"表决\t{vote.Matter}\t赞成 {Figure(vote.For)}\t须 {Figure(outcome.Needed)}\t{outcome.Carried switch { Verdict.Met => "通过", Verdict.NotMet => "未通过", _ => "无结果" }}");
            Refusals(outcome.Refusals, output);
            Missing(outcome.Missing, output);
        }

        foreach (var election in review.Elections)
        {
            output.WriteLine($"选举\t{Offices.Form.Show(election.Election.Office, Language.Chinese)}\t{(election.IsDecided ? $"当选：{string.Join("、", election.Elected)}" : "结果未定")}");
            foreach (var surplus in election.Surpluses)
            {
                output.WriteLine($"差额\t{surplus.Constituency ?? "全体"}\t应选 {surplus.Seats}\t候选 {surplus.Candidates}\t至少 {surplus.Least}\t{surplus.Verdict.Describe(Language.Chinese)}");
            }

            Refusals(election.Refusals, output);
            foreach (var contest in election.Contests.SelectMany(static c => c.Whole))
            {
                output.WriteLine($"投票\t{contest.Contest.Constituency ?? "全体"}\t应选 {contest.Contest.Seats}\t当选须 {Figure(contest.Needed)} 票");
                foreach (var line in contest.Ranking?.Lines ?? [])
                {
                    output.WriteLine($"得票\t{line.Name}\t{line.Votes}\t{(line.Reached ? "达到多数" : "未达多数")}\t{Standings.Form.Show(line.Standing, Language.Chinese)}");
                }

                if (contest.Pending is { } pending)
                {
                    output.WriteLine($"待处理\t{string.Join("、", pending.Names)}\t{pending.Seats}个名额\t章程规定：{Settlements.Form.Show(pending.By, Language.Chinese)}");
                }

                if (contest.Vacant > 0)
                {
                    output.WriteLine($"缺额\t{contest.Vacant}");
                }

                Refusals(contest.Refusals, output);
                Missing(contest.Missing, output);
            }

            foreach (var words in election.Unstated)
            {
                output.WriteLine($"未说明\t{words.Chinese}");
            }
        }
    }

    public static void Timeline(CongressReview review, TextWriter output)
    {
        foreach (var line in review.Timeline)
        {
            output.WriteLine(string.Join(
                '\t',
                CongressSteps.Form.Show(line.Step, Language.Chinese),
                StepStates.Form.Show(line.State, Language.Chinese),
                line.Act?.On is { } on ? DateForm.Instance.Show(on, Language.Chinese) : string.Empty,
                line.Due is { } due ? $"期限 {DateForm.Instance.Show(due, Language.Chinese)}" : string.Empty,
                line.Act?.Document).TrimEnd());
            Refusals(line.Refusals, output);
        }

        Refusals(review.Refusals, output);
    }

    public static void Papers(ImmutableArray<PaperWriting> papers, TextWriter output)
    {
        foreach (var written in papers)
        {
            output.WriteLine($"{(written.Paper is null ? "不出" : "写出")}\t{written.Name}\t{written.Paper?.Title ?? written.Form.Title.Chinese}");
            Refusals(written.Refusals, output);
            foreach (var blank in written.Paper?.Blanks ?? [])
            {
                output.WriteLine($"待填\t{blank.Label}\t{blank.JsonPointer}".TrimEnd());
            }
        }
    }

    private static void Refusals(IEnumerable<Refusal> refusals, TextWriter output)
    {
        foreach (var refusal in refusals)
        {
            output.WriteLine($"不予认可\t{refusal.By.Id}\t{refusal.By.Words.Chinese}\t{refusal.Because.Chinese}\t{refusal.By.Provision.Document}（{refusal.By.Provision.Force.Describe(Language.Chinese)}）");
        }
    }

    private static void Missing(IEnumerable<Words> missing, TextWriter output)
    {
        foreach (var words in missing)
        {
            output.WriteLine($"缺少\t{words.Chinese}");
        }
    }

    private static string Figure(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "未知";
}
