using System.Collections.Immutable;
using NodaTime;

namespace UnionGovernance.Law;

/// <summary>The indicator table (自评表), one document in yearly versions; the same version has a table of the school and one of the college.</summary>
public static class IndicatorTables
{
    /// <summary>The table in all its versions, as rules cite it: a line keeps what it says while its number changes.</summary>
    public static Document AllVersions { get; } = new(new("高校学生会组织改革自评表（2020年起历年版本）", "Indicator table of the reform of student unions (all versions from 2020)"))
    {
        From = Of(new(2020, 10)),
    };

    /// <summary>The filing form of 2020.</summary>
    public static Document Of2020 { get; } = Version(
        "高校学生会组织深化改革评估备案表（2020，附件2）", "Filing form of 2020", new(2020, 10), new(2021, 10));

    /// <summary>The table of November 2021, with the filing form of that round.</summary>
    public static Document OfNovember2021 { get; } = Version(
        "改革情况公开·自评表（截至2021年11月）/2021评估备案表", "Table of November 2021", new(2021, 11), new(2021, 12));

    /// <summary>The table of 2021—2022.</summary>
    public static Document Of2021 { get; } = Yearly(2021);

    /// <summary>The table of 2022—2023.</summary>
    public static Document Of2022 { get; } = Yearly(2022);

    /// <summary>The table of 2023—2024.</summary>
    public static Document Of2023 { get; } = Yearly(2023);

    /// <summary>The table of 2024—2025, of which only the college's was seen.</summary>
    public static Document Of2024 { get; } = Yearly(2024);

    /// <summary>The versions, oldest first.</summary>
    public static ImmutableArray<Document> Versions { get; } = [Of2020, OfNovember2021, Of2021, Of2022, Of2023, Of2024];

    private static Document Yearly(int year) => Version(
        $"改革自评表 {year}—{year + 1}学年", $"Table of {year}–{year + 1}", new(year, 9), new(year + 1, 8));

    // Sources give the months in which a version was in use, and no days.
    private static Document Version(string title, string name, YearMonth from, YearMonth until) => new(new(title, name))
    {
        From = Of(from),
        Until = Of(until),
    };

    private static Fact<LocalDate> Of(YearMonth month) => Fact.Within(month.ToDateInterval().Start, month.ToDateInterval().End);
}
