namespace UnionGovernance.Office.Tests;

/// <summary>What becomes of a document where LibreOffice is not as it should be. Programs that stand for it are scripts.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Where_it_is_not_installed_it_is_not_found() => Assert.Null(LibreOffice.Find([_folder.FullName, string.Empty, "/nowhere"]));

    [Fact]
    public void It_is_found_where_it_is()
    {
        Script("exit 0");
        Assert.NotNull(LibreOffice.Find(["/nowhere", _folder.FullName]));
    }

    [Fact]
    public void A_program_that_does_not_end_is_ended_with_all_that_it_started()
    {
        var mark = Path.Combine(_folder.FullName, "pid");
        var (pdf, refusal) = Script($"sleep 600 & echo $! > {mark}; wait").ToPdf([1], TimeSpan.FromSeconds(5));

        Assert.Null(pdf);
        Assert.Contains("5 秒", refusal!.Chinese, StringComparison.Ordinal);

        // A process that was killed is gone when its turn comes; one that was not sleeps for ten minutes.
        var started = File.ReadAllText(mark).Trim();
        Assert.True(SpinWait.SpinUntil(() => IsGone(started), TimeSpan.FromMinutes(1)));
    }

    [Theory]
    [InlineData("exit 1")]
    [InlineData("exit 0")]
    [InlineData("for last; do :; done; : > \"${last%.docx}.pdf\"")]
    public void A_program_that_writes_nothing_is_told_of(string script)
    {
        var (pdf, refusal) = Script(script).ToPdf([1], TimeSpan.FromMinutes(1));

        Assert.Null(pdf);
        Assert.Contains("LibreOffice", refusal!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void It_works_in_a_folder_of_its_own_that_it_leaves_empty()
    {
        var mark = Path.Combine(_folder.FullName, "folder");
        var (pdf, refusal) = Script($"for last; do :; done; cp \"$last\" \"${{last%.docx}}.pdf\"; pwd > {mark}; echo \"$@\" >> {mark}").ToPdf([7, 8, 9], TimeSpan.FromMinutes(1));
        var said = File.ReadAllLines(mark);

        Assert.Null(refusal);
        Assert.Equal([7, 8, 9], pdf!);
        Assert.Contains($"-env:UserInstallation=file://{said[0]}/profile", said[1], StringComparison.Ordinal);
        Assert.False(Directory.Exists(said[0]));
    }

    [Fact]
    public void A_program_that_is_none_is_told_of() => Assert.NotNull(new LibreOffice(Path.Combine(_folder.FullName, "nothing")).ToPdf([1], TimeSpan.FromSeconds(5)).Refusal);

    private static bool IsGone(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/status").Contains("(zombie)", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    }

    private LibreOffice Script(string text)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in is a shell script");
        var file = Path.Combine(_folder.FullName, "soffice");
        File.WriteAllText(file, $"#!/bin/sh\n{text}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new(file);
    }
}
