namespace UnionGovernance.Json;

/// <summary>What an object's initialiser takes its members from.</summary>
/// <remarks>
/// The initialiser is run once without a file, which collects its lines, and then once for every object that is read, which hands it the
/// values in the same order. So an initialiser asks for every member each time, in one order and without conditions, and what it makes bears
/// members that are nothing: its constructor validates nothing.
/// </remarks>
/// <typeparam name="TOwner">The object.</typeparam>
internal sealed class View<TOwner>
{
    private readonly List<Line<TOwner>>? _collected;
    private readonly Line<TOwner>[] _lines;
    private readonly Cell[] _cells;
    private ulong _read;
    private int _next;

    /// <summary>A view that collects lines.</summary>
    public View() => (_collected, _lines, _cells) = ([], [], []);

    /// <summary>A view that hands out what was read.</summary>
    public View(Line<TOwner>[] lines) => (_lines, _cells) = (lines, [.. lines.Select(static l => l.NewCell())]);

    private View(Line<TOwner>[] lines, Cell[] cells) => (_lines, _cells) = (lines, cells);

    /// <summary>The name under which the object stands in a map; empty elsewhere.</summary>
    public string Key { get; private set; } = string.Empty;

    /// <summary>The lines, once they are collected.</summary>
    internal Line<TOwner>[] Collected => [.. _collected!];

    /// <summary>Whether it hands out what was read of these lines.</summary>
    public bool IsOf(Line<TOwner>[] lines) => ReferenceEquals(_lines, lines);

    /// <summary>Where each line's value is kept.</summary>
    internal Cell[] Cells => _cells;

    /// <summary>A member that is declared elsewhere, for something else names it too.</summary>
    /// <typeparam name="TValue">The member.</typeparam>
    /// <param name="line">Its line.</param>
    /// <returns>What the file says; otherwise what its absence means.</returns>
    public TValue Of<TValue>(Line<TOwner, TValue> line)
    {
        if (_collected is null)
        {
            return Take(line.Name, line.Otherwise);
        }

        _collected.Add(line);
        return line.Otherwise;
    }

    /// <summary>A member that is an object of its own, whose lines ask the whole.</summary>
    /// <typeparam name="TPart">The part.</typeparam>
    /// <param name="part">The part.</param>
    /// <returns>What the file says; otherwise a part of which nothing is said.</returns>
    public TPart Of<TPart>(Part<TOwner, TPart> part)
    {
        if (_collected is null)
        {
            return Take(part.Name, part.Otherwise);
        }

        _collected.Add(part);
        return part.Otherwise;
    }

    /// <summary>A member of what an outcome is of, told again as it is declared there.</summary>
    /// <typeparam name="TPart">What the outcome is of.</typeparam>
    /// <param name="line">The line, as the shape of what the outcome is of has it.</param>
    /// <param name="get">Asks the outcome for what it is of.</param>
    public void Of<TPart>(Line<TPart> line, Func<TOwner, TPart> get) => _collected!.Add(new PartLine<TOwner, TPart>(line, get) { IsRequired = line.IsRequired });

    /// <summary>A part whose members stand among the object's own, and have their own initialiser.</summary>
    /// <typeparam name="TPart">The part; no two of one type stand side by side.</typeparam>
    /// <param name="get">Asks the object for the part.</param>
    /// <param name="make">The part's initialiser.</param>
    /// <returns>The part.</returns>
    public TPart Within<TPart>(Func<TOwner, TPart> get, Func<View<TPart>, TPart> make)
    {
        if (_collected is not null)
        {
            var view = new View<TPart>();
            var nothing = make(view);
            _collected.AddRange(view.Collected.Select(l => new PartLine<TOwner, TPart>(l, get) { IsRequired = l.IsRequired }));
            return nothing;
        }

        Line<TPart>[] lines = [.. _lines.Skip(_next).TakeWhile(static l => l is PartLine<TOwner, TPart>).Select(static l => ((PartLine<TOwner, TPart>)l).Line)];
        var part = new View<TPart>(lines, _cells[_next..(_next + lines.Length)]);
        part.Begin(Key, _read >> _next);
        _next += lines.Length;
        var made = make(part);
        part.End();
        return made;
    }

    /// <summary>A member that the object cannot be without.</summary>
    /// <typeparam name="TValue">The member.</typeparam>
    /// <param name="name">Its name in the file.</param>
    /// <param name="chinese">Its name for people, in Chinese.</param>
    /// <param name="english">Its name for people, in English.</param>
    /// <param name="form">How its value stands in the file.</param>
    /// <param name="get">Asks the object for it.</param>
    /// <returns>What the file says.</returns>
    public TValue Required<TValue>(string name, string chinese, string english, Form<TValue> form, Func<TOwner, TValue> get) =>
        _collected is null ? Take<TValue>(name, default!) : Required(name, new(chinese, english), form, get);

    /// <summary>A member that the object cannot be without, called as what it stands for is called elsewhere.</summary>
    /// <typeparam name="TValue">The member.</typeparam>
    /// <param name="name">Its name in the file.</param>
    /// <param name="words">The words of what it stands for.</param>
    /// <param name="form">How its value stands in the file.</param>
    /// <param name="get">Asks the object for it.</param>
    /// <returns>What the file says.</returns>
    public TValue Required<TValue>(string name, Words words, Form<TValue> form, Func<TOwner, TValue> get)
    {
        if (_collected is null)
        {
            return Take<TValue>(name, default!);
        }

        _collected.Add(new Line<TOwner, TValue>(name, words.Chinese, words.English, form, get) { IsRequired = true });
        return default!;
    }

