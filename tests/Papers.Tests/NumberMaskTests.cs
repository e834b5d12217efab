using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using UnionGovernance.Papers;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Papers;

/// <summary>No paper of a year prints a student number, a telephone or an identity number, not even one that was typed into a text.</summary>
public sealed class NumberMaskTests
{
    private static readonly string[] _lines = File.ReadAllLines(RepositoryRoot.File("samples", "full-university.year.jsonl"));

    [Theory]
    [InlineData("联系电话13812345678。", "联系电话〔号码不印〕。")]
    [InlineData("电话138 1234 5678", "电话〔号码不印〕")]
    [InlineData("电话138-1234-5678", "电话〔号码不印〕")]
    [InlineData("学号2023010123", "学号〔号码不印〕")]
    [InlineData("学号20230101", "学号20230101")]
    [InlineData("学号20231301", "学号〔号码不印〕")]
    [InlineData("学号U202310123", "学号〔号码不印〕")]
    [InlineData("学号ZY20230101", "学号〔号码不印〕")]
    [InlineData("文件SHA20230101", "文件SHA20230101")]
    [InlineData("身份证11010519491231002X", "身份证〔号码不印〕")]
    [InlineData("身份证110105194912310021", "身份证〔号码不印〕")]
    [InlineData("经费12000000元，1234567人", "经费12000000元，1234567人")]
    [InlineData("2025年6月30日，第1234567号", "2025年6月30日，第1234567号")]
    [InlineData("电话１３８１２３４５６７８，日期２０２３０１０１", "电话〔号码不印〕，日期２０２３０１０１")]
    [InlineData("身份证110105 19491231 002X", "身份证〔号码不印〕")]
    [InlineData("身份证110105\\-19491231\\-0021", "身份证〔号码不印〕")]
    [InlineData("请联系13812345678人事处", "请联系〔号码不印〕人事处")]
    [InlineData("请联系138 1234 5678人事处", "请联系〔号码不印〕人事处")]
    [InlineData("学号U20231012人", "学号〔号码不印〕人")]
    [InlineData("Tel13812345678，No.2023010123", "Tel〔号码不印〕，No.〔号码不印〕")]
    [InlineData("1.13812345678", "1.〔号码不印〕")]
    [InlineData("11010519491231002X13812345678", "〔号码不印〕")]
    [InlineData("11010519491231002X2023年入学", "〔号码不印〕2023年入学")]
    [InlineData("学号2023010138 2025-2026学年", "学号〔号码不印〕 2025-2026学年")]
    [InlineData("13812345678于20250630签收12000000元", "〔号码不印〕于20250630签收12000000元")]
    [InlineData("", "")]
    public void A_number_of_a_person_is_hidden_and_a_day_or_an_amount_is_not(string text, string shown) => Assert.Equal(shown, NumberMask.Of(text));

    private static readonly string[] _kinds =
    [
        "110105194912310021", "11010519491231002X", "11010519491231002x", "110105491231002", "110105 19491231 002X", "１１０１０５１９４９１２３１００２Ｘ",
        "13812345678", "138 1234 5678", "138-1234-5678", "１３８１２３４５６７８",
        "2023010138", "U202310123", "ZY20230101", "20231301",
    ];

    private static readonly string[] _gaps = ["", " ", "-", "、", "。", "和", "人", "元", "a", "ab", "abc", "X", "\n"];

    /// <summary>Whatever kinds of numbers follow each other, and whatever stands between them: no digit of them is left, and hiding twice is hiding once.</summary>
    [Fact]
    public void No_number_shows_its_neighbour()
    {
        foreach (var first in _kinds)
        {
            foreach (var second in _kinds)
            {
                foreach (var gap in _gaps.Where(g => !IsAmount(first, g)))
                {
                    Hides($"学号{first}{gap}{second}。");
                    foreach (var third in _kinds)
                    {
                        foreach (var other in _gaps.Where(g => (g == gap || g.Length == 0 || gap.Length == 0) && !IsAmount(second, g)))
                        {
                            Hides($"学号{first}{gap}{second}{other}{third}。");
                        }
                    }
                }
            }
        }

        static void Hides(string text)
        {
            var once = NumberMask.Of(text);
            if (once.Any(char.IsDigit) || !once.StartsWith("学号〔", StringComparison.Ordinal) || !once.EndsWith("〕。", StringComparison.Ordinal) || NumberMask.Of(once) != once)
            {
                Assert.Fail($"{text} → {once}");
            }
        }
    }

    [Fact]
    public void Three_numbers_apart_are_hidden_each_and_what_parts_them_stays()
    {
        foreach (var (first, second, third) in from first in _kinds from second in _kinds from third in _kinds select (first, second, third))
        {
            Assert.Equal("〔号码不印〕、〔号码不印〕和〔号码不印〕", NumberMask.Of($"{first}、{second}和{third}"));
        }
    }

