using UnionGovernance.Rules;
using UnionGovernance.Rules.Reviewing;

namespace UnionGovernance.Editions;

/// <summary>What is wrong with overlays.</summary>
public abstract record OverlayFault
{
    private OverlayFault()
    {
    }

    /// <summary>What is wrong, in a sentence.</summary>
    public abstract Words Because { get; }

    /// <summary>A line asks less than the line of the table in whose place it stands.</summary>
    /// <param name="Overlay">Whose line it is.</param>
    /// <param name="Own">What it asks.</param>
    /// <param name="Table">What the table asks.</param>
    /// <param name="Shown">A made-up union that keeps the one and not the other.</param>
    public sealed record Loosening(Overlay Overlay, Rule Own, Rule Table, Entailment<UnionRecord>.Refuted Shown) : OverlayFault
    {
        /// <inheritdoc/>
        public override Words Because => new(
            $"{Overlay.Owner.Chinese}的{Quotation.Of(Own.Title.Chinese)}宽于{Quotation.Of(Table.Title.Chinese)}：{Shown.Describe(Language.Chinese)}，前者允许而后者不允许",
            $"\"{Own.Title.English}\" of {Overlay.Owner.English} is looser than \"{Table.Title.English}\": it permits {Shown.Describe(Language.English)}, which the other forbids");
    }

    /// <summary>Lines that no union can keep together.</summary>
    /// <param name="Owners">Whose they are, the table's title among them where a line of it is.</param>
    /// <param name="Flaw">The rules, and why.</param>
    public sealed record Clash(Sequence<Words> Owners, Flaw Flaw) : OverlayFault
    {
        /// <inheritdoc/>
        public override Words Because => new(
            $"{string.Join("与", Owners.Select(static o => o.Chinese))}相抵触。{Flaw.Describe(Language.Chinese)}",
            $"{string.Join(" and ", Owners.Select(static o => o.English))} contradict each other. {Flaw.Describe(Language.English)}");
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Because.Chinese;
}
