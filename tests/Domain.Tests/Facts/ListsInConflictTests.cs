using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Facts;

/// <summary>A list that is stated and one that is counted: they agree while both can be true, and nothing is known where they cannot.</summary>
public sealed class ListsInConflictTests
{
    private static readonly ListForm<string> _form = new(Forms.Name, ordered: false);

    private static readonly Fact<Sequence<string>> _a = Fact.Given<Sequence<string>>(["主席"]);
    private static readonly Fact<Sequence<string>> _b = Fact.Given<Sequence<string>>(["部长"]);
    private static readonly Fact<Sequence<string>> _both = Fact.Given<Sequence<string>>(["主席", "部长"]);
    private static readonly Fact<Sequence<string>> _atLeastA = ListForm<string>.AtLeast(["主席"]);
    private static readonly Fact<Sequence<string>> _atLeastB = ListForm<string>.AtLeast(["部长"]);
    private static readonly Fact<Sequence<string>> _atLeastBoth = ListForm<string>.AtLeast(["主席", "部长"]);

    [Fact]
    public void Lists_that_cannot_both_be_true_leave_nothing_known()
    {
        Assert.All(new[] { (_a, _b), (_a, _both), (_both, _a), (_a, _atLeastB), (_a, _atLeastBoth), (_atLeastB, _a), (_atLeastBoth, _a) },
            static pair => Assert.Equal((default, false), _form.Reconcile(pair.Item1, pair.Item2)));
    }

    [Fact]
    public void Lists_that_agree_tell_what_the_fuller_one_tells()
    {
        Assert.Equal((_both, true), _form.Reconcile(_both, Fact.Given<Sequence<string>>(["部长", "主席"])));
        Assert.Equal((_both, true), _form.Reconcile(_both, _atLeastA));
        Assert.Equal((_both, true), _form.Reconcile(_atLeastB, _both));
        Assert.Equal((_atLeastBoth, true), _form.Reconcile(_atLeastA, _atLeastB));
        Assert.Equal((_a, true), _form.Reconcile(_a, default));
        Assert.Equal((_atLeastA, true), _form.Reconcile(default, _atLeastA));
    }
}
