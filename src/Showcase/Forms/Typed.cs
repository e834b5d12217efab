using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace UnionGovernance.Showcase.Forms;

/// <summary>What was typed into a form, kept as it was typed.</summary>
internal sealed class Typed(IReadOnlyDictionary<string, StringValues> values)
{
    public static Typed Nothing { get; } = new(new Dictionary<string, StringValues>());

    public static Typed In(IFormCollection form) => new(form.ToDictionary(StringComparer.Ordinal));

    /// <summary>The names of all inputs into which anything was sent.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <remarks>Browsers send every line end as CR LF; a file has LF.</remarks>
    public string this[string name] =>
        values.TryGetValue(name, out var found) ? found.ToString().Replace("\r\n", "\n", StringComparison.Ordinal) : string.Empty;

    /// <returns>What was typed, space around it included, or nothing if it is blank.</returns>
    /// <param name="name">The input.</param>
    public string? Text(string name) => this[name] is var text && !string.IsNullOrWhiteSpace(text) ? text : null;

    public IEnumerable<string> All(string name) => values.TryGetValue(name, out var found) ? found.OfType<string>() : [];

    public bool Ticked(string name, string value) => All(name).Contains(value, StringComparer.Ordinal);

    /// <returns>The numbers of the rows under a name into which anything was sent, in order.</returns>
    /// <param name="at">The name of the rows.</param>
    public IEnumerable<int> RowsOf(string at) => values.Keys.Select(n => RowOf(n, at)).OfType<int>().Distinct().Order();

    /// <returns>The same with the rows under a name numbered anew, from 0; other rows are left out.</returns>
    /// <param name="at">The name of the rows.</param>
    /// <param name="rows">The rows that stay.</param>
    public Typed WithRows(string at, IReadOnlyList<int> rows)
    {
        var places = rows.Select(static (row, place) => (row, place)).ToDictionary(static r => r.row, static r => r.place);
        var renumbered = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            if (RowOf(name, at) is not { } row)
            {
                renumbered.Add(name, value);
            }
            else if (places.TryGetValue(row, out var place))
            {
                renumbered.Add($"{Entry.Row(at, place)}{name[Entry.Row(at, row).Length..]}", value);
            }
        }

        return new(renumbered);
    }

    public Typed With(string name, string value) => With([(name, value)]);

    /// <returns>The same with some values in place of its own.</returns>
    /// <param name="others">Their names and the values.</param>
    public Typed With(IEnumerable<(string Name, string Value)> others)
    {
        var all = new Dictionary<string, StringValues>(values, StringComparer.Ordinal);
        foreach (var (name, value) in others)
        {
            all[name] = value;
        }

        return new(all);
    }

    /// <returns>All that stands under a name.</returns>
    /// <param name="at">The name.</param>
    public IEnumerable<(string Name, string Value)> Under(string at)
    {
        var prefix = $"{at}.";
        return values.Keys.Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Select(n => (n, this[n]));
    }

    private static int? RowOf(string name, string at)
    {
        if (!name.StartsWith($"{at}.", StringComparison.Ordinal))
        {
            return null;
        }

        // Only the way in which rows are named here: 007 is another name than 7, and would be lost on renumbering.
        var row = name[(at.Length + 1)..].Split('.')[0];
        return int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Entry.Row(at, number) == $"{at}.{row}" ? number : null;
    }
}
