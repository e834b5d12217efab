using System.Text.Json;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Unions;
using UnionGovernance.Years;

namespace UnionGovernance.Cli.Stores;

/// <summary>What a store keeps and a file in its place would not: a fact known before and unknown now, people, statements or acts that are fewer.</summary>
/// <remarks>
/// The texts are compared, so that nothing is left out which nobody thought of. A value that is another is a correction and no loss; who is one person
/// fewer on a roster is a loss, for from the file alone nobody can tell who left from who was forgotten.
/// </remarks>
/// <param name="What">What it is.</param>
/// <param name="Before">How it is kept.</param>
/// <param name="Now">How it would be kept.</param>
internal sealed record Loss(string What, string Before, string Now)
{
    // What stands for every member of a list.
    private const string Each = "/*";

    /// <returns>What a record would lose.</returns>
    public static IEnumerable<Loss> Of(UnionRecord kept, UnionRecord fresh, Speech s) =>
        Of(RecordFile.Write(kept), RecordFile.Write(fresh), s).Concat(RecordFacts.All.Prepend(RecordFacts.AsOf)
            .Select(f => (f.Label, Before: f.MeasureStated(kept), Now: f.MeasureStated(fresh)))
            .Where(static f => (f.Before.Known, f.Now.Known) is (Known.Given, Known.Within))
            .Select(f => new Loss(s[f.Label], f.Before.Describe(s.Language), f.Now.Describe(s.Language))));

    /// <returns>What a text would lose: JSON, or a line of JSON after the other.</returns>
    public static IEnumerable<Loss> Of(ReadOnlyMemory<byte> kept, ReadOnlyMemory<byte> fresh, Speech s)
    {
        var (before, now) = (Places.Of(kept), Places.Of(fresh));
        var lost = before.Counts.Where(p => now.At(p.Key) < p.Value).ToDictionary(static p => p.Key, static p => p.Value);

        // What goes with a whole is not told again.
        return lost.Where(p => !Above(p.Key).Any(lost.ContainsKey))
            .Select(p => new Loss(Called(p.Key, s), s[$"{p.Value} 处", $"{p.Value}"], s[$"{now.At(p.Key)} 处", $"{now.At(p.Key)}"]));
    }

    private static string Called(string place, Speech s)
    {
        var (of, fact) = place switch
        {
            "/members/list/*" or "/colleges/list/*" => (Roster(place), null),
            _ when place.StartsWith("/members/list/*/", StringComparison.Ordinal) => (Roster(place), Named(MemberFacts.All, place)),
            _ when place.StartsWith("/colleges/list/*/", StringComparison.Ordinal) => (Roster(place), Named(CollegeUnionFacts.All, place)),
            _ => (null, RecordFacts.All.FirstOrDefault(f => f.JsonPointer == place)?.Label),
        };
        return (of, fact) switch
        {
            ({ } roster, { } known) => $"{s[roster]}{s.Colon}{s[known]}",
            ({ } roster, null) when place.EndsWith(Each, StringComparison.Ordinal) => s[roster],
            (null, { } known) => s[known],
            _ => s[s.Place(place, InWords(place))],
        };
    }

    // Of a record, a congress or an act of a year, whichever has such a place; a list by its own name.
    private static Words InWords(string place)
    {
        var whole = place.Replace(Each, string.Empty, StringComparison.Ordinal);
        Field[] asked = [RecordFile.Field, ProceedingsFile.Field];
        var named = asked.Select(f => f.NameOf(whole)).FirstOrDefault(static n => n.Chinese.Length > 0);
        return named ?? (whole.Split('/', 3) is [_, var act, ..] && YearFile.NameOf(act) is { } name ? name : RecordFile.Field.NameInFile(whole));
    }

    private static Words Roster(string place) => place[1] == 'm' ? RecordFile.Field.At("/members").Words : new("院级学生会名单", "roster of college unions");

    private static Words? Named<T>(IEnumerable<FactPath<T>> facts, string place) => facts.FirstOrDefault(f => place.EndsWith($"{Each}{f.JsonPointer}", StringComparison.Ordinal))?.Label;

    private static IEnumerable<string> Above(string place)
    {
        for (var end = place.LastIndexOf('/'); end > 0; end = place.LastIndexOf('/', end - 1))
        {
            yield return place[..end];
        }
    }

    /// <summary>How often each place of a text is filled, whatever stands there.</summary>
    private sealed class Places
    {
        private readonly Dictionary<string, int> _values = [];

        public Dictionary<string, int> Counts { get; } = [];

        public static Places Of(ReadOnlyMemory<byte> text)
        {
            var places = new Places();
            var reader = new Utf8JsonReader(text.Span, new() { AllowMultipleValues = true });
            while (reader.Read())
            {
                using var document = JsonDocument.ParseValue(ref reader);
                var line = document.RootElement;

                // Each act of a year is one of its kind.
                places.Count(line.TryGetProperty("act", out var act) && act.ValueKind == JsonValueKind.String ? $"/{act.GetString()}" : string.Empty, line);
            }

            return places;
        }

        /// <returns>How often; one value for a whole, such as a figure for its bounds, tells more than its parts.</returns>
        public int At(string place) => Counts.GetValueOrDefault(place) + Above(place).Sum(a => _values.GetValueOrDefault(a));

        private void Count(string place, JsonElement element)
        {
            Counts[place] = Counts.GetValueOrDefault(place) + 1;
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var member in element.EnumerateObject())
                    {
                        Count($"{place}/{member.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", member.Value);
                    }

                    break;
                case JsonValueKind.Array:
                    foreach (var item in element.EnumerateArray())
                    {
                        Count(place + Each, item);
                    }

                    break;
                default:
                    _values[place] = _values.GetValueOrDefault(place) + 1;
                    break;
            }
        }
    }
}
