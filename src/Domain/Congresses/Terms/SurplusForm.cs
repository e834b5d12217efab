using UnionGovernance.Congresses.Elections;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Terms;

/// <summary>A surplus of candidates. 120 % is read as 20 %, and exactly 100 % is refused, for it is read in two ways.</summary>
internal sealed class SurplusForm : Form<Share>
{
    private static readonly Words _expected = new(
        "100%有两种读法（等额，或多出一倍），200%以上无从理解；请写差额部分，如 \"20%\"",
        "100% is read in two ways (as many as seats, or twice as many), and 200% or more in none; write the surplus alone, such as \"20%\"");

    private SurplusForm()
    {
    }

    /// <summary>The form.</summary>
    public static SurplusForm Instance { get; } = new();

    /// <inheritdoc/>
    internal override bool Read(ref Input input, out Share value)
    {
        if (!Forms.AnyShare.Read(ref input, out value))
        {
            return false;
        }

        if (Surplus.Read(value) is { } surplus && surplus < new Share(1, 1))
        {
            value = surplus;
            return true;
        }

        return input.Refuse(_expected);
    }

    /// <inheritdoc/>
    internal override void Write(Output output, Share value) => Forms.AnyShare.Write(output, value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => Forms.AnyShare.Describe(schema);

    /// <inheritdoc/>
    internal override Field Ask(Field field) => Forms.AnyShare.Ask(field);
}
