namespace UnionGovernance.Cli;

/// <summary>Writes a file that the user named, and says so where it cannot be written.</summary>
internal static class OutFile
{
    /// <summary>Starts a file that was not there, so that nothing that is filled in is written over.</summary>
    /// <returns>The exit code.</returns>
    public static int Start(FileInfo target, byte[] bytes, Speech s, TextWriter error) => Try(
        () =>
        {
            using var stream = new FileStream(target.FullName, FileMode.CreateNew, FileAccess.Write);
            stream.Write(bytes);
        },
        s[$"{target.Name}：不能新建（已有同名文件，或没有写入权限）", $"{target.Name}: cannot be started (it exists, or may not be written)"],
        error);

    /// <summary>Writes a file, over an older one if there is one.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(FileInfo target, byte[] bytes, Speech s, TextWriter error) => Try(
        () => File.WriteAllBytes(target.FullName, bytes),
        s[$"{target.Name}：写不出来，请核对路径和权限", $"{target.Name}: cannot be written; check the path and permissions"],
        error);

    private static int Try(Action write, string trouble, TextWriter error)
    {
        try
        {
            write();
            return ExitCode.Met;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(trouble);
            return ExitCode.BadInput;
        }
    }
}
