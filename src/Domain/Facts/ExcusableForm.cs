using System.Text.Json;
using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>Facts of which a file may say, with a reason, that their question does not arise. The reason stands among the remarks.</summary>
/// <typeparam name="TValue">What the facts are about.</typeparam>
/// <param name="form">How a fact is written whose question does arise.</param>
/// <param name="jsonPointer">Where the fact stands in a record.</param>
internal sealed class ExcusableForm<TValue>(FactForm<TValue> form, string jsonPointer) : Form<Fact<TValue>>
    where TValue : notnull
{
    private static readonly Names _notApplicable = new([("notApplicable", Field.ReasonNotToApply)]);
    private static readonly Shape<Excuse> _excuse = Shapes.Of<Excuse>(static v => new(
        v.Required("notApplicable", Field.ReasonNotToApply, Forms.Sentence, static e => e.Reason)));

    /// <inheritdoc/>
    public override string Show(Fact<TValue> value, Language language) => form.Show(value, language);

    /// <inheritdoc/>
    internal override bool Read(ref Input input, out Fact<TValue> value)
    {
        if (input.Json.TokenType != JsonTokenType.StartObject || !input.TryFind(_notApplicable, out _))
        {
            return form.Read(ref input, out value);
        }

        value = Fact.NotApplicable<TValue>();
        if (!_excuse.Read(ref input, out var excuse) || excuse.Reason is null)
        {
            return false;
        }

        input.Excuses.Add((jsonPointer, excuse.Reason));
        return true;
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">It does not apply, and nobody said why.</exception>
    internal override void Write(Output output, Fact<TValue> value)
    {
        var reason = value.Known == Known.NotApplicable ? output.ReasonAt?.Invoke(jsonPointer) : null;
        if (value.Known != Known.NotApplicable || (reason is null && output.WritesUnsound))
        {
            form.Write(output, value);
            return;
        }

        _excuse.Write(output, new(reason ?? throw new NotSupportedException($"{jsonPointer} is not applicable without a reason.")));
    }

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteStartArray("anyOf");
        schema.Json.WriteStartObject();
        form.Describe(schema);
        schema.Json.WriteEndObject();
        schema.Json.WriteStartObject();
        _excuse.Describe(schema);
        schema.Json.WriteEndObject();
        schema.Json.WriteEndArray();
    }

    /// <inheritdoc/>
    internal override Field Ask(Field field) => form.Ask(field) with { MayNotApply = true };

    private sealed record Excuse(string Reason);
}
