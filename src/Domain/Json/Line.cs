namespace UnionGovernance.Json;

/// <summary>One member of an object in a file.</summary>
/// <typeparam name="TOwner">The object.</typeparam>
/// <param name="name">Its name in the file.</param>
/// <param name="words">Its name for people.</param>
internal abstract class Line<TOwner>(string name, Words words)
{
    /// <summary>Its name in the file.</summary>
    public string Name { get; } = name;

    /// <summary>Its name for people.</summary>
    public Words Words { get; } = words;

    /// <summary>Whether the object cannot be without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What a file that lacks it is told to do, if it is required.</summary>
    public abstract Words Missing { get; }

    /// <summary>Whether it is written but never read.</summary>
    public abstract bool IsOnlyWritten { get; }

    public abstract Cell NewCell();

    /// <summary>Reads the member's value into its cell.</summary>
    /// <returns>Whether there is a value.</returns>
    public abstract bool Read(ref Input input, Cell cell);

    /// <summary>Whether the member is what its absence means, and is not written.</summary>
    public abstract bool SaysNothing(TOwner from);

    /// <summary>Writes the member, unless it says nothing.</summary>
    public abstract void Write(Output output, TOwner from);

    /// <summary>Writes the member's schema.</summary>
    public abstract void Describe(Schema schema);

    /// <summary>What is asked for to make the member.</summary>
    /// <param name="within">The object that has it.</param>
    public abstract Field Ask(Field within);

    /// <summary>The member as such, before its form has a say in how it is asked for.</summary>
    protected Field AskedWithin(Field within) => new($"{within.JsonPointer}/{Place.Escape(Name)}", Words, within.IsRequired && IsRequired, FieldKind.Json);
}

/// <summary>One member of an object in a file: its name, its words, its form, and how the object is asked for it.</summary>
/// <remarks>
/// Most lines are declared where a shape takes them (<see cref="View{TOwner}"/>). A line that something else names too – a fact of which rules
/// speak – is a handle: declared once in its subject, above the shape that takes it by <see cref="View{TOwner}.Of{TValue}(Line{TOwner, TValue})"/>.
/// </remarks>
/// <typeparam name="TOwner">The object.</typeparam>
/// <typeparam name="TValue">The member.</typeparam>
/// <param name="name">Its name in the file.</param>
/// <param name="chinese">Its name for people, in Chinese.</param>
/// <param name="english">Its name for people, in English.</param>
/// <param name="form">How its value stands in the file.</param>
/// <param name="get">Asks the object for it.</param>
internal sealed class Line<TOwner, TValue>(string name, string chinese, string english, Form<TValue> form, Func<TOwner, TValue> get)
    : Line<TOwner>(name, new(chinese, english))
{
    /// <summary>How its value stands in the file.</summary>
    public Form<TValue> Form { get; } = form;

    /// <summary>Asks the object for it.</summary>
    public Func<TOwner, TValue> Get { get; } = get;

    /// <summary>What its absence means; nothing, if not said. It is not written where it equals this.</summary>
    public TValue Otherwise { get; init; } = default!;

    /// <inheritdoc/>
    public override Words Missing => Form.Missing;

    /// <inheritdoc/>
    public override bool IsOnlyWritten => Form.IsOnlyWritten;

    /// <inheritdoc/>
    public override Cell NewCell() => new Cell<TValue>();

    /// <inheritdoc/>
    public override bool Read(ref Input input, Cell cell)
    {
        if (!Form.Read(ref input, out var value))
        {
            return false;
        }

        ((Cell<TValue>)cell).Value = value;
        return true;
    }

    /// <inheritdoc/>
    public override bool SaysNothing(TOwner from) => SaysNothing(Get(from));

    /// <inheritdoc/>
    public override void Write(Output output, TOwner from)
    {
        var value = Get(from);
        if (!SaysNothing(value))
        {
            output.Json.WritePropertyName(Name);
            output.Write(Form, value);
        }
    }

    /// <inheritdoc/>
    public override void Describe(Schema schema) => schema.Member(Name, Words, Form.Describe);

    /// <inheritdoc/>
    public override Field Ask(Field within) => Form.Ask(AskedWithin(within));

    private bool SaysNothing(TValue value) => !IsRequired && EqualityComparer<TValue>.Default.Equals(value, Otherwise);
}
