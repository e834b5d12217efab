using System.Text;
using UnionGovernance.Acts;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Years;

/// <summary>A life cycle: every state, reached by acts, against every act. The table is made by trying.</summary>
/// <param name="Title">Of what.</param>
/// <param name="Begin">The subject before any act.</param>
/// <param name="StateOf">The name of the state a subject is in.</param>
/// <param name="Paths">For each state, the acts that lead to it.</param>
/// <param name="Acts">The acts to try in each.</param>
internal sealed record LifeCycle(string Title, Func<ISubject> Begin, Func<ISubject, string> StateOf, Act[][] Paths, Act[] Acts)
{
    /// <summary>What tells an act from another of the same word, an act each; empty where every word stands once.</summary>
    public string[] Notes { get; init; } = [];

    /// <summary>The state to which an act leads, with the rules that it breaks; or what it contradicts.</summary>
    public string Try(Act[] path, Act act)
    {
        var subject = Reach(path);
        return Cell(subject, act, () => StateOf(subject));
    }

    /// <summary>The one of three answers that a subject gives to an act.</summary>
    public static string Cell(ISubject subject, Act act, Func<string> state)
    {
        var review = subject.Ask(act);
        Assert.Equal(review.Refusals, subject.Take(act));
        var rules = (review.IsTaken ? review.Findings.Select(f => f.By) : review.Refusals.Select(r => r.By)).Select(static p => $"`{p.Id}`").Distinct();
        return !review.IsTaken ? string.Join(' ', rules)
            : review.Findings.IsEmpty ? $"→ {state()}"
            : $"→ {state()}; found: {string.Join(' ', rules)}";
    }

    public string Table()
    {
        var table = new StringBuilder().Append("## ").Append(Title).Append("\n\n| State |");
        for (var i = 0; i < Acts.Length; i++)
        {
            table.Append(" `").Append(YearFile.WordOf(Acts[i])).Append('`').Append(Notes.Length == 0 ? string.Empty : $", {Notes[i]}").Append(" |");
        }

        table.Append("\n|---|").AppendJoin(string.Empty, Acts.Select(static _ => "---|")).Append('\n');
        foreach (var path in Paths)
        {
            table.Append("| ").Append(StateOf(Reach(path))).Append(" |");
            foreach (var act in Acts)
            {
                table.Append(' ').Append(Try(path, act)).Append(" |");
            }

            table.Append('\n');
        }

        return table.ToString();
    }

    public ISubject Reach(Act[] path)
    {
        var subject = Begin();
        Assert.All(path, act => Assert.Empty(subject.Take(act)));
        return subject;
    }
}
