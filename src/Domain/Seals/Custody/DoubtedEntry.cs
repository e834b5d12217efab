using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Seals.Custody;

/// <summary>What of an entry is doubted, and that it be checked (存疑). It changes nothing: neither what the chain shows nor what rules say.</summary>
/// <param name="Place">The entry, from 1.</param>
/// <param name="Text">What is doubted.</param>
public sealed record DoubtedEntry(int Place, Words Text)
{
    internal static Shape<DoubtedEntry> Shape { get; } = Shapes.Written<DoubtedEntry>(static v =>
    {
        v.Required("place", RefusedAct.Shape["place"].Words, Forms.Whole(0, int.MaxValue), static d => d.Place);
        v.Required("text", Rules.Doubt.Shape["text"].Words, Words.Shape, static d => d.Text);
    });

    /// <summary>All that is doubted of entries, in their order.</summary>
    /// <param name="acts">The acts, in order.</param>
    /// <param name="terms">The charter's terms.</param>
    internal static IEnumerable<DoubtedEntry> Of(IReadOnlyList<SealAct> acts, SealTerms terms) =>
        OfNames(acts).Concat(acts.Index().SelectMany(a => OfContent(a.Item, a.Index + 1, terms))).OrderBy(static d => d.Place);

    /// <summary>Where nobody says what was to be stamped: a sheet may have been blank, which the charter forbids, and no entry shows that it was.</summary>
    internal static IEnumerable<DoubtedEntry> OfContent(SealAct act, int place, SealTerms terms) => act is UseRequested { Content: null } && !terms.BlankSheets
        ?
        [
            new(place, new(
                "未写明文件内容的 SHA-256（content），盖的是否空白纸无法判定；可用 sha256sum 算出",
                "the SHA-256 of the document (content) is not stated, so whether a blank sheet was stamped is open; sha256sum gives it")),
        ]
        : [];

    // Perhaps one person entered in two ways, perhaps one who passes for another.
    private static IEnumerable<DoubtedEntry> OfNames(IEnumerable<SealAct> acts)
    {
        var first = new Dictionary<string, (string Name, int Place)>(StringComparer.Ordinal);
        var told = new HashSet<string>(SameName.Comparer);
        foreach (var (index, act) in acts.Index())
        {
            foreach (var name in act.Actors.OfType<string>())
            {
                if (!first.TryAdd(SameName.Look(name), (name, index + 1)) && first[SameName.Look(name)] is var (other, place) && !SameName.Comparer.Equals(name, other) && told.Add(name))
                {
                    yield return new(index + 1, new(
                        $"“{name}”与第{place}条的“{other}”看上去一样而写法不同，请核对是否同一人（或组织）",
                        $"“{name}” looks like “{other}” of entry {place} and is written otherwise; please check whether they are one"));
                }
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Text.Chinese;
}
