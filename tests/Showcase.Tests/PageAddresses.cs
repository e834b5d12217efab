namespace UnionGovernance.Showcase.Tests;

/// <summary>Every kind of page, once: its route, and an address of it, by which it is looked at here and in a browser. A form is looked at with rows in it, a list with entries.</summary>
internal static class PageAddresses
{
    /// <summary>Where nothing is: the page of faults, which answers otherwise than the others.</summary>
    public const string Nowhere = "/nowhere";

    public static (string Route, string Address)[] All { get; } =
    [
        ("", "/"),
        ("about", "/about"),
        ("assessment/{sample}", "/assessment/full-university"),
        ("assessment/{sample}/{ruleId}", "/assessment/full-university/posts.permitted"),
        ("charter", "/charter"),
        ("check", "/check"),
        ("congress", "/congress"),
        ("congress/election", "/congress/election"),
        ("congress/quotas", "/congress/quotas"),
        ("congress/start", "/congress/start"),
        ("developers", "/developers"),
        ("error/{code:int?}", Nowhere),
        ("next", "/next?structure.staff.value=45"),
        ("papers", "/papers"),
        ("papers/{name}/{handler?}", "/papers/count-record-1"),
        ("province", "/province"),
        ("record", "/record?sample=full-university"),
        ("report/{sample}/{handler?}", "/report/full-university"),
        ("rules", "/rules"),
        ("rules/compare", "/rules/compare"),
        ("rules/source/{name}", "/rules/source/StructureRules"),
        ("rules/{editionId}", "/rules/school-2020"),
        ("rules/{ruleId:regex([.])}", "/rules/staff.headcount"),
        ("seal", "/seal"),
        ("seal/register", "/seal/register"),
        ("seal/verify", "/seal/verify"),
        ("sources", "/sources"),
        ("upload/{handler:regex(^(record|roster)$)?}", "/upload"),
        ("year", "/year"),
        ("year/activities", "/year/activities"),
        ("year/acts", "/year/acts"),
        ("year/acts/{word}", "/year/acts/tookOffice"),
        ("year/chart", "/year/chart"),
        ("year/satisfaction", "/year/satisfaction"),
        ("year/selections", "/year/selections"),
        ("year/start", "/year/start"),
    ];
}
