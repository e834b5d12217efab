namespace UnionGovernance.Facts;

/// <summary>How a kind of fact is shown to people, whatever it is about.</summary>
public interface IFactForm
{
    /// <summary>One value in words.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    string Show(object value, Language language);

    /// <summary>Two bounds in words.</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound.</param>
    /// <param name="edges">Which of them are excluded.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    string ShowWithin(object low, object high, Edges edges, Language language);

    /// <summary>The form of values that are shown beside limits, and so are rounded across none of them. Of other values than shares it is the same.</summary>
    /// <param name="limits">The limits.</param>
    /// <returns>The form.</returns>
    IFactForm Beside(Sequence<Share> limits);
}
