using System.Collections.Immutable;
using System.Text;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Interchange;

/// <summary>What came of making a result again from its own record.</summary>
public abstract record Reproduction
{
    private Reproduction()
    {
    }

    /// <summary>Makes a result again.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="book">The book that judges; the national one, if not said.</param>
    /// <param name="library">The version that judges; this library's, if not said.</param>
    /// <returns>Whether the same comes of it. It never throws on what the bytes hold.</returns>
    public static Reproduction Of(ReadOnlyMemory<byte> utf8, RuleBook? book = null, string? library = null)
    {
        (book, library) = (book ?? RuleBook.National, library ?? LibraryVersion.Current);
        var reading = ResultFile.Read(utf8.Span, book);
        if (reading.Value is not { } given)
        {
            return new Refused(reading);
        }

        if (ResultFile.HashOf(WithoutMark(utf8)) is var hash && hash != given.Hash)
        {
            return new Altered(given.Hash, hash);
        }

        var because = Different(given.Provenance, book, library);
        if (given.Record is not { } record)
        {
            return ResultFile.Write(book, library).AsSpan().SequenceEqual(utf8.Span) ? new Same(given) : new Differs(given, because, []);
        }

        if (book.Assess(record) is not AssessmentOutcome.Assessed { Assessment: var assessment })
        {
            return new Differs(given, [.. because, new("按现在的规则库已不能评估这份记录", "by the rule book as it is the record can no longer be assessed")], []);
        }

        return ResultFile.Write(assessment, f => given.Asked.Contains(f.Item.Rule.Id), library).AsSpan().SequenceEqual(utf8.Span)
            ? new Same(given)
            : new Differs(given, because, [.. Compared(given, assessment)]);
    }

    /// <summary>Byte for byte the same came of it.</summary>
    /// <param name="Result">The result.</param>
    public sealed record Same(Result Result) : Reproduction;

    /// <summary>Something else came of it: another library or another rule book judges now, or the file is written otherwise.</summary>
    /// <param name="Result">The result as the file has it.</param>
    /// <param name="Because">What is different: library, rule book. Empty where neither is, and the bytes alone are.</param>
    /// <param name="Turned">The rules of which something else is found; empty where all findings are the same.</param>
    public sealed record Differs(Result Result, Sequence<Words> Because, Sequence<TurnedVerdict> Turned) : Reproduction;

    /// <summary>The file was altered after it was made: its hash is not that of what it holds.</summary>
    /// <param name="Stated">The hash that it states.</param>
    /// <param name="Found">The hash of what it holds.</param>
    public sealed record Altered(string Stated, string Found) : Reproduction;

    /// <summary>The file is no result.</summary>
    /// <param name="Reading">What is wrong with it.</param>
    public sealed record Refused(Reading<Result> Reading) : Reproduction;

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) => utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;

    private static Sequence<Words> Different(Provenance given, RuleBook book, string library)
    {
        var because = ImmutableArray.CreateBuilder<Words>();
        if (given.Library != library)
        {
            because.Add(new($"结果出自软件库 {given.Library}，现在的是 {library}", $"the result is of library {given.Library}, this one is {library}"));
        }

        if (given.RuleBook != book.Hash)
        {
            because.Add(new($"结果出自另一规则库（{Short(given.RuleBook)}），现在的是 {Short(book.Hash)}", $"the result is of another rule book ({Short(given.RuleBook)}), this one is {Short(book.Hash)}"));
        }

        return [.. because];
    }

    private static string Short(string hash) => hash[..Math.Min(12, hash.Length)];

    // What the file has, in its order, then what is only found now.
    private static IEnumerable<TurnedVerdict> Compared(Result given, Assessment now)
    {
        var found = now.All.ToDictionary(static f => f.Item.Rule.Id, static f => f.Verdict, StringComparer.Ordinal);
        var was = given.Verdicts.Select(static v => v.Rule).ToHashSet(StringComparer.Ordinal);
        return given.Verdicts.Select(v => new TurnedVerdict(v.Rule, v.Verdict, found.TryGetValue(v.Rule, out var verdict) ? verdict : null))
            .Concat(found.Where(f => !was.Contains(f.Key)).Select(static f => new TurnedVerdict(f.Key, null, f.Value)))
            .Where(static t => t.Before != t.Now);
    }
}
