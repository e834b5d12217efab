using System.Text.Json.Nodes;
using UnionGovernance.Showcase.Congresses;

namespace UnionGovernance.Showcase.Pages.Congress;

internal sealed class QuotasModel(SampleCongress sample) : CongressPage
{
    public string?[] Units { get; private set; } = [];

    public string?[] Students { get; private set; } = [];

    public string? Seats { get; private set; }

    public string? Floor { get; private set; }

    public string? Share { get; private set; }

    public string? Lots { get; private set; }

    public int RowCount { get; private set; }

    public void OnGet(string?[] unit, string?[] students, string? seats, string? floor, string? share, string? lots, int rows)
    {
        var plan = sample.Review.Quotas.Plan;
        var fresh = unit.Length == 0;
        (Units, Students) = fresh
            ? ([.. plan.Units.Select(static u => u.Name)], [.. plan.Units.Select(static u => u.Students?.ToString(System.Globalization.CultureInfo.InvariantCulture))])
            : (unit, students);
        (Seats, Floor, Share, Lots) = fresh ? (seats, "3", "1%", lots) : (seats, floor, share, lots);
        var typed = Units.Select((name, i) => (Name: name, Students: Students.ElementAtOrDefault(i)))
            .Where(static u => !string.IsNullOrWhiteSpace(u.Name) || !string.IsNullOrWhiteSpace(u.Students)).Take(200).ToList();
        (Units, Students) = ([.. typed.Select(static u => u.Name)], [.. typed.Select(static u => u.Students)]);
        RowCount = Rows(typed.Count, rows);
        Judge(TypedCongress.Congress(
            ("terms", TypedCongress.Object(("delegateShare", TypedCongress.Text(Share)), ("unitFloor", TypedCongress.Number(Floor)))),
            ("quotas", TypedCongress.Object(
                ("seats", TypedCongress.Number(Seats)),
                ("units", new JsonArray([.. typed.Select(static u => TypedCongress.Object(("name", TypedCongress.Text(u.Name)), ("students", TypedCongress.Number(u.Students))))])),
                ("lots", TypedCongress.Names(Lots))))));
    }
}
