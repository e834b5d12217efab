namespace UnionGovernance.Json;

/// <summary>A member of a part that stands among the whole's own members, as <see cref="View{TOwner}.Within"/> declares them.</summary>
/// <typeparam name="TOwner">The whole.</typeparam>
/// <typeparam name="TPart">The part.</typeparam>
/// <param name="line">The part's line.</param>
/// <param name="get">Asks the whole for the part.</param>
internal sealed class PartLine<TOwner, TPart>(Line<TPart> line, Func<TOwner, TPart> get) : Line<TOwner>(line.Name, line.Words)
{
    /// <summary>The part's line.</summary>
    public Line<TPart> Line => line;

    /// <inheritdoc/>
    public override Words Missing => line.Missing;

    /// <inheritdoc/>
    public override bool IsOnlyWritten => line.IsOnlyWritten;

    /// <inheritdoc/>
    public override Cell NewCell() => line.NewCell();

    /// <inheritdoc/>
    public override bool Read(ref Input input, Cell cell) => line.Read(ref input, cell);

    /// <inheritdoc/>
    public override bool SaysNothing(TOwner from) => line.SaysNothing(get(from));

    /// <inheritdoc/>
    public override void Write(Output output, TOwner from) => line.Write(output, get(from));

    /// <inheritdoc/>
    public override void Describe(Schema schema) => line.Describe(schema);

    /// <inheritdoc/>
    public override Field Ask(Field within) => line.Ask(within);
}
