using Microsoft.Data.Sqlite;

namespace UnionGovernance.Storage.Sqlite;

/// <summary>How a file is opened by someone who may write it, and by someone who may only read it.</summary>
internal static class SqliteAccess
{
    public static SqliteConnectionStringBuilder ToWrite(string path) => new() { DataSource = path, DefaultTimeout = SqliteDurability.Patience };

    /// <remarks>
    /// A log that is read with its file needs an index beside it. Where none can be made and there is no log, nobody is writing, and the file is read as
    /// one that does not change: https://sqlite.org/wal.html#readonly.
    /// </remarks>
    public static SqliteConnectionStringBuilder ToRead(string path, bool canMakeFilesBeside) => new()
    {
        DataSource = canMakeFilesBeside || File.Exists($"{path}-wal") ? path : $"{new Uri(path).AbsoluteUri}?immutable=1",
        DefaultTimeout = SqliteDurability.Patience,
        Mode = SqliteOpenMode.ReadOnly,
    };

    /// <returns>Whether this user may write the file, or it is not there yet.</returns>
    public static bool CanWrite(string path)
    {
        try
        {
            // Opened with others, so that neither they nor this look is in anyone's way.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public static bool CanMakeFilesBeside(string path)
    {
        try
        {
            using var probe = new FileStream(
                Path.Combine(Path.GetDirectoryName(path)!, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
