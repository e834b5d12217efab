using System.Text;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Crosschecks;
using UnionGovernance.Editions;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Crosschecks;

/// <summary>The files of the invented university, each time with one place changed so that two of them cannot both be right.</summary>
public sealed class CrosscheckTests
{
    private static readonly string _record = Sample("full-university.json");
    private static readonly string _charter = Sample("charter", "full-university.json");
    private static readonly string _congress = Sample("congress", "full-university.json");
    private static readonly string _year = Sample("full-university.year.jsonl");

    [Fact]
    public void The_samples_agree_with_each_other() => Assert.Empty(Told());

    [Fact]
    public void A_department_that_the_charter_does_not_have_is_told_in_both_directions()
    {
        var told = Told(charter: ("\"文体部\",", "\"体育部\","));

        Assert.Contains(told, static d => d is { Id: "departments", First.File: SchoolFile.Year, Second: { File: SchoolFile.Charter, At: "/terms/departments" } } && d.Text.Chinese == "年度文件设有“文体部”，章程没有这个工作部门");
        Assert.Contains(told, static d => d.Text.Chinese.StartsWith("章程设有“体育部”，年度文件到2025年6月30日没有", StringComparison.Ordinal));
        Assert.Equal("5:", told.First(static d => d.First.File == SchoolFile.Year).First.At);
        Assert.Contains("记录有6个工作部门，章程列出5个", Texts(Told(charter: ("\"文体部\",", string.Empty))));
    }

