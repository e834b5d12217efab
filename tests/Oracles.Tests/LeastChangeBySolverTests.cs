using CsCheck;
using Google.OrTools.Sat;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Oracles.Tests;

/// <summary>What the least change costs, found by the constraint solver of OR-Tools from a model that was written by hand.</summary>
public sealed class LeastChangeBySolverTests
{
    private static readonly Efforts _efforts = new();

    private static readonly LocalDate _today = new(2024, 6, 30);

    /// <summary>
    /// Staff above a cap that depends on the school, of whom half come from college unions; a presidium; departments; delegates who are a hundredth of the students
    /// and three fifths of them no cadres: a thousand unions, told by figures, each set right at the cost that the solver finds, or said not to be decided.
    /// </summary>
    [Fact]
    public void Figures_are_set_right_at_the_cost_that_the_solver_finds()
    {
        var (found, none, undecided) = (0, 0, 0);
        Gen.Select(
            Gen.Int[20, 48], Gen.Int[0, 100], Gen.Bool, Gen.Int[1, 7], Gen.Int[1, 8],
            Gen.Select(Gen.Int[40, 120], Gen.Int[30, 100], Gen.Int[4_000, 11_000])).Sample(
            (staff, percent, large, presidium, departments, congress) =>
            {
                var (delegates, nonCadrePercent, students) = congress;
                var ofColleges = Math.Max(staff * percent / 100, 0);
                var others = delegates * nonCadrePercent / 100;
                var record = new UnionRecord
                {
                    Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
                    AsOf = Fact.Given(_today),
                    Structure = new() { Staff = Fact.Given(staff), LargeOrManyCampuses = Fact.Given(large), Presidium = Fact.Given(presidium), Departments = Fact.Given(departments) },
                    Eligibility = new() { FromCollegeUnions = Fact.Given(new Share(ofColleges, staff)) },
                    Congress = new() { Delegates = Fact.Given(delegates), NonCadreDelegates = Fact.Given(others), StudentsRepresented = Fact.Given(students) },
                };
                var assessment = RuleBook.National.With(_table).Assess(record with { Edition = _table.Id }).Assessment!;

                var model = new CpModel();
                IntVar Steps(int most, string what) => model.NewIntVar(0, most, what);
                var (otherLeaves, collegeLeaves, joins) = (Steps(staff - ofColleges, "other leaves"), Steps(ofColleges, "one of a college union leaves"), Steps(100, "joins"));
                var (seat, chairLeaves, department) = (Steps(presidium, "seat given up"), Steps(presidium, "one of the presidium leaves"), Steps(departments, "department fewer"));
                var (elected, cadreLeaves) = (Steps(1_000, "delegate elected"), Steps(delegates - others, "cadre gives up"));
                var staffAfter = staff - otherLeaves - collegeLeaves - chairLeaves + joins;

                // Of whoever leaves the presidium nobody says whether a college's union sent them.
                var surelyOfColleges = model.NewIntVar(0, ofColleges, "surely of a college union");
                model.AddMaxEquality(surelyOfColleges, [LinearExpr.Constant(0), ofColleges - collegeLeaves - chairLeaves]);
                model.Add(staffAfter <= (large ? 60 : 40));
                model.Add(staffAfter >= 1);
                model.Add(2 * (surelyOfColleges + joins) >= staffAfter);
                model.Add(presidium - seat - chairLeaves <= 5);
                model.Add(presidium - seat - chairLeaves >= 1);
                model.Add(departments - department <= 6);
                model.Add(100 * (delegates + elected - cadreLeaves) >= students);
                model.Add(5 * (others + elected) >= 3 * (delegates + elected - cadreLeaves));
                model.Minimize(
                    (_efforts.Leaving * (otherLeaves + collegeLeaves + chairLeaves + cadreLeaves)) + (_efforts.Joining * joins) + (_efforts.Reassignment * seat) + (_efforts.Department * department) + (_efforts.Election * elected));
                var solver = new CpSolver { StringParameters = "num_workers:1" };
                var status = solver.Solve(model);

                switch (assessment.LeastChange())
                {
                    case LeastChange.Found { Plans: var plans }:
                        Assert.Equal(CpSolverStatus.Optimal, status);
                        Assert.All(plans, p => Assert.True(p.Effort == (int)solver.ObjectiveValue, $"{p.Describe(Language.English)} costs {p.Effort}; the solver: {solver.ObjectiveValue}. {record.Structure} {record.Eligibility} {record.Congress}"));
                        Interlocked.Increment(ref found);
                        break;
                    case LeastChange.None:
                        Assert.Equal(CpSolverStatus.Infeasible, status);
                        Interlocked.Increment(ref none);
                        break;
                    case LeastChange.Undecided:
                        // Too many cases to go through: that is said, and no plan is given.
                        Interlocked.Increment(ref undecided);
                        break;
                }
            },
            // Each draw is solved by a solver of integer programs.
            iter: 1_000);

        Assert.True(found >= 990, $"{found} found, {none} not, {undecided} undecided");
    }

    private static readonly Edition _table = School2023.Table with
    {
        Id = "invented-figures",
        Yearly = false,
        Items =
        [
            .. new[] { StructureRules.StaffHeadcount(40, 60), StructureRules.PresidiumSize(5), StructureRules.DepartmentCount(6), EligibilityRules.HalfFromCollegeUnions(40, 60), CongressRules.DelegateShare, CongressRules.NonCadreShare }
                .Select(static (r, i) => new Item($"{i + 1}", r, Attestation.Seen, Mark.None)),
        ],
    };
}
