using System.Collections.Immutable;
using UnionGovernance.Unions.Charts;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Showcase.Years;

/// <summary>An organisation chart as a picture: the presidium, what stands between, the departments in rows, what stands below.</summary>
internal sealed class ChartPicture
{
    public const int Width = 960;
    public const int BoxHeight = 84;
    private const int Columns = 6;
    private const int Gap = 12;
    private const int RowGap = 44;
    private const int BoxWidth = (Width - ((Columns - 1) * Gap)) / Columns;

    private ChartPicture(ImmutableArray<Box> boxes, int height) => (Boxes, Height) = (boxes, height);

    public ImmutableArray<Box> Boxes { get; }

    public int Height { get; }

    public static ChartPicture Of(OrganisationChart chart, Func<ChartBody, string> below, string presidium, string members)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var boxes = ImmutableArray.CreateBuilder<Box>();
        var top = 0;
        boxes.Add(new(presidium, members, (Width - (2 * BoxWidth)) / 2, top, 2 * BoxWidth, Extra: false, Root: true));
        top += BoxHeight + RowGap;
        foreach (var tier in new[] { Tier.AboveDepartments, Tier.Department, Tier.BelowDepartments })
        {
            foreach (var row in chart.Bodies.Where(b => b.Body.Tier == tier).Chunk(Columns))
            {
                var left = (Width - ((row.Length * (BoxWidth + Gap)) - Gap)) / 2;
                boxes.AddRange(row.Select((b, i) => new Box(b.Body.Name, below(b), left + (i * (BoxWidth + Gap)), top, BoxWidth, tier != Tier.Department, Root: false)));
                top += BoxHeight + RowGap;
            }
        }

        return new(boxes.ToImmutable(), top - RowGap);
    }

    internal sealed record Box(string Name, string Below, int Left, int Top, int Width, bool Extra, bool Root)
    {
        public int Middle => Left + (Width / 2);

        /// <summary>The line from the row above down to this box, which spans the rows' gap.</summary>
        public string Line => FormattableString.Invariant($"M{ChartPicture.Width / 2} {Top - RowGap} V{Top - (RowGap / 2)} H{Middle} V{Top}");
    }
}
