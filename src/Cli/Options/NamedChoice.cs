using System.CommandLine;
using System.CommandLine.Parsing;
using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Cli.Options;

/// <summary>One of several that are known, by its id or by what people call it: whoever writes something else is told what they are called.</summary>
/// <param name="known">What is known.</param>
/// <param name="none">That there is no such one.</param>
/// <param name="s">The language.</param>
internal sealed class NamedChoice(IReadOnlyList<(string Id, Words Called)> known, Words none, Speech s)
{
    private const int MostListed = 12;

    public static NamedChoice Edition(Speech s) => new([.. RuleBook.National.Editions.Select(static e => (e.Id, e.Called))], new("没有这个版本的指标表", "there is no such edition"), s);

    public Option<string> Option(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, CustomParser = result => Read(result, name) };
        option.CompletionSources.Add([.. known.Select(static k => k.Id)]);
        return option;
    }

    public Argument<string> Argument(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description, CustomParser = result => Read(result, name) };
        argument.CompletionSources.Add([.. known.Select(static k => k.Id)]);
        return argument;
    }

    /// <returns>What there is instead of something that there is not.</returns>
    public string Instead(string words)
    {
        var near = Saying(words) is [_, ..] ? null : NearestName.Of(words, known.SelectMany(static k => new[] { k.Id, k.Called.Chinese, k.Called.English }));
        if (known.FirstOrDefault(k => near is not null && (k.Id == near || k.Called.Chinese == near || k.Called.English == near)) is { Id: not null } meant)
        {
            return s[$"{none.Chinese}，是否想写{Told(meant)}", $"{none.English}; {Told(meant)} may be meant"];
        }

        var meantAll = Saying(words) is [_, ..] several ? several : known;
        var told = string.Join(s.Comma, meantAll.Take(MostListed).Select(Told));
        return meantAll.Count <= MostListed ? s[$"{none.Chinese}，可写{told}", $"{none.English}; there are {told}"]
            : s[$"{none.Chinese}，可写{told}等 {meantAll.Count} 种", $"{none.English}; there are {told} and {meantAll.Count - MostListed} more"];
    }

    private string Told((string Id, Words Called) one) => s[FileWord.Of(one.Called, one.Id)];

    private string? Read(ArgumentResult result, string name)
    {
        var words = result.Tokens[0].Value;
        if (known.FirstOrDefault(k => k.Id == words || k.Called.Chinese == words || k.Called.English.Equals(words, StringComparison.OrdinalIgnoreCase)).Id is { } id)
        {
            return id;
        }

        if (Saying(words) is [var only])
        {
            return only.Id;
        }

        result.AddError($"{name} {words}{s.Colon}{Instead(words)}");
        return null;
    }

    // A part of a name is enough where no other has it; a single letter is none.
    private List<(string Id, Words Called)> Saying(string words) =>
        words.Length < 2 ? [] : [.. known.Where(k => k.Called.Chinese.Contains(words, StringComparison.Ordinal) || k.Called.English.Contains(words, StringComparison.OrdinalIgnoreCase))];
}
