using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules;

/// <summary>An explanation holds little until someone asks why.</summary>
public sealed class ExplanationTests
{
    private static readonly UnionRecord _record = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.json"))).Value!;

    [Fact]
    public void A_rule_is_explained_in_a_hundred_and_twenty_five_bytes()
    {
        Requirement<UnionRecord>[] figures = [.. School2023.Table.Items.Select(static i => i.Rule.Requirement).Where(static r => r.Leaves().All(static l => l is AtMost<UnionRecord, int> or Is<UnionRecord> or AtLeast<UnionRecord, int>))];
        var (bare, explained) = (_record with { Members = new() }, new Explanation[figures.Length]);
        Explain();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Explain();

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 125L * figures.Length);

        void Explain()
        {
            for (var i = 0; i < figures.Length; i++)
            {
                explained[i] = figures[i].Explain(bare);
            }
        }
    }

    [Fact]
    public void What_is_asked_for_later_is_told_of_the_record_that_was_judged()
    {
        var cap = new AtMost<UnionRecord, int>(StructureFacts.Staff, 40);
        var record = _record with { Members = new(), Structure = new() { Staff = Fact.Given(41) } };
        var explanation = cap.Explain(record);

        Assert.Equal(Verdict.Met, cap.Explain(record with { Structure = new() { Staff = Fact.Given(40) } }).Verdict);
        Assert.Equal((Verdict.NotMet, 41), (explanation.Verdict, Assert.Single(explanation.Measured).Low));
        Assert.Same(explanation.Grounds, explanation.Grounds);
    }
}
