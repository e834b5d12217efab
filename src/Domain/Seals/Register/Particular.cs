namespace UnionGovernance.Seals.Register;

/// <summary>One member of an entry as text (登记事项), in the order in which it is digested.</summary>
/// <param name="Name">Its name in files.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Values">Its values; several only where it lists people.</param>
public sealed record Particular(string Name, Words Label, Sequence<string> Values)
{
    /// <summary>Its values as people read them: a time to the minute, several names one after another.</summary>
    public string Shown => string.Join("、", Values.Select(static v => EntryValue.MomentOf(v) is { } moment ? Moments.Show(moment) : v));
}
