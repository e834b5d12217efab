using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace UnionGovernance.Endurance.Fuzzing;

/// <summary>Damages files: a few bytes, a word for another, a part twice, a half of one file after a half of another.</summary>
internal sealed partial class Mutator
{
    private const int MostBytes = 128 * 1024;
    private const int MostKept = 2_000;

    // What readers have stumbled over: bounds of numbers and dates, depth, doubled marks, text that is none.
    private static readonly byte[][] _telling =
    [
        .. new[]
        {
            "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u0000", "\\ud800", "null", "true", "false", "0", "-1", "1.5", "1e999", "2147483647", "2147483648", "9223372036854775807",
            "99999999999999999999", "0/0", "1/0", "-1/2", "3/2", "150%", "2024-02-30", "0001-01-01", "9999-12-31", "10000-01-01", "2024-13", "T25:61", "~0", "~1", "~2", "/", "//",
            "<", ">", "&amp;", "&#0;", "<!DOCTYPE x [<!ENTITY e \"e\">]>", "</", "/>", "xml:space", "{{", "}}", "{{ for i in 1..99999999 }}", "{{ end }}", "{%", "|", "#", "：", "、",
            "≥", "不足", "约", "\u200b", "\u202e", "\ufeff", "\r\n", "\n", "\t", " ", "\0", "=", "+", "@", string.Concat(Enumerable.Repeat("[", 200)), string.Concat(Enumerable.Repeat("{\"a\":", 100)),
            new string('9', 400), new string('a', 5_000),
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF],
    ];

    private readonly Random _random;
    private readonly List<byte[]> _pool;
    private readonly byte[][] _words;

    public Mutator(Random random, IReadOnlyList<byte[]> corpus)
    {
        (_random, Whole, _pool) = (random, corpus, [.. corpus]);
        _words = [.. corpus.SelectMany(WordsOf).Distinct(StringComparer.Ordinal).Select(Encoding.Latin1.GetBytes)];
    }

    /// <summary>The files as they are.</summary>
    public IReadOnlyList<byte[]> Whole { get; }

    /// <summary>Damages this file, too, from now on; in place of some other where there are many.</summary>
    public void Keep(byte[] file)
    {
        if (_pool.Count < MostKept)
        {
            _pool.Add(file);
        }
        else
        {
            _pool[_random.Next(Whole.Count, MostKept)] = file;
        }
    }

    /// <returns>The next damaged file.</returns>
    public byte[] Next()
    {
        var file = _pool[_random.Next(_pool.Count)];
        return file is [(byte)'P', (byte)'K', ..] && _random.Next(4) > 0 && Repacked(file) is { } repacked ? repacked : Damaged(file);
    }

    private byte[] Damaged(byte[] sound)
    {
        var file = sound.ToList();
        for (var times = _random.Next(8) == 0 ? _random.Next(4, 20) : _random.Next(1, 4); times > 0 && file.Count > 0; times--)
        {
            var (at, length) = Range(file.Count, _random.Next(2) == 0 ? 4 : 60);
            switch (_random.Next(9))
            {
                case 0:
                    file.RemoveRange(at, length);
                    break;
                case 1:
                    file.InsertRange(at, file.GetRange(at, length));
                    break;
                case 2:
                    file[at] = (byte)_random.Next(256);
                    break;
                case 3:
                    file[at] ^= (byte)(1 << _random.Next(8));
                    break;
                case 4:
                    file.InsertRange(at, Word());
                    break;
                case 5:
                    file.RemoveRange(at, length);
                    file.InsertRange(at, Word());
                    break;
                case 6:
                    Line(file, at, isTwice: _random.Next(2) == 0);
                    break;
                case 7:
                    var other = _pool[_random.Next(_pool.Count)];
                    var from = Range(other.Length + 1, MostBytes).At;
                    file = [.. file.Take(at), .. other.Skip(from)];
                    break;
                default:
                    var (begin, count) = Range(file.Count, 200);
                    file.InsertRange(at, file.GetRange(begin, count));
                    break;
            }
        }

        return [.. file.Take(MostBytes)];
    }

