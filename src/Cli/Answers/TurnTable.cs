using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Answers;

/// <summary>The rules whose verdicts turn, a line each; or that none does.</summary>
internal static class TurnTable
{
    public static void Write(IEnumerable<Turn> turns, Speech s, TextWriter output)
    {
        var none = true;
        foreach (var turn in turns)
        {
            none = false;
            output.WriteLine($"{turn.After.Item.NumberIn(s.Language)}\t{s[turn.After.Item.Rule.Title]}\t{turn.Before.Describe(s.Language)} → {turn.After.Describe(s.Language)}");
        }

        if (none)
        {
            output.WriteLine(s["各条结论都不变", "No verdict turns"]);
        }
    }
}
