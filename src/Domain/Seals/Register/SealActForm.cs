using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using UnionGovernance.Json;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Seals.Register;

/// <summary>How one kind of act stands on a line: alone, and in an entry.</summary>
internal abstract class SealActForm
{
    /// <summary>The act alone: its time, its word, what it states, why it was done against a rule.</summary>
    public abstract Variant<SealAct> Alone { get; }

    /// <summary>The act in an entry, with its place in the chain.</summary>
    public abstract Variant<SealEntry> Entered { get; }

    /// <summary>The members of an entry of this kind, in the order in which they are digested.</summary>
    public ImmutableArray<Field> Members => field.IsDefault ? field = Entered.Ask().Parts : field;

    /// <returns>A member by its name.</returns>
    public Field Member(string name) => Members.First(m => m.Name == name);
}

/// <summary>How one kind of act stands on a line.</summary>
/// <typeparam name="T">The act.</typeparam>
/// <param name="word">Its word in files.</param>
/// <param name="chinese">What it is called, in Chinese.</param>
/// <param name="english">What it is called, in English.</param>
/// <param name="make">Its initialiser, which takes what the act states beside its time and why it was done against a rule. The order of the lines is the order in which they are digested.</param>
internal sealed class SealActForm<T>(string word, string chinese, string english, Func<View<T>, T> make) : SealActForm
    where T : SealAct
{
    /// <inheritdoc/>
    public override Variant<SealAct> Alone { get; } = new Variant<SealAct, T>(word, new(chinese, english), Shapes.Of<T>(v => Whole(v, word, make)));

    /// <inheritdoc/>
    public override Variant<SealEntry> Entered { get; } = new EntryOf(word, new(chinese, english), Shapes.Of<SealEntry>(v => SealEntry.Stated(
        v.Required(EntryLine.Seal, "公章", "the seal, by the name that stands on it", EntryValue.Text, static e => e.Seal),
        v.Required(EntryLine.Sequence, "序号", "place in the register, from 1", EntryValue.Place, static e => e.Sequence),
        v.Within(static e => (T)e.Act, a => Whole(a, word, make)),
        v.Required(EntryLine.Previous, "上一条的校验值", "digest of the entry before; 64 zeros for the first", EntryValue.Digest, static e => e.Previous),
        v.Required(EntryLine.Digest, "本条的校验值", "SHA-256 of the entry's bytes", EntryValue.Digest, static e => e.Digest))));

    private static T Whole(View<T> v, string word, Func<View<T>, T> make)
    {
        var at = v.Required(EntryLine.At, "时间", "time, by the school's wall clock, to the second", EntryValue.Moment, static a => a.At);
        v.Word(EntryLine.Act, Breach.OfAct.Chinese, Breach.OfAct.English, word);
        var made = make(v);
        var reason = v.Optional("reasonAgainstRule", "不合规定仍办理的理由", "why it was done against a rule", EntryValue.Text, static a => a.ReasonAgainstRule);
        return (T)(made with { At = at, ReasonAgainstRule = reason });
    }

    private sealed class EntryOf(string word, Words words, Shape<SealEntry> shape) : Variant<SealEntry>(word, words)
    {
        public override bool Takes(SealEntry value) => value.Act is T;

        public override bool Read(ref Input input, [MaybeNullWhen(false)] out SealEntry value) => shape.Read(ref input, out value);

        public override void Write(Output output, SealEntry value) => shape.Write(output, value);

        public override void Describe(Schema schema) => shape.Describe(schema);

        public override Field Ask() => shape.Ask(new(string.Empty, Words, IsRequired: true, FieldKind.Json));
    }
}
