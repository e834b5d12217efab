using UnionGovernance.Papers;

namespace UnionGovernance.Showcase.Paperwork;

/// <summary>What the pages of papers say themselves.</summary>
internal static class PaperworkTexts
{
    public static Words Papers { get; } = new("文书", "Papers");

    public static Words Lead { get; } = new(
        "一所虚构大学一学年的全部文书，都由它的记录、章程、学代会、年度和公章登记簿写出。缺的内容留空，并列在待补清单上。",
        "All papers of an invented university's year, written from its record, charter, congress, year and seal register. Whatever is missing is left to fill in and is listed on the work sheet.");

    public static Words OwnLead { get; } = new(
        "由您的记录写出的文书。网站不保存记录：它随这一页的表单往返。",
        "The papers that your record gives. The site keeps no record: it travels with the form of this page.");

    public static Words Unnamed { get; } = new("文书上写哪个学校", "What school the papers are of");

    public static Words UnnamedLead { get; } = new(
        "快速检查里没有填校名。在这里填上，每份文书就用它；不填也能写，校名处不能直接报送。学年或层级不对的，点上面的“填写”改。",
        "The quick check was left without a name. Give it here and every paper bears it; without it they are written, but cannot be filed as they are. Another year or level is put right under “Fill in” above.");

    public static Words Name { get; } = new("写进文书", "Put it into the papers");

    public static Words OfYourRecord { get; } = ResultTexts.WritePapers;

    public static Words Paper { get; } = Headings.Of(PaperKind.Called);

    public static Words Addressee { get; } = Headings.Of(PaperKind.AddressedTo);

    public static Words Signatory { get; } = Headings.Of(PaperKind.SignedBy);

    public static Words Open { get; } = Headings.Of(PaperKind.ToFillIn);

    public static Words Count(int papers) => new($"{papers}份", papers == 1 ? "1 paper" : $"{papers} papers");

    public static Words Refused { get; } = PaperKind.NotWritten;

    public static Words All { get; } = new("全部文书", "All papers");

    public static Words DownloadAll { get; } = new("全部下载（Word 文件，.zip）", "Download all (Word files, .zip)");

    public static Words Of(SourceFile source) => source switch
    {
        SourceFile.Record => new("由记录写出", "From the record"),
        SourceFile.Charter => new("由章程写出", "From the charter"),
        SourceFile.Congress => new("由学代会写出", "From the congress"),
        SourceFile.Year => new("由年度写出", "From the year"),
        _ => new("由公章登记簿写出", "From the seal's register"),
    };

    /// <summary>Whom or what one of several papers of a kind is for: 春季学期，赵知行.</summary>
    public static string For(PaperWriting paper) => paper.Name[(paper.Kind.Title.Chinese.Length + 1)..].Replace('-', '，');

    /// <summary>A paper as people call it: by its title, and a letter by its subject, with whom or what it is for in brackets and not behind a file's hyphen.</summary>
    public static string Called(PaperWriting paper)
    {
        var title = paper.Kind.Title.Chinese;
        return !paper.Kind.IsLetter ? paper.Paper?.Title ?? title
            : paper.Name.StartsWith($"{title}-", StringComparison.Ordinal) ? $"{title}（{For(paper)}）"
            : paper.Name;
    }
}
