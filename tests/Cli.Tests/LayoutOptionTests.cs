using System.IO.Compression;
using System.Reflection;
using NodaTime;

namespace UnionGovernance.Cli.Tests;

/// <summary>In which form and layout papers are written, whichever command writes them.</summary>
public sealed class LayoutOptionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("report", "full-university.json", "自评报告-虚构江南大学学生会.docx")]
    [InlineData("papers make", "full-university.json", "改革情况备案表-虚构江南大学学生会.docx")]
    [InlineData("congress papers", "congress/full-university.json", "关于召开学生代表大会的通知.docx")]
    [InlineData("seal papers", "seal/union-seal.jsonl", "公章移交记录-虚构江南大学学生会-2025年5月20日.docx")]
    public void Every_command_that_writes_papers_takes_a_layout_and_a_form(string command, string sample, string file)
    {
        string[] ask = [.. command.Split(' '), Sample(sample), "--out", _folder.FullName, "--format", "docx"];
        Run([.. ask, "--layout", "official"]);
        var official = Entry(file, "word/styles.xml");
        Run([.. ask, "--layout", "plain", "--force"]);

        Assert.All(_folder.GetFiles(), f => Assert.Equal(".docx", f.Extension));
        Assert.Contains("w:line=\"579\"", official, StringComparison.Ordinal);
        Assert.Contains("w:line=\"420\"", Entry(file, "word/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_red_letterhead_is_drawn_when_it_is_asked_for_and_only_then()
    {
        string[] ask = ["congress", "papers", Sample("congress/full-university.json"), "--out", _folder.FullName, "--format", "docx"];
        Run(ask);
        Assert.DoesNotContain("LetterheadMark", Entry("关于召开学生代表大会的通知.docx", "word/document.xml"), StringComparison.Ordinal);
        Run([.. ask, "--force", "--red-letterhead", "虚构江南大学学生会文件"]);

        var drawn = Entry("关于召开学生代表大会的通知.docx", "word/document.xml");
        Assert.All(["LetterheadMark", "虚构江南大学学生会文件"], t => Assert.Contains(t, drawn, StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_of_the_school_lends_its_look_and_is_told_what_it_lacks()
    {
        Run("report", Sample("full-university.json"), "--out", _folder.FullName, "--format", "docx");
        var own = Path.Combine(_folder.FullName, "own.docx");
        File.Move(Path.Combine(_folder.FullName, "自评报告-虚构江南大学学生会.docx"), own);
        var (exit, _, error) = Run("report", Sample("full-university.json"), "--out", _folder.FullName, "--force", "--format", "docx", "--layout", own);

        Assert.Equal((1, string.Empty), (exit, error));
        Assert.True(File.Exists(Path.Combine(_folder.FullName, "自评报告-虚构江南大学学生会.docx")));

        Edit(own, "word/styles.xml", "章名", "院名");
        Assert.Contains("参照文档缺少\t样式“章名”\t居中，用黑体", Run("report", Sample("full-university.json"), "--out", _folder.FullName, "--force", "--layout", own).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有文件 nowhere.docx", "--layout", "nowhere.docx")]
    [InlineData("没有文件 nowhere.docx", "--layout", "nowhere.docx", "--format", "docx")]
    public void What_does_not_fit_together_is_answered_in_one_sentence(string said, params string[] asked)
    {
        var (exit, output, error) = Run(["report", Sample("full-university.json"), "--out", _folder.FullName, .. asked]);

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains(said, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public void A_file_that_is_no_document_is_answered_in_one_sentence()
    {
        var (exit, _, error) = Run("report", Sample("full-university.json"), "--out", _folder.FullName, "--layout", Sample("full-university.json"), "--lang", "en");

        Assert.Equal(2, exit);
        Assert.Contains("save it as .docx", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_is_written_where_LibreOffice_is_and_refused_where_it_is_not()
    {
        string[] ask = ["report", Sample("full-university.json"), "--out", _folder.FullName, "--format", "pdf"];
        var (exit, _, error) = Run(ask);
        if (Office.LibreOffice.Find() is null)
        {
            Assert.Equal(2, exit);
            Assert.Equal(Office.LibreOffice.Missing.Chinese, error.TrimEnd());
            Assert.Empty(_folder.GetFiles());
        }
        else
        {
            Assert.Equal((1, string.Empty), (exit, error));
            Assert.StartsWith("%PDF", File.ReadAllText(Assert.Single(_folder.GetFiles("自评报告-虚构江南大学学生会.pdf")).FullName), StringComparison.Ordinal);
        }
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(arguments, new LocalDate(2025, 6, 30), output, error), output.ToString(), error.ToString());
    }

    private string Entry(string file, string entry)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(_folder.FullName, file));
        using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    private static void Edit(string file, string entry, string from, string to)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        string text;
        using (var reader = new StreamReader(zip.GetEntry(entry)!.Open()))
        {
            text = reader.ReadToEnd();
        }

        zip.GetEntry(entry)!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
        writer.Write(text.Replace(from, to, StringComparison.Ordinal));
    }

    private static string Sample(string name) => Path.Combine(
        typeof(PapersCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!, "samples", name);
}
