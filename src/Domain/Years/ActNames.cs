using UnionGovernance.Seals.Register;

namespace UnionGovernance.Years;

/// <summary>What the acts are called of which a record may keep a breach: those of the year, and those of a seal.</summary>
public static class ActNames
{
    /// <summary>What an act is called.</summary>
    /// <param name="word">The act's word in its file.</param>
    /// <returns>Its name; nothing where neither file has such an act.</returns>
    public static Words? Of(string word) => YearFile.NameOf(word) ?? SealActsFile.NameOf(word);

    /// <summary>Whether an act is a person's own, such as to take office: a body that is named beside it has only arranged it.</summary>
    /// <param name="word">The act's word in its file.</param>
    /// <returns>The answer, as the act's own declaration gives it; no where no year has such an act.</returns>
    public static bool IsPersonal(string word) => YearFile.IsPersonal(word);
}
