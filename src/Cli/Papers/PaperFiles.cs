using System.Text;
using UnionGovernance.Cli.Written;
using UnionGovernance.Office;
using UnionGovernance.Papers;

namespace UnionGovernance.Cli.Papers;

/// <summary>Papers as files of one name: Markdown, HTML, Word, and PDF where LibreOffice is installed.</summary>
/// <param name="word">How a paper is laid out.</param>
/// <param name="formats">In which forms it is written.</param>
/// <param name="office">LibreOffice, where a PDF is asked for.</param>
internal sealed class PaperFiles(Func<Paper, byte[]> word, IReadOnlyList<string> formats, LibreOffice? office)
{
    public const string Pdf = "pdf";

    /// <summary>What the name of a work sheet's file ends with.</summary>
    public const string WorkSheet = "-待补清单";

    private static readonly TimeSpan _within = TimeSpan.FromMinutes(2);

    /// <summary>The forms that are written where none is named, by the ending of the file.</summary>
    public static string[] Usual { get; } = ["md", "html", "docx"];

    /// <summary>A paper's files: its signing copy where it is not refused, and the work sheet beside it where there is something to say.</summary>
    /// <param name="written">The paper.</param>
    public static IEnumerable<(string Name, Paper Paper)> Of(PaperWriting written)
    {
        if (written.Paper is { } paper)
        {
            yield return (written.Name, paper);
        }

        if (written.WorkSheet is { } sheet)
        {
            yield return ($"{written.Name}{WorkSheet}", sheet);
        }
    }

    /// <summary>Writes each paper in each form, all or none, each in a file of its own, and says where each file is, or why there is none.</summary>
    /// <returns>Whether all were written.</returns>
    public bool Write(DirectoryInfo folder, IEnumerable<(string Name, Paper Paper)> papers, OutFile outFile, Speech s, TextWriter output, TextWriter error)
    {
        var files = new List<(FileInfo Target, byte[] Bytes)>();
        foreach (var (name, paper) in papers)
        {
            foreach (var format in formats)
            {
                if (Bytes(paper, name.EndsWith(WorkSheet, StringComparison.Ordinal) ? AsSheet : word, format, s, error) is not { } bytes)
                {
                    return false;
                }

                files.Add((new(Path.Combine(folder.FullName, $"{name}.{format}")), bytes));
            }
        }

        if (outFile.Write(files) != ExitCode.Met)
        {
            return false;
        }

        files.ForEach(f => output.WriteLine(f.Target.FullName));
        return true;
    }

    // Nobody signs a work sheet: it has neither letterhead nor colophon, whatever the papers have.
    private static byte[] AsSheet(Paper sheet) => WordPaper.Write(sheet, LayoutProfile.Plain);

    private byte[]? Bytes(Paper paper, Func<Paper, byte[]> word, string format, Speech s, TextWriter error)
    {
        switch (format)
        {
            case "md":
                return Encoding.UTF8.GetBytes(paper.Markdown);
            case "html":
                return Encoding.UTF8.GetBytes(HtmlPage.Of(paper));
            case Pdf:
                var (pdf, refusal) = office!.ToPdf(word(paper), _within);
                if (refusal is not null)
                {
                    error.WriteLine(s[refusal]);
                }

                return pdf;
            default:
                return word(paper);
        }
    }
}
