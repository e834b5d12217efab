namespace UnionGovernance.Json;

/// <summary>Finds the known name that a mistyped one most resembles.</summary>
public static class NearestName
{
    private const int LongestConsidered = 64;

    /// <summary>Finds it.</summary>
    /// <param name="name">The name as somebody wrote it.</param>
    /// <param name="known">The names that there are.</param>
    /// <returns>The nearest name by edit distance, the first of equals; nothing where none is near.</returns>
    public static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestConsidered)
        {
            return null;
        }

        var (best, distance) = ((string?)null, Math.Max(2, name.Length / 2) + 1);
        foreach (var candidate in known)
        {
            var d = Distance(name, candidate);
            if (d < distance)
            {
                (best, distance) = (candidate, d);
            }
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
