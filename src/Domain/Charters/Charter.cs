using NodaTime;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Charters;

/// <summary>A charter: what it settles, how it came, or comes, into effect, and which congresses passed it before.</summary>
public sealed record Charter
{
    /// <summary>What it settles.</summary>
    public CharterTerms Terms { get; init; } = new();

    /// <summary>The steps taken to bring this text into effect, in order.</summary>
    public Sequence<AdoptionAct> Adoption { get; init; } = [];

    /// <summary>The congresses that passed the charter, the first to the last, as far as they are known; of this text too, where its steps are not entered.</summary>
    public Sequence<Passing> History { get; init; } = [];

    /// <summary>Every congress that passed the charter, as the line below its title names them: those of <see cref="History"/>, and the one that passed this text, where its step was taken.</summary>
    /// <returns>The congresses, the first to the last; a later one than the first changed what stood.</returns>
    public Sequence<Passing> Passings()
    {
        var last = History.Count == 0 ? null : History[^1];
        return AdoptionCourse.Of(this).Taken(AdoptionStep.Adopted) is { By: { } by } passed && (last is null || last.On.High < passed.On)
            ? [.. History, new() { Kind = last is null ? PassingKind.Adopted : PassingKind.Revised, On = Fact.Given(passed.On), By = by }]
            : History;
    }

    /// <summary>Since when this text has been in force: since the last step of its way into effect or, where no step is entered, since the last congress that passed it.</summary>
    /// <returns>The day, as far as anybody knows it; nothing while nobody says that the text was passed: it is a draft, or a change that is still on its way.</returns>
    public Fact<LocalDate>? InForceFrom() => Adoption.Count == 0 ? History.Count == 0 ? null : History[^1].On
        : AdoptionCourse.Of(this).InEffectFrom is { } day ? Fact.Given(day) : null;

    /// <summary>Whether this text may be printed and cited as the charter on a day.</summary>
    /// <param name="day">The day, as far as it is known.</param>
    /// <returns>No for a text that is in force on no day, and for one that came into force after this.</returns>
    public bool IsInForceOn(Fact<LocalDate> day) => InForceFrom() is { } from
        && !(from.Known is Known.Given or Known.Within && day.Known is Known.Given or Known.Within && from.Low > day.High);

    private static readonly Form<Sequence<AdoptionAct>> _adoption = Forms.List(AdoptionAct.Shape);
    private static readonly Form<Sequence<Passing>> _history = Forms.List(Passing.Shape);
    private static readonly Words _ordered = new("历次大会应按先后排列", "the congresses are expected in the order of their days");
    private static readonly Words _before = new("列出的大会不应晚于通过这一文本的大会", "no congress later than the one that passed this text is expected");
    private static readonly Words _once = new("章程只能通过一次，以后各次是修订或者修正", "a charter is adopted once; whatever follows revises or amends it");

    internal static Shape<Charter> Shape { get; } = Shapes.Of<Charter>(
        static v => new()
        {
            Terms = v.Required("terms", CongressTerms.Called, CharterTerms.Shape, static c => c.Terms),
            Adoption = v.Optional("adoption", "生效程序", "its way into effect", _adoption, static c => c.Adoption, []),
            History = v.Optional("history", "历次通过和修改", "the congresses that passed it", _history, static c => c.History, []),
        },
        static (ref input, charter) =>
        {
            if (charter.History.Count > 0 && charter.History[^1] is var last && charter.Adoption.Any(a => a.Step == AdoptionStep.Adopted && a.On < last.On.Low))
            {
                input.RefuseAt("history", new(last.Describe(), last.Describe()), _before);
            }

            foreach (var (before, passing) in charter.History.Zip(charter.History.Skip(1)))
            {
                if (passing.On.High < before.On.Low)
                {
                    input.RefuseAt("history", new(passing.Describe(), passing.Describe()), _ordered);
                }

                if (passing.Kind == PassingKind.Adopted)
                {
                    input.RefuseAt("history", new(passing.Describe(), passing.Describe()), _once);
                }
            }
        });
}
