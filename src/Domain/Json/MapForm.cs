using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>An object whose members are called after what they are about, such as what is said beside each fact. No two have one name.</summary>
/// <typeparam name="T">What each member makes.</typeparam>
/// <typeparam name="TValue">What stands under the name.</typeparam>
/// <param name="names">The names that there may be, each with its words, in the order in which a schema lists them.</param>
/// <param name="form">How a value stands in a file; a shape finds its name in <see cref="View{TOwner}.Key"/>.</param>
/// <param name="make">Makes what is read from name and value.</param>
/// <param name="name">The name of what is written.</param>
/// <param name="get">The value of what is written.</param>
/// <param name="byName">Whether what is read is put in the order of the names' code points; otherwise it is put in the order of <paramref name="names"/>.</param>
internal sealed class MapForm<T, TValue>(
    IEnumerable<(string Name, Words Words)> names, Form<TValue> form, Func<string, TValue, T> make, Func<T, string> name, Func<T, TValue> get, bool byName)
    : Form<Sequence<T>>
{
    private readonly Names _names = new(names);
    private readonly ImmutableArray<Words> _words = [.. names.Select(static n => n.Words)];

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out Sequence<T> value)
    {
        value = null;
        if (input.Json.TokenType != JsonTokenType.StartObject)
        {
            return input.Refuse(_names.ObjectExpected);
        }

        var faults = input.Faults;
        var (kept, count, expected) = (faults.Kept, faults.Count, 0);
        var given = new List<(int Index, T Made)>();
        var seen = new HashSet<int>();
        while (input.Json.Read() && input.Json.TokenType == JsonTokenType.PropertyName)
        {
            var i = _names.Find(ref input.Json, expected);
            if (i < 0 || !seen.Add(i))
            {
                input.RefuseName(again: i >= 0, _names);
                continue;
            }

            expected = i + 1;
            var before = faults.Kept;
            var called = _names.Texts[i];
            input.Json.Read();
            input.Place.Enter(_names[i]);
            input.Key = called;
            if (form.Read(ref input, out var read))
            {
                given.Add((i, make(called, read)));
            }

            input.Key = string.Empty;
            input.Place.Leave();
            faults.Rank(before, seen.Count);
        }

        if (faults.Count != count)
        {
            faults.Order(kept);
        }

        value = [.. InOrder(given).Select(static g => g.Made)];
        return true;
    }

    /// <inheritdoc/>
    internal override void Write(Output output, Sequence<T> value)
    {
        output.Json.WriteStartObject();
        foreach (var item in value)
        {
            if (item is null && output.WritesUnsound)
            {
                output.Json.WriteNull(string.Empty);
                continue;
            }

            output.Json.WritePropertyName(name(item) ?? string.Empty);
            output.Write(form, get(item));
        }

        output.Json.WriteEndObject();
    }

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "object");
        schema.Json.WriteStartObject("properties");
        for (var i = 0; i < _words.Length; i++)
        {
            schema.Member(_names.Texts[i], _words[i], form.Describe);
        }

        schema.Json.WriteEndObject();
        schema.Json.WriteBoolean("additionalProperties", false);
    }

    private IEnumerable<(int Index, T Made)> InOrder(List<(int Index, T Made)> given)
    {
        for (var i = 1; i < given.Count; i++)
        {
            if (Compare(given[i - 1], given[i]) > 0)
            {
                return given.Order(Comparer<(int Index, T Made)>.Create(Compare));
            }
        }

        // A file that we wrote is in order already.
        return given;
    }

    private int Compare((int Index, T Made) one, (int Index, T Made) other) =>
        byName ? string.CompareOrdinal(_names.Texts[one.Index], _names.Texts[other.Index]) : one.Index.CompareTo(other.Index);

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with
    {
        Kind = FieldKind.Group,
        Parts = [.. _words.Select((w, i) => form.Ask(new($"{field.JsonPointer}/{Place.Escape(_names.Texts[i])}", w, false, FieldKind.Json)))],
    };
}
