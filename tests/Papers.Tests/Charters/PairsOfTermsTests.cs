using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnionGovernance.Charters;
using UnionGovernance.Papers.Charters;

namespace UnionGovernance.Tests.Charters;

/// <summary>Every pair of terms, turned: whatever the charter then says, none of its articles takes back what another says.</summary>
public sealed partial class PairsOfTermsTests
{
    // What cannot stand in one charter together.
    private static readonly (string One, string Other)[] _excluding =
    [
        ("不得另选他人", "另选的人"),
        ("不设轮值执行主席", "轮流担任"),
        ("不设轮值执行主席", "、轮值执行主席"),
        ("不要求附议", "代表附议"),
        ("不设监交人", "监交人不少于"),
        ("不设监销人", "监销人不少于"),
        ("不得在空白纸上用印", "可以在空白纸上用印"),
        ("不得批准自己的用印申请", "可以批准自己的用印申请"),
        ("不作规定", "每月参加政治理论学习不少于"),
        ("大会决定的方式", "不适用无记名投票的规定"),
        ("大会决定的方式", "大会选举采用无记名投票"),
        ("主席团全体成员", "常任代表会议全体成员"),
        ("工作部门总数不超过", "个工作部门。"),
    ];

    // What may only be spoken of where another article sets it up.
    private static readonly (string Spoken, string SetUp)[] _resting =
    [
        ("常任代表", "设常任代表会议，由"),
        ("除当然代表外", "为当然代表，不占"),
        ("、轮值执行主席", "设轮值执行主席，由主席团成员轮流担任"),
        ("不适用无记名投票的规定", "大会选举采用无记名投票"),
        ("另选的人当选", "可以另选他人"),
        ("换届选举", "每届任期两年"),
        ("主席、副主席由", "主席团的主席、副主席"),
        ("上限高于", "理由是"),
    ];

    public static TheoryData<UnionKind, UnionLevel> Unions => CharterTextTests.Unions;

    /// <summary>No term is left out, and turning it changes what its article prints, wherever a charter has it.</summary>
    [Fact]
    public void Every_term_is_turned()
    {
        var plain = CharterTextTests.Terms(UnionKind.StudentUnion, UnionLevel.School);

        Assert.Equal(CharterTermTable.All.Select(static t => t.Option.Id).Order(StringComparer.Ordinal), TurnedTerms.All.Keys.Order(StringComparer.Ordinal));
        Assert.All(CharterTermTable.All, t => Assert.NotEqual(t.Show(plain), t.Show(TurnedTerms.All[t.Option.Id](plain))));
    }

    [Theory]
    [MemberData(nameof(Unions))]
    public void Of_every_pair_no_article_takes_back_what_another_says(UnionKind kind, UnionLevel level)
    {
        var plain = CharterTextTests.Terms(kind, level);
        var turns = TurnedTerms.All.ToList();
        var pairs = from one in Enumerable.Range(0, turns.Count) from other in Enumerable.Range(one, turns.Count - one) select (turns[one], turns[other]);
        foreach (var (one, other) in pairs)
        {
            var terms = other.Value(one.Value(plain));
            if (CharterReview.Of(terms).IsRefused)
            {
                continue;
            }

            var told = Amiss(terms, CharterPaper.Clauses(terms)).ToList();
            Assert.True(told.Count == 0, $"{one.Key} + {other.Key}: {string.Join(' ', told)}");
        }
    }

    /// <summary>The measure itself: texts that contradict themselves are told.</summary>
    [Fact]
    public void A_text_that_contradicts_itself_is_told()
    {
        var plain = CharterTextTests.Terms(UnionKind.StudentUnion, UnionLevel.School);
        var clauses = CharterPaper.Clauses(plain);

        Assert.Empty(Amiss(plain, clauses));
        string[] wrongs = ["可以另选他人，另选的人当选后任职。", "由常任代表会议选举主席团。", "主席、副主席由大会推选。", "依照本章程第九十九条办理。", "本会设部门，，名称另定。", "本会设部门", "主席团集体负责本会日常工作，由主席团集体负责。"];
        Assert.All(wrongs, wrong => Assert.NotEmpty(Amiss(plain, clauses.SetItem(40, clauses[40] with { Paragraphs = [wrong] }))));
        Assert.NotEmpty(Amiss(plain with { Kind = UnionKind.GraduateUnion }, clauses));
        Assert.NotEmpty(Amiss(plain with { Level = UnionLevel.College }, clauses));
    }

    // What a lawyer would strike out, by rule.
    private static IEnumerable<string> Amiss(CharterTerms terms, ImmutableArray<CharterClause> clauses)
    {
        var text = string.Join('\n', clauses.Select(static c => c.Text));
        var numbers = clauses.Select(static c => c.Number).ToHashSet();
        return
        [
            .. _excluding.Where(e => text.Contains(e.One, StringComparison.Ordinal) && text.Contains(e.Other, StringComparison.Ordinal)).Select(static e => $"{e.One} / {e.Other}"),
            .. _resting.Where(r => text.Contains(r.Spoken, StringComparison.Ordinal) && !text.Contains(r.SetUp, StringComparison.Ordinal)).Select(static r => r.Spoken),
            .. clauses.SelectMany(c => Number().Matches(c.Text).Select(static m => m.Value).Where(n => !numbers.Contains(n) || n == c.Number)),
            .. clauses.SelectMany(static c => c.Paragraphs).Where(static p => Unfinished().IsMatch(p)),
            .. clauses.SelectMany(static c => c.Paragraphs).SelectMany(SaidTwice),
            .. NotOfIt(terms).Where(w => text.Contains(w, StringComparison.Ordinal)),
        ];
    }

    // A clause that says no more than another of its paragraph.
    private static IEnumerable<string> SaidTwice(string paragraph)
    {
        var said = paragraph.Split('，', '；', '。').Select(static c => c.TrimStart('由')).Where(static c => c.Length > 5).ToList();
        return said.Where((clause, i) => said.Where((other, j) => j != i && other.Contains(clause, StringComparison.Ordinal)).Any());
    }

    // Persons and conditions of another union.
    private static IEnumerable<string> NotOfIt(CharterTerms terms) =>
    [
        .. terms.Kind == UnionKind.GraduateUnion ? (string[])["专业前", "一年级新生", "推荐免试", "学生会骨干", "学生代表大会（", "学院学生会"] : ["研究生代表大会", "学院研究生会"],
        .. terms.Level == UnionLevel.College ? (string[])["学校党委", "专职副书记", "专职团干部", "上级学联", "各学院（"] : ["学院党组织领导", "班级团支部推荐、学院"],
    ];

    [GeneratedRegex("第[一二三四五六七八九十百]+条")]
    private static partial Regex Number();

    [GeneratedRegex("[，；、：。][，；、：。]|[^。；：]$|\\{|  ")]
    private static partial Regex Unfinished();
}
