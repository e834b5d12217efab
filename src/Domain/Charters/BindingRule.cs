using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>A rule that bounds a term.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Item">The line of the table that it is; nothing where it binds beside every table, or is of the school's charter.</param>
public sealed record BindingRule(Rule Rule, Item? Item)
{
    /// <summary>Where it stands, what it asks, and by which document.</summary>
    public Words Words => new(
        $"{(Item is null ? string.Empty : $"自评表第{Item.Number}项")}{Quotation.Of(Rule.Title.Chinese)}（{Rule.Basis.Document}）",
        $"{(Item is null ? string.Empty : $"item {Item.Number} of the table, ")}\"{Rule.Title.English}\" ({Rule.Basis.Document})");
}
