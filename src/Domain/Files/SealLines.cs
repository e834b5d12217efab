using System.Text;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Files;

/// <summary>One entry of a register, or one act, as a line of JSON: members in their order, no space between them, <c>"</c> and <c>\</c> escaped and nothing else.</summary>
internal static class SealLines
{
    private static readonly string[] _head = [EntryLine.At, EntryLine.Act];
    private static readonly string[] _link = [EntryLine.Seal, EntryLine.Sequence, EntryLine.Previous, EntryLine.Digest];
    private static readonly string[] _words = [.. ActForms.All.Select(static f => f.Word)];
    private static readonly Words _act = new($"应为 {string.Join("、", _words)} 之一", $"one of {string.Join(", ", _words)} is expected");
    private static readonly Words _sequence = new("应为从 1 起的序号", "a place counted from 1 is expected");

    public static string Write(SealEntry entry)
    {
        var line = new StringBuilder("{");
        foreach (var (name, values) in EntryLine.Members(entry.Seal, entry.Sequence, entry.Act, entry.Previous))
        {
            Write(line, name, values, Kind(entry.Act, name));
        }

        Write(line, EntryLine.Digest, [entry.Digest.ToString()], ParticularKind.Digest);
        return line.Append('}').ToString();
    }

    public static string Write(SealAct act)
    {
        var form = ActForms.Of(act);
        var line = new StringBuilder("{");
        Write(line, EntryLine.At, [EntryValue.Write(act.At)], ParticularKind.Moment);
        Write(line, EntryLine.Act, [form.Word], ParticularKind.Text);
        foreach (var member in form.Members.Where(m => m.Of(act).Count > 0))
        {
            Write(line, member.Name, member.Of(act), member.Kind);
        }

        return line.Append('}').ToString();
    }

    public static SealEntry? ReadEntry(JsonElement element, Faults faults)
    {
        if (ReadAct(element, _link, faults) is not { } read)
        {
            return null;
        }

        var (members, act) = read;
        var before = faults.Count;
        var seal = Required(members, EntryLine.Seal, ParticularKind.Text, EntryValue.TextExpected, EntryValue.Text, faults);
        var sequence = Required(members, EntryLine.Sequence, ParticularKind.Whole, _sequence, static t => EntryValue.Sequence(t) is null ? null : t, faults);
        var previous = Required(members, EntryLine.Previous, ParticularKind.Digest, EntryValue.DigestExpected, static t => Digest.Read(t)?.ToString(), faults);
        var digest = Required(members, EntryLine.Digest, ParticularKind.Digest, EntryValue.DigestExpected, static t => Digest.Read(t)?.ToString(), faults);
        return faults.Count > before || act is null ? null
            : SealEntry.Stated(seal!, EntryValue.Sequence(sequence!)!.Value, act, Digest.Read(previous)!.Value, Digest.Read(digest)!.Value);
    }

    public static SealAct? ReadAct(JsonElement element, Faults faults) => ReadAct(element, [], faults)?.Act;

    private static (Dictionary<string, JsonElement> Members, SealAct? Act)? ReadAct(JsonElement element, string[] link, Faults faults)
    {
        // The act says which members there may be.
        var form = element.ValueKind != JsonValueKind.Object ? null
            : element.EnumerateObject().Where(static m => JsonDom.NameOf(m) == EntryLine.Act).Select(static m => ActForms.Named(JsonDom.TextOf(m.Value) ?? string.Empty)).FirstOrDefault();
        string[] known = [.. _head, .. link, .. (form is null ? ActForms.All.SelectMany(static f => f.Members) : form.Members).Select(static m => m.Name).Distinct()];
        if (JsonDom.Members(element, string.Empty, known, faults) is not { } members)
        {
            return null;
        }

        if (form is null)
        {
            faults.Add($"/{EntryLine.Act}", members.TryGetValue(EntryLine.Act, out var given) ? JsonDom.Show(given) : JsonDom.Absent, _act);
        }

        var before = faults.Count;
        var at = Required(members, EntryLine.At, ParticularKind.Moment, EntryValue.MomentExpected, static t => EntryValue.Moment(t) is null ? null : t, faults);
        if (form is null)
        {
            return (members, null);
        }

        var act = at is null ? form.Blank : form.Blank with { At = EntryValue.Moment(at)!.Value };
        foreach (var member in form.Members)
        {
            if (!members.TryGetValue(member.Name, out var value))
            {
                continue;
            }

            if (Values(value, member.Kind) is { } values && member.Take(act, values) is { } taken)
            {
                act = taken;
            }
            else
            {
                faults.Add($"/{member.Name}", JsonDom.Show(value), member.Expected);
            }
        }

        return (members, faults.Count > before ? null : act);
    }

    private static string? Required(
        Dictionary<string, JsonElement> members, string name, ParticularKind kind, Words expected, Func<string, string?> read, Faults faults)
    {
        if (!members.TryGetValue(name, out var element))
        {
            faults.Add($"/{name}", JsonDom.Absent, expected);
            return null;
        }

        if (Values(element, kind) is [var text] && read(text) is { } value)
        {
            return value;
        }

        faults.Add($"/{name}", JsonDom.Show(element), expected);
        return null;
    }

    private static Sequence<string>? Values(JsonElement element, ParticularKind kind)
    {
        switch (kind)
        {
            case ParticularKind.Whole:
                return element.ValueKind == JsonValueKind.Number ? [element.GetRawText()] : null;
            case ParticularKind.Names:
                if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() is 0 or > FileLimits.LongestList)
                {
                    return null;
                }

                List<string?> names = [.. element.EnumerateArray().Select(JsonDom.TextOf)];
                return names.Contains(null) ? null : [.. names.OfType<string>()];
            default:
                return JsonDom.TextOf(element) is { } text ? [text] : null;
        }
    }

    private static ParticularKind Kind(SealAct act, string name) =>
        name == EntryLine.Sequence ? ParticularKind.Whole
        : ActForms.Of(act).Members.FirstOrDefault(m => m.Name == name)?.Kind ?? ParticularKind.Text;

    private static void Write(StringBuilder line, string name, Sequence<string> values, ParticularKind kind)
    {
        line.Append(line.Length == 1 ? string.Empty : ",").Append('"').Append(name).Append("\":");
        if (kind == ParticularKind.Whole)
        {
            line.Append(values[0]);
        }
        else if (kind == ParticularKind.Names)
        {
            line.Append('[').AppendJoin(',', values.Select(Quote)).Append(']');
        }
        else
        {
            line.Append(Quote(values[0]));
        }
    }

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
