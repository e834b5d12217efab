namespace UnionGovernance.Json;

/// <summary>A member that is an object of its own in the file, though its lines ask the whole for what they write.</summary>
/// <remarks>
/// The parts of a record are such: a fact is asked of the record by one getter, whoever asks, and its handle is the same for the rules and for
/// the file. A part that says nothing is not written, and one that is absent is made of nothing.
/// </remarks>
/// <typeparam name="TOwner">The whole.</typeparam>
/// <typeparam name="TPart">The part.</typeparam>
/// <param name="name">Its name in the file.</param>
/// <param name="chinese">Its name for people, in Chinese.</param>
/// <param name="english">Its name for people, in English.</param>
/// <param name="get">Asks the whole for the part.</param>
/// <param name="make">Its initialiser.</param>
internal sealed class Part<TOwner, TPart>(string name, string chinese, string english, Func<TOwner, TPart> get, Func<View<TOwner>, TPart> make)
    : Line<TOwner>(name, new(chinese, english))
{
    private readonly Members<TOwner, TPart> _members = new(make);

    /// <summary>What the part is where a file says nothing of it.</summary>
    public TPart Otherwise => field ??= _members.Nothing();

    /// <inheritdoc/>
    public override Words Missing => throw new NotSupportedException("A part is never required.");

    /// <inheritdoc/>
    public override bool IsOnlyWritten => false;

    /// <inheritdoc/>
    public override Cell NewCell() => new Cell<TPart>();

    /// <inheritdoc/>
    public override bool Read(ref Input input, Cell cell)
    {
        if (!_members.Read(ref input, out var part))
        {
            return false;
        }

        ((Cell<TPart>)cell).Value = part;
        return true;
    }

    /// <inheritdoc/>
    public override bool SaysNothing(TOwner from) => get(from) is not null && _members.SayNothing(from);

    /// <inheritdoc/>
    public override void Write(Output output, TOwner from)
    {
        if (!SaysNothing(from))
        {
            output.Json.WritePropertyName(Name);
            if (get(from) is null && output.WritesUnsound)
            {
                output.Json.WriteNullValue();
                return;
            }

            _members.Write(output, from);
        }
    }

    /// <inheritdoc/>
    public override void Describe(Schema schema) => schema.Member(Name, Words, _members.Describe);

    /// <inheritdoc/>
    public override Field Ask(Field within) => _members.Ask(AskedWithin(within));
}
