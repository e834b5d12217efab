using System.Text;
using UnionGovernance.Office;
using UnionGovernance.Papers;

namespace UnionGovernance.Cli;

/// <summary>Papers as files of one name: Markdown, HTML, Word, and PDF where LibreOffice is installed.</summary>
/// <param name="word">How a paper is laid out.</param>
/// <param name="formats">In which forms it is written.</param>
/// <param name="office">LibreOffice, where a PDF is asked for.</param>
internal sealed class PaperFiles(Func<Paper, byte[]> word, IReadOnlyList<string> formats, LibreOffice? office)
{
    public const string Pdf = "pdf";

    // A file name has at most 255 bytes, and a Chinese character takes three.
    private const int LongestName = 80;

    private static readonly TimeSpan _within = TimeSpan.FromMinutes(2);

    /// <summary>The forms that are written where none is named, by the ending of the file.</summary>
    public static string[] Usual { get; } = ["md", "html", "docx"];

    /// <summary>Writes each paper in each form, and says where each file is, or why there is none.</summary>
    /// <returns>Whether all were written.</returns>
    public bool Write(DirectoryInfo folder, IEnumerable<(string Name, Paper Paper)> papers, Speech s, TextWriter output, TextWriter error)
    {
        try
        {
            folder.Create();
            foreach (var (name, paper) in papers)
            {
                foreach (var format in formats)
                {
                    var path = Path.Combine(folder.FullName, $"{FileName(name)}.{format}");
                    if (Bytes(paper, format, s, error) is not { } bytes)
                    {
                        return false;
                    }

                    File.WriteAllBytes(path, bytes);
                    output.WriteLine(path);
                }
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(s["文书写不出来，请核对 --out 的路径和权限", "The papers cannot be written; check the path and permissions of --out"]);
            return false;
        }
    }

    private byte[]? Bytes(Paper paper, string format, Speech s, TextWriter error)
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

    // A paper may be called after an activity or a meeting; what no file may be called becomes a line.
    private static string FileName(string name)
    {
        var safe = string.Concat(name.Select(static c => char.IsControl(c) || "/\\:*?\"<>|".Contains(c, StringComparison.Ordinal) ? '_' : c)).TrimStart('.');
        return safe.Length <= LongestName ? safe : safe[..LongestName];
    }
}
