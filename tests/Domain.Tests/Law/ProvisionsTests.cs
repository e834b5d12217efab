using System.Reflection;
using System.Text.Json;
using NodaTime;
using UnionGovernance.Law;

namespace UnionGovernance.Tests.Law;

/// <summary>The law as values says what was collected, no more and no less. What is expected stands in the reference file.</summary>
public sealed class ProvisionsTests
{
    // How the reference file names our documents.
    private static readonly Dictionary<Document, string> _titles = new()
    {
        [Guidance2014.Document] = "关于加强和改进高校学生会研究生会建设的指导意见(中青办联发〔2014〕3号转发)",
        [CharterMeasures2017.Document] = "高校学生会组织章程制定办法(随 中青办联发〔2017〕8号)",
        [CongressRules2017.Document] = "高校学生代表大会工作规则(中青办联发〔2017〕9号)",
        [Opinions2019.Document] = "关于推动高校学生会(研究生会)深化改革的若干意见(中青联发〔2019〕9号)",
        [Responsibilities2020.Document] = "关于落实共青团和学联对高校学生会(研究生会)指导管理责任的若干规定(试行)(中青联发〔2020〕4号)",
        [ConductRules2020.Document] = "关于学联学生会工作人员改进作风服务同学的若干规定(2020)",
        [IndicatorTables.Of2020] = "高校学生会组织深化改革评估备案表(2020,附件2)",
        [IndicatorTables.OfNovember2021] = "改革情况公开·自评表(截至2021年11月)/2021评估备案表",
        [IndicatorTables.Of2021] = "改革自评表 2021—2022学年",
        [IndicatorTables.Of2022] = "改革自评表 2022—2023学年",
        [IndicatorTables.Of2023] = "改革自评表 2023—2024学年",
        [IndicatorTables.Of2024] = "改革自评表 2024—2025学年",
        [Programme2023.Plan] = "加强和改进新时代学联学生会工作实施方案",
        [CongressRegulations.Document] = "普通高等学校学生(研究生)代表大会工作规定",
        [FederationConstitution.Document] = "中华全国学生联合会章程(2025年修正)",
        [LeagueGuidance.Document] = "共青团指导学联工作规定(标题未见)",
        [OneSchool.Document] = "学校/学院自定文件(示例,非全国性规定)",
    };

