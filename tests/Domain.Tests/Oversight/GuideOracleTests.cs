using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Oversight;

public sealed class GuideOracleTests
{
    private const string OneEach = "guidance.one-each", Serves = "guidance.serves", FullTime = "guidance.full-time", PartyContact = "guidance.party-contact", Early = "year.not-before";

    private static readonly LocalDate _day = new(2024, 10, 8);

    [Theory]
    [InlineData(UnionLevel.School, null)]
    [InlineData(UnionLevel.College, "理学院")]
    public void A_naive_evaluator_finds_the_same_rules_broken_by_those_who_guide(UnionLevel level, string? college)
    {
        var opening = new UnionRecord { Union = new(new("虚构大学", college), UnionKind.StudentUnion, level, new(2024)) };
        ActOracle.Holds<Act>(
            10_000,
            8,
            () => new GuidesOfTheYear(opening, static () => new() { PartyContact = PartyPost.Secretary }),
            Any,
            (act, taken) => Broken(act, taken, level),
            [Serves, Early],
            [OneEach, FullTime, PartyContact]);
    }

    private static IEnumerable<string> Broken(Act act, IReadOnlyList<Act> taken, UnionLevel level)
    {
        if (act is GuideLeft left)
        {
            var serving = Served(taken, left.Role).Where(s => s.Last is null && (left.Name is null || s.Name == left.Name)).ToList();
            if (serving.Count != 1)
            {
                yield return Serves;
            }
            else if (left.On < serving[0].First)
            {
                yield return Early;
            }

            yield break;
        }

        var named = (GuideNamed)act;
        foreach (var _ in Served(taken, named.Role).Where(s => s.Last is null || s.Last > named.On).Select(static s => (s.Name, s.Last)).Distinct())
        {
            yield return OneEach;
        }

        var mayGuide = named.Standing is null or GuideStanding.FullTime || (named.Standing == GuideStanding.Teacher && level == UnionLevel.College);
        if (named.Role != GuideRole.PartyLeader && !mayGuide)
        {
            yield return FullTime;
        }

        if (named.Role == GuideRole.PartyLeader && named.Post is not (null or PartyPost.Secretary))
        {
            yield return PartyContact;
        }
    }

    // Whoever left ends the service of the one who could be meant.
    private static List<(string Name, LocalDate First, LocalDate? Last)> Served(IReadOnlyList<Act> taken, GuideRole role)
    {
        var served = new List<(string Name, LocalDate First, LocalDate? Last)>();
        foreach (var act in taken)
        {
            if (act is GuideNamed named && named.Role == role)
            {
                served.Add((named.Name, named.On, null));
            }
            else if (act is GuideLeft left && left.Role == role)
            {
                var at = served.FindIndex(s => s.Last is null && (left.Name is null || s.Name == left.Name));
                served[at] = (served[at].Name, served[at].First, left.On);
            }
        }

        return served;
    }

    private static Act Any(Random random)
    {
        var (role, on) = (random.Next(2) == 0 ? GuideRole.PartyLeader : GuideRole.SecretaryGeneral, _day.PlusDays(random.Next(6)));
        var name = random.Next(3) switch { 0 => "林虚谷", 1 => "沈无闻", _ => "顾明烛" };
        return random.Next(5) < 3
            ? new GuideNamed
            {
                Role = role,
                On = on,
                Name = name,
                Standing = random.Next(4) switch { 0 => GuideStanding.FullTime, 1 => GuideStanding.Teacher, 2 => GuideStanding.Student, _ => null },
                Post = random.Next(3) switch { 0 => PartyPost.Secretary, 1 => PartyPost.DeputySecretary, _ => null },
            }
            : new GuideLeft { Role = role, On = on, Name = random.Next(2) == 0 ? null : name };
    }
}
