using System.Text;
using UnionGovernance.Office;
using UnionGovernance.Papers;

namespace UnionGovernance.Cli;

/// <summary>A paper as files of one name: Markdown, HTML, Word.</summary>
internal static class PaperFiles
{
    // A file name has at most 255 bytes, and a Chinese character takes three.
    private const int LongestName = 80;

    /// <summary>The forms, by the ending of the file.</summary>
    public static string[] Formats { get; } = ["md", "html", "docx"];

    /// <summary>Writes the paper in each form, and says where each file is.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(DirectoryInfo folder, string name, Paper paper, TextWriter output)
    {
        foreach (var format in Formats)
        {
            Write(folder, name, paper, format, output);
        }
    }

    /// <summary>Writes the paper in one form.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(DirectoryInfo folder, string name, Paper paper, string format, TextWriter output)
    {
        var path = Path.Combine(folder.FullName, $"{FileName(name)}.{format}");
        File.WriteAllBytes(path, format switch
        {
            "md" => Encoding.UTF8.GetBytes(paper.Markdown),
            "html" => Encoding.UTF8.GetBytes(HtmlPage.Of(paper)),
            _ => WordPaper.Write(paper, LayoutProfile.Official),
        });
        output.WriteLine(path);
    }

    // A paper may be called after an activity or a meeting; what no file may be called becomes a line.
    private static string FileName(string name)
    {
        var safe = string.Concat(name.Select(static c => char.IsControl(c) || "/\\:*?\"<>|".Contains(c, StringComparison.Ordinal) ? '_' : c)).TrimStart('.');
        return safe.Length <= LongestName ? safe : safe[..LongestName];
    }
}
