using System.Collections.Immutable;

namespace UnionGovernance.Congresses.Elections;

/// <summary>Elections that the agenda of a congress names, or rules for which it adopted, and of which its file tells nothing: neither held nor left out.</summary>
internal static class ElectionsOnTheAgenda
{
    private static readonly ImmutableArray<string> _elects = ["选举", "改选", "补选", "增选"];

    // Bodies, reports and meetings that are called by an election and fill no office of the union.
    private static readonly ImmutableArray<string> _fillNoOffice = ["选举产生大会主席团", "选举大会主席团", "大会主席团", "选举委员会", "选举单位", "代表选举", "代表的选举"];

    private static readonly ImmutableArray<(Office Office, ImmutableArray<string> Named)> _offices =
    [
        (Office.HigherDelegates, ["出席"]),
        (Office.StandingDelegates, ["常任代表", "常代会", "委员"]),
        (Office.Presidium, ["主席"]),
    ];

    /// <summary>Each, as a question to whoever keeps the file.</summary>
    public static ImmutableArray<Words> Untold(Proceedings proceedings)
    {
        var told = proceedings.Elections.Select(static e => e.Office).Where(static o => o != Office.Delegates).ToHashSet();
        ImmutableArray<Words> untold =
        [
            .. proceedings.Agenda.Where(point => IsUntold(point, told)).Select(static point => new Words(
                $"议程有“{point}”，大会文件没有写这次选举：由谁选举、候选人和得票情况，请补充",
                $"the agenda has \"{point}\", and the file tells nothing of that election: please add who elected, who stood and the votes")),
        ];
        return untold.Length == 0 && told.Count == 0 && proceedings.Course.Any(static a => a.Adopted?.Contains(Course.PreparatoryItem.ElectionRules) == true)
            ? [new(
                "预备会议通过了选举办法，大会文件没有写选举：由谁选举、候选人和得票情况，请补充",
                "the preparatory meeting adopted election rules, and the file tells of no election: please add who elected, who stood and the votes")]
            : untold;
    }

    private static bool IsUntold(string point, HashSet<Office> told)
    {
        var fills = _fillNoOffice.Aggregate(point.Replace("常任代表", "常代会", StringComparison.Ordinal), static (text, called) => text.Replace(called, string.Empty, StringComparison.Ordinal));
        if (!_elects.Any(fills.Contains))
        {
            return false;
        }

        var named = _offices.Where(o => o.Named.Any(fills.Contains)).Select(static o => o.Office).ToList();
        return named.Count == 0 ? told.Count == 0 : named.Exists(o => !told.Contains(o));
    }
}
