using UnionGovernance.Json;
using UnionGovernance.Office;

namespace UnionGovernance.Cli.Given;

/// <summary>What a file is, for the commands that are given one: its kind, and which of them read it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="UsedBy">What reads it.</param>
internal sealed record GivenKind(FileContent Kind, string UsedBy)
{
    private static readonly List<GivenKind> _all = [];

    public static GivenKind Record { get; } = Listed(FileContent.Record, "assess, record check");

    public static GivenKind Dossier { get; } = Listed(FileContent.Dossier, "assess, papers");

    public static GivenKind Charter { get; } = Listed(FileContent.Charter, "charter check");

    public static GivenKind Congress { get; } = Listed(FileContent.Congress, "congress count, congress timeline");

    public static GivenKind Year { get; } = Listed(FileContent.Year, "year replay");

    public static GivenKind Register { get; } = Listed(FileContent.Register, "seal verify");

    public static GivenKind SealActs { get; } = Listed(FileContent.SealActs, "seal import");

    public static GivenKind Checkpoint { get; } = Listed(FileContent.Checkpoint, "seal verify --checkpoint");

    public static GivenKind Wording { get; } = Listed(FileContent.Wording, "report --wording");

    public static GivenKind Letters { get; } = Listed(FileContent.Letters, "papers make --letters");

    public static GivenKind Result { get; } = Listed(FileContent.Result, "reproduce");

    public static GivenKind Workbook { get; } = Listed(FileContent.Workbook, "record import, roster import, congress import");

    /// <summary>Tells what a file is.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>Its kind; nothing where that cannot be told.</returns>
    public static GivenKind? Of(ReadOnlySpan<byte> bytes) => FileContent.Of(bytes) is { } kind ? _all.Find(k => k.Kind == kind) : null;

    /// <summary>Says of a file that it is another than was asked for, once.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="wanted">What was asked for.</param>
    /// <param name="s">The language.</param>
    /// <param name="error">Where to say it.</param>
    /// <returns>Whether it is another, and that was said.</returns>
    public static bool IsAnother(string name, ReadOnlySpan<byte> bytes, GivenKind wanted, Speech s, TextWriter error)
    {
        var asked = wanted.Kind.Label;
        if (Of(bytes) is not { } kind)
        {
            // A wording may have any text of a school's.
            if (wanted == Wording || !FileContent.IsForeignJson(bytes))
            {
                return false;
            }

            error.WriteLine(s[
                $"{UnseenCharacters.Show(name)}：这是别的程序的 JSON 文件，这里要的是{asked.Chinese}；请核对是否选错了文件",
                $"{UnseenCharacters.Show(name)}: this is JSON of another program, and {asked.English} is expected; see whether it is the right file"]);
            return true;
        }

        if (kind == wanted)
        {
            return false;
        }

        var found = kind.Kind.Label;
        error.WriteLine(s[
            $"{UnseenCharacters.Show(name)}：这是{found.Chinese}，这里要的是{asked.Chinese}；{found.Chinese}请用 {kind.UsedBy}",
            $"{UnseenCharacters.Show(name)}: this is {found.English}, and {asked.English} is expected; it is read by {kind.UsedBy}"]);
        return true;
    }

    private static GivenKind Listed(FileContent kind, string usedBy)
    {
        var given = new GivenKind(kind, usedBy);
        _all.Add(given);
        return given;
    }
}
