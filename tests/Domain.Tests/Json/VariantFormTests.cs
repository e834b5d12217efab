using System.Text;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Tests.Json;

/// <summary>Objects told apart by a word, as the acts of a year are, and the table that a subject keeps of its acts.</summary>
public sealed class VariantFormTests
{
    private static readonly Precondition _once = ServingRules.HeldOnce;

    private static readonly ActTable<List<string>> _acts = new ActTable<List<string>>()
        .Act<Ate>("ate", "吃", "somebody ate", static v => new()
        {
            What = v.Required("what", "何物", "what", Forms.Name, static a => a.What),
        }, static (eaten, a) => new(eaten.Contains(a.What) ? [new(_once, new("已吃", "eaten"))] : [], () => eaten.Add(a.What)))
        .Act<Slept>("slept", "睡", "somebody slept", static _ => new(), static (eaten, _) => new([], eaten.Clear));

    private static readonly VariantForm<Act> _form = new("act", _acts.Variants, static word => new($"无此事项 {word}", $"no such act {word}"));

    [Fact]
    public void The_word_says_what_is_read_wherever_it_stands()
    {
        var act = Read("""{"what":"饭","deep":0,"by":["甲"],"on":"2024-09-01","\u0061ct":"ate"}""", out var faults);
        Assert.Equal(["/deep"], faults.First.Select(static f => f.JsonPointer));
        Assert.Null(act);

        act = Read("""{"what":"饭","by":["甲"],"on":"2024-09-01","act":"ate"}""", out _);
        Assert.Equal(new Ate { What = "饭", By = ["甲"], On = new(2024, 9, 1) }, act);
        Assert.Equal("""{"act":"ate","on":"2024-09-01","by":["甲"],"what":"饭"}""" + "\n", Encoding.UTF8.GetString(Output.Lines([o => _form.Write(o, act!)])));
    }

    [Theory]
    [InlineData("""[]""", "：读到 一个数组，无此事项 ")]
    [InlineData("""{"on":{"act":"ate"}}""", "/act：读到 （缺），无此事项 ")]
    [InlineData("""{"\ud800":1,"act":7}""", "/act：读到 7，无此事项 ")]
    [InlineData("""{"act":"drank","x":[{"act":"ate"}]}""", "/act：读到 \"drank\"，无此事项 drank")]
    public void Another_word_is_one_fault(string json, string fault)
    {
        Assert.Null(Read(json, out var faults));
        var only = Assert.Single(faults.First);
        Assert.Equal(fault, $"{only.JsonPointer}：读到 {only.Found.Chinese}，{only.Expected.Chinese}");
    }

    [Fact]
    public void A_table_takes_its_acts_or_refuses_them_and_stays_as_it_was()
    {
        var eaten = new List<string>();
        Assert.True(Take(new Ate { What = "饭" }).IsTaken);
        Assert.Equal(_once, Assert.Single(Take(new Ate { What = "饭" }).Refusals).By);
        Assert.Equal(["饭"], eaten);
        Assert.True(Take(new Slept()).IsTaken);
        Assert.Empty(eaten);
        Assert.True(_acts.Owns(new Slept()));
        Assert.False(_acts.Owns(new Other()));
        Assert.Throws<ArgumentException>(() => _acts.Ask(eaten, new Other()));

        ActReview Take(Act act)
        {
            var (review, done) = _acts.Ask(eaten, act);
            if (review.IsTaken)
            {
                done();
            }

            return review;
        }
    }

    [Fact]
    public void Nobody_is_asked_for_the_word() =>
        Assert.Equal(["/on", "/by", "/what", "/reason"], _form.Named("ate")!.Ask().Inputs.Select(static f => f.JsonPointer));

    [Fact]
    public void A_schema_has_a_branch_a_word()
    {
        var schema = Encoding.UTF8.GetString(Schema.File("一行", _form.Describe));
        Assert.Equal(2, schema.Split("\"const\"").Length - 1);
        Assert.Contains("\"description\": \"somebody slept\"", schema, StringComparison.Ordinal);
    }

    private static Act? Read(string json, out Faults faults) => JsonLines.Read(Encoding.UTF8.GetBytes(json), _form, faults = new());

    private sealed record Ate : Act
    {
        public string What { get; init; } = string.Empty;
    }

    private sealed record Slept : Act;

    private sealed record Other : Act;
}
