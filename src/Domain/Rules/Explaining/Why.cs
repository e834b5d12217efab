using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Law;

namespace UnionGovernance.Rules.Explaining;

/// <summary>Why a rule came to its verdict: the tree of its questions, pruned to what decides, with the source on every node.</summary>
/// <remarks>
/// It is told in three lengths: <see cref="Line"/>, <see cref="Sentences"/>, and as data, which is this. Of an open verdict the alternatives that
/// failed stay in the tree, since they are why another fact is asked for.
/// </remarks>
/// <param name="Requirement">What is asked here.</param>
/// <param name="Verdict">The verdict on it.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record Why(Requirement Requirement, Verdict Verdict, Basis Basis)
{
    /// <summary>The facts that were looked at, as they are known, unknown ones among them.</summary>
    public Sequence<Measurement> Measured { get; init; } = [];

    /// <summary>The parts that decide; none where the facts themselves do.</summary>
    public Sequence<Why> Because { get; init; } = [];

    /// <summary>Of whom on a roster this speaks, by the name that people know.</summary>
    public string? Who { get; init; }

    /// <summary>Who or what breaks the rule, by the names that people know.</summary>
    public Sequence<string> BrokenBy { get; init; } = [];

    /// <summary>The statement on which a <see cref="Verdict.Met"/> rests.</summary>
    public Statement? Statement { get; init; }

    /// <summary>What is missing beside the facts: statements, or the academic year.</summary>
    public Sequence<FactPath> Wanted { get; init; } = [];

    /// <summary>What is to be said beside the verdict, each a sentence.</summary>
    public Sequence<Words> Notes { get; init; } = [];

    /// <summary>Why a finding has its verdict.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="called">What people call someone of a roster; the name given, if nobody says.</param>
    /// <returns>The tree.</returns>
    public static Why Of(Finding finding, Func<string, string>? called = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Of(finding.Explanation, finding.Item.Rule.Basis, called ?? (static name => name));
    }

    /// <summary>This and all below it, from the top.</summary>
    /// <returns>The nodes.</returns>
    public IEnumerable<Why> Whole() => Because.SelectMany(static b => b.Whole()).Prepend(this);

    /// <summary>The reason in one line: the facts that decide.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The line, without a full stop.</returns>
    public string Line(Language language) => string.Join(language == Language.Chinese ? "；" : "; ", Leaves(language, said: null).Distinct(StringComparer.Ordinal));

    /// <summary>The reason in sentences: how the parts hang together, and last where the rule comes from.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentences, each with its full stop.</returns>
    public IEnumerable<string> Sentences(Language language)
    {
        var stop = language == Language.Chinese ? "。" : ".";
        foreach (var sentence in Told(language).Concat(Whole().SelectMany(static w => w.Notes).Distinct().Select(n => n.In(language))))
        {
            yield return sentence.EndsWith(stop, StringComparison.Ordinal) ? sentence : sentence + stop;
        }

        var source = string.Join(' ', new[] { Basis.Document, Basis.Place }.Where(static p => p.Length > 0));
        yield return language == Language.Chinese ? $"依据：{source}（{Basis.Attestation.Describe(language)}）。" : $"Source: {source} ({Basis.Attestation.Describe(language)}).";
    }

    /// <summary>What this node itself says: its question and what is known; its question alone where its parts say more.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words, without a full stop.</returns>
    public string Own(Language language)
    {
        var question = Requirement.Describe(language);
        var answer = Joined(language, [.. Measured.Count > 0 ? new[] { Answer(question, language) } : [], .. Beside(language)]);
        return answer.Length == 0 ? question : $"{question}{Colon(language)}{answer}";
    }

    // A node of a roster says whose it is once, above all that is told of them, and why it is asked of them at all.
    private IEnumerable<string> Leaves(Language language, string? said) =>
        Who != said ? [$"{Who}{Circumstances(language)}{Colon(language)}{Joined(language, [.. Leaves(language, Who)])}"]
        : Because.Count == 0 ? [Requirement.SpeaksByItsFigure ? Figure(language) : Own(language)]
        : (said is null ? Because : Because.Except(Holding)).SelectMany(b => b.Leaves(language, said));

    // What holds beneath what does not is the case in which that is asked.
    private IEnumerable<Why> Holding => Verdict == Verdict.Met ? [] : Because.Where(static b => b.Verdict == Verdict.Met);

    private string Circumstances(Language language)
    {
        var told = Whole().SelectMany(static w => w.Holding).SelectMany(static w => w.Whole()).Where(static w => w.Because.Count == 0)
            .Select(w => w.Figure(language)).Where(static f => f.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return told.Count == 0 ? string.Empty : language == Language.Chinese ? $"（{string.Join('，', told)}）" : $" ({string.Join(", ", told)})";
    }

    private IEnumerable<string> Told(Language language)
    {
        var semicolon = language == Language.Chinese ? "；" : "; ";
        if (Because.Count == 0)
        {
            yield return Leaves(language, said: null).Single();
        }
        else if (Requirement.LeadIn(Verdict) is { } lead)
        {
            yield return $"{(language == Language.Chinese ? lead.Chinese : char.ToUpperInvariant(lead.English[0]) + lead.English[1..])}{Colon(language)}{string.Join(semicolon, Because.SelectMany(b => b.Part(language)))}";
        }
        else
        {
            foreach (var part in Part(language))
            {
                yield return part;
            }
        }
    }

    // A part with parts of its own is told within brackets, so that who reads sees where it ends; of a roster, the count and then each of those it is about.
    private IEnumerable<string> Part(Language language) =>
        Because.Count == 0 || Who is not null ? Leaves(language, said: null)
        : Measured.Count > 0 ? [Figure(language), .. Because.SelectMany(b => b.Leaves(language, said: null))]
        : [language == Language.Chinese ? $"{Requirement.Describe(language)}（{string.Join("；", Told(language))}）" : $"{Requirement.Describe(language)} ({string.Join("; ", Told(language))})"];

    private string Figure(Language language) => Joined(language, [Answer(string.Empty, language), .. Beside(language)]);

    private string Answer(string question, Language language) => Joined(language, [.. Measured.Select(m => m.Path.Label.In(language) is var label
        && Measured.Count == 1 && question.StartsWith(label, StringComparison.Ordinal)
            ? label == question || m.Known is not (Known.Given or Known.Within) ? m.Describe(language) : $"{(language == Language.Chinese ? "实为" : "it is ")}{m.Describe(language)}"
            : $"{label}{Colon(language)}{m.Describe(language)}")]);

    private IEnumerable<string> Beside(Language language)
    {
        if (Statement is not null)
        {
            yield return language == Language.Chinese ? $"据{Statement.By}《{Statement.Document}》" : $"on the statement of {Statement.By}, {Statement.Document}";
        }

        if (Wanted.Count > 0)
        {
            yield return language == Language.Chinese ? $"尚缺{string.Concat(Wanted.Select(static w => $"“{w.Label.Chinese}”"))}" : $"missing: {string.Join(", ", Wanted.Select(static w => $"\"{w.Label.English}\""))}";
        }

        if (BrokenBy.Count > 0)
        {
            yield return language == Language.Chinese ? $"涉及{string.Join("、", BrokenBy)}" : $"broken by {string.Join(", ", BrokenBy)}";
        }
    }

    private static string Colon(Language language) => language == Language.Chinese ? "：" : ": ";

    private static string Joined(Language language, IEnumerable<string> parts) => string.Join(language == Language.Chinese ? "，" : ", ", parts);

    private static Why Of(Explanation explanation, Basis basis, Func<string, string> called) => new(explanation.Requirement, explanation.Verdict, basis)
    {
        Measured = [.. explanation.Measured],
        Because = [.. explanation.Requirement.DecidingIn(explanation).Select(p => Of(p, basis, called))],
        Who = explanation.Of is { } of ? called(of) : null,
        BrokenBy = [.. explanation.BrokenBy.Select(called).Distinct(StringComparer.Ordinal)],
        Statement = explanation.Statement,
        Wanted = [.. explanation.Wanted],
        Notes = [.. explanation.Notes],
    };

    internal static Shape<Why> Shape { get; } = Shapes.Written<Why>("why", static v =>
    {
        v.Required("question", "所问", "what is asked", Forms.AnyText, static w => w.Requirement.Describe(Language.Chinese));
        v.Required("inEnglish", "所问（英文）", "what is asked, in English", Forms.AnyText, static w => w.Requirement.Describe(Language.English));
        v.Required("verdict", Finding.Shape["verdict"].Words, VerdictWords.Verdicts, static w => w.Verdict);
        v.Optional("of", "是谁的", "of whom", Forms.AnyText, static w => w.Who);
        v.Required("measured", Finding.Shape["measured"].Words, Forms.Each(Measurement.Shape), static w => w.Measured);
        v.Required("counterEvidence", Finding.Shape["counterEvidence"].Words, Forms.Each(Forms.AnyText), static w => w.BrokenBy);
        v.Required("missing", "缺少的说明", "statements that are missing", Forms.Each(Forms.AnyText), static w => w.Wanted.Select(static p => p.Label.Chinese));
        v.Optional("statement", "所据说明", "statement it rests on", Statement.Shape, static w => w.Statement);
        v.Of(Finding.Provision["document"], static w => w.Basis);
        v.Of(Finding.Provision["place"], static w => w.Basis);
        v.Of(Finding.Provision["attestation"], static w => w.Basis);
        v.Required("because", "起决定作用的各部分", "the parts that decide", Forms.Each(Forms.Later<Why>(static () => Shape!)), static w => w.Because);
    });
}
