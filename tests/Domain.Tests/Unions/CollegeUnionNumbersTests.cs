using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Unions;

/// <summary>How many college unions there are and how many were checked, told without a name; and whether the province has checked. No rule asks them.</summary>
public sealed class CollegeUnionNumbersTests
{
    private static readonly UnionRecord _record = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };
    private static readonly CollegeUnion[] _two = [new() { Id = "甲院" }, new() { Id = "乙院" }];

    public static TheoryData<Fact<int>, Roster<CollegeUnion>, Fact<int>, bool> Numbers => new()
    {
        { default, new(), default, true },
        { Fact.Given(23), new(), Fact.Given(23), true },
        { default, Complete(_two), Fact.Given(2), true },
        { default, Complete([]), Fact.Given(0), true },
        { default, new() { List = [.. _two] }, Fact.Within(2, int.MaxValue), true },
        { Fact.Given(23), new() { List = [.. _two] }, Fact.Given(23), true },
        { Fact.Given(2), Complete(_two), Fact.Given(2), true },
        { Fact.Given(1), new() { List = [.. _two] }, Fact.Within(1, int.MaxValue), false },
        { Fact.Given(23), Complete(_two), Fact.Within(2, 23), false },
    };

    /// <summary>A complete roster counts them; of an incomplete one there are as many or more; where a figure is another, that is a conflict.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_number_is_stated_or_counted(Fact<int> stated, Roster<CollegeUnion> roster, Fact<int> known, bool agree)
    {
        var record = _record with { Reach = new() { CollegeUnions = stated }, Colleges = roster };

        Assert.Equal(known, ReachFacts.CollegeUnions.Read(record));
        Assert.Equal(agree, RuleBook.National.Assess(record).Assessment!.Conflicts.All(c => c.Stated.Path != ReachFacts.CollegeUnions));
    }

    /// <remarks>24 of 23 cannot be; 23 of 23 can.</remarks>
    [Theory]
    [InlineData(24, true)]
    [InlineData(23, false)]
    public void More_checked_than_there_are_is_doubted(int those, bool doubted)
    {
        var record = _record with { Reach = new() { CollegeUnions = Fact.Given(23), CollegeUnionsChecked = Fact.Given(those) } };

        Assert.Equal(doubted, RecordDoubts.Of(record).Any(d => d.Id == "doubt.more-checked-than-college-unions"));
    }

    /// <summary>Facts to be shown: whatever they say, every verdict is the same.</summary>
    [Fact]
    public void No_rule_asks_for_them()
    {
        var bare = RuleBook.National.Assess(_record).Assessment!;
        var told = RuleBook.National.Assess(_record with
        {
            Reach = new() { CollegeUnions = Fact.Given(23), CollegeUnionsChecked = Fact.Given(5) },
            Guidance = new() { ProvinceChecked = Fact.Given(false) },
            Members = new() { List = [new() { Id = "甲", Woman = Fact.Given(true) }] },
        }).Assessment!;

        Assert.Equal(bare.All.Select(f => (f.Item.Rule.Id, f.Verdict)), told.All.Select(f => (f.Item.Rule.Id, f.Verdict)));
    }

    private static Roster<CollegeUnion> Complete(CollegeUnion[] list) => new() { Complete = Fact.Given(true), List = [.. list] };
}
