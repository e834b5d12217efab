using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Years;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Charts;
using UnionGovernance.Unions.Functions;
using UnionGovernance.Unions.Groups;
using UnionGovernance.Unions.Posts;
using UnionGovernance.Unions.Reaching;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Showcase.Pages.Year;

internal sealed class ChartModel(SampleYear sample, Today today) : YearPage(sample, today)
{
    /// <summary>What was typed as the day, and is none.</summary>
    public string? NoDay { get; private set; }

    public LocalDate Day { get; private set; }

    public OrganisationChart Chart => OrganisationChart.Of(Union, Replay.Subject<WorkingGroups>(), Day);

    /// <summary>The editions that fit; before the first known one there are none, and in one year there are two.</summary>
    public Sequence<Edition> Editions => RuleBook.National.Fitting(Replay.Record);

    /// <summary>Whether the day of assessment is known as a month, and the chart is that of its last day: limits and reach are then what is so on every day of it.</summary>
    public bool IsOfSpan { get; private set; }

    public IEnumerable<StructureLimit> Limits => Editions is not [var edition, ..] ? []
        : IsOfSpan ? StructureLimit.Of(Replay.Record, edition)
        : StructureLimit.On(Day, Union, Replay.History.Opening, edition);

    public IEnumerable<Words> Findings =>
    [
        .. Chart.Findings(
            Editions is [var edition, ..] && edition.Items.Select(static i => i.Rule.Requirement).OfType<PermittedPosts>().FirstOrDefault() is { } posts
                ? posts.Permitted
                : PostTitles.Of2023),
        .. Replay.Subject<FunctionsOfTheYear>().On(Day).Select(static f => new Words(
            $"{YearTexts.NotAUnions.Chinese}：{f.Name.Chinese}", $"{YearTexts.NotAUnions.English}: {f.Name.English}")),
    ];

    public IEnumerable<ReachLine> Colleges => ReachLine.Of(IsOfSpan ? Replay.Record : Replay.Subject<CollegeReach>().Enter(Replay.History.Opening with { AsOf = Fact.Given(Day) }));

    public string? HelperOf(CollegeUnion college) => Replay.Subject<CollegeReach>().HelperOn(college.Id, Day);

    public static string Show(Fact<int> heads, Speech speech) => heads.Known switch
    {
        Known.Given => heads.Low.ToString(CultureInfo.InvariantCulture),
        Known.Within when heads.High == int.MaxValue => FormattableString.Invariant($"≥ {heads.Low}"),
        Known.Within => FormattableString.Invariant($"{heads.Low}–{heads.High}"),
        _ => speech[Texts.Unknown],
    };

    private PresidiumAndDepartments Union => Replay.Subject<PresidiumAndDepartments>();

    public void OnGet(string? on) => Ask(on);

    public IActionResult OnPost([FromForm] string? year, [FromForm] string? on)
    {
        Read(year);
        Ask(on);
        return Page();
    }

    private void Ask(string? on)
    {
        var isAsked = !string.IsNullOrWhiteSpace(on);
        var asked = isAsked ? Notation.Day(on!) : null;
        NoDay = isAsked && asked is null ? on : null;
        IsOfSpan = !isAsked && Days.Length > 1;
        Day = asked ?? (Days is [.., var last] ? last : OfToday);
    }
}
