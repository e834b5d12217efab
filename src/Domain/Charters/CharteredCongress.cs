using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>A congress under its union's charter.</summary>
/// <param name="Proceedings">The proceedings, on the charter's terms.</param>
/// <param name="Refusals">Where charter and proceedings disagree; while they do, neither is chosen, and the proceedings stand as they were.</param>
public sealed record CharteredCongress(Proceedings Proceedings, ImmutableArray<Refusal> Refusals)
{
    /// <summary>What proceedings and charter hold that no file may hold, the first 100, each with its place in its file; those of the charter under <c>/charter</c>. While there is any, nothing else is said.</summary>
    public Sequence<Fault> Faults { get; private init; } = [];

    /// <summary>How many such faults there are in all.</summary>
    public int FaultCount { get; private init; }

    /// <summary>Puts a congress under a charter. Proceedings whose terms all stand at their defaults settle nothing and take the charter's; others must say the same as the charter.</summary>
    /// <param name="proceedings">The proceedings.</param>
    /// <param name="charter">What the charter settles.</param>
    /// <returns>The congress; or what is wrong with proceedings and charter.</returns>
    public static CharteredCongress Of(Proceedings proceedings, CharterTerms charter)
    {
        ArgumentNullException.ThrowIfNull(proceedings);
        ArgumentNullException.ThrowIfNull(charter);
        var faults = new Faults();
        var held = JsonFile<Proceedings>.Check(proceedings, Proceedings.Shape, faults);
        var settled = CharterFile.Check(charter, faults, "/charter/terms");
        return faults.Count == 0 ? OfSound(held!, settled!) : new(proceedings, []) { Faults = [.. faults.First], FaultCount = faults.Count };
    }

    /// <summary>Puts a congress under a charter, both of which were checked.</summary>
    internal static CharteredCongress OfSound(Proceedings proceedings, CharterTerms charter)
    {
        ImmutableArray<Refusal> refusals =
        [
            .. OfTheUnion(proceedings, charter),
            .. proceedings.Terms == new CongressTerms() ? [] : Different(proceedings.Terms, charter),
            .. Numbers(proceedings, charter),
        ];
        return new(refusals.Length > 0 ? proceedings : proceedings with { Terms = charter.Congress, UnderCharter = true }, refusals);
    }

    private static IEnumerable<Refusal> OfTheUnion(Proceedings p, CharterTerms charter) =>
        (p.Union.Name, p.Union.Kind, p.Union.Level) == (charter.Name, charter.Kind, charter.Level) ? [] :
        [
            new(ActRules.OfTheUnion, new(
                $"大会文件是{p.Union.Name}的，章程是{charter.Name}的（学校、组织、层级应都相同）",
                $"The proceedings are of {p.Union.Name}; the charter is of {charter.Name} (school, union and level are to agree)")),
        ];

    // A by-election fills what fell vacant, which the election itself is held against.
    private static IEnumerable<Refusal> Numbers(Proceedings proceedings, CharterTerms charter)
    {
        foreach (var election in proceedings.Elections.Where(static e => !e.ByElection))
        {
            var seats = election.Contests.Sum(static c => c.Seats);
            var against = (election.Office, charter) switch
            {
                (Office.Presidium, { PresidiumCap: var cap }) when seats > cap => new($"章程规定主席团不超过{cap}人", $"the charter has at most {cap} in the presidium"),
                (Office.StandingDelegates, { StandingDelegates: null }) => new("章程没有设常任代表会议", "the charter has no standing delegates"),
                (Office.StandingDelegates, { StandingDelegates: var number }) when seats != number => new($"章程规定常任代表会议由{number}人组成", $"the charter has {number} standing delegates"),
                _ => (Words?)null,
            };
            if (against is not null)
            {
                yield return new(CharterRules.AsManyAsSettled, new(
                    $"选举{election.Office.Label.Chinese}，应选{seats}名，{against.Chinese}",
                    $"{seats} seats of {election.Office.Label.English} are filled, and {against.English}"));
            }
        }

        if (proceedings.CongressPresidium.Count is > 0 and var members && members < charter.Congress.CongressPresidium)
        {
            yield return new(CharterRules.AsManyAsSettled, new(
                $"大会主席团{members}人，章程规定不少于{charter.Congress.CongressPresidium}人",
                $"the congress presidium has {members} members, and the charter asks for at least {charter.Congress.CongressPresidium}"));
        }
    }

    // Terms are told apart by what their articles print, which differs wherever the terms do.
    private static IEnumerable<Refusal> Different(CongressTerms stated, CharterTerms charter) =>
        from term in CharterTermTable.All
        let said = term.Show(charter with { Congress = stated })
        let settled = term.Show(charter)
        where said != settled
        select new Refusal(CharterRules.OneAnswer, new(
            $"{term.Option.Question.Chinese}：大会文件{Says(said).Chinese}，章程{Says(settled).Chinese}，请改为一致，或删去大会文件的 terms",
            $"{term.Option.Question.English} The proceedings {Says(said).English}, the charter {Says(settled).English}; make them agree, or leave terms out of the proceedings"));

    // Some terms stand in no article until they are settled.
    private static Words Says(string words) => words.Length == 0 ? new("没有约定", "settles nothing") : new($"写“{words}”", $"says \"{words}\"");
}
