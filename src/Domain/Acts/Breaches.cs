using NodaTime;
using UnionGovernance.Rules;

namespace UnionGovernance.Acts;

/// <summary>What a record keeps of what was done against a rule, whichever file tells it.</summary>
internal static class Breaches
{
    /// <param name="on">The day of the act.</param>
    /// <param name="act">The act's word in its file.</param>
    /// <param name="by">The rule that it broke.</param>
    /// <param name="because">What was found.</param>
    /// <param name="reason">Why it was done so; nothing where nobody said.</param>
    /// <param name="level">Whose union it is, a school's or a college's.</param>
    public static Breach Of(LocalDate on, string act, Precondition by, Words because, string? reason, UnionLevel level) => new(on, act, by.Id, because)
    {
        Asked = by.Asked(level),
        Source = by.Basis is { Place.Length: > 0 } placed ? $"{placed.Document} {placed.Place}" : by.Basis.Document,
        Provision = by.Basis.Provisions is [var first, ..] ? first.Id : null,
        Reason = reason,
    };

    /// <summary>Adds breaches to those that a record keeps, each once. What was told with a reason is not told again without one.</summary>
    public static UnionRecord WithBreaches(this UnionRecord record, IEnumerable<Breach> breaches) => record with
    {
        Breaches = [.. record.Breaches, .. breaches.Where(b => record.Breaches.All(k => (k.On, k.Act, k.Rule, k.Because) != (b.On, b.Act, b.Rule, b.Because)))],
    };
}
