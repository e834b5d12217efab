using UnionGovernance.Seals.Register;

namespace UnionGovernance.Years;

/// <summary>What the acts are called of which a record may keep a breach: those of the year, and those of a seal.</summary>
public static class ActNames
{
    /// <summary>What an act is called.</summary>
    /// <param name="word">The act's word in its file.</param>
    /// <returns>Its name; nothing where neither file has such an act.</returns>
    public static Words? Of(string word) => YearFile.NameOf(word) ?? SealActsFile.NameOf(word);
}
