namespace UnionGovernance.Seals.Register;

/// <summary>One member of an entry as text (登记事项), in the order in which it is digested.</summary>
/// <param name="Name">Its name in files.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Values">Its values; several only where it lists people.</param>
public sealed record Particular(string Name, Words Label, Sequence<string> Values)
{
    /// <summary>Its values as people read them: a time to the minute, several names one after another.</summary>
    /// <param name="language">The language of times; what people wrote is shown as they wrote it.</param>
    /// <returns>The text.</returns>
    public string Show(Language language) => string.Join("、", Values.Select(v => EntryValue.MomentOf(v) is { } moment ? Moments.Show(moment, language) : v));
}
