using System.Collections.Immutable;
using UnionGovernance.Json;
using UnionGovernance.Letters;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Tests.Papers;

/// <summary>What only whoever signs knows of letters, a letter at a time.</summary>
public sealed class LettersTests
{
    private const string Convene = "关于召开学生代表大会的请示-中共虚构江南大学委员会";

    private static readonly Letter _letter = new()
    {
        Paper = Convene,
        Number = "虚学字〔2025〕9号",
        AuthorisedBy = "江若谷",
        CopiesTo = ["共青团虚构江南大学委员会", "学生工作部"],
        Attachments = ["大会筹备工作报告"],
        Contact = "纪舒窈",
        Telephone = "0510-12345678",
        IssuedBy = "虚构江南大学学生会办公室",
        IssuedOn = new(2025, 4, 28),
    };

    [Fact]
    public void What_is_given_for_a_letter_stands_in_that_letter_and_in_no_other()
    {
        var papers = With(_letter);
        var given = papers.Single(static w => w.Name == Convene).Paper!;
        var others = papers.Where(static w => w.Kind.IsLetter && w.Name != Convene).ToList();

        Assert.Equal(["虚学字〔2025〕9号", "签发人：江若谷"], given.Blocks.OfType<LetterheadBlock>().Single().Lines);
        Assert.Equal(["抄送：共青团虚构江南大学委员会，学生工作部。", "虚构江南大学学生会办公室", "2025年4月28日印发"], given.Blocks.OfType<ColophonBlock>().Single().Lines);
        Assert.Equal("5. 大会筹备工作报告", given.Blocks.OfType<AttachmentsBlock>().Single().Lines[^1]);
        Assert.Contains(given.Blocks.OfType<ParagraphBlock>(), static p => p.Text == "（联系人：纪舒窈，电话：0510-12345678）");
        Assert.DoesNotContain(given.Blanks, static b => b.Label is "发文字号" or "签发人" or "联系人" or "联系电话" or "印发机关" or "印发日期");
        Assert.True(others.Count > 5);
        Assert.All(others, static w => Assert.DoesNotContain("虚学字", w.Paper!.Markdown, StringComparison.Ordinal));
        Assert.All(others, static w => Assert.Contains(w.Paper!.Blanks, static b => b.Label == "发文字号"));
    }

    /// <summary>An addressee that is given stands in the place of the one that the file names, and what is copied by habit gives way to what is said.</summary>
    [Fact]
    public void A_given_addressee_and_given_copies_take_the_place_of_the_file_s()
    {
        var paper = With(new Letter { Paper = "关于学生代表大会召开情况的报告", Addressee = "虚构江南市学生联合会", CopiesTo = ["校团委"] }).Single(static w => w.Kind.Id == "report-to-federation").Paper!;

        Assert.Contains("\n虚构江南市学生联合会：\n", paper.Markdown, StringComparison.Ordinal);
        Assert.Contains("抄送：校团委。", paper.Markdown, StringComparison.Ordinal);
    }

    /// <summary>The telephone of an office is given to be printed; a number that somebody typed into the year is hidden all the same.</summary>
    [Fact]
    public void A_telephone_is_printed_in_a_letter_of_the_year_too() => Assert.Contains(
        "电话：0510-12345678",
        With(new Letter { Paper = "领导与指导情况学期报告-秋季学期", Telephone = "0510-12345678" }).Single(static w => w.Name == "领导与指导情况学期报告-秋季学期").Paper!.Markdown,
        StringComparison.Ordinal);

    /// <summary>A letter downward says neither who authorises it nor, unless that is given, whom to ask.</summary>
    [Fact]
    public void A_notice_has_no_authoriser_and_whom_to_ask_only_where_it_is_given()
    {
        Assert.DoesNotContain("签发人", Notice().Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("联系人", Notice().Markdown, StringComparison.Ordinal);
        Assert.Contains("（联系人：纪舒窈，电话：＿＿＿＿）", Notice(new Letter { Paper = "关于召开学生代表大会的通知", Contact = "纪舒窈" }).Markdown, StringComparison.Ordinal);

        static Paper Notice(params Letter[] letters) => With(letters).Single(static w => w.Kind.Id == "notice").Paper!;
    }

    [Theory]
    [InlineData("关于召开学生代表大会的请示")]
    [InlineData("选举办法")]
    [InlineData("没有的文书")]
    public void A_letter_that_is_named_and_not_written_is_a_fault(string name)
    {
        Sequence<Letter> letters = [_letter, new() { Paper = name, Number = "3号" }];
        var fault = Assert.Single(PaperKinds.Unwritten(letters, WholeSchool.Papers()));

        Assert.Equal("/letters/1/paper", fault.JsonPointer);
        Assert.Contains(Convene, fault.Describe(Language.Chinese), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => With([.. letters]));
    }

    /// <summary>A request that its congress refuses is named rightly: its refusal is told, and no fault of the letters.</summary>
    [Fact]
    public void A_letter_whose_paper_is_refused_is_no_fault()
    {
        var refused = PaperKinds.Write(WholeSchool.Sources).Where(static w => w.Kind.Id == "report-to-federation").Select(static w => w with { Paper = null });

        Assert.Empty(PaperKinds.Unwritten([new() { Paper = "关于学生代表大会召开情况的报告" }], refused));
    }

    [Fact]
    public void The_sample_names_letters_that_the_invented_university_writes()
    {
        var letters = LettersFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "letters", "full-university.json"))).Value!.Letters;

        Assert.NotEmpty(letters);
        Assert.Empty(PaperKinds.Unwritten(letters, WholeSchool.Papers()));
        Assert.Equal(letters.Count, letters.Select(static l => l.Number).Distinct().Count());
    }

    private static ImmutableArray<PaperWriting> With(params Letter[] letters) => PaperKinds.Write(WholeSchool.Sources with { Letters = [.. letters] });
}
