using System.Text;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Showcase.Seals;

/// <summary>Tampers with a copy of a register.</summary>
internal static class Tamperings
{
    public static ChoiceForm<Tampering> Form { get; } = new(
    [
        new(Tampering.Alter, "alter", new("改动这一条的时间", "change the time of the entry")),
        new(Tampering.Delete, "delete", new("删去这一条", "take the entry out")),
        new(Tampering.Insert, "insert", new("在这一条前插入一条伪造的，校验值算对", "put a forged entry before it, with a sound digest")),
        new(Tampering.Replace, "replace", new("换成另一条，校验值算对", "put another entry in its place, with a sound digest")),
        new(Tampering.Swap, "swap", new("与下一条对调", "swap it with the next")),
        new(Tampering.Repeat, "repeat", new("把这一条重复一遍", "put the entry in twice")),
        new(Tampering.Cut, "cut", new("从这一条起截掉末尾", "cut the tail from this entry on")),
        new(Tampering.Rewrite, "rewrite", new("从这一条起全部重写，并重算校验值", "write all from this entry on anew, with sound digests")),
    ]);

    /// <returns>The bytes of a tampered copy.</returns>
    /// <param name="register">The register, which stays as it is.</param>
    /// <param name="tampering">What is done.</param>
    /// <param name="place">To which entry, from 1.</param>
    public static byte[] Copy(SealRegister register, Tampering tampering, int place)
    {
        List<string> lines = [.. register.Entries.Select(Line)];
        var index = place - 1;
        var before = index == 0 ? default : register.Entries[index - 1].Digest;
        SealEntry Forged(int at, Digest previous) =>
            SealEntry.Of(register.Seal, at + 1, register.Entries[at].Act with { At = register.Entries[at].Act.At.PlusHours(1) }, previous);
        switch (tampering)
        {
            case Tampering.Alter:
                var at = lines[index].IndexOf('T', lines[index].IndexOf("\"at\":", StringComparison.Ordinal)) + 1;
                lines[index] = $"{lines[index][..at]}23{lines[index][(at + 2)..]}";
                break;
            case Tampering.Delete:
                lines.RemoveAt(index);
                break;
            case Tampering.Insert:
                lines.Insert(index, Line(Forged(index, before)));
                break;
            case Tampering.Replace:
                lines[index] = Line(Forged(index, before));
                break;
            case Tampering.Swap when place < lines.Count:
                (lines[index], lines[index + 1]) = (lines[index + 1], lines[index]);
                break;
            case Tampering.Repeat:
                lines.Insert(index, lines[index]);
                break;
            case Tampering.Cut:
                lines.RemoveRange(index, lines.Count - index);
                break;
            case Tampering.Rewrite:
                for (var i = index; i < lines.Count; i++)
                {
                    var anew = Forged(i, before);
                    (lines[i], before) = (Line(anew), anew.Digest);
                }

                break;
        }

        return Encoding.UTF8.GetBytes(string.Concat(lines));
    }

    private static string Line(SealEntry entry) => Encoding.UTF8.GetString(SealRegisterFile.Write([entry]));
}
