namespace UnionGovernance.Cli.Stores;

/// <summary>What became of each file where putting them in broke off: stored, in doubt or not stored. None is told as what it may not be.</summary>
internal static class UnfinishedPut
{
    /// <param name="files">What they are called, in the order in which they are put in.</param>
    /// <param name="stored">How many of the first were acknowledged.</param>
    /// <param name="inDoubt">How many after these may be stored or not.</param>
    /// <param name="s">The language.</param>
    /// <param name="error">Where to say it.</param>
    public static void Write(IReadOnlyList<string> files, int stored, int inDoubt, Speech s, TextWriter error)
    {
        if (inDoubt > 0)
        {
            error.WriteLine($"{s["是否存入不能确定", "in doubt"]}{s.Colon}{string.Join(s.Comma, files.Skip(stored).Take(inDoubt))}");
        }

        if (stored + inDoubt < files.Count)
        {
            error.WriteLine($"{s["没有存入", "not stored"]}{s.Colon}{string.Join(s.Comma, files.Skip(stored + inDoubt))}");
        }

        if (stored > 0)
        {
            error.WriteLine(s[$"已存入的 {stored} 份如上所列", $"the {stored} that are stored are listed above"]);
        }
    }
}
