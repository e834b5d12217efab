using NodaTime;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Seals.Register;

/// <summary>How one kind of act is entered.</summary>
internal sealed class ActForm<T>(string word, Words label) : ActForm(word, label)
    where T : SealAct, new()
{
    private readonly List<ParticularForm<SealAct>> _members = [];

    public override SealAct Blank { get; } = new T();

    public override IReadOnlyList<ParticularForm<SealAct>> Members => _members;

    public override bool Takes(SealAct act) => act is T;

    public ActForm<T> Text(string name, Words label, Func<T, string?> get, Func<T, string, T> set) =>
        Add(name, label, ParticularKind.Text, EntryValue.TextExpected, a => One(get(a)), (a, v) => v is [var one] && EntryValue.Text(one) is not null ? set(a, one) : null);

    public ActForm<T> Names(string name, Words label, Func<T, Sequence<string>> get, Func<T, Sequence<string>, T> set) =>
        Add(name, label, ParticularKind.Names, EntryValue.TextExpected, get, (a, v) => v.All(static n => EntryValue.Text(n) is not null) ? set(a, v) : null);

    public ActForm<T> Whole(string name, Words label, Func<T, int?> get, Func<T, int, T> set) => Add(
        name, label, ParticularKind.Whole, EntryValue.WholeExpected, a => One(get(a) is { } whole ? EntryValue.Write(whole) : null), (a, v) => v is [var one] && EntryValue.Whole(one) is { } whole ? set(a, whole) : null);

    public ActForm<T> Moment(string name, Words label, Func<T, LocalDateTime?> get, Func<T, LocalDateTime, T> set) => Add(
        name, label, ParticularKind.Moment, EntryValue.MomentExpected, a => One(get(a) is { } moment ? EntryValue.Write(moment) : null), (a, v) => v is [var one] && EntryValue.Moment(one) is { } moment ? set(a, moment) : null);

    public ActForm<T> Digest(string name, Words label, Func<T, Digest?> get, Func<T, Digest, T> set) => Add(
        name, label, ParticularKind.Digest, EntryValue.DigestExpected, a => One(get(a)?.ToString()), (a, v) => v is [var one] && Seals.Digest.Read(one) is { } digest ? set(a, digest) : null);

    private static Sequence<string> One(string? value) => value is null ? [] : [value];

    private ActForm<T> Add(string name, Words label, ParticularKind kind, Words expected, Func<T, Sequence<string>> of, Func<T, Sequence<string>, T?> take)
    {
        _members.Add(new(name, label, kind, expected, a => of((T)a), (a, v) => take((T)a, v)));
        return this;
    }
}
