using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms.Entries;

namespace UnionGovernance.Showcase.Forms;

/// <summary>The form as it stands: what is typed, and what is wrong with it.</summary>
internal sealed class Filling
{
    private readonly ILookup<string, Fault> _faults;

    // Where nothing is wrong few pages ask for all of it.
    private readonly Lazy<Dictionary<string, PlacedEntry>> _asked;
    private readonly Lazy<HashSet<string>> _names;
    private UnionRecord? _judged;
    private bool _isRead;

    /// <summary>A record's form as it stands.</summary>
    public Filling(Typed typed, ImmutableArray<Fault> faults)
        : this(RecordForm.Record, typed, faults)
    {
    }

    /// <param name="asks">What the form asks.</param>
    /// <param name="typed">What is typed.</param>
    /// <param name="faults">What is wrong with it.</param>
    public Filling(GroupEntry asks, Typed typed, ImmutableArray<Fault> faults)
    {
        _asked = new(() => asks.Whole(typed));
        Typed = typed;
        Faults = [.. faults.Select(f => (f, PlacedEntry.Nearest(_asked.Value, f)))];
        _faults = Faults.Where(static f => f.Entry is not null).ToLookup(static f => f.Entry!.At, static f => f.Fault, StringComparer.Ordinal);
        _names = new(() => _asked.Value.Keys.ToHashSet(StringComparer.Ordinal));
    }

    public Typed Typed { get; }

    /// <summary>The page that shows the form, and adds rows to it.</summary>
    public string Page { get; init; } = "/record";

    /// <summary>Every fault with the input of which it speaks, or with none where it speaks of the whole.</summary>
    public ImmutableArray<(Fault Fault, PlacedEntry? Entry)> Faults { get; }

    /// <summary>The names of all inputs.</summary>
    public IReadOnlySet<string> Names => _names.Value;

    public IReadOnlyList<Fault> At(string at) => [.. _faults[at]];

    /// <returns>Whether anything is filled in there, asked for there or wrong there, so that a part should not be folded away.</returns>
    public bool IsOpen(Entry entry, string at) =>
        entry.IsFilledIn(Typed, at) || HasRows(entry, at) || IsWrong(at);

    /// <returns>Whether anything there is wrong.</returns>
    public bool IsWrong(string at) => Faults.Any(f => f.Entry is { } entry && (entry.At == at || entry.At.StartsWith($"{at}.", StringComparison.Ordinal)));

    /// <returns>What a rule is called in the edition that fits what is filled in so far.</returns>
    public Words? TitleOf(string rule)
    {
        if (!_isRead)
        {
            (_judged, _isRead) = (RecordForm.Judged(Typed), true);
        }

        return RuleBook.National.TitleOf(rule, _judged);
    }

    private bool HasRows(Entry entry, string at) => entry.Whole(Typed, at).Any(a => a.Entry is RowsEntry && RowsEntry.Shown(Typed, a.At) > 0);
}
