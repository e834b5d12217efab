using UnionGovernance.Congresses;

namespace UnionGovernance.Storage;

/// <summary>Which congress of a union's year.</summary>
/// <param name="Year">The union and the year.</param>
/// <param name="Name">What the school calls it, such as 第十次学生代表大会; unique in that union's year. A number may be missing, a name is always found.</param>
public sealed record CongressName(UnionYear Year, string Name)
{
    /// <summary>The name of a congress.</summary>
    /// <param name="name">What the school calls it.</param>
    /// <param name="proceedings">Its proceedings, which tell the union and the year.</param>
    /// <returns>The name.</returns>
    public static CongressName Of(string name, Proceedings proceedings)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(proceedings);
        return new(proceedings.Union, name);
    }
}
