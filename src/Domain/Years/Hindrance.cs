using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Years;

/// <summary>Finds of a refused line the earlier one, refused as well, that told of the same thing: whoever was refused office is not there to leave it.</summary>
/// <remarks>
/// A thing is what an act cannot be without: the person, the body, the activity, the semester. A refused act hinders those of other kinds alone: of
/// neither kind was any taken of the thing, or it may be refused for that.
/// </remarks>
internal static class Hindrance
{
    private static readonly string[] _ofEveryAct = ["act", "on", "by", "reason"];

    /// <returns>The refused lines, each with the line that stood in its way.</returns>
    public static ImmutableArray<RefusedLine> Of(ImmutableArray<RefusedLine> refused, Sequence<YearLine> lines, ImmutableArray<ISubject> subjects)
    {
        if (refused.Length < 2)
        {
            return refused;
        }

        var left = new Queue<RefusedLine>(refused);
        var told = ImmutableArray.CreateBuilder<RefusedLine>(refused.Length);
        var things = new Dictionary<(ISubject Subject, string Name), Thing>();
        foreach (var line in lines)
        {
            var (word, subject) = (YearFile.WordOf(line.Act), subjects.First(s => s.Owns(line.Act)));
            var (mentioned, needed) = Names(line.Act, word);
            var isRefused = left.TryPeek(out var next) && ReferenceEquals(next.Line, line);
            if (isRefused)
            {
                var after = mentioned.Select(n => things.GetValueOrDefault((subject, n))).OfType<Thing>()
                    .FirstOrDefault(t => t.Refused is { } r && YearFile.WordOf(r.Act) != word && !t.Taken.Contains(word));
                told.Add(left.Dequeue() with { After = after?.Refused });
            }

            foreach (var name in needed)
            {
                if (!things.TryGetValue((subject, name), out var thing))
                {
                    things.Add((subject, name), thing = new());
                }

                if (!isRefused)
                {
                    thing.Taken.Add(word);
                    thing.Refused = thing.Refused is { } earlier && YearFile.WordOf(earlier.Act) == word ? null : thing.Refused;
                }
                else if (!thing.Taken.Contains(word))
                {
                    thing.Refused ??= line;
                }
            }
        }

        return told.ToImmutable();
    }

    private static (List<string> Mentioned, List<string> Needed) Names(Act act, string word)
    {
        using var json = JsonDocument.Parse(YearFile.WriteLine(act));
        var required = YearFile.Fields(word)!.Value.Where(static f => f.IsRequired).Select(static f => f.Name).ToHashSet(StringComparer.Ordinal);
        var (needed, besides) = (new List<string>(), new List<string>());
        foreach (var member in json.RootElement.EnumerateObject().Where(static m => !_ofEveryAct.Contains(m.Name)))
        {
            (required.Contains(member.Name) ? needed : besides).AddRange(Texts(member.Value));
        }

        return ([.. needed, .. besides], needed);
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(static e => e.ValueKind == JsonValueKind.String).Select(static e => e.GetString()!),
        _ => [],
    };

    private sealed class Thing
    {
        public HashSet<string> Taken { get; } = new(StringComparer.Ordinal);

        public YearLine? Refused { get; set; }
    }
}
