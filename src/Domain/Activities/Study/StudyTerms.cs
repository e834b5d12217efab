using System.Globalization;
using UnionGovernance.Json;

namespace UnionGovernance.Activities.Study;

/// <summary>What a school's charter settles about study. Each term stands at its default until the charter says otherwise.</summary>
public sealed record StudyTerms
{
    /// <summary>The calendar months in which the staff are to study, 1 for January. By default the teaching months: September to December and March to June.</summary>
    public Sequence<int> Months { get; init; } = [9, 10, 11, 12, 3, 4, 5, 6];

    /// <summary>The least number of meetings in such a month. Default 1.</summary>
    public int PerMonth { get; init; } = 1;

    /// <summary>The least number of times that the union's League branch studies in a semester; none is asked by default.</summary>
    public int? BranchPerSemester { get; init; }

    /// <summary>Months and number in words, such as 9月至12月、3月至6月，每月1次; in the order of the academic year, months that follow each other as one span.</summary>
    internal Words Describe() => new(
        $"{string.Join('、', Spans.Select(static s => s.First == s.Last ? $"{s.First}月" : $"{s.First}月至{s.Last}月"))}，每月{PerMonth}次",
        $"{string.Join(", ", Spans.Select(static s => s.First == s.Last ? Named(s.First) : $"{Named(s.First)} to {Named(s.Last)}"))}; {PerMonth} a month");

    /// <summary>The months in spans, in the order of the academic year, which begins with September.</summary>
    internal IEnumerable<(int First, int Last)> Spans
    {
        get
        {
            var months = Enumerable.Range(0, 12).Select(static i => ((8 + i) % 12) + 1).ToList();
            for (var i = 0; i < months.Count; i++)
            {
                if (!Months.Contains(months[i]))
                {
                    continue;
                }

                var first = i;
                while (i + 1 < months.Count && Months.Contains(months[i + 1]))
                {
                    i++;
                }

                yield return (months[first], months[i]);
            }
        }
    }

    private static string Named(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static readonly StudyTerms _defaults = new();
    private static readonly Form<Sequence<int>> _months = Forms.List(Forms.Whole(1, 12), most: 12);
    private static readonly Form<int> _perMonth = Forms.Whole(0, 31);
    private static readonly Form<int> _witnesses = Forms.Whole(0, 100);

    internal static Shape<StudyTerms> Shape { get; } = Shapes.Of<StudyTerms>(static v => new()
    {
        Months = v.Optional("months", "须学习的月份", "months in which study is asked", _months, static t => t.Months, _defaults.Months),
        PerMonth = v.Optional("perMonth", "每月至少几次", "least meetings in a month", _perMonth, static t => t.PerMonth, _defaults.PerMonth),
        BranchPerSemester = v.Optional("branchPerTerm", "团支部每学期至少几次", "least meetings of the League branch in a term", _witnesses, static t => t.BranchPerSemester),
    });
}
