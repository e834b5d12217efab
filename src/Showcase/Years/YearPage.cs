using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Years;

/// <summary>A page on a year: the visitor's own, as it was sent, or the sample's. It keeps nothing.</summary>
internal abstract class YearPage(SampleYear sample, Today today) : PageModel
{
    // As far as a replay looks.
    private const int LongestSpan = 366;

    protected SampleYear Sample { get; } = sample;

    /// <summary>The text of the visitor's file; nothing where none was sent.</summary>
    public string? Text { get; private set; }

    public ImmutableArray<Fault> Faults { get; private set; } = [];

    /// <summary>The year shown: the visitor's if it could be read, else the sample's.</summary>
    [NotNull]
    public YearReplay? Replay { get; private set; } = sample.Replay;

    public bool IsSample => ReferenceEquals(Replay, Sample.Replay);

    /// <summary>Every day that the day of assessment may be: one where it is given, those of the month where only that is known; none where nobody said.</summary>
    public ImmutableArray<LocalDate> Days => Replay.Record.AsOf is { Known: Known.Given or Known.Within, Low: var first, High: var last } && Period.DaysBetween(first, last) < LongestSpan
        ? [.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays)]
        : [];

    /// <returns>What is so on the day of assessment: one answer where it is the same on every day that it may be, else each of them once.</returns>
    public ImmutableArray<T> OnAnyDay<T>(Func<LocalDate?, T> of) => Days.IsEmpty ? [of(null)] : [.. Days.Select(d => of(d)).Distinct()];

    /// <returns>A figure of the day of assessment, from the least to the most where the days that it may be differ; nothing where it has none on any.</returns>
    public string? FigureOnAnyDay(Func<LocalDate?, int?> of) => OnAnyDay(of).OfType<int>().ToList() switch
    {
        [] => null,
        [var only] => FormattableString.Invariant($"{only}"),
        var several => FormattableString.Invariant($"{several.Min()}–{several.Max()}"),
    };

    protected LocalDate OfToday => today.Date;

    /// <summary>Reads the visitor's file.</summary>
    protected void Read(string? text)
    {
        Text = string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n");
        if (Text is null)
        {
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(Text);
        var reading = ForeignFile.Told(YearFile.Read(bytes), bytes, FileContent.Year);
        Faults = reading.Faults;
        if (reading.Value is { } history)
        {
            var opening = history.Opening;
            Replay = YearReplay.Of(opening.AsOf.Known == Known.Unknown ? history with { Opening = opening with { AsOf = Fact.Given(OfToday) } } : history);
        }
    }
}
