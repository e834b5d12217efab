using System.Collections.Immutable;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Office;

/// <summary>Cuts a paper where its pages turn: a part with a table too wide for a page upright stands on pages turned sideways.</summary>
/// <remarks>
/// What is cut is a whole part, from its heading (一、) to the next, so that no heading is left behind and no signature stands alone; a title with
/// what is said below it goes with the first part.
/// </remarks>
internal static class PaperSections
{
    /// <returns>The sections in order, one at least; neighbours differ in direction.</returns>
    public static ImmutableArray<(ImmutableArray<PaperBlock> Blocks, bool Sideways)> Of(IReadOnlyList<PaperBlock> blocks, LayoutProfile profile)
    {
        var sections = new List<(ImmutableArray<PaperBlock> Blocks, bool Sideways)>();
        var turns = profile.Sideways().TextWidth > profile.TextWidth;
        foreach (var part in Parts(blocks))
        {
            var sideways = turns && part.OfType<TableBlock>().Any(t => !WordTable.Fits(t, profile));
            var joins = sections.Count > 0 && (sections[^1].Sideways == sideways || (sections.Count == 1 && !sections[0].Blocks.Any(static b => b is TableBlock or HeadingBlock { Level: 2 } or PageBlock)));
            if (joins)
            {
                sections[^1] = ([.. sections[^1].Blocks, .. part], sideways);
            }
            else
            {
                sections.Add((part, sideways));
            }
        }

        return sections.Count > 0 ? [.. sections] : [([], false)];
    }

    private static IEnumerable<ImmutableArray<PaperBlock>> Parts(IReadOnlyList<PaperBlock> blocks)
    {
        var start = 0;
        for (var i = 1; i <= blocks.Count; i++)
        {
            if (i == blocks.Count || blocks[i] is HeadingBlock { Level: 2 } or PageBlock)
            {
                yield return [.. blocks.Take(i).Skip(start)];
                start = i;
            }
        }
    }
}