    [Theory]
    [InlineData("\"number\": 21", "\"number\": 20", "/congress/number", "记录的“最近一次学代会是第几次”为21次，学代会文件为20次")]
    [InlineData("\"unionTerm\": 37", "\"unionTerm\": 36", "/congress/unionTerm", "36")]
    public void A_congress_or_a_term_that_two_files_count_otherwise_is_told(string right, string wrong, string at, string says)
    {
        var told = Assert.Single(Told(congress: (right, wrong)), d => d.First.At == at);

        Assert.Equal((SchoolFile.Record, SchoolFile.Congress), (told.First.File, told.Second.File));
        Assert.Contains(says, told.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_school_that_count_its_congresses_otherwise_are_told()
    {
        var told = Assert.Single(Told(record: ("\"6\": \"第二十一次", "\"6\": \"第九次")));

        Assert.Equal(("/congress/number", "/paragraphs/6"), (told.First.At, told.Second.At));
        Assert.Equal("记录的代表大会是第二十一次，这一段写的是“第九次学生代表大会”", told.Text.Chinese);
        Assert.Empty(Told(record: ("\"nextSteps\": \"第二十一次", "\"nextSteps\": \"第二十二次")));
    }

    [Theory]
    [InlineData("两个校区，学生两万余人", "三个校区，学生两万余人", "校区：记录为“两个”，章程为“三个”")]
    [InlineData("两个校区，学生两万余人", "3个校区，学生两万余人", "校区：记录为“两个”，章程为“三个”")]
    public void Campuses_that_two_files_count_otherwise_are_told(string right, string wrong, string text) => Assert.Equal([text], Texts(Told(charter: (right, wrong)).Where(static d => d.Id == "campuses")));

    [Fact]
    public void A_branch_campus_that_is_listed_is_one_beside_the_first() =>
        Assert.Contains("校区：记录为“两个”，记录为“三个”", Texts(Told(record: ("\"kind\": \"residentialCollege\"", "\"kind\": \"branchCampus\""))));

    [Fact]
    public void An_appraisal_held_by_one_body_and_concluded_by_another_is_told()
    {
        var told = Told(year: ("{\"act\":\"appraisalConcluded\",\"on\":\"2025-06-13\",\"by\":[\"共青团虚构江南大学委员会\"]", "{\"act\":\"appraisalConcluded\",\"on\":\"2025-06-13\",\"by\":[\"虚构江南大学学生会\"]"));

        Assert.Equal("春季学期述职评议会由共青团虚构江南大学委员会、学生工作部召开，结果由虚构江南大学学生会确定", Assert.Single(told, static d => d.Id == "appraisal").Text.Chinese);
    }

    [Fact]
    public void A_training_at_which_not_all_staff_were_due_is_told()
    {
        var told = Assert.Single(Told(year: ("\"topic\":\"秋季全员培训\",\"due\":47,\"present\":45", "\"topic\":\"秋季全员培训\",\"due\":45,\"present\":43")));

        Assert.Equal("2024年10月12日全员培训应到45人，当日工作人员名单有47人", told.Text.Chinese);
    }

    [Fact]
    public void An_approval_dated_before_its_request_is_told()
    {
        var course = _congress.IndexOf("\"requestToPrepare\"", StringComparison.Ordinal);
        var on = _congress.IndexOf("\"2025-03-03\"", course, StringComparison.Ordinal);
        var told = Crosscheck.Of(Files(_record, _charter, string.Concat(_congress.AsSpan(0, on), "\"2025-04-03\"", _congress.AsSpan(on + 12)), _year));

        Assert.Contains(told, static d => d.Id == "approval" && d.Text.Chinese.EndsWith("早于“请示筹备”的2025年4月3日", StringComparison.Ordinal));
        Assert.Contains(told, static d => d.Id == "request" && d.Text.Chinese == "《关于筹备召开第二十一次学生代表大会的请示》的日期：学代会文件为“2025年4月3日”，年度文件为“2025年3月3日”");
    }

    [Fact]
    public void A_staff_above_the_charter_s_own_cap_and_terms_that_are_not_the_charter_s_are_told()
    {
        var told = Texts(Told(charter: ("\"staff\": 50", "\"staff\": 45")));

        Assert.Contains("记录的“工作人员人数”为46人，章程规定不超过45人", told);
        Assert.Contains(told, static t => t.EndsWith("章程为“45人”，年度文件为“50人”", StringComparison.Ordinal));
        Assert.Contains(Texts(Told(congress: ("\"seconders\": 2", "\"seconders\": 3"))), static t => t.Contains("学代会文件为“须有3名", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_that_the_year_shows_otherwise_is_told() =>
        Assert.Contains(Texts(Told(record: ("\"timesInYear\": 1", "\"timesInYear\": 2"))), static t => t.StartsWith("记录的“本学年述职评议次数”为2次", StringComparison.Ordinal));

    /// <summary>Of two unions nothing else is to be compared.</summary>
    [Fact]
    public void Files_of_two_unions_are_told_and_nothing_else()
    {
        var told = Assert.Single(Told(charter: ("\"school\": \"虚构江南大学\"", "\"school\": \"虚构江北大学\"")));

        Assert.Equal("union", told.Id);
        Assert.Contains("虚构江北大学学生会", told.Text.Chinese, StringComparison.Ordinal);
    }

    /// <summary>What is not given is held against nothing.</summary>
    [Fact]
    public void A_record_alone_is_held_against_itself()
    {
        Assert.Empty(Crosscheck.Of(new()));
        Assert.Empty(Crosscheck.Of(new() { Record = RecordFile.Read(Encoding.UTF8.GetBytes(_record)).Value }));
    }

    /// <summary>An election that nobody won elected nobody, and the record cannot say that the congress did.</summary>
    [Fact]
    public void An_election_without_a_valid_result_stands_against_a_record_that_tells_of_one()
    {
        var files = Files(_record, _charter, _congress, _year);
        var congress = files.Congress!.Proceedings;
        var shown = congress with
        {
            Elections = [.. congress.Elections.Select(static e => e.Office != Office.Presidium ? e : e with { Contests = [.. e.Contests.Select(static c => c with { Manner = Manner.ShowOfHands, Elected = null, Again = null, Lots = [] })] })],
        };

        Assert.Contains(
            "记录的“主席团由谁选举产生”为学生代表大会，学代会文件中这次选举没有形成有效的结果",
            Texts(Crosscheck.Of(files with { Congress = CongressReview.Of(shown) })));
    }

    private static IEnumerable<string> Texts(IEnumerable<Disagreement> told) => told.Select(static d => d.Text.Chinese);

    private static List<Disagreement> Told((string Right, string Wrong)? record = null, (string Right, string Wrong)? charter = null, (string Right, string Wrong)? congress = null, (string Right, string Wrong)? year = null) =>
        [.. Crosscheck.Of(Files(Changed(_record, record), Changed(_charter, charter), Changed(_congress, congress), Changed(_year, year)))];

    private static SchoolFiles Files(string record, string charter, string congress, string year) => new()
    {
        Record = RecordFile.Read(Encoding.UTF8.GetBytes(record)).Value!,
        Charter = CharterFile.Read(Encoding.UTF8.GetBytes(charter)).Value!.Terms,
        Congress = CongressReview.Of(ProceedingsFile.Read(Encoding.UTF8.GetBytes(congress)).Value!),
        Year = YearReplay.Of(YearFile.Read(Encoding.UTF8.GetBytes(year)).Value!),
    };

    // The first place only.
    private static string Changed(string text, (string Right, string Wrong)? change)
    {
        if (change is not { } made)
        {
            return text;
        }

        var at = text.IndexOf(made.Right, StringComparison.Ordinal);
        Assert.True(at >= 0, made.Right);
        return string.Concat(text.AsSpan(0, at), made.Wrong, text.AsSpan(at + made.Right.Length));
    }

    private static string Sample(params string[] path) => File.ReadAllText(RepositoryRoot.File(["samples", .. path]));
}
