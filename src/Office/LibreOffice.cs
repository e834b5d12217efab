using System.ComponentModel;
using System.Diagnostics;

namespace UnionGovernance.Office;

/// <summary>LibreOffice as it is installed on this machine: it turns a Word document into a PDF.</summary>
/// <remarks>It runs with a user folder of its own, so that several run side by side and none waits for a window that is open; and it is ended after a time.</remarks>
public sealed class LibreOffice
{
    private static readonly string[] _names = ["soffice", "libreoffice", "soffice.exe"];
    private static readonly string[] _elsewhere = ["/usr/lib/libreoffice/program", "/opt/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS", @"C:\Program Files\LibreOffice\program"];

    private readonly string _program;

    /// <summary>LibreOffice at a place.</summary>
    /// <param name="program">The path of its program, soffice.</param>
    public LibreOffice(string program)
    {
        ArgumentException.ThrowIfNullOrEmpty(program);
        _program = program;
    }

    /// <summary>What to say where it is not installed.</summary>
    public static Words Missing { get; } = new(
        "这台电脑没有安装 LibreOffice，不能直接写出 PDF；请写出 .docx，再用 Word 或 WPS 另存为 PDF",
        "LibreOffice is not installed on this machine, so no PDF can be written; write a .docx and save it as PDF in Word or WPS");

    /// <summary>Looks for it, on the path first.</summary>
    /// <returns>It; nothing where it is not installed.</returns>
    public static LibreOffice? Find() => Find((Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Concat(_elsewhere));

    /// <summary>Looks for it in folders.</summary>
    /// <param name="folders">The folders, the first to be taken first.</param>
    /// <returns>It; nothing where none of them has it.</returns>
    public static LibreOffice? Find(IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return folders.Where(static f => f.Length > 0).SelectMany(static f => _names.Select(n => Path.Combine(f, n))).FirstOrDefault(File.Exists) is { } program ? new(program) : null;
    }

    /// <summary>Turns a Word document into a PDF.</summary>
    /// <param name="word">The bytes of a .docx.</param>
    /// <param name="within">The time it may take; then it is ended.</param>
    /// <returns>The PDF, or why there is none.</returns>
    public PdfConversion ToPdf(byte[] word, TimeSpan within)
    {
        ArgumentNullException.ThrowIfNull(word);
        var folder = Directory.CreateTempSubdirectory("union-governance-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "paper.docx"), word);
            Settle(folder.FullName);
            using var process = Process.Start(Conversion(folder.FullName)) ?? throw new Win32Exception();
            process.StandardInput.Close();
            _ = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(within))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return new(null, new($"LibreOffice 在 {within.TotalSeconds:0} 秒内没有写出 PDF，已停止", $"LibreOffice wrote no PDF within {within.TotalSeconds:0} seconds and was stopped"));
            }

            var pdf = new FileInfo(Path.Combine(folder.FullName, "paper.pdf"));
            return pdf is { Exists: true, Length: > 0 } ? new(File.ReadAllBytes(pdf.FullName), null) : new(null, Failed);
        }
        catch (Exception e) when (e is Win32Exception or IOException or UnauthorizedAccessException)
        {
            return new(null, Failed);
        }
        finally
        {
            Delete(folder);
        }
    }

    /// <summary>Lays down the user folder of a run: no line parts a figure from its unit.</summary>
    /// <param name="folder">The folder of the run.</param>
    internal static void Settle(string folder) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "profile", "user")).FullName, "registrymodifications.xcu"), FigureUnits.LibreOffice);

    private static Words Failed => new(
        "LibreOffice 没有写出 PDF；请写出 .docx，再用 Word 或 WPS 另存为 PDF",
        "LibreOffice wrote no PDF; write a .docx and save it as PDF in Word or WPS");

    private ProcessStartInfo Conversion(string folder) => new(_program)
    {
        ArgumentList =
        {
            "--headless", "--norestore", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}",
            "--convert-to", "pdf", "--outdir", folder, Path.Combine(folder, "paper.docx"),
        },
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };

    // What a stopped process still holds open is left to the system.
    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