    [Fact]
    public void Hiding_twice_is_hiding_once_and_leaves_no_long_number() => Gen.Select(Gen.OneOf(_kinds.Select(Gen.Const).ToArray()), Gen.String[Gen.Char["0123456789Xa学元 -"], 0, 40], Gen.Long[1_000_000_000, long.MaxValue]).Sample(
        static (kind, text, number) =>
        {
            var once = NumberMask.Of($"{kind}{text}学号{number}。");

            Assert.Equal(once, NumberMask.Of(once));
            Assert.DoesNotContain($"{number}", once, StringComparison.Ordinal);
            Assert.True(IsAmount(kind, text) || !once.Contains(kind, StringComparison.Ordinal), once);
        },
        iter: 50_000);

    private static bool IsAmount(string number, string after) => number is "20231301" && after is ['元' or '人', ..] or [>= '0' and <= '9', '元' or '人', ..];

    /// <summary>Every text of every act gets a number of each kind at its end; what the papers print of the texts, they print without the numbers.</summary>
    [Theory]
    [InlineData("13812345678")]
    [InlineData("2023010123")]
    [InlineData("11010519491231002X")]
    public void No_paper_prints_a_number_that_was_typed_into_a_text(string number)
    {
        string[] texts = ["reason", "content", "decision", "performance", "problems", "achievements", "approach", "other", "outcome", "result", "condition", "topic", "document", "what", "place"];
        var planted = 0;
        var replay = Replay(_lines.Select(line =>
        {
            var act = JsonNode.Parse(line)!.AsObject();
            foreach (var text in texts.Where(t => act[t] is JsonValue && act[t]!.GetValueKind() == System.Text.Json.JsonValueKind.String))
            {
                act[text] = $"{act[text]!.GetValue<string>()}{number}";
                planted++;
            }

            return act.ToJsonString();
        }));
        var papers = Papers(replay).ToList();

        Assert.True(planted > 100, $"{planted} numbers planted");
        Assert.Contains(papers, p => p.Contains(NumberMask.Hidden, StringComparison.Ordinal));
        Assert.All(papers, p => Assert.DoesNotContain(number, p, StringComparison.Ordinal));
    }

    /// <summary>What a paper prints of fields has no number of eight digits in the first place: nothing need be hidden.</summary>
    [Fact]
    public void The_fields_hold_no_such_number() => Assert.All(Papers(Replay(_lines)), p =>
    {
        Assert.DoesNotMatch(new Regex("[0-9]{8}"), p);
        Assert.DoesNotContain(NumberMask.Hidden, p, StringComparison.Ordinal);
    });

    /// <summary>A paper of a year that goes through a list hides the numbers in its items too; no paper does so yet.</summary>
    [Fact]
    public void A_number_in_a_list_is_hidden_like_any_other()
    {
        var none = new Words("无", "none");
        PaperFact<string> Typed(string name) => PaperFact.Text(name, none, static (string typed, Draft _) => typed);
        var kind = new PaperKind<string>("self-assessment-report", none, SourceFile.Year)
        {
            Addressee = none,
            Signatory = none,
            Each = static _ => ["电话13800138000"],
            TitleOf = static (typed, _) => typed,
            Facts =
            [
                PaperFact.List("measures", none, static (string typed) => [typed], [Typed("number"), Typed("heading"), Typed("paragraph")]),
                PaperFact.List("problems", none, static (string _) => Array.Empty<string>(), [Typed("number"), Typed("heading"), Typed("text"), Typed("improvement"), Typed("remedy")]),
                Typed("opening"),
                PaperFact.Condition("has_next", none, static (string _, Draft _) => true),
                Typed("next"),
                Typed("organ"),
                Typed("date"),
            ],
        };

        var paper = Assert.Single(kind.Write(new())).Paper!;

        Assert.DoesNotContain("13800138000", paper.Markdown + paper.Title, StringComparison.Ordinal);
        Assert.Equal(8, paper.Markdown.Split(NumberMask.Hidden).Length - 1);
    }

    /// <summary>A year ought not to call people by student numbers; where it does, no paper's file is named by one.</summary>
    [Theory]
    [InlineData("2023010123")]
    [InlineData("U202310123")]
    public void No_paper_is_named_by_a_student_number(string number)
    {
        var replay = Replay(_lines.Select(l => l.Replace("\"n03\"", $"\"{number}\"", StringComparison.Ordinal).Replace("\"m03\"", $"\"{number}0\"", StringComparison.Ordinal)));
        var names = PaperKinds.Write(new() { Year = replay }).Select(static w => w.Name).ToList();

        Assert.DoesNotContain(names, n => n.Contains(number, StringComparison.Ordinal));
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Contains("遴选报名表-钟灵秀", names);
    }

    private static YearReplay Replay(IEnumerable<string> lines)
    {
        var replay = YearReplay.Of(YearFile.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines))).Value!);
        Assert.Empty(replay.Refused);
        return replay;
    }

    private static IEnumerable<string> Papers(YearReplay replay) => PaperKinds.Write(new() { Year = replay }).Select(static w => w.Paper).OfType<Paper>().Select(static p => p.Markdown);
}
