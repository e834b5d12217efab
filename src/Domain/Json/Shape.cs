using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>An object with named members, one line each, made by <see cref="Shapes"/>.</summary>
/// <remarks>
/// A member left out means what its line says; an unknown one is a fault that names the nearest known one. The faults of an object come in one
/// order, whatever the order of the file: unknown and repeated names first, then the members as they are declared.
/// </remarks>
/// <typeparam name="T">The object.</typeparam>
internal sealed class Shape<T> : Form<T>
{
    private const int MostLines = 64;
    private const int MostAsked = 16;
    private static readonly Words _expected = new("应为一个对象 { … }", "an object { … } is expected");
    private readonly Func<View<T>, T>? _make;
    private readonly Line<T>[] _lines;
    private readonly Names _names;
    private readonly ulong _required;

    // One view waits for the next object. Others at the same time, or within it, make their own.
    private View<T>? _spare;

    /// <summary>A shape that is read and written.</summary>
    /// <param name="make">The initialiser.</param>
    /// <exception cref="ArgumentException">A line can only be written; a name stands twice; or there are more than 64 lines.</exception>
    internal Shape(Func<View<T>, T> make)
        : this(v => { make(v); })
    {
        _make = make;
        if (Array.Find(_lines, static l => l.IsOnlyWritten) is { } written)
        {
            throw new ArgumentException($"{typeof(T).Name}.{written.Name} is only written.", nameof(make));
        }
    }

    /// <summary>A shape that is only written.</summary>
    /// <param name="declare">Declares the lines.</param>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than 64 lines.</exception>
    internal Shape(Action<View<T>> declare)
    {
        var view = new View<T>();
        declare(view);
        _lines = view.Collected;
        _names = new(_lines.Select(static l => l.Name));
        if (_lines.Length > MostLines || _names.Texts.Distinct(StringComparer.Ordinal).Count() != _lines.Length)
        {
            throw new ArgumentException($"{typeof(T).Name} has a name twice, or more than {MostLines} lines.", nameof(declare));
        }

        for (var i = 0; i < _lines.Length; i++)
        {
            _required |= _lines[i].IsRequired ? 1UL << i : 0;
        }
    }

    /// <summary>The name under which schemas define it once; nothing where it is described wherever it stands.</summary>
    public string? Definition { get; init; }

    /// <summary>The lines, in the order of the file.</summary>
    public ReadOnlySpan<Line<T>> Lines => _lines;

    /// <inheritdoc/>
    public override bool IsOnlyWritten => _make is null;

    /// <inheritdoc/>
    public override bool Read(ref Input input, [MaybeNullWhen(false)] out T value)
    {
        if (_make is null)
        {
            throw new NotSupportedException($"{typeof(T).Name} is only written.");
        }

        if (input.Json.TokenType != JsonTokenType.StartObject)
        {
            value = default;
            return input.Refuse(_expected);
        }

        var view = Interlocked.Exchange(ref _spare, null) ?? new View<T>(_lines);
        var key = input.Key;
        var read = ReadMembers(ref input, view.Cells);
        view.Begin(key, read);
        value = _make(view);
        view.End();
        _spare = view;
        return true;
    }

    /// <inheritdoc/>
    public override void Write(Output output, T value)
    {
        output.Json.WriteStartObject();
        foreach (var line in _lines)
        {
            line.Write(output, value);
        }

        output.Json.WriteEndObject();
    }

    /// <inheritdoc/>
    public override void Describe(Schema schema)
    {
        if (Definition is null)
        {
            DescribeMembers(schema);
        }
        else
        {
            schema.Refer(Definition, DescribeMembers);
        }
    }

    /// <summary>An object of a few members is asked for member by member, and one of many as a whole.</summary>
    /// <inheritdoc/>
    public override ImmutableArray<Field> Ask(Field field) => _lines.Length <= MostAsked ? AskEach(field) : [field];

    /// <summary>The object asked for member by member, however many.</summary>
    /// <param name="field">What holds the object.</param>
    public ImmutableArray<Field> AskEach(Field field) => [.. _lines.SelectMany(l => l.Ask(field))];

    /// <returns>A bit for every line that has a value.</returns>
    private ulong ReadMembers(ref Input input, Cell[] cells)
    {
        var faults = input.Faults;
        var (kept, count) = (faults.Kept, faults.Count);
        var (given, read, expected) = (0UL, 0UL, 0);
        while (input.Json.Read() && input.Json.TokenType == JsonTokenType.PropertyName)
        {
            var i = _names.Find(ref input.Json, expected);
            if (i < 0 || (given >> i & 1) != 0)
            {
                input.RefuseName(again: i >= 0, _names);
                continue;
            }

            given |= 1UL << i;
            expected = i + 1;
            var before = faults.Kept;
            input.Json.Read();
            input.Place.Enter(_names[i]);
            read |= _lines[i].Read(ref input, cells[i]) ? 1UL << i : 0;
            input.Place.Leave();
            faults.Rank(before, i);
        }

        for (var missing = _required & ~given; missing != 0; missing &= missing - 1)
        {
            var i = System.Numerics.BitOperations.TrailingZeroCount(missing);
            var before = faults.Kept;
            input.Place.Enter(_names[i]);
            input.Refuse(Input.Absent, _lines[i].Missing);
            input.Place.Leave();
            faults.Rank(before, i);
        }

        if (faults.Count != count)
        {
            faults.Order(kept);
        }

        return read;
    }

    private void DescribeMembers(Schema schema)
    {
        schema.Json.WriteString("type", "object");
        schema.Json.WriteStartObject("properties");
        foreach (var line in _lines)
        {
            line.Describe(schema);
        }

        schema.Json.WriteEndObject();
        if (_required != 0)
        {
            schema.Json.WriteStartArray("required");
            foreach (var line in _lines.Where(static l => l.IsRequired))
            {
                schema.Json.WriteStringValue(line.Name);
            }

            schema.Json.WriteEndArray();
        }

        schema.Json.WriteBoolean("additionalProperties", false);
    }
}
