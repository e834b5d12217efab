using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>The named members of an object, one line each.</summary>
/// <remarks>
/// A member left out means what its line says; an unknown one is a fault that names the nearest known one. The faults of an object come in one
/// order, whatever the order of the file: unknown and repeated names first, then the members as they are declared.
/// </remarks>
/// <typeparam name="TOwner">What is asked for the members when they are written.</typeparam>
/// <typeparam name="TMade">What is made of the members when they are read; most often the owner itself.</typeparam>
internal sealed class Members<TOwner, TMade>
{
    private const int Most = 64;
    private readonly Func<View<TOwner>, TMade>? _make;
    private readonly Line<TOwner>[] _lines;
    private readonly Names _names;
    private readonly ulong _required;
    private readonly ulong _onlyWritten;
    private readonly bool _passesOver;

    // One view waits for the next object on each thread, so that threads which read at once share nothing. Objects within it make their own.
    [ThreadStatic]
    private static View<TOwner>? _spare;

    /// <summary>Members that are read and written.</summary>
    /// <param name="make">The initialiser.</param>
    /// <param name="passesOver">Whether what is only written, and what a later version added, is passed over when it is read.</param>
    /// <exception cref="ArgumentException">A line can only be written, and is not passed over; a name stands twice; or there are more than 64 lines.</exception>
    public Members(Func<View<TOwner>, TMade> make, bool passesOver = false)
        : this(v => { make(v); })
    {
        (_make, _passesOver, _onlyWritten) = (make, passesOver, Those(static l => l.IsOnlyWritten));
        if (_onlyWritten != 0 && !passesOver)
        {
            throw new ArgumentException($"{typeof(TMade).Name}.{_names.Texts[BitOperations.TrailingZeroCount(_onlyWritten)]} is only written.", nameof(make));
        }
    }

    /// <summary>Members that are only written.</summary>
    /// <param name="declare">Declares the lines.</param>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than 64 lines.</exception>
    public Members(Action<View<TOwner>> declare)
    {
        var view = new View<TOwner>();
        declare(view);
        _lines = view.Collected;
        _names = new(_lines.Select(static l => (l.Name, l.Words)));
        if (_lines.Length > Most || _names.Texts.Distinct(StringComparer.Ordinal).Count() != _lines.Length)
        {
            throw new ArgumentException($"{typeof(TMade).Name} has a name twice, or more than {Most} lines.", nameof(declare));
        }

        _required = Those(static l => l.IsRequired);
    }

    /// <summary>What to do about an object that lacks any of what it cannot be without, told once of the whole; nothing, where it is told of each.</summary>
    public Words? Incomplete { get; init; }

    /// <summary>Whether they are written and never read.</summary>
    public bool AreOnlyWritten => _make is null;

    /// <summary>The lines, in the order of the file.</summary>
    public ReadOnlySpan<Line<TOwner>> Lines => _lines;

    /// <returns>A line by its name.</returns>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public Line<TOwner> this[string name] => Array.Find(_lines, l => l.Name == name) ?? throw new ArgumentException($"{typeof(TMade).Name} has no member {name}.", nameof(name));

    /// <returns>What is made where a file says nothing.</returns>
    public TMade Nothing()
    {
        var view = new View<TOwner>(_lines);
        return Make(view, string.Empty, read: 0);
    }

    /// <inheritdoc cref="Form{T}.Read"/>
    public bool Read(ref Input input, [MaybeNullWhen(false)] out TMade value)
    {
        if (input.Json.TokenType != JsonTokenType.StartObject)
        {
            value = default;
            return input.Refuse(_names.ObjectExpected);
        }

        ref var spare = ref _spare;
        var view = spare?.IsOf(_lines) == true ? spare : new(_lines);
        spare = null;
        var key = input.Key;
        var read = ReadMembers(ref input, view.Cells);
        value = Make(view, key, read);
        spare = view;
        return true;
    }

    /// <summary>Whether none of them would be written.</summary>
    public bool SayNothing(TOwner from)
    {
        foreach (var line in _lines)
        {
            if (!line.SaysNothing(from))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc cref="Form{T}.Write"/>
    public void Write(Output output, TOwner from)
    {
        output.Json.WriteStartObject();
        foreach (var line in _lines)
        {
            line.Write(output, from);
        }

        output.Json.WriteEndObject();
    }

    /// <inheritdoc cref="Form{T}.Describe"/>
    public void Describe(Schema schema)
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

        schema.Json.WriteBoolean("additionalProperties", _passesOver);
    }

    /// <inheritdoc cref="Form{T}.Ask"/>
    public Field Ask(Field field) => field with { Kind = FieldKind.Group, Parts = [.. _lines.Select(l => l.Ask(field))] };

    /// <returns>A bit for every line of a kind.</returns>
    private ulong Those(Func<Line<TOwner>, bool> kind) => _lines.Index().Aggregate(0UL, (bits, l) => kind(l.Item) ? bits | 1UL << l.Index : bits);

    private TMade Make(View<TOwner> view, string key, ulong read)
    {
        if (_make is null)
        {
            throw new NotSupportedException($"{typeof(TMade).Name} is only written.");
        }

        view.Begin(key, read);
        var made = _make(view);
        view.End();
        return made;
    }

    /// <returns>A bit for every line that has a value.</returns>
    private ulong ReadMembers(ref Input input, Cell[] cells)
    {
        var faults = input.Faults;
        var (kept, count) = (faults.Kept, faults.Count);
        var (given, read, expected) = (0UL, 0UL, 0);
        while (input.Json.Read() && input.Json.TokenType == JsonTokenType.PropertyName)
        {
            var i = _names.Find(ref input.Json, expected);
            if (i < 0 && _passesOver)
            {
                input.PassOverName();
                continue;
            }

            if (i < 0 || (given >> i & 1) != 0)
            {
                input.RefuseName(again: i >= 0, _names);
                continue;
            }

            given |= 1UL << i;
            expected = i + 1;
            var before = faults.Kept;
            input.Json.Read();
            if ((_onlyWritten >> i & 1) != 0)
            {
                input.Json.Skip();
                continue;
            }

            input.Place.Enter(_names[i]);
            read |= _lines[i].Read(ref input, cells[i]) ? 1UL << i : 0;
            input.Place.Leave();
            faults.Rank(before, i);
        }

        if (Incomplete is not null && (_required & ~read) != 0)
        {
            var before = faults.Kept;
            input.Refuse(Incomplete);
            faults.Rank(before, Most);
        }

        for (var missing = Incomplete is null ? _required & ~given : 0; missing != 0; missing &= missing - 1)
        {
            var i = BitOperations.TrailingZeroCount(missing);
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
}
