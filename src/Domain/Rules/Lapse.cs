namespace UnionGovernance.Rules;

/// <summary>Keeps a question that may lapse away from where its lapse would flip a definite verdict.</summary>
internal static class Lapse
{
    public static Requirement<T> Refuse<T>(Requirement<T> part, string parameter) =>
        part.MayLapse
            ? throw new ArgumentException(
                $"\"{part.Describe(Language.English)}\" may lapse when a fact is filled in; it may stand alone or under All only.", parameter)
            : part;
}
