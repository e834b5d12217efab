using CsCheck;
using NodaTime;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Tests.Unions;

/// <summary>Terms include both ends, whatever the order of first day, last day and the day asked for.</summary>
public sealed class TermTests
{
    private static readonly LocalDate _first = new(2024, 9, 1);
    private static readonly Gen<LocalDate> _day = Gen.Int[-4, 4].Select(d => _first.PlusDays(d));
    private static readonly Gen<TermOfOffice> _term = Gen.Select(_day, Gen.Select(Gen.Bool, _day, static (open, last) => open ? (LocalDate?)null : last), static (f, l) => new TermOfOffice(f, l));

    /// <summary>All thirteen orders of three days, ties included.</summary>
    [Theory]
    [InlineData(0, 2, -1, false)]
    [InlineData(0, 2, 0, true)]
    [InlineData(0, 2, 1, true)]
    [InlineData(0, 2, 2, true)]
    [InlineData(0, 2, 3, false)]
    [InlineData(0, 0, -1, false)]
    [InlineData(0, 0, 0, true)]
    [InlineData(0, 0, 1, false)]
    [InlineData(2, 0, -1, false)]
    [InlineData(2, 0, 0, false)]
    [InlineData(2, 0, 1, false)]
    [InlineData(2, 0, 2, false)]
    [InlineData(2, 0, 3, false)]
    public void Both_ends_are_included_and_a_term_that_ends_before_it_begins_covers_nothing(int first, int last, int day, bool covered) =>
        Assert.Equal(covered, new TermOfOffice(_first.PlusDays(first), _first.PlusDays(last)).Covers(_first.PlusDays(day)));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(20_000, true)]
    public void A_term_without_a_last_day_goes_on(int day, bool covered) => Assert.Equal(covered, new TermOfOffice(_first, null).Covers(_first.PlusDays(day)));

    /// <summary>The oracle walks the days one by one.</summary>
    [Fact]
    public void Meeting_and_containing_are_what_the_days_say() => Gen.Select(_term, _term).Sample((a, b) =>
    {
        var (of, other) = (Days(a), Days(b));

        Assert.Equal(of.Intersect(other).Any(), a.Meets(b));
        Assert.Equal(!other.Except(of).Any(), a.Contains(b));
    }, iter: 10_000);

    [Fact]
    public void Ending_a_term_takes_the_later_days_away_and_adds_none() => Gen.Select(_term, _day).Sample((term, last) =>
        Assert.Equal(Days(term).Where(d => d <= last), Days(term.EndedOn(last))), iter: 10_000);

    /// <summary>Who served on that day, against a walk over all days and people: ended and future terms among them.</summary>
    [Fact]
    public void Who_served_is_answered_for_any_day() => Gen.Select(_term, Gen.Int[0, 3]).Array[0, 6].Select(_day.Array[0, 3], static (t, l) => (Terms: t, Leaving: l)).Sample(c =>
    {
        var union = new PresidiumAndDepartments();
        var terms = new List<(string Person, List<LocalDate> Days)>();
        foreach (var (term, who) in c.Terms)
        {
            var person = $"{(char)('甲' + who)}";
            var days = Days(term);
            var refused = days.Count == 0 || terms.Any(t => t.Person == person && t.Days.Intersect(days).Any());
            Assert.Equal(refused, union.Take(new TookOffice { On = _first, Person = person, Presidium = true, From = term.First, Until = term.Last }).Length > 0);
            if (!refused)
            {
                terms.Add((person, days));
            }
        }

        foreach (var last in c.Leaving)
        {
            // Leaving ends the term that runs, not one that is to come after a break.
            var running = terms.SingleOrDefault(t => t.Person == "甲" && t.Days.Contains(last)).Days;
            Assert.Equal(running is not null, union.Take(new LeftOffice { On = last, Person = "甲" }).Length == 0);
            Assert.Equal(running is null ? null : last, union.Services.SingleOrDefault(s => s.Person == "甲" && s.Term.Covers(last))?.Term.Last);
            running?.RemoveAll(d => d > last);
        }

        for (var day = _first.PlusDays(-6); day < _first.PlusDays(8); day = day.PlusDays(1))
        {
            Assert.Equal(
                terms.Where(t => t.Days.Contains(day)).Select(t => t.Person).Order(),
                union.ServingOn(day).Select(s => s.Person).Order());
        }
    }, iter: 10_000);

    // A window wider than any end that is generated.
    private static List<LocalDate> Days(TermOfOffice term) =>
    [
        .. Enumerable.Range(-10, 30).Select(d => _first.PlusDays(d)).Where(d => d >= term.First && (term.Last is null || d <= term.Last)),
    ];
}
