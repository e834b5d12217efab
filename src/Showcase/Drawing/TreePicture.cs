using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase.Drawing;

/// <summary>
/// A rule's decision, drawn: the verdict, the joints and the questions of facts, each with what was found. A wire is thick where its branch holds.
/// Few questions stand side by side below their joints; more of them stand one below the other, so that a phone shows them too.
/// </summary>
internal sealed class TreePicture
{
    private const double Wide = 14;
    private const double Narrow = 7.9;
    private const double Line = 19;
    private const double Gap = 12;
    private const double Step = 40;
    private const double Joint = 16;
    private const int FewLeaves = 3;
    private const int ShortQuestion = 36;
    private readonly Language _language;
    private readonly Branch _top;
    private double _width;
    private double _height;

    private TreePicture(Branch top, Language language) => (_top, _language) = (top, language);

    /// <param name="whole">What was asked and found.</param>
    /// <param name="language">The language of the picture's words.</param>
    /// <param name="id">What the ids of its title and description begin with.</param>
    /// <param name="title">What the picture shows, in a sentence.</param>
    public static IHtmlContent Of(Explanation whole, Language language, string id, string title)
    {
        var picture = new TreePicture(Branch.Of(whole), language);
        var leaves = picture._top.Leaves.Count();
        var drawn = leaves <= FewLeaves && picture._top.Leaves.All(static l => l.Explanation.Requirement.Describe(Language.Chinese).Length <= ShortQuestion) ? picture.Upright() : picture.Downward();
        var svg = new XElement(
            "svg",
            new XAttribute("class", "tree"),
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"-3 -3 {picture._width + 6:0.#} {picture._height + 6:0.#}")),
            new XAttribute("width", N(picture._width + 6)),
            new XAttribute("height", N(picture._height + 6)),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{id}-title {id}-desc"),
            new XElement("title", new XAttribute("id", $"{id}-title"), title),
            new XElement("desc", new XAttribute("id", $"{id}-desc"), whole.Requirement.Describe(language)),
            drawn);
        return new HtmlString(svg.ToString(SaveOptions.DisableFormatting));
    }

    // The verdict on top, joints below it, the questions in one row at the foot.
    private XElement Upright()
    {
        var leaves = _top.Leaves.ToList();
        var each = leaves.Count == 1 ? 230d : _language == Language.Chinese ? 104d : 124d;
        var texts = new Dictionary<Branch, List<string>>(leaves.Select(l => KeyValuePair.Create(l, Lines(l, each - 12))), ReferenceEqualityComparer.Instance);
        var high = (texts.Values.Max(static t => t.Count) * Line) + 14;
        var depth = _top.Whole().Max(static b => b.Depth);
        var row = 34 + Gap + (Math.Max(depth, 1) * 50) - (depth == 0 ? 24 : 0);
        _width = (leaves.Count * (each + Gap)) - Gap;
        _height = row + high;
        if (leaves.Count > 1)
        {
            _width = Math.Max(_width, Middle(_top) + 150);
        }

        var root = Group("root", _top.Explanation.Verdict);
        var at = Math.Clamp(Middle(_top), 66, Math.Max(66, _width - 66));
        root.Add(Box(at - 66, 0, 132, 34), Word($"{VerdictLook.Sign(_top.Explanation.Verdict)} {_top.Explanation.Verdict.Describe(_language)}", at, 23));
        root.Add(Hang(_top, at, 34, 34 + Gap + Joint + 4));
        return root;

        double Middle(Branch branch) => branch.Parts.IsEmpty
            ? (leaves.FindIndex(l => ReferenceEquals(l, branch)) * (each + Gap)) + (each / 2)
            : (Middle(branch.Parts[0]) + Middle(branch.Parts[^1])) / 2;

        XElement Hang(Branch branch, double fromX, double fromY, double y)
        {
            var x = Middle(branch);
            var group = Group(null, branch.Explanation.Verdict);
            if (branch.Parts.IsEmpty)
            {
                group.Add(Wire(x, row, fromX, fromY), Box(x - (each / 2), row, each, high));
                group.Add(texts[branch].Select((t, i) => Text(t, x, row + 20 + (i * Line), i == texts[branch].Count - 1 ? "now" : null)));
                return group;
            }

            group.Add(Wire(x, y - Joint, fromX, fromY), Circle(x, y), Text(branch.Joint!.Sign.In(_language), x, y + 5, null));
            group.Add(Text(branch.Joint.Caption.In(_language), x + Joint + 6, y + 4, "cap"));
            group.Add(branch.Parts.Select(p => Hang(p, x, y + Joint, y + 50)));
            return group;
        }

        XElement Wire(double x, double y, double toX, double toY) => Path(Math.Abs(x - toX) < 1
            ? $"M{N(x)} {N(y)}V{N(toY)}"
            : $"M{N(x)} {N(y)}V{N(toY + 10)}H{N(toX)}V{N(toY)}");
    }

    // The verdict on top, all below it indented under their joint.
    private XElement Downward()
    {
        var depth = _top.Whole().Max(static b => b.Depth);
        var each = _language == Language.Chinese ? 236d : 260d;
        _width = (depth * Step) + each;
        var y = 34d;
        var root = Group("root", _top.Explanation.Verdict);
        root.Add(Box(0, 0, 132, 34), Word($"{VerdictLook.Sign(_top.Explanation.Verdict)} {_top.Explanation.Verdict.Describe(_language)}", 66, 23));
        root.Add(Hang(_top, 0, 34));
        _height = y;
        return root;

        XElement Hang(Branch branch, int level, double fromY)
        {
            var x = (level * Step) + Joint;
            var group = Group(null, branch.Explanation.Verdict);
            y += Gap;
            if (branch.Parts.IsEmpty)
            {
                var texts = Lines(branch, _width - (level * Step) - 16);
                var high = (texts.Count * Line) + 12;
                group.Add(Path($"M{N(level * Step)} {N(y + (high / 2))}H{N(x - Step)}V{N(fromY)}"), Box(level * Step, y, _width - (level * Step), high));
                group.Add(texts.Select((t, i) => Text(t, (level * Step) + ((_width - (level * Step)) / 2), y + 19 + (i * Line), i == texts.Count - 1 ? "now" : null)));
                y += high;
                return group;
            }

            var middle = y + Joint;
            group.Add(level == 0 ? Path($"M{N(x)} {N(y)}V{N(fromY)}") : Path($"M{N(x - Joint)} {N(middle)}H{N(x - Step)}V{N(fromY)}"));
            group.Add(Circle(x, middle), Text(branch.Joint!.Sign.In(_language), x, middle + 5, null), Text(branch.Joint.Caption.In(_language), x + Joint + 6, middle + 4, "cap"));
            y += 2 * Joint;
            group.Add(branch.Parts.Select(p => Hang(p, level + 1, middle + Joint)));
            return group;
        }
    }

    // What is asked, in as many lines as it takes, and last what was found.
    private List<string> Lines(Branch leaf, double width) =>
    [
        .. Broken($"{leaf.Number} {leaf.Explanation.Requirement.Describe(_language)}", width),
        .. Broken($"{VerdictLook.Sign(leaf.Explanation.Verdict)} {leaf.Found(_language)}", width),
    ];

    private static IEnumerable<string> Broken(string text, double width)
    {
        var (line, wide) = (new StringBuilder(), 0d);
        foreach (var word in Words(text))
        {
            var more = word.Sum(static c => c >= '\u2000' ? Wide : Narrow);
            if (wide + more > width && line.Length > 0)
            {
                yield return line.ToString().Trim();
                (line, wide) = (new(), 0);
            }

            line.Append(word);
            wide += more;
        }

        yield return line.ToString().Trim();
    }

    // A Chinese character is a word of its own, unless a line may not begin with it; letters and figures stay together.
    private static IEnumerable<string> Words(string text)
    {
        var from = 0;
        for (var at = 1; at <= text.Length; at++)
        {
            if (at == text.Length || (!"，。、；：）”%".Contains(text[at], StringComparison.Ordinal) && text[at - 1] is not ('（' or '“') && (text[at] >= '\u2000' || text[at - 1] >= '\u2000' || text[at - 1] == ' ')))
            {
                yield return text[from..at];
                from = at;
            }
        }
    }

    private static XElement Group(string? name, Verdict verdict) => new("g", new XAttribute("class", name is null ? VerdictLook.Class(verdict) : $"{name} {VerdictLook.Class(verdict)}"));

    private static XElement Box(double x, double y, double width, double height) =>
        new("rect", new XAttribute("class", "box"), new XAttribute("x", N(x)), new XAttribute("y", N(y)), new XAttribute("width", N(width)), new XAttribute("height", N(height)), new XAttribute("rx", 6));

    private static XElement Circle(double x, double y) => new("circle", new XAttribute("cx", N(x)), new XAttribute("cy", N(y)), new XAttribute("r", N(Joint)));

    private static XElement Path(string way) => new("path", new XAttribute("class", "wire"), new XAttribute("d", way));

    private static XElement Word(string text, double x, double y) => new("text", new XAttribute("x", N(x)), new XAttribute("y", N(y)), text);

    private static XElement Text(string text, double x, double y, string? look) =>
        new("text", new XAttribute("x", N(x)), new XAttribute("y", N(y)), look is null ? null : new XAttribute("class", look), text);

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
