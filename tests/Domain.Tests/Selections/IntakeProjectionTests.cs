using CsCheck;
using UnionGovernance.Selections.Recruitment;

namespace UnionGovernance.Tests.Selections;

public sealed class IntakeProjectionTests
{
    private static readonly Gen<IntakePlan> _plans = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], Gen.Int[0, 4], Gen.Int[0, 12], Gen.Int[1, 6].SelectMany(w => Gen.Int[0, w].Select(p => new Share(p, w))))
        .Select((from, others, open, intake, floor) => new IntakePlan { FromCollegeUnions = from, Others = others, Open = open, Intake = intake, Floor = floor });

    /// <summary>Every possible mix is tried, head by head.</summary>
    [Fact]
    public void What_is_needed_is_the_least_number_that_reaches_the_floor_however_the_open_ones_turn_out() => _plans.Sample(plan =>
    {
        var projection = IntakeProjection.Of(plan);
        var staff = plan.FromCollegeUnions + plan.Others + plan.Open + plan.Intake;

        Assert.Equal(staff, projection.Staff);
        Assert.Equal(Least(0), projection.Needed);
        Assert.Equal(Least(plan.Open), projection.NeededAtBest);
        var reached = Enumerable.Range(0, plan.Open + 1).Select(open => Reaches(open, plan.Intake, staff)).Distinct().ToList();
        Assert.Equal(reached.Count == 1 ? reached[0] : null, projection.CanReach);

        int Least(int open) => Enumerable.Range(0, staff + 1).First(x => Reaches(open, x, staff));

        bool Reaches(int open, int x, int of) => (plan.FromCollegeUnions + open + x) * plan.Floor.Whole >= plan.Floor.Part * of;
    }, iter: 10_000);

    [Fact]
    public void The_intake_that_reaches_the_floor_alone_is_the_least_one() => _plans.Sample(plan =>
    {
        var found = Enumerable.Range(0, 400).Where(n => (plan.FromCollegeUnions + n) * plan.Floor.Whole >= plan.Floor.Part * (plan.FromCollegeUnions + plan.Others + plan.Open + n))
            .Select(n => (int?)n).FirstOrDefault();

        Assert.Equal(found, IntakeProjection.Of(plan).IntakeToReach);
    }, iter: 10_000);

    [Fact]
    public void Half_of_45_is_23_and_an_intake_of_10_must_bring_8()
    {
        var projection = IntakeProjection.Of(new() { FromCollegeUnions = 15, Others = 20, Intake = 10 });

        Assert.Equal((45, 8, 8, true), (projection.Staff, projection.Needed, projection.NeededAtBest, projection.CanReach));
        Assert.Equal((new Share(15, 45), new Share(25, 45), (int?)5), (projection.Least, projection.Most, projection.IntakeToReach));
    }

    [Fact]
    public void One_of_whom_nobody_said_anything_may_decide()
    {
        var projection = IntakeProjection.Of(new() { FromCollegeUnions = 4, Others = 9, Open = 1, Intake = 4 });

        Assert.Equal((5, 4, (bool?)null), (projection.Needed, projection.NeededAtBest, projection.CanReach));
    }

    [Fact]
    public void A_plan_for_nobody_is_a_share_of_nothing_and_a_count_below_none_is_refused()
    {
        Assert.True(IntakeProjection.Of(new()).Least.IsOfNothing);
        Assert.Throws<ArgumentOutOfRangeException>(() => IntakeProjection.Of(new() { Intake = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntakeProjection.Of(new() { Intake = 100_001 }));
        Assert.Equal(100_000, IntakeProjection.Of(new() { Intake = 100_000 }).Staff);
        Assert.Throws<ArgumentOutOfRangeException>(() => IntakeProjection.Of(new() { Floor = new(3, 2) }));
        Assert.Equal(100_000, IntakeProjection.Of(new() { Others = 100_000 }).IntakeToReach);
    }
}
