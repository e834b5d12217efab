using System.Text;
using UnionGovernance.Office;
using UnionGovernance.Papers;

namespace UnionGovernance.Cli;

/// <summary>A paper as files of one name: Markdown, HTML, Word.</summary>
internal static class PaperFiles
{
    /// <summary>Writes the files and says where each is.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(DirectoryInfo folder, string name, Paper paper, TextWriter output)
    {
        Write(folder, $"{name}.md", Encoding.UTF8.GetBytes(paper.Markdown), output);
        Write(folder, $"{name}.html", Encoding.UTF8.GetBytes(HtmlPage.Of(paper)), output);
        Write(folder, $"{name}.docx", WordPaper.Write(paper, LayoutProfile.Official), output);
    }

    private static void Write(DirectoryInfo folder, string name, byte[] bytes, TextWriter output)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        output.WriteLine(path);
    }
}
