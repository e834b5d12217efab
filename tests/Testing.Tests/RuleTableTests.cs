using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Testing.Tests;

public sealed class RuleTableTests
{
    private static readonly Requirement<UnionRecord> _few = new AtMost<UnionRecord, int>(StructureFacts.Volunteers, 200);

    [Fact]
    public void A_sound_rule_passes()
    {
        new RuleTable<UnionRecord>(new AtMost<UnionRecord, int>(StructureFacts.Volunteers, 200))
        {
            Met = [Volunteers(0)],
            NotMet = [Volunteers(5000)],
            Undetermined = [Invented.Record(2023), Volunteers(Fact.Within(190, 210))],
            Edges = [(Volunteers(200), Volunteers(201))],
        }.Check();
    }

    [Fact]
    public void Everything_that_is_not_so_is_said_at_once()
    {
        var said = Said(new(_few)
        {
            Met = [Volunteers(201)],
            NotMet = [],
            Undetermined = [Volunteers(7)],
            NotApplicable = [Volunteers(8)],
            Edges = [(Volunteers(200), Volunteers(200))],
        });

        Assert.All(["Met[0] is NotMet: /structure/volunteers 201", "NotMet is empty", "Undetermined[0] is Met", "NotApplicable[0] is Met", "Edges[0].Broken is Met"], part => Assert.Contains(part, said, StringComparison.Ordinal));
        Assert.DoesNotContain("Edges[0].Kept", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_that_nobody_tried_is_no_table() =>
        Assert.Contains("Edges is empty", Said(new(_few) { Met = [Volunteers(1)], NotMet = [Volunteers(900)], Undetermined = [Invented.Record(2023)], Edges = [] }), StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_takes_unknown_for_no_is_caught() =>
        Assert.Contains("is forgotten", Said(new(new TakesUnknownForNone()) { Met = [Volunteers(0)], NotMet = [Volunteers(1)], Undetermined = [Volunteers(Fact.Within(0, 1))], Edges = [(Volunteers(0), Volunteers(1))] }), StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_names_no_fact_and_does_not_say_itself_is_caught()
    {
        var said = Said(new(new SaysNothing()) { Met = [Volunteers(1)], NotMet = [Volunteers(900)], Undetermined = [Invented.Record(2023)], Edges = [(Volunteers(200), Volunteers(201))] });

        Assert.All(["Undetermined[0] waits for a fact and names none", "it does not say itself in Chinese"], part => Assert.Contains(part, said, StringComparison.Ordinal));
    }

    private static string Said(RuleTable<UnionRecord> table) => Assert.Throws<ExpectationFailedException>(table.Check).Message;

    private static UnionRecord Volunteers(Fact<int> heads) => Invented.Record(2023) with { Structure = new() { Volunteers = heads } };

    private sealed record TakesUnknownForNone : Requirement<UnionRecord>
    {
        public override string Describe(Language language) => "no volunteers";

        public override Verdict Judge(UnionRecord subject) => subject.Structure.Volunteers switch
        {
            { Known: Known.Unknown } or { High: 0 } => Verdict.Met,
            { Low: > 0 } => Verdict.NotMet,
            _ => Verdict.Undetermined,
        };

        public override Grounds GroundsIn(UnionRecord subject) => new([StructureFacts.Volunteers.Measure(subject)], []);
    }

    private sealed record SaysNothing : Requirement<UnionRecord>
    {
        public override string Describe(Language language) => language == Language.Chinese ? " " : "at most 200 volunteers";

        public override Verdict Judge(UnionRecord subject) => _few.Judge(subject);

        public override Grounds GroundsIn(UnionRecord subject) => new([], []);
    }
}
