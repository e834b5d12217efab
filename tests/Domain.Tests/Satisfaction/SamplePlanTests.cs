using CsCheck;
using UnionGovernance.Satisfaction.Surveys;

namespace UnionGovernance.Tests.Satisfaction;

public sealed class SamplePlanTests
{
    /// <summary>R. V. Krejcie and D. W. Morgan, Determining sample size for research activities (1970): 5 %, chi-square 3.841, opinions evenly split.</summary>
    [Theory]
    [InlineData(10, 10)]
    [InlineData(100, 80)]
    [InlineData(1000, 278)]
    [InlineData(5000, 357)]
    [InlineData(10_000, 370)]
    public void The_size_is_that_of_the_published_table(int students, int size) =>
        Assert.Equal(size, SamplePlan.SizeFor(students, new(5, 100), Confidence.NinetyFive));

    /// <summary>The same table has 217 for 500 and 382 for 75,000: it rounds 217.49 and 382.13 down, which leaves the margin too wide.</summary>
    [Theory]
    [InlineData(500, 218)]
    [InlineData(75_000, 383)]
    public void Where_the_table_rounds_down_one_head_more_is_asked(int students, int size) =>
        Assert.Equal(size, SamplePlan.SizeFor(students, new(5, 100), Confidence.NinetyFive));

    [Fact]
    public void The_size_is_the_least_whose_margin_is_narrow_enough() =>
        Gen.Select(Gen.Int[1, 60_000], Gen.Int[1, 40], Gen.Enum<Confidence>()).Sample((students, percent, confidence) =>
        {
            var zz = (Int128)(ChiSquare.Of(confidence) * 1_000_000);
            var size = SamplePlan.SizeFor(students, new(percent, 100), confidence);

            Assert.InRange(size, 1, students);
            Assert.True(IsNarrow(size));
            Assert.True(size == 1 || !IsNarrow(size - 1));

            // z²/4 · (N − n)/(N − 1)/n ≤ e², without dividing.
            bool IsNarrow(int n) =>
                zz * (students - n) * 10_000 <= (Int128)percent * percent * 4 * 1_000_000 * (students - 1) * n;
        }, iter: 10_000);

    [Fact]
    public void Colleges_share_the_sample_by_their_students()
    {
        var plan = SamplePlan.Of(Planned(("文学院", 3000), ("理学院", 2000), ("工学院", 5000)));

        Assert.Equal(370, plan.Size);
        Assert.Equal([111, 74, 185], plan.Shares!.Lines.Select(l => l.Seats));
    }

    [Fact]
    public void No_college_is_asked_for_more_students_than_it_has() =>
        Gen.Select(Gen.Int[1, 400].Array[1, 12], Gen.Int[0, 3], Gen.Int[1, 30]).Sample((students, floor, percent) =>
        {
            var plan = SamplePlan.Of(Planned([.. students.Select((s, i) => ($"学院{i}", s))]) with { Floor = floor, Margin = new(percent, 100) });
            if (students.Min() < floor)
            {
                Assert.Equal("survey.colleges", Assert.Single(plan.Refusals.DistinctBy(r => r.By.Id)).By.Id);
                return;
            }

            Assert.Empty(plan.Refusals);
            Assert.All(plan.Shares!.Lines, l => Assert.InRange(l.Seats ?? l.Whole + 1, floor, l.Students));
            Assert.True(!plan.Shares.IsDecided || plan.Shares.Lines.Sum(l => l.Seats) == plan.Size);
        }, iter: 10_000);

    [Fact]
    public void A_small_sample_is_raised_to_the_floors() =>
        Assert.Equal(30, SamplePlan.Of(Planned(("甲", 20), ("乙", 5000), ("丙", 5000)) with { Floor = 10, Margin = new(30, 100) }).Size);

    /// <remarks>
    /// Ten students, five in each college, sure to 90 %: z² = 2.705543.
    /// Margin 1/4: z²/4e² = 2.705543 / 0.25 = 10.822172; times 10 over 9 more: 108.22172 / 19.822172 = 5.46, so 6. Each college has 3 of 6: no remainder.
    /// Margin 1/5: z²/4e² = 2.705543 / 0.16 = 16.909644; times 10 over 9 more: 169.09644 / 25.909644 = 6.53, so 7. Each college has 3.5 of 7: one seat, two equal remainders.
    /// </remarks>
    [Fact]
    public void Equal_remainders_are_left_to_lots()
    {
        var tied = Planned(("甲", 5), ("乙", 5)) with { Margin = new(1, 5), Confidence = Confidence.Ninety, Floor = 0 };
        var (even, odd) = (SamplePlan.Of(tied with { Margin = new(1, 4) }), SamplePlan.Of(tied));

        Assert.Equal(6, even.Size);
        Assert.Equal([3, 3], even.Shares!.Lines.Select(l => l.Seats));
        Assert.True(even.Shares.IsDecided);

        Assert.Equal(7, odd.Size);
        Assert.False(odd.Shares!.IsDecided);
        Assert.Equal(["甲", "乙"], odd.Shares.Tie!.Among);
        Assert.Equal([3, 4], SamplePlan.Of(tied with { Lots = ["乙"] }).Shares!.Lines.Select(l => l.Seats));
        Assert.Equal("quota.lots", Assert.Single(SamplePlan.Of(tied with { Lots = ["丁"] }).Refusals).By.Id);
    }

    [Fact]
    public void A_plan_without_margin_or_students_is_refused()
    {
        Assert.Equal(["survey.margin"], Refused(Planned(("甲", 5)) with { Margin = new(0, 20) }));
        Assert.Equal(["survey.margin"], Refused(Planned(("甲", 5)) with { Margin = new(20, 20) }));
        Assert.Equal(["survey.colleges"], Refused(Planned()));
        Assert.Equal(["survey.colleges"], Refused(Planned(("甲", 0)) with { Floor = 0 }));
        Assert.Equal(["survey.colleges"], Refused(Planned(("甲", 5), ("甲", 5))));

        static IEnumerable<string> Refused(SurveyPlanned planned) => SamplePlan.Of(planned).Refusals.Select(r => r.By.Id);
    }

    internal static SurveyPlanned Planned(params (string Name, int Students)[] colleges) =>
        new() { Survey = "满意度调查", On = new(2024, 4, 1), Colleges = [.. colleges.Select(c => new SurveyCollege(c.Name, c.Students))] };
}
