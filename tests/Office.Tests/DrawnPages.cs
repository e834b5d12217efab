using System.Diagnostics;
using UglyToad.PdfPig;

namespace UnionGovernance.Office.Tests;

/// <summary>The papers of <see cref="LayoutTests"/>, drawn in one run of LibreOffice: to start it takes ten times as long as to draw a paper.</summary>
public sealed class DrawnPages : IDisposable
{
    private static readonly TimeSpan _within = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly string? _program = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(static folder => new[] { "soffice", "libreoffice" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public DrawnPages()
    {
        if (_program is null)
        {
            return;
        }

        var files = LayoutTests.Papers.Keys.Select(PathOf).ToList();
        foreach (var (name, blocks) in LayoutTests.Papers)
        {
            File.WriteAllBytes($"{PathOf(name)}.docx", WordPaper.Write(Word.Paper(blocks), LayoutProfile.Official));
        }

        LibreOffice.Settle(_folder.FullName);
        var profile = new Uri(Path.Combine(_folder.FullName, "profile")).AbsoluteUri;
        string[] arguments = ["--headless", "--norestore", $"-env:UserInstallation={profile}", "--convert-to", "pdf", "--outdir", _folder.FullName, .. files.Select(static f => $"{f}.docx")];
        using var process = Process.Start(new ProcessStartInfo(_program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.Close();
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(_within))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    public PdfDocument Open(string paper)
    {
        Assert.SkipWhen(_program is null, "LibreOffice is not installed: Debian's package libreoffice-writer-nogui has it.");
        return PdfDocument.Open($"{PathOf(paper)}.pdf");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string paper) => Path.Combine(_folder.FullName, paper);
}