    private static readonly Dictionary<string, JsonElement> _collected = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("tests", "reference", "provisions.json")))
        .RootElement.EnumerateArray().ToDictionary(static p => p.GetProperty("id").GetString()!);

    public static TheoryData<string> Ids => [.. _collected.Keys];

    [Fact]
    public void Every_collected_provision_is_a_value_once() =>
        Assert.Equal(_collected.Keys.Order(StringComparer.Ordinal), Provisions.All.Select(static p => p.Id).Order(StringComparer.Ordinal));

    /// <summary>A provision that a class forgot in its list would be cited and never accounted for.</summary>
    [Fact]
    public void Whatever_can_be_named_is_listed()
    {
        Assert.Equal(Named<Provision>().ToHashSet(), Provisions.All.ToHashSet());
        Assert.Equal(Named<Document>().ToHashSet(), Documents.All.ToHashSet());
        Assert.Equal(Documents.All.Length, Documents.All.Select(static d => d.Title.Chinese).Distinct().Count());
        Assert.All(Provisions.All, static p => Assert.All(p.Places.Select(static q => q.Document).Append(p.Document), static d => Assert.Contains(d, Documents.All)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_provision_stands_where_it_was_found(string id)
    {
        var (provision, collected) = (One(id), _collected[id]);

        Assert.Equal(
            collected.GetProperty("documents").EnumerateArray().Select(static d => (d.GetProperty("title").GetString()!, Plain(d.GetProperty("item").GetString()))).Order(),
            provision.Places.Select(static p => (_titles[p.Document], Plain(p.Number))).Order());
        Assert.Equal(
            collected.GetProperty("source_urls").EnumerateArray().Select(static u => u.GetString()),
            provision.SeenAt.Select(static at => at == "the founding college's self-assessment report" ? "self-assessment-report.txt (the founding report)" : at));
    }

    /// <summary>National is what a document says for all, normally where it says 一般; one school's rule binds no other.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_provision_binds_as_its_authority_says(string id) => Assert.Equal(
        _collected[id].GetProperty("authority").GetString() switch
        {
            "local-example" => Force.LocalExample,
            "national-form" or "national-form-number-not-seen" or "national-attributed" => id is "CON-03" or "CON-05" or "SEL-03" ? Force.Normally : Force.Binding,
            var other => throw new InvalidOperationException(other),
        },
        One(id).Force);

    /// <summary>A gap is a national text that was looked for and not found; what schools do instead was read.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_provision_is_known_as_well_as_its_evidence(string id) => Assert.Equal(
        _collected[id].GetProperty("evidence").GetString() switch
        {
            "seen" => (Attestation.Seen, false),
            "inferred" => (Attestation.Inferred, false),
            "recalled" => (Attestation.Recalled, false),
            "gap" => (Attestation.Seen, true),
            var other => throw new InvalidOperationException(other),
        },
        (One(id).Attestation, One(id).IsGap));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_version_of_the_table_holds_in_its_months(string id) => Assert.All(
        _collected[id].GetProperty("documents").EnumerateArray().Where(static d => d.GetProperty("valid_from").ValueKind == JsonValueKind.String),
        d =>
        {
            var document = Assert.Single(One(id).Places, p => _titles[p.Document] == d.GetProperty("title").GetString()).Document;

            Assert.Equal((d.GetProperty("valid_from").GetString(), d.GetProperty("valid_to").GetString()), (Month(document.From), Month(document.Until)));
        });

    /// <summary>The crosswalk of the table: posts by name until August 2023, without names from September.</summary>
    [Fact]
    public void A_line_holds_from_its_oldest_to_its_newest_version()
    {
        Assert.Equal(("2020-10", "2023-08"), (Month(SchoolTable.Posts.From), Month(SchoolTable.Posts.Until)));
        Assert.Equal(("2023-09", "2024-08"), (Month(SchoolTable.PostsSince2023.From), Month(SchoolTable.PostsSince2023.Until)));
        Assert.Equal(("2021-11", "2025-08"), (Month(CollegeTable.StaffCap.From), Month(CollegeTable.StaffCap.Until)));
    }

    [Fact]
    public void A_national_document_has_no_known_end_and_one_school_s_no_known_beginning()
    {
        Assert.Equal(Fact.Within(new LocalDate(2019, 1, 1), new LocalDate(2019, 12, 31)), Opinions2019.LeagueReviews.From);
        Assert.Equal(Known.Unknown, Opinions2019.LeagueReviews.Until.Known);
        Assert.Equal(Known.Unknown, ElectionExamples.SecretBallot.From.Known);
        Assert.Equal(Known.Unknown, SchoolTable.Guides.Until.Known);
    }

    /// <summary>Our sentences, in both languages; an id is no word for people.</summary>
    [Fact]
    public void Every_provision_says_something_of_its_own()
    {
        Assert.All(Provisions.All, static p => Assert.EndsWith("。", p.Says.Chinese, StringComparison.Ordinal));
        Assert.All(Provisions.All, static p => Assert.EndsWith(".", p.Says.English, StringComparison.Ordinal));
        Assert.All(Provisions.All, static p => Assert.DoesNotContain(_collected.Keys, id => p.Says.Chinese.Contains(id, StringComparison.Ordinal) || p.Says.English.Contains(id, StringComparison.Ordinal)));
        Assert.Equal(Provisions.All.Length, Provisions.All.Select(static p => p.Says.Chinese).Distinct().Count());
        Assert.Equal(Provisions.All.Length, Provisions.All.Select(static p => p.Says.English).Distinct().Count());
    }

    private static Provision One(string id) => Assert.Single(Provisions.All, p => p.Id == id);

    // The reference file writes half-width marks where a form prints full-width ones.
    private static string? Plain(string? number) => number?.Replace('（', '(').Replace('）', ')').Replace('；', ';').Replace('，', ',');

    private static string Month(Fact<LocalDate> day)
    {
        Assert.Equal((day.Low.Year, day.Low.Month, 1), (day.High.Year, day.High.Month, day.Low.Day));
        return $"{day.Low.Year:0000}-{day.Low.Month:00}";
    }

    private static IEnumerable<T> Named<T>() => typeof(Provision).Assembly.GetTypes()
        .SelectMany(static t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(static p => p.PropertyType == typeof(T))
        .Select(static p => (T)p.GetValue(null)!);
}
