using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;
using UnionGovernance.Papers;

namespace UnionGovernance.Tests.Congresses;

public sealed class CongressPapersTests
{
    /// <summary>Each fact that a paper says it needs is taken out of the file, once; the paper then shows a blank, or is refused, or the file is.</summary>
    [Fact]
    public void Without_a_fact_that_it_needs_a_paper_has_a_blank_or_is_refused()
    {
        var removed = 0;
        var whole = PaperKinds.Write(new() { Congress = Sample.Review });
        // Many papers need the same fact.
        var written = new Dictionary<string, (Reading<Proceedings> Reading, ImmutableArray<PaperWriting> Papers)>(StringComparer.Ordinal);
        foreach (var (paper, fact) in whole.SelectMany(w => w.Facts.Select(f => (w, f))))
        {
            if (fact.JsonPointer.Length == 0 || fact.JsonPointer.StartsWith("/terms", StringComparison.Ordinal))
            {
                // A date of signing is always left to the hand that signs; a term of the charter has a default.
                continue;
            }

            var file = JsonNode.Parse(Sample.Bytes)!;
            Remove(file, fact.JsonPointer);
            if (fact.JsonPointer == "/delegates/complete" && fact.Name is "due" or "present")
            {
                // How many were due and came is told by the roster and again by every vote: it is unknown only where none of them tells it.
                RemoveFromVotes(file, fact.Name);
            }

            var text = file.ToJsonString();
            if (!written.TryGetValue(text, out var told))
            {
                var read = ProceedingsFile.Read(Encoding.UTF8.GetBytes(text));
                written.Add(text, told = (read, read.Value is { } proceedings ? PaperKinds.Write(new() { Congress = CongressReview.Of(proceedings) }) : []));
            }

            var (reading, papers) = told;
            removed++;
            if (reading.Value is null)
            {
                Assert.Contains(reading.Faults, f => f.JsonPointer.StartsWith(fact.JsonPointer, StringComparison.Ordinal));
                continue;
            }

            var without = papers.Where(w => w.Paper?.Title == paper.Paper!.Title).ElementAtOrDefault(whole.Where(w => w.Paper?.Title == paper.Paper!.Title).ToList().IndexOf(paper));
            Assert.True(
                without is null ? papers.Any(w => w.Refusals.Length > 0) || fact.Name == "congress" : without.Paper!.Blanks.Length > paper.Paper!.Blanks.Length,
                $"{paper.Name} without {fact.Name} at {fact.JsonPointer}");
        }

        Assert.True(removed > 100, $"{removed} facts removed");
    }