    /// <summary>A member that may be left out; then there is nothing, which for a yes or no is no.</summary>
    /// <inheritdoc cref="Required{TValue}(string, string, string, Form{TValue}, Func{TOwner, TValue})"/>
    public TValue? Optional<TValue>(string name, string chinese, string english, Form<TValue> form, Func<TOwner, TValue?> get) =>
        _collected is null ? Take<TValue>(name, default!) : Optional(name, new(chinese, english), form, get);

    /// <inheritdoc cref="Optional{TValue}(string, string, string, Form{TValue}, Func{TOwner, TValue})"/>
    public TValue? Optional<TValue>(string name, string chinese, string english, Form<TValue> form, Func<TOwner, TValue?> get)
        where TValue : struct => Optional(name, chinese, english, form, get, null);

    /// <summary>A member that may be left out, called as what it stands for is called elsewhere.</summary>
    /// <inheritdoc cref="Required{TValue}(string, Words, Form{TValue}, Func{TOwner, TValue})"/>
    public TValue? Optional<TValue>(string name, Words words, Form<TValue> form, Func<TOwner, TValue?> get)
    {
        if (_collected is null)
        {
            return Take<TValue>(name, default!);
        }

        _collected.Add(new Line<TOwner, TValue>(name, words.Chinese, words.English, form, get!));
        return default;
    }

    /// <inheritdoc cref="Optional{TValue}(string, Words, Form{TValue}, Func{TOwner, TValue})"/>
    public TValue? Optional<TValue>(string name, Words words, Form<TValue> form, Func<TOwner, TValue?> get)
        where TValue : struct => Optional(name, words, form, get, null);

    /// <summary>A member that may be left out; then the object has another in its place. It is not written where it equals that.</summary>
    /// <typeparam name="TValue">The member.</typeparam>
    /// <param name="name">Its name in the file.</param>
    /// <param name="chinese">Its name for people, in Chinese.</param>
    /// <param name="english">Its name for people, in English.</param>
    /// <param name="form">How its value stands in the file.</param>
    /// <param name="get">Asks the object for it.</param>
    /// <param name="otherwise">What its absence means.</param>
    /// <returns>What the file says; otherwise what its absence means.</returns>
    public TValue Optional<TValue>(string name, string chinese, string english, Form<TValue> form, Func<TOwner, TValue> get, TValue otherwise) =>
        _collected is null ? Take(name, otherwise) : Optional(name, new(chinese, english), form, get, otherwise);

    /// <inheritdoc cref="Optional{TValue}(string, string, string, Form{TValue}, Func{TOwner, TValue}, TValue)"/>
    public TValue? Optional<TValue>(string name, string chinese, string english, Form<TValue> form, Func<TOwner, TValue?> get, TValue? otherwise)
        where TValue : struct =>
        _collected is null ? Take(name, otherwise) : Optional(name, new(chinese, english), form, get, otherwise);

    /// <summary>A member that may be left out, called as what it stands for is called elsewhere; then the object has another in its place.</summary>
    /// <typeparam name="TValue">The member.</typeparam>
    /// <param name="name">Its name in the file.</param>
    /// <param name="words">The words of what it stands for.</param>
    /// <param name="form">How its value stands in the file.</param>
    /// <param name="get">Asks the object for it.</param>
    /// <param name="otherwise">What its absence means.</param>
    /// <returns>What the file says; otherwise what its absence means.</returns>
    public TValue Optional<TValue>(string name, Words words, Form<TValue> form, Func<TOwner, TValue> get, TValue otherwise)
    {
        if (_collected is null)
        {
            return Take(name, otherwise);
        }

        _collected.Add(new Line<TOwner, TValue>(name, words.Chinese, words.English, form, get) { Otherwise = otherwise });
        return otherwise;
    }

    /// <inheritdoc cref="Optional{TValue}(string, Words, Form{TValue}, Func{TOwner, TValue}, TValue)"/>
    public TValue? Optional<TValue>(string name, Words words, Form<TValue> form, Func<TOwner, TValue?> get, TValue? otherwise)
        where TValue : struct
    {
        if (_collected is null)
        {
            return Take(name, otherwise);
        }

        _collected.Add(new Line<TOwner, TValue?>(name, words.Chinese, words.English, new NullableForm<TValue>(form), get) { Otherwise = otherwise });
        return otherwise;
    }

    /// <summary>A member that can be one word only, such as the name of an act.</summary>
    /// <param name="name">Its name in the file.</param>
    /// <param name="chinese">Its name for people, in Chinese.</param>
    /// <param name="english">Its name for people, in English.</param>
    /// <param name="word">The word.</param>
    public void Word(string name, string chinese, string english, string word) => Required(name, chinese, english, new WordForm(word), _ => word);

    /// <summary>Hands out, from here on, what was read.</summary>
    /// <param name="key">The name under which the object stands in a map.</param>
    /// <param name="read">A bit for every line that was read.</param>
    internal void Begin(string key, ulong read) => (Key, _read, _next) = (key, read, 0);

    /// <summary>Holds the initialiser to having taken every line.</summary>
    internal void End()
    {
        if (_next != _lines.Length)
        {
            throw new InvalidOperationException($"An initialiser of {typeof(TOwner).Name} took {_next} of {_lines.Length} lines; it takes every line each time.");
        }
    }

    private TValue Take<TValue>(string name, TValue otherwise)
    {
        var i = _next++;
        if (i >= _lines.Length || _lines[i].Name != name)
        {
            throw new InvalidOperationException($"An initialiser of {typeof(TOwner).Name} took {name} out of order; it takes its lines in one order each time.");
        }

        if ((_read >> i & 1) == 0)
        {
            return otherwise;
        }

        var cell = (Cell<TValue>)_cells[i];
        var value = cell.Value!;
        // Nothing read is kept alive by a view that waits for the next object.
        cell.Value = default;
        return value;
    }
}
