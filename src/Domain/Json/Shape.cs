using System.Diagnostics.CodeAnalysis;

namespace UnionGovernance.Json;

/// <summary>An object with named members, one line each, made by <see cref="Shapes"/>.</summary>
/// <typeparam name="T">The object.</typeparam>
internal sealed class Shape<T> : Form<T>
{
    private readonly Members<T, T> _members;

    /// <summary>A shape of members.</summary>
    /// <param name="members">The members.</param>
    /// <param name="definition">The name under which schemas define it once; nothing where it is described wherever it stands.</param>
    internal Shape(Members<T, T> members, string? definition = null) => (_members, Definition) = (members, definition);

    /// <summary>The name under which schemas define it once; nothing where it is described wherever it stands.</summary>
    public string? Definition { get; }

    /// <summary>The lines, in the order of the file.</summary>
    public ReadOnlySpan<Line<T>> Lines => _members.Lines;

    /// <summary>A line, which an outcome takes that tells the same member again.</summary>
    /// <param name="name">The member's name in the file.</param>
    public Line<T> this[string name] => _members[name];

    /// <summary>Says what is wrong with an object whose members are each sound; nothing, if not said.</summary>
    public Check<T>? Check { get; init; }

    /// <inheritdoc/>
    internal override bool IsOnlyWritten => _members.AreOnlyWritten;

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out T value)
    {
        var count = input.Faults.Count;
        var read = _members.Read(ref input, out value);
        if (Check is not null && input.Faults.Count == count)
        {
            Check(ref input, value!);
        }

        return read;
    }

    /// <inheritdoc/>
    internal override void Write(Output output, T value) => _members.Write(output, value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        if (Definition is null)
        {
            _members.Describe(schema);
        }
        else
        {
            schema.Refer(Definition, _members.Describe);
        }
    }

    /// <inheritdoc/>
    internal override Field Ask(Field field) => _members.Ask(field);
}
