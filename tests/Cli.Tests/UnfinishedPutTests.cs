using UnionGovernance.Cli.Stores;

namespace UnionGovernance.Cli.Tests;

public sealed class UnfinishedPutTests
{
    [Theory]
    [InlineData(1, 2, "是否存入不能确定：乙、丙\n没有存入：丁\n已存入的 1 份如上所列\n")]
    [InlineData(0, 4, "是否存入不能确定：甲、乙、丙、丁\n")]
    [InlineData(3, 0, "没有存入：丁\n已存入的 3 份如上所列\n")]
    [InlineData(0, 0, "没有存入：甲、乙、丙、丁\n")]
    public void What_may_be_stored_is_not_said_to_be_not(int stored, int inDoubt, string told)
    {
        using var error = new StringWriter { NewLine = "\n" };

        UnfinishedPut.Write(["甲", "乙", "丙", "丁"], stored, inDoubt, new(Language.Chinese), error);

        Assert.Equal(told, error.ToString());
    }

    [Fact]
    public void So_in_English()
    {
        using var error = new StringWriter { NewLine = "\n" };

        UnfinishedPut.Write(["a", "b", "c"], 1, 1, new(Language.English), error);

        Assert.Equal("in doubt: b\nnot stored: c\nthe 1 that are stored are listed above\n", error.ToString());
    }
}
