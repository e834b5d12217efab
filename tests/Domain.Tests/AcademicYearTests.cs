using Ardalis.Specification;

namespace UnionGovernance.Tests;

public sealed class AcademicYearTests
{
    /// <summary>The new year begins on 1 September, the day after the last of the old one.</summary>
    [Fact]
    public void A_day_is_of_one_year()
    {
        Assert.Equal((2022, 2023), (AcademicYear.Of(new(2023, 8, 31)).First, AcademicYear.Of(new(2023, 9, 1)).First));
        Assert.Equal((true, false, true, false), (new AcademicYear(2022).Contains(new(2023, 8, 31)), new AcademicYear(2022).Contains(new(2023, 9, 1)), new AcademicYear(2022).Contains(new(2022, 9, 1)), new AcademicYear(2022).Contains(new(2022, 8, 31))));
    }

    /// <summary>A specification orders what it is asked of in memory as objects.</summary>
    [Fact]
    public void Years_are_put_in_order_by_a_specification()
    {
        UnionYear[] years = [.. ((int[])[2024, 2022, 2023]).Select(static y => new UnionYear(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(y)))];

        Assert.Equal([2022, 2023, 2024], new ByYear().Evaluate(years).Select(static y => y.RequireYear().First));
        Assert.Throws<ArgumentException>(() => ((IComparable)years[0].RequireYear()).CompareTo(2024));
        Assert.True(((IComparable)years[0].RequireYear()).CompareTo(null) > 0);
    }

    private sealed class ByYear : Specification<UnionYear>
    {
        public ByYear() => Query.OrderBy(static y => y.Year);
    }
}