    /// <summary>Of three equal units and four seats each has one, and lots give the fourth to one of the three: no remainder is greater, and none is missing.</summary>
    [Fact]
    public void A_tie_of_remainders_is_told_with_whoever_stands_in_it()
    {
        Assert.Contains("取整数部分，余下名额按余数从大到小分配。\n\n（三）甲院、乙院、丙院余数相同（余100/300），1席由抽签决定，尚未抽签。", Steps([]), StringComparison.Ordinal);
        Assert.Contains("甲院、乙院、丙院余数相同（余100/300），1席由抽签决定，乙院抽得。", Steps(["乙院"]), StringComparison.Ordinal);
        Assert.DoesNotContain("产生方式", Steps([]), StringComparison.Ordinal);

        static string Steps(Sequence<string> lots) => PaperKinds.Write(new()
        {
            Congress = CongressReview.Of(new()
            {
                Union = new(new("甲大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
                Quotas = new() { Units = [.. "甲乙丙".Select(static n => new QuotaUnit { Name = $"{n}院", Students = 100 })], Seats = 4, Lots = lots },
            }),
        }).Single(static w => w.Kind.Id == "quota-table").Paper!.Markdown;
    }

    /// <summary>Until lots are drawn nobody is asked to convene the congress; the draft quotas say who is drawn for, leave their seats open, and send to where the lots are entered.</summary>
    [Fact]
    public void While_lots_are_undrawn_no_request_calls_the_preparations_done()
    {
        var (open, drawn) = (Requests([]), Requests(["乙院"]));

        Assert.All(open.Where(static w => w.Kind.Id == "request-to-convene"), static w =>
        {
            Assert.Null(w.Paper);
            Assert.Equal("甲院、乙院、丙院余数相同，1个名额尚未抽签", Assert.Single(w.Refusals).Because.Chinese);
            Assert.Contains("先要改正的内容", w.WorkSheet!.Markdown, StringComparison.Ordinal);
        });
        Assert.All(open.Where(static w => w.Kind.Id == "request-to-prepare"), static w =>
        {
            Assert.Contains("名额分配方案见附件。甲院、乙院、丙院余数相同，1个名额由抽签决定。", w.Paper!.Markdown, StringComparison.Ordinal);
            Assert.Contains("| 甲院 | 100 | 　　　　 |", w.Paper.Markdown, StringComparison.Ordinal);
            Assert.Contains("| 合计 | 300 | 4 |", w.Paper.Markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("待抽签", w.Paper.Markdown, StringComparison.Ordinal);
            Assert.Contains(w.Paper.Blanks, static b => (b.Label, b.JsonPointer) == ("甲院、乙院、丙院的抽签结果", "/quotas/lots"));
        });
        Assert.Equal(2, drawn.Count(static w => w.Kind.Id == "request-to-convene" && w.Paper is not null));
        Assert.All(drawn, static w => Assert.DoesNotContain("抽签决定。", w.Paper!.Markdown, StringComparison.Ordinal));

        static List<PaperWriting> Requests(Sequence<string> lots) => [.. PaperKinds.Write(new()
        {
            Congress = CongressReview.Of(new()
            {
                Union = new(new("甲大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
                Quotas = new() { Units = [.. "甲乙丙".Select(static n => new QuotaUnit { Name = $"{n}院", Students = 100 })], Seats = 4, Lots = lots },
            }),
        }).Where(static w => w.Kind.Id.StartsWith("request", StringComparison.Ordinal))];
    }

    /// <summary>A graduate union's congress is one of graduates, in the papers and in the names of their files; a student union is spoken of nowhere.</summary>
    [Fact]
    public void The_papers_of_a_graduate_congress_speak_of_graduates()
    {
        var file = JsonNode.Parse(Sample.Bytes)!;
        (file["kind"], file["agenda"], file["votes"]) = ("graduateUnion", new JsonArray("选举新一届主席团"), new JsonArray());
        file["signedBy"] = "筹备委员会";
        var papers = PaperKinds.Write(new() { Congress = CongressReview.Of(ProceedingsFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString())).Value!) }).Where(static w => w.Paper is not null).ToList();

        Assert.Contains("关于召开研究生代表大会的通知", papers.Select(static w => w.Name));
        Assert.Contains("关于研究生代表大会召开情况的报告", papers.Select(static w => w.Name));
        Assert.All(papers, static w => Assert.DoesNotMatch("学生会|学生代表大会|代表的?学生", $"{w.Name}{w.Paper!.Markdown}"));
        Assert.Contains(papers, static w => w.Paper!.Markdown.Contains("大会所代表的研究生为22680人", StringComparison.Ordinal));
        Assert.Contains(papers, static w => w.Paper!.Markdown.Contains("非校、院级研究生会骨干", StringComparison.Ordinal));
    }

    /// <summary>What was counted in an election that does not stand is recorded, with why there is no result: nobody is asked for a result that there will never be.</summary>
    [Fact]
    public void The_count_of_an_election_that_does_not_stand_says_why()
    {
        var file = JsonNode.Parse(Sample.Bytes)!;
        var contest = file["elections"]![1]!["contests"]![0]!;
        contest["candidates"] = new JsonArray([.. contest["candidates"]!.AsArray().Take(5).Select(static c => c!.DeepClone())]);
        var votes = contest["count"]!["votes"]!.AsArray();
        votes.RemoveAt(5);
        _ = contest.AsObject().Remove("recount");

        var papers = PaperKinds.Write(new() { Congress = CongressReview.Of(ProceedingsFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString())).Value!) });
        var record = papers.Single(static w => w.Name == "计票记录-第八届常任代表").Paper!;

        Assert.Contains("没有形成有效的选举结果：全体：应选5名，候选人5名，至少须6名", record.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain(record.Blanks, static b => b.Label == "本次投票的结果");
        Assert.DoesNotContain("选举结果", papers.Single(static w => w.Kind.Id == "report-to-federation").WorkSheet?.Markdown ?? string.Empty, StringComparison.Ordinal);
    }

    /// <summary>Rules that ask for more candidates than seats are not adopted for an election that has not, and its ballot is not printed.</summary>
    [Fact]
    public void Neither_rules_nor_ballots_are_issued_with_too_few_candidates()
    {
        var file = JsonNode.Parse(Sample.Bytes)!;
        var contest = file["elections"]![0]!["contests"]![0]!;
        contest["candidates"] = new JsonArray([.. contest["candidates"]!.AsArray().Take(5).Select(static c => c!.DeepClone())]);
        foreach (var later in new[] { "count", "recount", "again" })
        {
            _ = contest.AsObject().Remove(later);
        }

        var papers = PaperKinds.Write(new() { Congress = CongressReview.Of(ProceedingsFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString())).Value!) });

        Assert.All(papers.Where(static w => w.Kind.Id == "election-rules" || w.Name == "选票-第三十七届学生会主席团成员"), static w => Assert.Equal("全体：应选5名，候选人5名，至少须6名", Assert.Single(w.Refusals).Because.Chinese));
        Assert.NotNull(papers.Single(static w => w.Name == "选票-第八届常任代表").Paper);
    }

