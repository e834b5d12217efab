namespace UnionGovernance.Json;

/// <summary>Finds the known name that a mistyped one most resembles.</summary>
public static class NearestName
{
    private const int LongestConsidered = 64;

    /// <summary>Finds it.</summary>
    /// <param name="name">The name as somebody wrote it.</param>
    /// <param name="known">The names that there are.</param>
    /// <returns>The nearest name by edit distance, the first of equals; nothing where none is near: a mistake in a short name, one in three letters of a longer one.</returns>
    public static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestConsidered)
        {
            return null;
        }

        var (best, distance) = ((string?)null, Math.Max(1, name.Length / 3) + 1);
        foreach (var candidate in known)
        {
            var d = Distance(name, candidate);
            if (d < distance && d < Math.Max(name.Length, candidate.Length))
            {
                (best, distance) = (candidate, d);
            }
        }

        return best;
    }

    // After Damerau and Levenshtein: two letters that changed places are one mistake.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(rows[i - 1, j - 1] + (Same(i, j) ? 0 : 1), Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && Same(i, j - 1) && Same(i - 1, j))
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];

        bool Same(int i, int j) => char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
    }
}
