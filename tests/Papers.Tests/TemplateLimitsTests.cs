using System.Text;
using Scriban.Runtime;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers.Tests;

/// <summary>What a template may cost at most, whoever wrote it. The linter lets nothing but names, lists and conditions through; these hold without it.</summary>
public sealed class TemplateLimitsTests
{
    private static readonly ScriptArray _thousand = [.. Enumerable.Range(0, 1000).Cast<object>()];

    public static TheoryData<string> Greedy { get; } =
    [
        "{{ for a in list }}{{ for b in list }}x{{ end }}{{ end }}",
        "{{ while true }}x{{ end }}",
        "{{ func f }}{{ f }}{{ end }}{{ f }}",
        "{{ for a in list }}" + new string('字', 10_000) + "{{ end }}",
        "{{ long }}{{ long }}",
        "{{ 'x' * 2000000000 }}",
        "{{ x = 'x' }}{{ for a in list }}{{ x = x + x }}{{ end }}",
        "{{ for a in 1..2000000000 }}x{{ end }}",
        "{{ 1 << 2000000000 }}",
    ];

    [Theory]
    [MemberData(nameof(Greedy))]
    public void A_template_that_asks_for_too_much_is_refused_and_not_cut_short(string text)
    {
        var template = PaperTemplate.Parse(text, "greedy.md");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<InvalidOperationException>(() => template.Render(new() { ["list"] = _thousand, ["long"] = new string('x', PaperTemplate.MostCharacters - 1) }));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000);
    }

    [Fact]
    public void As_much_as_is_allowed_is_printed_whole()
    {
        var whole = new string('字', PaperTemplate.MostCharacters / 1000);

        Assert.Equal(PaperTemplate.MostCharacters, PaperTemplate.Parse("{{ for a in list }}{{ whole }}{{ end }}", "long.md").Render(new() { ["list"] = _thousand, ["whole"] = whole }).Length);
        Assert.Equal(PaperTemplate.MostRounds - 1000, PaperTemplate.Parse("{{ for a in few }}{{ for b in list }}x{{ end }}{{ end }}", "loops.md").Render(new() { ["list"] = _thousand, ["few"] = new ScriptArray(_thousand.Take(99)) }).Length);
    }

    /// <summary>A number of a few characters takes hours to work out; five minutes of damaged templates found one.</summary>
    [Theory]
    [InlineData("{{ 1e999999999 }}")]
    [InlineData("{{ 1_0E+999999999 }}")]
    [InlineData("{{ if 1e999999999 > 0 }}x{{ end }}")]
    [InlineData("{{~ title = [1, 2e999999999] ~}}")]
    public void A_number_that_is_never_worked_out_is_a_fault(string text)
    {
        Assert.Contains(PaperTemplates.Read([("agenda.md", Encoding.UTF8.GetBytes($"# {{{{ title }}}}\n\n1e999999999\n{text}"))]).Faults, static f => f.Problem.Chinese.StartsWith("数字不能这样写", StringComparison.Ordinal) && f.Line == 4);
    }

    /// <summary>What stands too deep would end the program, which nothing can catch.</summary>
    [Theory]
    [InlineData("{{ if a }}", "{{ end }}")]
    [InlineData("{{ for a in a }}", "{{ end }}")]
    [InlineData("{{ (", ") }}")]
    [InlineData("{{ [", "] }}")]
    [InlineData("{{ !!!!!!!!", " }}")]
    [InlineData("{{ a.a.a.a", " }}")]
    [InlineData("{{ a | ", " }}")]
    public void What_stands_too_deep_is_a_fault(string opening, string closing)
    {
        const int Depth = 9_000;
        var (head, tail) = (opening.TrimStart('{').Trim(), closing.TrimEnd('}').Trim());
        var text = opening.EndsWith("}}", StringComparison.Ordinal)
            ? string.Concat(Enumerable.Repeat(opening, Depth)) + string.Concat(Enumerable.Repeat(closing, Depth))
            : $"{{{{ {string.Concat(Enumerable.Repeat(head, Depth))}a{string.Concat(Enumerable.Repeat(tail, Depth))} }}}}";

        Assert.NotEmpty(PaperTemplates.Read([("agenda.md", Encoding.UTF8.GetBytes(text))]).Faults);
    }
}
