namespace UnionGovernance.Facts;

/// <summary>A form that offers a closed list of words.</summary>
public interface IChoices
{
    /// <summary>The words in files, each with its name for people, in the order in which they are offered.</summary>
    IEnumerable<(string Word, Words Label)> Offered { get; }
}
