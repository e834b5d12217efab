using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Years;

/// <summary>A page on a year: the visitor's own, as it was sent, or the sample's. It keeps nothing.</summary>
internal abstract class YearPage(SampleYear sample, Today today) : PageModel
{
    protected SampleYear Sample { get; } = sample;

    /// <summary>The text of the visitor's file; nothing where none was sent.</summary>
    public string? Text { get; private set; }

    public ImmutableArray<Fault> Faults { get; private set; } = [];

    /// <summary>The year shown: the visitor's if it could be read, else the sample's.</summary>
    [NotNull]
    public YearReplay? Replay { get; private set; } = sample.Replay;

    public bool IsSample => ReferenceEquals(Replay, Sample.Replay);

    protected LocalDate OfToday => today.Date;

    /// <summary>Reads the visitor's file.</summary>
    protected void Read(string? text)
    {
        Text = string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n");
        if (Text is null)
        {
            return;
        }

        var reading = YearFile.Read(Encoding.UTF8.GetBytes(Text));
        Faults = reading.Faults;
        if (reading.Value is { } history)
        {
            var opening = history.Opening;
            Replay = YearReplay.Of(opening.AsOf.Known == Known.Unknown ? history with { Opening = opening with { AsOf = Fact.Given(OfToday) } } : history);
        }
    }
}
