using UnionGovernance;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

/// <summary>An invented province: its notice, an indicator of its own, its table, and its book.</summary>
internal static class Province
{
    private static readonly Document _notice = new(new("虚构省学生会组织改革评估办法", "An invented province's measures")) { Number = "虚团发〔2024〕5号" };

    private static readonly Provision _cap = new("INV-02", _notice, "第四条", new("志愿者不超过200人。", "At most 200 volunteers."), Force.Binding) { SeenAt = ["https://example.org/notice"] };

    public static Rule FewVolunteers { get; } = new(
        "invented-province.volunteers",
        new("志愿者不超过200人", "At most 200 volunteers"),
        new AtMost<UnionRecord, int>(StructureFacts.Volunteers, 200),
        _cap);

    // What the library's record has no place for stands in it under a name of the school's own.
    public static FactPath<UnionRecord, int> Complaints { get; } = OwnFact.Called(new("食堂意见", "canteen complaints"), CountForm.Pieces);

    public static Rule FewComplaints { get; } = new(
        "goal.invented-province.few-complaints",
        new("食堂意见不超过20个", "At most 20 canteen complaints"),
        new AtMost<UnionRecord, int>(Complaints, 20),
        Basis.OwnGoal);

    public static RuleBook Book { get; } = RuleBook.National.With(School2023.Table with
    {
        Id = "invented-province-2024",
        Title = new("虚构省2024年自评表", "Table of an invented province, 2024"),
        Year = new(2024),
        Items = [.. School2023.Table.Items, new("18", FewVolunteers, Attestation.Seen, Mark.None)],
    }).With(FewComplaints).With(Complaints);
}
