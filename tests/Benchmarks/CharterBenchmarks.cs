using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Fluid;
using Fluid.Values;
using UnionGovernance.Charters;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Benchmarks;

/// <summary>A school's charter rendered from its articles, beside an equal Fluid template that is given every value ready made.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public partial class CharterBenchmarks
{
    private readonly CharterTerms _terms = new() { Name = new("虚构江南大学"), Staff = 30, Departments = ["办公室", "宣传部"] };

    private IFluidTemplate _template = null!;
    private Scriban.Template _same = null!;
    private readonly Dictionary<string, string> _values = [];

    /// <summary>Parses the template and asserts that both give the same text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var text = Template();
        _template = new FluidParser().TryParse(text, out var template, out var error) ? template : throw new InvalidOperationException(error);
        _same = global::Scriban.Template.Parse(text);
        if (Charter() != FluidTemplate() || ScribanTemplate() != FluidTemplate() || !Charter().Contains("第五十", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The two texts differ.");
        }
    }

    /// <summary>Scriban, as papers are rendered, given the same template and the same values.</summary>
    [Benchmark]
    public string ScribanTemplate()
    {
        var values = new Scriban.Runtime.ScriptObject();
        foreach (var (name, value) in _values)
        {
            values[name] = value;
        }

        var context = new Scriban.TemplateContext(new Scriban.Runtime.ScriptObject()) { StrictVariables = true, LoopLimit = 100_000, LimitToString = 0 };
        context.PushGlobal(values);
        return _same.Render(context);
    }

    /// <summary>The charter: articles chosen and numbered, terms shown, rendered, cut into paragraphs and items.</summary>
    [Benchmark]
    public string Charter() => string.Join("\n\n", CharterPaper.Clauses(_terms).Select(static c => c.Text));

    /// <summary>Fluid: one template, parsed once, of the articles' words with every value given.</summary>
    [Benchmark(Baseline = true)]
    public string FluidTemplate()
    {
        var context = new TemplateContext();
        foreach (var (name, value) in _values)
        {
            context.SetValue(name, new StringValue(value));
        }

        return _template.Render(context);
    }

    // The words of each article as the shipped template has them; a value is found where the rendered text departs from them.
    private string Template()
    {
        var clauses = CharterPaper.Clauses(_terms);
        var whole = new StringBuilder();
        foreach (var section in Source().ReplaceLineEndings("\n").Split("\n## ").Skip(1))
        {
            var label = section[..section.IndexOf('\n', StringComparison.Ordinal)];
            if (clauses.FirstOrDefault(c => c.Article.Label == label) is not { } clause)
            {
                continue;
            }

            var body = section[(label.Length + 1)..];
            var words = body.Split("\n# ")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var lines = words.Zip(clause.Paragraphs, (line, shown) => Line(line, shown, label));
            whole.Append(whole.Length == 0 ? string.Empty : "\n\n").AppendJoin('\n', lines);
        }

        return whole.ToString();
    }

    private string Line(string line, string shown, string label)
    {
        var item = line.StartsWith("- ", StringComparison.Ordinal);
        var (text, mark) = item ? (line[2..], shown[..(shown.IndexOf('）', StringComparison.Ordinal) + 1)]) : (line, string.Empty);
        var names = Values().Matches(text);
        var pattern = new StringBuilder("^");
        var at = 0;
        foreach (Match name in names)
        {
            pattern.Append(Regex.Escape(text[at..name.Index])).Append("(.*?)");
            at = name.Index + name.Length;
        }

        var found = Regex.Match(shown[mark.Length..], pattern.Append(Regex.Escape(text[at..])).Append('$').ToString());
        return mark + Values().Replace(text, m =>
        {
            var name = $"v{_values.Count}_{label}";
            _values.Add(name, found.Groups[names.TakeWhile(n => n.Index < m.Index).Count() + 1].Value);
            return $"{{{{ {name} }}}}";
        });
    }

    private static string Source() => PaperTemplates.ShippedText("charter.md");

    [GeneratedRegex(@"\{\{ [^}]+ \}\}")]
    private static partial Regex Values();
}
