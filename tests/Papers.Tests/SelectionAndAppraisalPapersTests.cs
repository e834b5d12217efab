using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Appraisals;
using UnionGovernance.Papers.Selections;
using UnionGovernance.Selections.Course;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Papers;

/// <summary>The papers of selections and appraisals, from the invented university's year.</summary>
public sealed class SelectionAndAppraisalPapersTests
{
    private static readonly string[] _lines = File.ReadAllLines(RepositoryRoot.File("samples", "full-university.year.jsonl"));

    private static readonly string[] _shown =
    [
        "遴选报名表-程远岫", "遴选报名表-沈归舟", "遴选报名表-钟灵秀", "推荐表-陆见微", "推荐表-王清和", "联合审查记录-2025年3月25日", "述职评议表-春季学期-孙若水",
        "关于公布述职评议结果的通知-春季学期",
    ];

    [Fact]
    public void There_are_five_kinds_and_every_one_is_written_once_for_each_person_act_or_term()
    {
        var papers = Write(_lines);

        Assert.Equal(["application-form", "recommendation", "joint-review-record", "appraisal-form", "appraisal-summary"], papers.Select(p => p.Kind.Id).Distinct());
        Assert.Equal(papers.Length, papers.Select(p => p.Name).Distinct().Count());
        Assert.Equal([12, 10, 2, 11, 1], papers.GroupBy(p => p.Kind.Id).Select(g => g.Count()));
    }

    /// <summary>Each fact that a paper says it needs is taken off its line, once; the paper then shows a blank, or is refused, or the line is.</summary>
    [Fact]
    public void Without_a_fact_that_it_needs_a_paper_has_a_blank_or_is_refused()
    {
        var removed = 0;
        // Many papers need the same fact; nothing is written of a line that cannot be read.
        var written = new Dictionary<string, ImmutableArray<PaperWriting>?>(StringComparer.Ordinal);
        foreach (var paper in Write(_lines).Where(p => _shown.Contains(p.Name)))
        {
            foreach (var fact in paper.Facts.Where(f => f.Markdown is not null && f.JsonPointer.Length > 0 && !f.JsonPointer.StartsWith("charterInForce", StringComparison.Ordinal)))
            {
                if (!written.TryGetValue(fact.JsonPointer, out var papers))
                {
                    var without = Without(fact.JsonPointer);
                    var reading = YearFile.Read(Encoding.UTF8.GetBytes(string.Join('\n', without)));
                    written.Add(fact.JsonPointer, papers = reading.Value is null ? null : Write(without));
                }

                removed++;
                if (papers is null)
                {
                    continue;
                }

                var after = papers.Value.SingleOrDefault(p => p.Name == paper.Name);
                Assert.True(
                    after?.Paper is null || Blanks(after.Paper) > Blanks(paper.Paper!) || IsExcused(fact),
                    $"{paper.Name} without {fact.Name} at {fact.JsonPointer}");
            }
        }

        Assert.True(removed > 90, $"{removed} facts removed");

        static int Blanks(Paper paper) => paper.Markdown.Split(["　　　　", "＿＿＿＿"], StringSplitOptions.None).Length;

        // One window of rank suffices, experience is asked by the charter alone, and not every step has a document.
        static bool IsExcused(PrintedFact fact) =>
            fact.Name.StartsWith("rank_", StringComparison.Ordinal) || fact.Name is "experience" or "document";
    }

    [Fact]
    public void A_refused_candidate_reads_which_condition_failed_and_by_how_much()
    {
        var paper = Write(_lines).Single(p => p.Name == "遴选报名表-沈归舟").Paper!;

        Assert.Contains("最近1个学期排名19/60（31.7%），前30%为18名，差1名", Plain(paper.Markdown), StringComparison.Ordinal);
        Assert.DoesNotContain(Write(_lines), p => p.Name == "推荐表-沈归舟");
    }

    [Fact]
    public void A_candidate_who_is_waited_for_reads_what_is_missing()
    {
        var paper = Write(_lines).Single(p => p.Name == "遴选报名表-钟灵秀").Paper!;

        Assert.Contains("待补：不及格课程数", Plain(paper.Markdown), StringComparison.Ordinal);
        Assert.Contains(paper.Blanks, b => b.Label == "不及格课程数");
    }

    [Fact]
    public void A_summary_is_refused_until_the_result_stands_and_while_equal_scores_await_a_decision()
    {
        var open = Write([.. _lines.Where(l => !l.Contains("\"appraisalConcluded\"", StringComparison.Ordinal) && !l.Contains("\"recognised\"", StringComparison.Ordinal))]);
        Assert.Equal(RoundRules.InOrder, Assert.Single(open.Single(p => p.Name == "关于公布述职评议结果的通知-春季学期").Refusals).By);

        var tied = Write([.. _lines.Where(l => !l.Contains("\"recognised\"", StringComparison.Ordinal)).Select(l => l.Replace("\"excellentAtMost\":\"1/5\"", "\"excellentAtMost\":\"1/11\"", StringComparison.Ordinal))]);
        Assert.Equal("孙若水、吴怀瑾同分，剩余名额1个，尚待确定", Assert.Single(tied.Single(p => p.Name == "关于公布述职评议结果的通知-春季学期").Refusals).Because.Chinese);
        Assert.Contains("同分，待定", Plain(tied.Single(p => p.Name == "述职评议表-春季学期-吴怀瑾").Paper!.Markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_enters_its_selections_study_and_appraisals_into_the_record()
    {
        var replay = Replay(_lines);
        var selections = replay.Subject<SelectionsOfTheYear>().Candidacies;

        Assert.Equal(
            (10, 1, 1),
            (selections.Count(c => c.Stage == SelectionStage.Selected), selections.Count(c => c.Stage == SelectionStage.Refused), selections.Count(c => c.Stage == SelectionStage.Waiting)));
        Assert.Equal(Fact.Given(2), replay.Record.Training.StudyPerMonth);
        Assert.Equal((Fact.Given(1), Fact.Given(48), Fact.Given(30)), (replay.Record.Appraisal.TimesInYear, replay.Record.Appraisal.Raters, replay.Record.Appraisal.StudentRaters));
    }

    private static ImmutableArray<PaperWriting> Write(string[] lines)
    {
        var sources = new PaperSources { Year = Replay(lines) };
        return [.. SelectionPapers.Kinds.Concat(AppraisalPapers.Kinds).SelectMany(k => k.Write(sources))];
    }

    private static YearReplay Replay(string[] lines) => YearReplay.Of(YearFile.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines))).Value!);

    // The fact is taken off every line with that act, so that the paper's own line is among them.
    private static string[] Without(string at)
    {
        var (act, pointer) = (at.Split(' ')[0], at.Split(' ')[1]);
        return
        [
            .. _lines.Select(line =>
            {
                var node = JsonNode.Parse(line)!.AsObject();
                if (node["act"]!.GetValue<string>() == act)
                {
                    Remove(node, [.. pointer.Split('/').Skip(1)]);
                }

                return node.ToJsonString();
            }),
        ];
    }

    private static void Remove(JsonNode? node, string[] path)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var item in list)
                {
                    Remove(item, path);
                }

                break;
            case JsonObject parent when path.Length > 1:
                Remove(parent[path[0]], path[1..]);
                break;
            case JsonObject parent:
                parent.Remove(path[0]);
                break;
        }
    }

    private static string Plain(string markdown) => markdown.Replace("\\", string.Empty, StringComparison.Ordinal);
}
