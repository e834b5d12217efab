using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Oversight.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Oversight.Guides;

/// <summary>Who guides the union, by role and day.</summary>
/// <param name="opening">The record at the year's opening, which says whether it is of a school or a college.</param>
/// <param name="terms">What the charter in force says of those who guide the union; what stands where it says nothing, if not given.</param>
public sealed class GuidesOfTheYear(UnionRecord opening, Func<OversightTerms>? terms = null) : Subject<GuidesOfTheYear>(GuideActs.Table)
{
    private readonly List<Guide> _guides = [];

    /// <summary>All of them, past ones included, in the order named.</summary>
    public ImmutableArray<Guide> All => [.. _guides];

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
    /// <remarks>
    /// Told as of the record's date of assessment; without one, by whoever was named last. Once somebody was named, a role is vacant after they
    /// left, whatever the record said of it before; of whom nobody said what they are, it stays open whether they may.
    /// </remarks>
    public override UnionRecord Enter(UnionRecord record)
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

    internal Taken Name(GuideNamed act) => new([.. Beside(act), .. Unfit(act)], () => _guides.Add(new(act, null)));

    internal Taken Leave(GuideLeft act)
    {
        var serving = _guides.Where(g => g.Named.Role == act.Role && g.Last is null && (act.Name is null || g.Named.Name == act.Name)).ToList();
        return Taken.Unless(
            serving switch
            {
                [] => new(GuideRules.Serves, act.Name is { } name
                    ? new($"{name}没有担任{Label(act.Role, Language.Chinese)}", $"{name} is not {Label(act.Role, Language.English)}")
                    : new($"没有人担任{Label(act.Role, Language.Chinese)}", $"Nobody is {Label(act.Role, Language.English)}")),
                [var only] => ActRules.Early(act.On, new("明确或聘任", "the naming"), only.Named.On),
                _ => new(GuideRules.Serves, new(
                    $"{Label(act.Role, Language.Chinese)}有{string.Join('、', serving.Select(static g => g.Named.Name))}，未写明是谁离任",
                    $"{string.Join(", ", serving.Select(static g => g.Named.Name))} serve as {Label(act.Role, Language.English)}; who leaves is not named")),
            },
            () => _guides[_guides.IndexOf(serving[0])] = serving[0] with { Last = act.On });
    }

    private IEnumerable<Refusal> Beside(GuideNamed act) => _guides.Where(g => g.Named.Role == act.Role && (g.Last is null || g.Last > act.On)).Select(before => new Refusal(
        GuideRules.OneEach,
        new(
            $"{Label(act.Role, Language.Chinese)}由{before.Named.Name}担任{(before.Last is { } until ? $"，至{Show(until, Language.Chinese)}" : string.Empty)}",
            $"{before.Named.Name} is {Label(act.Role, Language.English)}{(before.Last is { } end ? $" until {Show(end, Language.English)}" : string.Empty)}")));

    // Of whom nobody said what they are, nothing is found.
    private IEnumerable<Refusal> Unfit(GuideNamed named)
    {
        if (named is { Role: not GuideRole.PartyLeader, Standing: { } standing } && !Fits(standing))
        {
            yield return new(GuideRules.FullTime, new(
                $"{named.Name}是{standing.Label.Chinese}，担任{Label(named.Role, Language.Chinese)}",
                $"{named.Name}, {standing.Label.English}, is {Label(named.Role, Language.English)}"));
        }

        var contact = (terms?.Invoke() ?? new()).PartyContact;
        if (named is { Role: GuideRole.PartyLeader, Post: { } post } && post != contact)
        {
            yield return new(GuideRules.PartyContact, new(
                $"{named.Name}是{post.Label.Chinese}，章程约定为{contact.Label.Chinese}",
                $"{named.Name} is {post.Label.English}; the charter says {contact.Label.English}"));
        }
    }

    private bool Fits(GuideStanding standing) => standing == GuideStanding.FullTime || (standing == GuideStanding.Teacher && opening.Union.Level == UnionLevel.College);

    private static string Label(GuideRole role, Language language) => role.Label.In(language);

    private static string Show(LocalDate day, Language language) => DateForm.Instance.Show(day, language);
}
