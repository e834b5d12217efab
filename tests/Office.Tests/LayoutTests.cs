using System.Diagnostics;
using UglyToad.PdfPig;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Office.Tests;

/// <summary>Pages as LibreOffice draws them.</summary>
public sealed class LayoutTests : IDisposable
{
    private static readonly string? _office = "/usr/bin/soffice:/usr/bin/libreoffice".Split(':').FirstOrDefault(File.Exists);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_full_page_of_the_official_layout_has_22_lines_of_28_characters()
    {
        var filler = new ParagraphBlock([new(string.Concat(Enumerable.Repeat("学", 28 * 60)), false)]);
        using var pdf = Draw(new Paper("版式", string.Empty, string.Empty, [filler], []));
        var page = pdf.GetPage(2);
        var lines = page.Letters.Where(static l => l.Value == "学").GroupBy(static l => Math.Round(l.StartBaseLine.Y)).ToList();

        Assert.Equal(22, lines.Count);
        Assert.All(lines, static l => Assert.Equal(28, l.Count()));
        Assert.Equal((595, 842), ((int)Math.Round(page.Width), (int)Math.Round(page.Height)));

        // The text starts 28 mm from the left and ends before 26 mm from the right; a point is 0.3528 mm.
        Assert.InRange(lines.Min(static l => l.Min(static c => c.StartBaseLine.X)) * 0.3528, 27, 29);
        Assert.InRange(lines.Max(static l => l.Max(static c => c.EndBaseLine.X)) * 0.3528, 180, 185);
    }

    [Fact]
    public void Page_numbers_stand_at_the_outer_edge()
    {
        var filler = new ParagraphBlock([new(string.Concat(Enumerable.Repeat("学", 28 * 60)), false)]);
        using var pdf = Draw(new Paper("版式", string.Empty, string.Empty, [filler], []));

        Assert.True(Number(pdf, 1) > 300, "an odd page has its number at the right");
        Assert.True(Number(pdf, 2) < 300, "an even page has its number at the left");
    }

    private static double Number(PdfDocument pdf, int page) => pdf.GetPage(page).Letters.Single(l => l.Value == $"{page}").StartBaseLine.X;

    private PdfDocument Draw(Paper paper)
    {
        Assert.SkipWhen(_office is null, "LibreOffice is not installed: Debian's package libreoffice-writer-nogui has it.");
        var file = Path.Combine(_folder.FullName, "paper.docx");
        File.WriteAllBytes(file, WordPaper.Write(paper, LayoutProfile.Official));
        using var office = Process.Start(new ProcessStartInfo(_office!)
        {
            ArgumentList = { "--headless", $"-env:UserInstallation=file://{_folder.FullName}/profile", "--convert-to", "pdf", "--outdir", _folder.FullName, file },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Assert.True(office.WaitForExit(TimeSpan.FromMinutes(2)), "LibreOffice did not end within two minutes.");
        return PdfDocument.Open(Path.Combine(_folder.FullName, "paper.pdf"));
    }
}
