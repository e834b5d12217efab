using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Oversight.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Oversight.Guides;

/// <summary>Who guides the union, by role and day.</summary>
/// <param name="opening">The record at the year's opening, which says whether it is of a school or a college.</param>
public sealed class GuidesOfTheYear(UnionRecord opening) : ISubject
{
    private readonly List<Guide> _guides = [];

    /// <summary>All of them, past ones included, in the order named.</summary>
    public ImmutableArray<Guide> All => [.. _guides];

    /// <summary>Who was named without being what the role asks; of whom nobody said what they are is no finding.</summary>
    /// <param name="terms">What the charter says.</param>
    /// <returns>The findings, in the order named.</returns>
    public ImmutableArray<ActFinding> Findings(OversightTerms terms) => [.. _guides.SelectMany(g => Find(g.Named, terms))];

    /// <inheritdoc/>
    public bool Owns(Act act) => GuideActs.Table.Owns(act);

    /// <summary>Who served in a role on a day.</summary>
    /// <param name="role">The role.</param>
    /// <param name="day">The day; a last day is a day of service, and on a day of change whoever came is named.</param>
    /// <returns>The guide, or nothing.</returns>
    public Guide? On(GuideRole role, LocalDate day) => _guides.LastOrDefault(g => g.Named.Role == role && g.ServesOn(day));

    /// <summary>Whether somebody guided the union or will, but does not on a day.</summary>
    /// <param name="name">The name.</param>
    /// <param name="day">The day; a last day is a day of service.</param>
    /// <returns>The answer; no where the name is that of no guide.</returns>
    public bool IsOutOfOffice(string name, LocalDate day) => _guides.Exists(g => g.Named.Name == name) && !_guides.Exists(g => g.Named.Name == name && g.ServesOn(day));

    /// <inheritdoc/>
    public ImmutableArray<Refusal> Take(Act act) => GuideActs.Table.Take(this, act);

    /// <inheritdoc/>
    /// <remarks>
    /// Told as of the record's date of assessment; without one, by whoever was named last. Once somebody was named, a role is vacant after they
    /// left, whatever the record said of it before; of whom nobody said what they are, it stays open whether they may.
    /// </remarks>
    public UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Enter(
            Enter(record, GuideRole.LeagueDeputySecretary, GuidanceFacts.DeputySecretaryNamed, GuidanceFacts.DeputySecretary),
            GuideRole.SecretaryGeneral,
            GuidanceFacts.SecretaryGeneralAppointed,
            GuidanceFacts.SecretaryGeneral);
    }

    private UnionRecord Enter(UnionRecord record, GuideRole role, FactPath<UnionRecord, bool> fits, FactPath<UnionRecord, string> name)
    {
        var day = record.AsOf.Known == Known.Given ? record.AsOf.Low : LocalDate.MaxIsoValue;
        if (!_guides.Exists(g => g.Named.Role == role && g.Named.On <= day))
        {
            return record;
        }

        var serving = On(role, day)?.Named;
        var same = serving is not null && name.Stated(record) == Fact.Given(serving.Name);
        record = fits.Write(record, serving is null ? Fact.Given(false) : serving.Standing is { } of ? Fact.Given(Fits(of)) : same ? fits.Stated(record) : default);
        return name.Write(record, serving is null ? default : Fact.Given(serving.Name));
    }

    internal Taken Name(GuideNamed act)
    {
        var before = _guides.LastOrDefault(g => g.Named.Role == act.Role);
        return Taken.Unless(
            before is { Last: null } || before?.Last > act.On
                ? new(GuideRules.OneEach, new(
                    $"{Label(act.Role, Language.Chinese)}由{before.Named.Name}担任{(before.Last is { } until ? $"，至{Show(until, Language.Chinese)}" : string.Empty)}",
                    $"{before.Named.Name} is {Label(act.Role, Language.English)}{(before.Last is { } end ? $" until {Show(end, Language.English)}" : string.Empty)}"))
                : null,
            () => _guides.Add(new(act, null)));
    }

    internal Taken Leave(GuideLeft act)
    {
        var at = _guides.FindLastIndex(g => g.Named.Role == act.Role && g.Last is null);
        return Taken.Unless(
            at < 0
                ? new(GuideRules.OneEach, new($"没有人担任{Label(act.Role, Language.Chinese)}", $"Nobody is {Label(act.Role, Language.English)}"))
                : ActRules.Early(act.On, new("明确或聘任", "the naming"), _guides[at].Named.On),
            () => _guides[at] = _guides[at] with { Last = act.On });
    }

    private IEnumerable<ActFinding> Find(GuideNamed named, OversightTerms terms)
    {
        if (named is { Role: not GuideRole.PartyLeader, Standing: { } standing } && !Fits(standing))
        {
            yield return new(named, GuideRules.FullTime, new(
                $"{named.Name}是{standing.Label.Chinese}，担任{Label(named.Role, Language.Chinese)}",
                $"{named.Name}, {standing.Label.English}, is {Label(named.Role, Language.English)}"));
        }

        if (named is { Role: GuideRole.PartyLeader, Post: { } post } && post != terms.PartyContact)
        {
            yield return new(named, GuideRules.PartyContact, new(
                $"{named.Name}是{post.Label.Chinese}，章程约定为{terms.PartyContact.Label.Chinese}",
                $"{named.Name} is {post.Label.English}; the charter says {terms.PartyContact.Label.English}"));
        }
    }

    private bool Fits(GuideStanding standing) => standing == GuideStanding.FullTime || (standing == GuideStanding.Teacher && opening.Union.Level == UnionLevel.College);

    private static string Label(GuideRole role, Language language) => role.Label.In(language);

    private static string Show(LocalDate day, Language language) => DateForm.Instance.Show(day, language);
}
