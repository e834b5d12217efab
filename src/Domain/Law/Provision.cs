using NodaTime;

namespace UnionGovernance.Law;

/// <summary>One thing that a document says, in our own words. Rules, options and refusals name it by its property, such as <c>SchoolTable.StaffCap</c>.</summary>
/// <param name="Id">Its name in data, such as SCH-03; people are never shown it.</param>
/// <param name="Document">The document that it is cited from.</param>
/// <param name="Heading">The heading under which it is cited.</param>
/// <param name="Says">What it says: its facts and numbers, in sentences of ours.</param>
/// <param name="Force">How strongly it binds.</param>
public sealed record Provision(string Id, Document Document, string Heading, Words Says, Force Force)
{
    /// <summary>Where it stands, the oldest document first. A line of the table stands in every version that prints it; a clause stands where it is cited from, if not said.</summary>
    public Sequence<Place> Places
    {
        get => field ?? [Document.At(Heading)];
        init;
    }

    /// <summary>How well it is known that its document says so. Read in a source, if not said.</summary>
    public Attestation Attestation { get; init; } = Attestation.Seen;

    /// <summary>Whether a national text was looked for and not found, so that what schools do stands in its place.</summary>
    public bool IsGap { get; init; }

    /// <summary>The addresses at which it was read, or at which what it is inferred from was.</summary>
    public required Sequence<string> SeenAt { get; init; }

    /// <summary>The first day on which it holds: that of the oldest document whose day is known.</summary>
    public Fact<LocalDate> From => Places.Select(static p => p.Document.From).FirstOrDefault(static d => d.Known != Known.Unknown);

    /// <summary>The last day on which it holds: that of the newest document; unknown where one of them has no known end.</summary>
    public Fact<LocalDate> Until => Places.Any(static p => p.Document.Until.Known == Known.Unknown) ? default : Places[^1].Document.Until;

    /// <inheritdoc/>
    public override string ToString() => Says.Chinese;
}
