using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Editions;

namespace UnionGovernance.Extensions;

/// <summary>What the address asks beside the record: at which day it is judged, and by which edition; each in the place of what the record says.</summary>
/// <param name="AsOf">The day; nothing where the record's own is meant.</param>
/// <param name="Edition">The edition's id; nothing where the record's own is meant.</param>
internal sealed record JudgingQuery(LocalDate? AsOf, string? Edition)
{
    private const string Day = "asOf";
    private const string Table = "edition";

    /// <summary>The names that an address may have, for whoever describes it.</summary>
    public static IReadOnlyList<(string Name, string Says)> Names { get; } =
        [(Day, "The day at which the record is judged, such as 2025-06-30, in the place of its own"), (Table, "The id of the edition by which it is judged, in the place of its own")];

    /// <returns>What the address asks; or what is wrong with it, by name.</returns>
    /// <param name="query">What stands behind the address.</param>
    /// <param name="book">The book whose editions there are.</param>
    public static (JudgingQuery Asked, Dictionary<string, string[]> Wrong) Of(IQueryCollection query, RuleBook book)
    {
        var wrong = query.Keys.Where(static k => Names.All(n => n.Name != k))
            .ToDictionary(static k => k, static k => Told("没有这个参数，可用的有", "there is no such parameter; there are", Names.Select(static n => n.Name)));
        LocalDate? day = null;
        if (query.TryGetValue(Day, out var said))
        {
            if (LocalDatePattern.Iso.Parse(said.ToString()) is { Success: true, Value: var of })
            {
                day = of;
            }
            else
            {
                wrong[Day] = ["应为一天，如 2025-06-30", "a day is expected, such as 2025-06-30"];
            }
        }

        var edition = query.TryGetValue(Table, out var id) ? id.ToString() : null;
        if (edition is not null && book.EditionOf(edition) is null)
        {
            wrong[Table] = Told("没有这份指标表，可用的有", "there is no such edition; there are", book.Editions.Select(static e => e.Id));
        }

        return (new(day, edition), wrong);
    }

    /// <returns>The record as it is asked about.</returns>
    /// <param name="record">The record.</param>
    public UnionRecord In(UnionRecord record) => record with { AsOf = AsOf is { } day ? Fact.Given(day) : record.AsOf, Edition = Edition ?? record.Edition };

    private static string[] Told(string chinese, string english, IEnumerable<string> names) => [$"{chinese} {string.Join("、", names)}", $"{english} {string.Join(", ", names)}"];
}
