using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using UnionGovernance.Papers;

namespace UnionGovernance.Tests.Papers;

/// <summary>A paper knows its day, and nothing after it.</summary>
public sealed partial class PaperDayTests
{
    /// <summary>Everything that was done after the day of a paper is taken out of the files that it is written from; the paper says what it said.</summary>
    [Fact]
    public void No_paper_tells_of_what_came_after_its_day()
    {
        var dated = WholeSchool.Papers().Where(static w => w.Kind.Source is SourceFile.Congress or SourceFile.Year).Select(static w => (Writing: w, Day: DayOf(w))).Where(static w => w.Day is not null).ToList();

        Assert.True(dated.Select(static w => w.Writing.Kind.Id).Distinct().Count() > 9);
        Assert.All(dated.GroupBy(static w => w.Day!.Value), static onDay =>
        {
            var known = Known(onDay.Key);
            Assert.All(onDay, w => Assert.Equal(w.Writing.Paper!.Markdown, Assert.Single(known, k => k.Name == w.Writing.Name).Paper?.Markdown));
        });
    }

    /// <summary>A paper that leaves its day to the hand that signs is of that day, where it is given.</summary>
    [Fact]
    public void A_paper_whose_day_is_given_is_of_that_day()
    {
        var register = PaperKinds.Write(WholeSchool.Sources with { Signing = new(null, new(2025, 5, 26)) }).Single(static w => w.Kind.Id == "proposal-register");

        Assert.Contains("截至2025年5月26日", register.Paper!.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("逾期", register.Paper.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("credentials-report", "实到")]
    [InlineData("report-to-federation", "逾期")]
    [InlineData("satisfaction-report", "6月")]
    public void What_came_later_is_not_said(string kind, string later) =>
        Assert.DoesNotContain(later, WholeSchool.Papers().Single(w => w.Kind.Id == kind).Paper!.Markdown, StringComparison.Ordinal);

    private static ImmutableArray<PaperWriting> Known(LocalDate day) => PaperKinds.Write(WholeSchool.Sources with
    {
        Congress = WholeSchool.Sources.Congress!.KnownOn(day),
        Year = WholeSchool.Sources.Year!.KnownOn(day),
    });

    // The last line of what is signed, where it is a day, or the day on which it was adopted.
    private static LocalDate? DayOf(PaperWriting writing) => writing.Paper is { } paper && Signed().Match(paper.Markdown) is { Success: true } match
        ? new(Number(match, 1), Number(match, 2), Number(match, 3)) : null;

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("::: (?:signature|adoption)[^:]*?([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日(?:[^\n:]*通过）)?\n:::", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();
}