    // A damaged byte of a packed part spoils the part; so parts are unpacked, damaged and packed again.
    private byte[]? Repacked(byte[] file)
    {
        try
        {
            using var sound = new ZipArchive(new MemoryStream(file, writable: false));
            var damaged = new MemoryStream();
            using (var zip = new ZipArchive(damaged, ZipArchiveMode.Create, leaveOpen: true))
            {
                var (which, how) = (_random.Next(sound.Entries.Count), _random.Next(12));
                foreach (var (i, entry) in sound.Entries.Index())
                {
                    if (entry.Length > MostBytes)
                    {
                        return null;
                    }

                    using var part = new MemoryStream();
                    using (var stream = entry.Open())
                    {
                        stream.CopyTo(part);
                    }

                    var bytes = part.ToArray();
                    if (i != which)
                    {
                        Put(zip, entry.FullName, bytes);
                        continue;
                    }

                    switch (how)
                    {
                        case 0:
                            break;
                        case 1:
                            Put(zip, entry.FullName, bytes);
                            Put(zip, entry.FullName, Damaged(bytes));
                            break;
                        case 2:
                            Put(zip, entry.FullName + (char)_random.Next(33, 127), bytes);
                            break;
                        case < 6:
                            Put(zip, entry.FullName, Damaged(bytes));
                            break;
                        default:
                            Put(zip, entry.FullName, Retold(bytes));
                            break;
                    }
                }
            }

            return damaged.ToArray();
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    // Sound XML that says something else: other words in some of its elements and attributes.
    private byte[] Retold(byte[] part)
    {
        var (xml, where) = (Encoding.UTF8.GetString(part), _random.Next(4) == 0 ? Attributes() : Elements());
        for (var times = _random.Next(1, 5); times > 0; times--)
        {
            var said = where.Matches(xml);
            if (said.Count == 0)
            {
                break;
            }

            var (one, other) = (said[_random.Next(said.Count)], said[_random.Next(said.Count)]);
            var words = _random.Next(2) == 0 ? other.Value : SecurityElement.Escape(Encoding.UTF8.GetString(Word()));
            xml = string.Concat(xml.AsSpan(0, one.Index), words, xml.AsSpan(one.Index + one.Length));
        }

        return Encoding.UTF8.GetBytes(xml);
    }

    private static void Put(ZipArchive zip, string name, byte[] bytes)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        stream.Write(bytes);
    }

    private byte[] Word() => _words.Length > 0 && _random.Next(2) == 0 ? _words[_random.Next(_words.Length)] : _telling[_random.Next(_telling.Length)];

    private (int At, int Length) Range(int count, int most)
    {
        var at = _random.Next(count);
        return (at, Math.Min(_random.Next(1, most + 1), count - at));
    }

    private static void Line(List<byte> file, int at, bool isTwice)
    {
        var from = file.LastIndexOf((byte)'\n', at) + 1;
        var end = file.IndexOf((byte)'\n', at);
        var length = (end < 0 ? file.Count : end + 1) - from;
        if (length <= 0)
        {
            return;
        }

        if (isTwice)
        {
            file.InsertRange(from, file.GetRange(from, length));
        }
        else
        {
            file.RemoveRange(from, length);
        }
    }

    private static IEnumerable<string> WordsOf(byte[] file) =>
        file is [(byte)'P', (byte)'K', ..] ? [] : Words().Matches(Encoding.Latin1.GetString(file)).Select(static m => m.Value).Where(static w => w.Length < 60);

    [GeneratedRegex("\"[^\"\\s]+\"|[A-Za-z_]{3,}|[0-9][0-9/.-]*|[\u0080-\u00FF]{3,}")]
    private static partial Regex Words();

    [GeneratedRegex("(?<=>)[^<>]+(?=<)")]
    private static partial Regex Elements();

    [GeneratedRegex("(?<=\")[^\"<>=]+(?=\")")]
    private static partial Regex Attributes();
}
