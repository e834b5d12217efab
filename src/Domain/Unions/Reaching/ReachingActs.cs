using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions.Reaching;

/// <summary>The acts of <see cref="CollegeReach"/>.</summary>
internal static class ReachingActs
{
    public static ActTable<CollegeReach> Table { get; } = new ActTable<CollegeReach>()
        .Act<CollegeCounted>("collegeCounted", "清点学院学生数和学生会人数", "a college's students and union staff were counted", static v => new()
        {
            College = College(v, static a => a.College),
            Kind = v.Optional("kind", CollegeUnionFacts.Kind.Label, CollegeKind.Form, static a => a.Kind),
            Students = v.Optional("students", CollegeUnionFacts.Students.Label, Forms.Heads, static a => a.Students),
            Staff = v.Optional("staff", CollegeUnionFacts.Staff.Label, Forms.Heads, static a => a.Staff),
        }, static (reach, a) => reach.Count(a))
        .Act<LeagueHelpNamed>("leagueHelpNamed", "团委指定专人指导学院学生会", "the League committee named help for a college union", static v => new()
        {
            College = College(v, static a => a.College),
            Helper = v.Required("helper", "专人", "who helps", Forms.Name, static a => a.Helper),
        }, static (reach, a) => reach.NameHelp(a))
        .Act<LeagueHelpEnded>("leagueHelpEnded", "专人指导结束（当日为最后一日）", "named help ended, that day being its last", static v => new()
        {
            College = College(v, static a => a.College),
        }, static (reach, a) => reach.EndHelp(a))
        .Act<CollegesListed>(
            "collegesListed",
            "团委说明学院学生会和专人指导已列全",
            "the League committee stated that all college unions and all named help are entered",
            static _ => new(),
            static (reach, a) => reach.List(a));

    private static string College<T>(View<T> v, Func<T, string> get) => v.Required("college", "学院", "college", Forms.Name, get);
}
