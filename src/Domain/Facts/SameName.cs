using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>Whether two names are one: by what Unicode holds to be the same text, and by what looks the same.</summary>
/// <remarks>
/// The same letter may be one character or two, and an ideograph may stand in a second place for the sake of an older standard: such names are one. Full
/// and half width, Kangxi radicals as they come out of a PDF, and letters of other scripts only look the same, and are asked about. The runtime cannot
/// tell where a program runs without the data of cultures, as ours do, so the table is our own: docs/decisions/0038-a-register-corrects-itself.md.
/// </remarks>
public static class SameName
{
    // What looks the same and Unicode keeps apart: each line is of characters that look like its first.
    private static readonly string[] _alike =
    [
        "··‧•∙⋅・●.", "-‐‑‒–−", "一—―ー─━", "〇○◯", "'‘’ʼ`´′", "\"“”„″", "工エ", "力カ", "夕タ", "卜ト", "二ニ", "八ハ", "口ロ囗", "才オ", "千チ", "三ミ", "乂メ", "丿ノ", "AАΑ", "BВΒ",
        "CСϹ", "EЕΕ", "HНΗ", "IІΙ", "JЈ", "KКΚ", "MМΜ", "NΝ", "OОΟ", "PРΡ", "SЅ", "TТΤ", "XХΧ", "YҮΥ", "ZΖ", "aа", "cсϲ", "eе", "hһ", "iі", "jј", "oоο", "pрρ", "sѕ", "vν", "xх", "yу", "民⺠", "王⺩", "西⻄",
        "见⻅", "角⻆", "贝⻉", "车⻋", "長⻑", "长⻓", "门⻔", "雨⻗", "青⻘", "韦⻙", "页⻚", "风⻛", "飞⻜", "食⻝", "马⻢", "骨⻣", "鬼⻤", "鱼⻥", "鸟⻦", "卤⻧", "麦⻨", "黄⻩", "齐⻬", "齿⻮", "龙⻰", "竹⺮", "虎⻁",
    ];

    private static readonly Lazy<Table> _table = new(Table.Read);

    /// <summary>Holds names to be one that Unicode holds to be the same text.</summary>
    public static IEqualityComparer<string> Comparer { get; } = new InOneForm();

    /// <summary>A name in the one form in which names are compared: every character taken apart as far as it canonically goes (NFD).</summary>
    /// <param name="name">The name, as it was entered.</param>
    /// <returns>The form.</returns>
    public static string Form(string name) => UnseenCharacters.IsPlain(name) ? name : _table.Value.Apart(name, _table.Value.Canonical);

    /// <summary>What a name looks like, which is the same for all that look so: blanks left out, of whatever width and script.</summary>
    /// <param name="name">The name, as it was entered.</param>
    /// <returns>The look.</returns>
    public static string Look(string name)
    {
        var look = new StringBuilder(name.Length);
        foreach (var rune in _table.Value.Apart(name, _table.Value.Any).EnumerateRunes().Where(static r => !Rune.IsWhiteSpace(r)))
        {
            look.Append(_table.Value.Alike.GetValueOrDefault(rune, rune));
        }

        return look.ToString();
    }

    private sealed class InOneForm : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => x == y || (x is not null && y is not null && Form(x) == Form(y));

        public int GetHashCode([DisallowNull] string obj) => Form(obj).GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>Unicode's table. https://www.unicode.org/reports/tr15/.</summary>
    private sealed class Table
    {
        private const int FirstSyllable = 0xAC00;
        private const int FirstLead = 0x1100;
        private const int FirstVowel = 0x1161;
        private const int BeforeTail = 0x11A7;
        private const int Vowels = 21;
        private const int Tails = 28;
        private const int Syllables = 19 * Vowels * Tails;

        private readonly List<(int First, int Class)> _classes = [];

        public required FrozenDictionary<Rune, string> Canonical { get; init; }

        public required FrozenDictionary<Rune, string> Any { get; init; }

        public FrozenDictionary<Rune, Rune> Alike { get; } =
            _alike.SelectMany(static a => a.EnumerateRunes().Skip(1).Select(r => KeyValuePair.Create(r, a.EnumerateRunes().First()))).DistinctBy(static a => a.Key).ToFrozenDictionary();

        public static Table Read()
        {
            var (canonical, any, classes) = (new Dictionary<Rune, string>(), new Dictionary<Rune, string>(), new List<(int, int)>());
            using var reader = new StreamReader(typeof(SameName).Assembly.GetManifestResourceStream("decompositions")!);
            while (reader.ReadLine() is { } line)
            {
                var sign = line.AsSpan().IndexOfAny("=~:#");
                if (line[sign] == '#')
                {
                    continue;
                }

                var (from, to) = (Number(line[..sign]), line[(sign + 1)..]);
                if (line[sign] == ':')
                {
                    classes.Add((from, int.Parse(to, CultureInfo.InvariantCulture)));
                    continue;
                }

                var text = string.Concat(to.Split(' ').Select(static t => new Rune(Number(t)).ToString()));
                any[new(from)] = text;
                if (line[sign] == '=')
                {
                    canonical[new(from)] = text;
                }
            }

            var table = new Table { Canonical = canonical.ToFrozenDictionary(), Any = any.ToFrozenDictionary() };
            table._classes.AddRange(classes);
            return table;
        }

        /// <returns>The text with every character taken apart, and the marks of one letter in the one order.</returns>
        public string Apart(string text, FrozenDictionary<Rune, string> by)
        {
            var apart = new List<Rune>(text.Length);
            foreach (var rune in text.EnumerateRunes())
            {
                apart.AddRange(by.TryGetValue(rune, out var parts) ? parts.EnumerateRunes() : Syllable(rune));
            }

            for (var start = 0; start < apart.Count; start++)
            {
                var end = start;
                while (end < apart.Count && Class(apart[end]) > 0)
                {
                    end++;
                }

                if (end - start > 1)
                {
                    Rune[] marks = [.. apart[start..end].OrderBy(Class)];
                    marks.CopyTo(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(apart)[start..end]);
                }

                start = end;
            }

            return string.Concat(apart);
        }

        private static IEnumerable<Rune> Syllable(Rune rune)
        {
            var index = rune.Value - FirstSyllable;
            if (index is < 0 or >= Syllables)
            {
                return [rune];
            }

            var (lead, vowel, tail) = (new Rune(FirstLead + (index / (Vowels * Tails))), new Rune(FirstVowel + (index % (Vowels * Tails) / Tails)), index % Tails);
            return tail == 0 ? [lead, vowel] : [lead, vowel, new(BeforeTail + tail)];
        }

        private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

        private int Class(Rune rune)
        {
            var place = _classes.BinarySearch((rune.Value, int.MaxValue));
            return place is -1 ? 0 : _classes[(place < 0 ? ~place : place) - 1].Class;
        }
    }
}
