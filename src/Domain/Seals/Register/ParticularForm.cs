using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Seals.Register;

/// <summary>How a member is written in JSON.</summary>
internal enum ParticularKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A number.</summary>
    Whole,

    /// <summary>A list of strings.</summary>
    Names,

    /// <summary>A string that is a time.</summary>
    Moment,

    /// <summary>A string that is a SHA-256.</summary>
    Digest,
}

/// <summary>One member of one kind of act.</summary>
/// <param name="Name">Its name in files.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Expected">What may stand there.</param>
/// <param name="Of">The act's values; none where the act does not state it.</param>
/// <param name="Take">The act with the values; nothing where they are not in their one form.</param>
internal sealed record ParticularForm<T>(
    string Name, Words Label, ParticularKind Kind, Words Expected, Func<T, Sequence<string>> Of, Func<T, Sequence<string>, T?> Take)
    where T : SealAct;
