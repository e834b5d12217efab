using System.Text.RegularExpressions;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Records;

namespace UnionGovernance.Tests.Papers;

/// <summary>The work sheet beside a paper names the page and the question, or the sheet and the cell, where each missing thing is entered.</summary>
public sealed partial class WorkSheetTests
{
    public static TheoryData<string, string, string> Places { get; } = new()
    {
        { "/structure/staff", "“填写记录”页“机构与人员”部分“工作人员人数”", "page Fill in a record, “" },
        { "/signedBy", "“填写记录”页“落款单位”", "page Fill in a record, “" },
        { "/corrections/1/owner", "“填写记录”页“整改”第2行“", "row 2, “" },
        { "/corrections/-/due", "“填写记录”页“整改”新增一行“期限”", "a new row, “" },
        { "/corrections", "“填写记录”页“整改”", "page Fill in a record, “" },
        { "/remarks/~1seal~1namedCustodian/evidence", "“填写记录”页“公章”部分“公章由专人保管”的“佐证材料”", "page Fill in a record, “" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_in_a_record_is_told_by_page_and_question(string at, string chinese, string english)
    {
        var told = EntryPlaces.OfRecord(at, workbook: null);

        Assert.StartsWith(chinese, told.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, told.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_s_cell_is_told_beside_the_page_where_there_is_one() => Assert.Equal(
        "“填写记录”页“落款单位”，或者工作簿“基本情况”表B10", EntryPlaces.OfRecord("/signedBy", static at => new($"“基本情况”表B{at.Length + 1}", "B10")).Chinese);

    /// <summary>Acts and congresses are entered in other places, and told as plainly.</summary>
    [Theory]
    [InlineData(SourceFile.Year, "activityProposed /budget", "“学年日历”页记一件事“申请举办活动”，“经费预算（元）”")]
    [InlineData(SourceFile.Congress, "/federation", "学代会文件“")]
    [InlineData(SourceFile.Charter, "/school", "“章程”页“某事”")]
    public void What_is_no_record_s_is_told_too(SourceFile source, string at, string chinese) =>
        Assert.StartsWith(chinese, EntryPlaces.Placed(new("某事", at), source, workbook: null).Where!.Chinese, StringComparison.Ordinal);

    /// <summary>Of every paper of every sample: no sheet and no blank shows a pointer or an English word.</summary>
    [Fact]
    public void No_place_is_a_pointer()
    {
        var papers = WholeSchool.Papers().Concat(WholeSchool.Dossier()).Concat(WholeSchool.Founding()).Concat(WholeCollege.Papers).ToList();
        var blanks = papers.SelectMany(static w => w.Paper?.Blanks ?? []).ToList();

        Assert.Equal(blanks.Where(static b => b.JsonPointer is not null), blanks.Where(static b => b.Where is not null));
        Assert.All(blanks.Where(static b => b.Where is not null), static b => Assert.DoesNotMatch("[A-Za-z/~]", b.Where!.Chinese));
        Assert.All(papers.Select(static w => w.WorkSheet).OfType<Paper>(), static s => Assert.DoesNotMatch(Pointer(), s.Markdown));
        Assert.Contains(blanks, static b => b.Where is not null);
    }

    [GeneratedRegex("(?<![0-9])/[a-z~]|\\b[a-z]+ /", RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();
}
