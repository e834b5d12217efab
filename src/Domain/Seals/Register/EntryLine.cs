using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Seals.Register;

/// <summary>The members of an entry in their order: seal, sequence, time, act, what the act states, and the digest of the entry before.</summary>
internal static class EntryLine
{
    public const string Seal = "seal";
    public const string Sequence = "sequence";
    public const string At = "at";
    public const string Act = "act";
    public const string Previous = "previous";
    public const string Digest = "digest";

    public static byte[] Bytes(string seal, int sequence, SealAct act, Digest previous) => EntryBytes.Write(Members(seal, sequence, act, previous));

    public static IEnumerable<(string Name, Sequence<string> Values)> Members(string seal, int sequence, SealAct act, Digest previous)
    {
        var form = ActForms.Of(act);
        yield return (Seal, [seal]);
        yield return (Sequence, [EntryValue.Write(sequence)]);
        yield return (At, [EntryValue.Write(act.At)]);
        yield return (Act, [form.Word]);
        foreach (var member in form.Members)
        {
            if (member.Of(act) is { Count: > 0 } values)
            {
                yield return (member.Name, values);
            }
        }

        yield return (Previous, [previous.ToString()]);
    }

    /// <returns>What the members say, whatever their order; nothing where one of them is unknown, missing or not in its one form.</returns>
    public static (string Seal, int Sequence, SealAct Act, Digest Previous)? Read(IReadOnlyList<(string Name, Sequence<string> Values)> members)
    {
        string? One(string name) => members.FirstOrDefault(m => m.Name == name).Values is [var only] ? only : null;
        if (One(Seal) is not { } seal || EntryValue.Text(seal) is null
            || One(Sequence) is not { } place || EntryValue.Sequence(place) is not { } sequence
            || One(At) is not { } time || EntryValue.Moment(time) is not { } at
            || One(Act) is not { } word || ActForms.Named(word) is not { } form
            || One(Previous) is not { } before || Seals.Digest.Read(before) is not { } previous)
        {
            return null;
        }

        var act = form.Blank with { At = at };
        foreach (var member in form.Members)
        {
            if (members.FirstOrDefault(m => m.Name == member.Name).Values is { } values)
            {
                if (values.Count == 0 || member.Take(act, values) is not { } taken)
                {
                    return null;
                }

                act = taken;
            }
        }

        return (seal, sequence, act, previous);
    }
}
