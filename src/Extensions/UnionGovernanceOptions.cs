using NodaTime;
using UnionGovernance.Editions;

namespace UnionGovernance.Extensions;

/// <summary>How a program judges unions.</summary>
public sealed class UnionGovernanceOptions
{
    /// <summary>The book by which records are read and judged: the national one, or a province's.</summary>
    public RuleBook Book { get; set; } = RuleBook.National;

    /// <summary>The day at which a record is judged that says none; nothing leaves undetermined what hangs on the day. It is asked for every record.</summary>
    public Func<LocalDate?> Today { get; set; } = static () => null;

    /// <summary>The greatest record that is read, in bytes: 16 MiB and no more, inclusive.</summary>
    public int LargestRecord { get; set; } = Most;

    internal const int Most = 16 * 1024 * 1024;
}
