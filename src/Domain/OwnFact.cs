using System.Buffers;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>A fact of the school's own, for which no subject of the library has a place: what it is called and what is known of it, as people write both.</summary>
/// <remarks>
/// Whether 12 is a number of complaints, a name or nothing that is understood, a program says that names the fact by <see cref="Called{TValue}"/>. Whoever does not
/// name it keeps it, prints it and judges nothing by it.
/// </remarks>
/// <param name="Name">What people call it, once in a record.</param>
/// <param name="Value">What is known: 12, 2~3, 不足50%, 2024-11, 是, or words.</param>
public sealed record OwnFact(string Name, string Value)
{
    private const string At = "/own/";

    private Understood? _understood;

    /// <summary>What the school's own facts are called together.</summary>
    internal static Words Heading { get; } = new("学校自有事实", "the school's own facts");

    internal static Shape<OwnFact> Shape { get; } = Shapes.Of<OwnFact>(static v => new(
        v.Required("name", "自有事实名称", "name of the own fact", Forms.Name, static f => f.Name),
        v.Required("value", "所知内容", "what is known of it", Forms.Sentence, static f => f.Value)));

    /// <summary>Names a fact of the school's own, so that rules can ask for it and findings tell it.</summary>
    /// <typeparam name="TValue">What the fact is about.</typeparam>
    /// <param name="label">What people call it: the Chinese is its name in the record.</param>
    /// <param name="form">How its value is written: a count, a share, a day, yes or no, or a text.</param>
    /// <returns>The fact. Its pointer ends in its name, not in its row. A value that its form does not understand is unknown.</returns>
    /// <exception cref="ArgumentException">The name is blank, or a value of the form does not stand in one line.</exception>
    public static FactPath<UnionRecord, TValue> Called<TValue>(Words label, FactForm<TValue> form)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentException.ThrowIfNullOrWhiteSpace(label.Chinese, nameof(label));
        return Asked(form).Kind is FieldKind.Number or FieldKind.Share or FieldKind.Day or FieldKind.YesNo or FieldKind.Text
            ? new(At + Place.Escape(label.Chinese), label, form, r => In(r, label.Chinese) is { } own ? own.As(form) : default, (r, fact) => Put(r, label.Chinese, form, fact))
            : throw new ArgumentException($"A value of {form.GetType().Name} does not stand in one line.", nameof(form));
    }

    /// <summary>What should stand as a value of a named fact, for whoever wrote something else.</summary>
    /// <param name="fact">The fact.</param>
    internal static Words Expected(FactPath<UnionRecord> fact)
    {
        var written = Notation.Hint(fact.Kind) ?? new("应为是或否", "is yes or no");
        return new($"{Quotation.Of(fact.Label.Chinese)}{written.Chinese}", $"“{fact.Label.English}” {written.English}");
    }

    /// <summary>Whether a fact was named by <see cref="Called{TValue}"/>.</summary>
    internal static bool IsOwn(FactPath fact) => fact.JsonPointer.StartsWith(At, StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(OwnFact? other) => other is not null && Name == other.Name && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Value);

    /// <summary>What the value says to whoever knows its form. Understood once, so that to judge it again allocates nothing.</summary>
    private Fact<TValue> As<TValue>(FactForm<TValue> form)
        where TValue : notnull
    {
        if (_understood is not { } understood || !ReferenceEquals(understood.Form, form) || !ReferenceEquals(understood.Value, Value))
        {
            _understood = understood = new(form, Value, Read(form));
        }

        return (Fact<TValue>)understood.Fact;
    }

    private Fact<TValue> Read<TValue>(FactForm<TValue> form)
        where TValue : notnull
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            if (!Write(json, Asked(form), form))
            {
                return default;
            }
        }

        var input = new Input(bytes.WrittenSpan, new Faults(), JsonFile<OwnFact>.Depth);
        input.Json.Read();
        return form.Read(ref input, out var fact) && input.Faults.Count == 0 ? fact : default;
    }

    private bool Write(Utf8JsonWriter json, Field asked, IFactForm form)
    {
        switch (asked.Kind)
        {
            case FieldKind.YesNo:
                var yes = Says(form, true);
                json.WriteBooleanValue(yes);
                return yes || Says(form, false);
            case FieldKind.Text:
                json.WriteStringValue(Value);
                return true;
            default:
                var unit = asked.Unit?.Chinese is { Length: > 0 } counted && Value.EndsWith(counted, StringComparison.Ordinal) ? counted.Length : 0;
                return Notation.Write(json, asked.Kind, Value[..^unit], asked.Unit);
        }
    }

    private bool Says(IFactForm form, bool value) => Value == form.Show(value, Language.Chinese) || Value == form.Show(value, Language.English);

    private static Field Asked<TValue>(FactForm<TValue> form)
        where TValue : notnull => form.Ask(new(At, Heading, IsRequired: false, FieldKind.Json));

    private static OwnFact? In(UnionRecord record, string name)
    {
        foreach (var own in record.Own)
        {
            if (own.Name == name)
            {
                return own;
            }
        }

        return null;
    }

    private static UnionRecord Put<TValue>(UnionRecord record, string name, FactForm<TValue> form, Fact<TValue> fact)
        where TValue : notnull
    {
        var others = record.Own.Where(f => f.Name != name);
        return record with { Own = [.. fact.Known == Known.Unknown ? others : others.Append(new(name, Text(form, fact)))] };
    }

    private static string Text<TValue>(FactForm<TValue> form, Fact<TValue> fact)
        where TValue : notnull
    {
        using var written = JsonDocument.Parse(Output.File(output => form.Write(output, fact)));
        return written.RootElement.ValueKind is JsonValueKind.True or JsonValueKind.False ? form.Show(fact.Low, Language.Chinese) : Notation.Of(written.RootElement);
    }

    private sealed record Understood(object Form, string Value, object Fact);
}
