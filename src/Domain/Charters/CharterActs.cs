using UnionGovernance.Acts;

namespace UnionGovernance.Charters;

/// <summary>The acts of <see cref="CharterOfTheYear"/>.</summary>
internal static class CharterActs
{
    public static ActTable<CharterOfTheYear> Table { get; } = new ActTable<CharterOfTheYear>()
        .Act<CharterInForce>("charterInForce", "章程生效", "a charter comes into force", static v => new()
        {
            Charter = v.Required("charter", "章程", "the charter", Charter.Shape, static a => a.Charter),
        }, static (charter, a) => charter.BringIntoForce(a));
}