    [Fact]
    public void A_unit_whose_students_nobody_counted_is_asked_for_by_its_name()
    {
        var request = PaperKinds.Write(new()
        {
            Congress = CongressReview.Of(new()
            {
                Union = new(new("甲大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
                Quotas = new() { Units = [new() { Name = "甲院", Students = 100 }, new() { Name = "乙院" }] },
            }),
        }).First(static w => w.Kind.Id == "request-to-prepare").Paper!;

        Assert.Contains(request.Blanks, static b => (b.Label, b.JsonPointer) == ("乙院的学生数", "/quotas/units/1/students"));
    }

    /// <remarks>A tenth of 34 is 3.4, so 3, and of 4 it is 0.4, so none, raised to 1: 4, and 2 by office make 6. Of 60 students stated one in a hundred is 0.6, so 1, and the classes have 38.</remarks>
    [Fact]
    public void A_quota_table_by_classes_shows_every_class_the_stated_total_and_the_delegates_by_office()
    {
        var review = CongressReview.Of(new()
        {
            Union = new(new("虚构大学", "文学院"), UnionKind.StudentUnion, UnionLevel.College, new(2024)),
            Students = 60,
            Terms = new() { ClassQuota = new() { Share = new(1, 10), Rounding = ClassRounding.Nearest, AtLeast = 1 }, ExOfficio = ["委员候选人"], LeastHeads = new() { Women = 2 } },
            Quotas = new()
            {
                Units = [new() { Name = "2023级", Branches = [new() { Name = "一班", Students = 34 }, new() { Name = "二班", Students = 4 }] }],
                ExOfficio = [new() { Name = "委员候选人", Seats = 2 }],
            },
        });
        var paper = PaperKinds.Write(new() { Congress = review }).Single(w => w.Kind.Id == "quota-table").Paper!.Markdown;

        Assert.All(
            ["代表名额合计6人", "2023级 | 38 | 各班级之和 | 4", "委员候选人 | — | 当然代表 | 2", "各单位合计4席，当然代表另计2席", "少22人，请核对是否漏列单位", "一班34人3席、二班4人1席", "女代表 | 按人数 | 2"],
            said => Assert.Contains(said, paper, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_blank_is_a_line_to_fill_in_and_a_row_of_the_work_sheet_with_its_place()
    {
        foreach (var written in PaperKinds.Write(new() { Congress = CongressReview.Of(new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)), Elections = [new() { Contests = [new() { Seats = 1 }] }], Votes = [new() { Matter = "决议" }] }) }))
        {
            if (written.Paper is not { } paper)
            {
                Assert.NotEmpty(written.Refusals);
                continue;
            }

            Assert.NotEmpty(paper.Blanks);
            Assert.All(paper.Blanks, b => Assert.Contains($"| {b.Label} | {b.Where?.Chinese ?? "签发时填写"} |", Plain(written.WorkSheet!.Markdown), StringComparison.Ordinal));
            Assert.Contains("＿＿", paper.Markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("待填", paper.Markdown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_result_is_announced_while_the_ballots_do_not_add_up()
    {
        var first = Sample.Proceedings.Elections[0].Contests[0];
        foreach (var ballots in new[]
        {
            first.Count!.Ballots with { Returned = 223 }, first.Count.Ballots with { Valid = 217 }, first.Count.Ballots with { Invalid = null },
        })
        {
            var papers = Write(first with { Count = first.Count with { Ballots = ballots }, Recount = null });
            Assert.NotEmpty(papers.Single(p => p.Kind.Id == "result-announcement" && p.Name.Contains("主席团", StringComparison.Ordinal)).Refusals);
            Assert.NotNull(papers.First(p => p.Kind.Id == "count-record").Paper);
        }

        Assert.Contains("尚待再次投票", Assert.Single(Write(first with { Again = null }).Single(p => p.Kind.Id == "result-announcement" && p.Name.Contains("主席团", StringComparison.Ordinal)).Refusals).Because.Chinese, StringComparison.Ordinal);

        static IEnumerable<PaperWriting> Write(Contest contest)
        {
            var p = Sample.Proceedings;
            return PaperKinds.Write(new() { Congress = CongressReview.Of(p with { Elections = [p.Elections[0] with { Contests = [contest] }, p.Elections[1]] }) });
        }
    }

    /// <summary>Hands need no paper: a contest by show of hands has a count and a result, and the ballot paper is that of the other one.</summary>
    [Fact]
    public void Only_a_contest_that_is_voted_on_paper_has_a_ballot_paper()
    {
        var p = Sample.Proceedings;
        var papers = PaperKinds.Write(new()
        {
            Congress = CongressReview.Of(p with
            {
                Elections =
            [
                p.Elections[0] with { Contests = [p.Elections[0].Contests[0] with { Constituency = "甲选区", Manner = Manner.ShowOfHands, Again = null }, new() { Constituency = "乙选区", Seats = 1, Candidates = [new() { Name = "丙" }, new() { Name = "丁" }] }] },
            ],
            })
        });

        Assert.Contains("乙选区选票", Assert.Single(papers, w => w.Kind.Id == "ballot-paper").Paper!.Title, StringComparison.Ordinal);
        Assert.Equal(2, papers.Count(w => w.Kind.Id == "count-record"));
    }

    /// <summary>A second ballot says in its title that it is one, and its result stands in the announcement of the first.</summary>
    [Fact]
    public void A_ballot_that_settles_another_is_counted_by_itself_and_announced_with_it()
    {
        var papers = PaperKinds.Write(new() { Congress = Sample.Review });

        Assert.Contains("（再次表决）计票记录", Assert.Single(papers, w => w.Kind.Id == "count-record" && w.Paper!.Markdown.Contains("得票多者当选", StringComparison.Ordinal)).Paper!.Title, StringComparison.Ordinal);
        Assert.DoesNotContain(papers, w => w.Kind.Id == "result-announcement" && w.Paper!.Title.Contains("再次表决", StringComparison.Ordinal));
    }

    /// <summary>Whatever a school writes, a value stays a value: the paper keeps its headings, its paragraphs and its table.</summary>
    [Theory]
    [InlineData("# 甲 | 乙 > 1. **丙**")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("::: signature {{ title }} 5~10 _x_ `y` \\")]
    public void No_value_changes_the_shape_of_a_paper(string value)
    {
        var p = Sample.Proceedings;
        var plain = Shape(p);

        Assert.Equal(plain, Shape(p with
        {
            Place = value,
            Agenda = [value, .. p.Agenda.Skip(1)],
            Quotas = p.Quotas with { Units = [p.Quotas.Units[0] with { Name = value }, .. p.Quotas.Units.Skip(1)] },
            Delegates = p.Delegates with { List = [.. p.Delegates.List.Select(d => d.Unit == p.Quotas.Units[0].Name ? d with { Unit = value } : d)] },
            Proposals = [p.Proposals[0] with { Title = value }, .. p.Proposals.Skip(1)],
        }));

        static string Shape(Proceedings proceedings) => string.Concat(PaperKinds.Write(new() { Congress = CongressReview.Of(proceedings) })
            .Select(w => string.Concat(w.Paper!.Html.Split('<').Skip(1).Select(t => $"<{t.Split('>')[0]}>"))));
    }

    /// <summary>Of election rules a file says that the preparatory meeting adopted them, or that the congress voted on them; else nobody is said to have.</summary>
    [Fact]
    public void Election_rules_that_nobody_is_said_to_have_adopted_leave_a_line()
    {
        Assert.Contains("预备会议通过）", Rules(Sample.Review.Proceedings), StringComparison.Ordinal);
        var untold = Sample.Review.Proceedings with { Course = [.. Sample.Review.Proceedings.Course.Select(static a => a.Adopted is { } adopted ? a with { Adopted = [.. adopted.Where(static i => i != PreparatoryItem.ElectionRules)] } : a)] };
        Assert.DoesNotContain("通过）", Rules(untold), StringComparison.Ordinal);
        Assert.Contains("大会通过）", Rules(untold with { Votes = [.. untold.Votes, untold.Votes[0] with { Matter = "关于选举办法的决议" }] }), StringComparison.Ordinal);

        static string Rules(Proceedings proceedings) =>
            Plain(PaperKinds.Write(new() { Congress = CongressReview.Of(proceedings) }).First(static w => w.Kind.Id == "election-rules").Paper!.Markdown);
    }

    private static string Plain(string markdown) => markdown.Replace("\\", string.Empty, StringComparison.Ordinal);

    private static void RemoveFromVotes(JsonNode whole, string figure)
    {
        foreach (var vote in whole["votes"]!.AsArray().Concat(whole["elections"]!.AsArray().SelectMany(e => e!["contests"]!.AsArray())))
        {
            vote!.AsObject().Remove(figure);
            vote["again"]?.AsObject().Remove(figure);
        }
    }

    private static void Remove(JsonNode whole, string pointer)
    {
        var parts = pointer.Split('/').Skip(1).ToList();
        var parent = parts.SkipLast(1).Aggregate(whole, (node, part) => node is JsonArray list ? list[int.Parse(part, CultureInfo.InvariantCulture)]! : node[part]!);
        if (parent is JsonArray array)
        {
            array.RemoveAt(int.Parse(parts[^1], CultureInfo.InvariantCulture));
        }
        else
        {
            parent.AsObject().Remove(parts[^1]);
        }
    }
}
