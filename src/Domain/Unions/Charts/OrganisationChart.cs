using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Rules;
using UnionGovernance.Unions.Groups;
using UnionGovernance.Unions.Posts;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Unions.Charts;

/// <summary>The organisation chart (组织架构图) of one day: presidium, departments, and whatever stands beside them.</summary>
/// <param name="Day">The day.</param>
/// <param name="Presidium">The members of the presidium, in the order entered.</param>
/// <param name="Chair">Whose turn it is to chair; nothing where it is nobody's.</param>
/// <param name="Bodies">Departments and bodies beside them, each with those who serve in it, heads first.</param>
/// <param name="Unplaced">Who serves, nobody said where.</param>
/// <param name="Teams">Volunteers and reserve teams, who are not staff.</param>
/// <param name="Groups">Working groups and project teams.</param>
/// <param name="Staff">Persons who serve, each counted once whatever they hold.</param>
public sealed record OrganisationChart(
    LocalDate Day,
    ImmutableArray<Service> Presidium,
    string? Chair,
    ImmutableArray<ChartBody> Bodies,
    ImmutableArray<Service> Unplaced,
    ImmutableArray<Team> Teams,
    ImmutableArray<WorkingGroup> Groups,
    int Staff)
{
    /// <summary>Bodies that are no departments.</summary>
    public IEnumerable<ChartBody> Beside => Bodies.Where(static b => b.Body.Tier != Tier.Department);

    /// <summary>The departments.</summary>
    public IEnumerable<ChartBody> Departments => Bodies.Where(static b => b.Body.Tier == Tier.Department);

    /// <summary>Draws the chart of a day.</summary>
    /// <param name="union">Presidium and departments.</param>
    /// <param name="groups">Working groups and project teams.</param>
    /// <param name="day">The day.</param>
    /// <returns>The chart.</returns>
    public static OrganisationChart Of(PresidiumAndDepartments union, WorkingGroups groups, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(union);
        ArgumentNullException.ThrowIfNull(groups);
        var serving = union.ServingOn(day);
        return new(
            day,
            [.. serving.Where(static s => s.InPresidium == true)],
            union.ChairOn(day),
            [.. union.StandingOn(day).Select(b => new ChartBody(b, [.. serving.Where(s => s.Department == b.Name).OrderByDescending(static s => s.Head)]))],
            [.. serving.Where(static s => s.InPresidium != true && s.Department is null)],
            union.TeamsOn(day),
            [.. groups.All.Where(g => g.StandsOn(day))],
            serving.Select(static s => s.Person).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>What the chart shows that should not be: bodies beside the departments, posts outside the permitted names, groups that outlive their matter.</summary>
    /// <param name="permitted">The titles that the edition permits.</param>
    /// <returns>The findings, each in words; empty where there is none.</returns>
    public ImmutableArray<Words> Findings(Sequence<string> permitted)
    {
        ArgumentNullException.ThrowIfNull(permitted);
        var posts = new PermittedPosts(permitted);
        return
        [
            .. Beside.Select(static b => new Words(
                $"{b.Body.Name}常设于{b.Body.Tier.Label.Chinese}",
                $"{b.Body.Name} stands {b.Body.Tier.Label.English}")),
            .. Presidium.Concat(Bodies.SelectMany(static b => b.Serving)).Concat(Unplaced)
                .SelectMany(s => (s.Post is null ? [] : PostReading.Of(s.Post, permitted).Posts.Where(p => posts.Judge(p, Fact.Given(false)) == Verdict.NotMet))
                    .Select(p => PostTitles.IsForTeachers(p.Title)
                        ? new Words($"{s.Name ?? s.Person}是学生，不能任{p.Title}：{p.Title}由团委专职干部担任", $"{s.Name ?? s.Person} is a student; the secretary-general and the deputy are full-time League cadres")
                        : new Words($"{s.Name ?? s.Person}的职务“{p.Written}”不在规定的职务之内", $"The post of {s.Name ?? s.Person}, {p.Written}, is not a permitted one"))),
            .. Groups.Where(g => g.OutlivesItsMatterOn(Day)).Select(g => new Words(
                $"{g.Name}所办的{(g.Matter is { } zh ? $"“{zh}”" : "事项")}已经结束{Period.DaysBetween(g.MatterEndedOn!.Value, Day)}天，尚未撤销",
                $"{g.Name} outlives its matter{(g.Matter is { } en ? $", {en}," : string.Empty)} by {Period.DaysBetween(g.MatterEndedOn!.Value, Day)} days")),
        ];
    }
}
