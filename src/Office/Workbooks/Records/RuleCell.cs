using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UnionGovernance.Editions;
using UnionGovernance.Office.Workbooks.Cells;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Rules;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>Which rule is meant, as people say it: by its number in the record's own edition, by its short name or by its title. A file has its id, which is read too.</summary>
internal sealed record RuleCell : CellForm
{
    private readonly Dictionary<string, List<string>> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Rule> _rules = new(StringComparer.Ordinal);
    private readonly List<(string Rule, string Number)> _numbers = [];
    private readonly Dictionary<string, string> _broken;

    /// <param name="book">The book whose rules may be meant.</param>
    /// <param name="record">The record, as far as its edition hangs on it; nothing where that is not known, so that any edition's numbers serve.</param>
    /// <param name="breaches">What acts alone broke, which is no rule of the book.</param>
    public RuleCell(RuleBook book, UnionRecord? record, IEnumerable<Breach> breaches)
    {
        var own = record is null ? [] : book.Fitting(record).SelectMany(e => e.As(record.Options).Items.Concat(book.OpinionsBeside(e))).ToList();
        foreach (var item in own)
        {
            Know(_own, item.Rule, item.Number);
        }

        foreach (var item in book.Editions.SelectMany(static e => e.Items))
        {
            Know(_others, item.Rule, own.Count == 0 ? item.Number : null);
        }

        foreach (var goal in book.Goals)
        {
            Know(own.Count == 0 ? _others : _own, goal, null);
        }

        _broken = breaches.Where(b => !_rules.ContainsKey(b.Rule)).DistinctBy(static b => b.Rule).ToDictionary(static b => b.Rule, static b => b.Asked ?? b.Rule, StringComparer.Ordinal);
        foreach (var (rule, asked) in _broken)
        {
            Say(_own, asked, rule);
            Say(_own, rule, rule);
        }

        Offered = [.. (own.Count == 0 ? book.Rules : own.Select(static i => i.Rule).Concat(book.Goals)).Select(static r => r.Id).Distinct().Concat(_broken.Keys).Select(Called)];
    }

    public override Words Expected { get; } = new("指标的编号或名称，如 3，也可从列表中选", "the number or the name of an indicator, such as 3, or one from the list");

    public override ImmutableArray<string> Offered { get; }

    public override string Show(JsonNode value) => Called(value.GetValue<string>());

    public override JsonNode Read(SheetCell cell) => AsText(Find(Text(cell)) is [var rule] ? rule : cell.Shown);

    public override CellTrouble? Trouble(SheetCell cell) => Find(Text(cell)) switch
    {
        [_] => null,
        [] => new(
            new("没有这一项指标", "there is no such indicator"),
            CellText.Nearest(CellText.Clean(cell.Shown), Offered) is { } near ? new($"如是“{near}”，请改写成它", $"if “{near}” is meant, write that") : new($"请填：{Expected.Chinese}", $"fill in: {Expected.English}")),
        var several => new(
            new($"可能指不止一项：{string.Join("、", several.Select(r => $"“{Called(r)}”"))}", $"it may be more than one: {string.Join(", ", several.Select(r => $"“{Called(r)}”"))}"),
            new("请写明是哪一项", "say which")),
    };

    /// <returns>The ids of the rules that someone may mean; those of the record's own edition first, and others only where it has none.</returns>
    /// <param name="said">What they say, such as 3, 第3项, or a name.</param>
    public IReadOnlyList<string> Find(string said)
    {
        var clean = CellText.Clean(said);
        foreach (var way in new[] { clean, ChineseNumeral.InDigits(clean) })
        {
            if (_own.GetValueOrDefault(way) is { } own)
            {
                return own;
            }

            // Of an item in parts, such as 3（一）, the whole number is any of them.
            if (_numbers.Where(n => n.Number.StartsWith($"{way}（", StringComparison.Ordinal) || $"第{n.Number}".StartsWith($"{way.TrimEnd('项')}（", StringComparison.Ordinal)).Select(static n => n.Rule).Distinct().ToList() is { Count: > 0 } parts)
            {
                return parts;
            }

            if (_others.GetValueOrDefault(way) is { } other)
            {
                return other;
            }
        }

        return [];
    }

    // The shortest that means no other; two rules of different editions may be called the same.
    private string Called(string rule) => !_rules.TryGetValue(rule, out var known) ? _broken.GetValueOrDefault(rule, rule)
        : new[] { known.Name.Chinese, known.Title.Chinese, _numbers.Where(n => n.Rule == rule).Select(static n => $"第{n.Number}项").FirstOrDefault() ?? rule, rule }.First(c => Find(c) is [var one] && one == rule);

    private static string Text(SheetCell cell) => cell.Kind == CellKind.Number ? NumberFormat.Digits(cell.Number) : cell.Shown;

    private void Know(Dictionary<string, List<string>> among, Rule rule, string? number)
    {
        _rules.TryAdd(rule.Id, rule);
        foreach (var called in new[] { rule.Id, rule.Name.Chinese, rule.Title.Chinese })
        {
            Say(among, called, rule.Id);
        }

        if (number is not null)
        {
            _numbers.Add((rule.Id, number));
            foreach (var called in new[] { number, $"第{number}项", $"第{number}项{Quotation.Of(rule.Title.Chinese)}", $"第{number}项{Quotation.Of(rule.Name.Chinese)}" })
            {
                Say(among, called, rule.Id);
            }
        }
    }

    private static void Say(Dictionary<string, List<string>> among, string called, string rule)
    {
        var rules = among.TryGetValue(CellText.Clean(called), out var known) ? known : among[CellText.Clean(called)] = [];
        if (!rules.Contains(rule))
        {
            rules.Add(rule);
        }
    }
}
