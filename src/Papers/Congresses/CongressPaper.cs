using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers.Congresses;

/// <summary>One kind of paper of a congress: which facts it prints, when it is refused, and how often it is written.</summary>
internal sealed class CongressPaper
{
    public CongressPaper(PaperForm form) => Form = form;

    public PaperForm Form { get; private init; }

    /// <summary>The names of its facts in the template.</summary>
    public required Sequence<TemplateName> Names
    {
        init => Form = Form with { Names = value };
    }

    /// <summary>The title of a paper, which names its congress; where nothing else is said, the congress and then the kind's title.</summary>
    public Func<CongressReview, int, string>? Title { get; init; }

    /// <summary>How many such papers a congress has; one, or one for each vote or contest.</summary>
    public Func<CongressReview, int> Parts { get; init; } = static _ => 1;

    public required Func<CongressReview, int, ImmutableArray<PaperFact>> Facts { get; init; }

    public Func<CongressReview, int, IEnumerable<Refusal>> Refuse { get; init; } = static (_, _) => [];

    public IEnumerable<PaperWriting> Write(CongressReview review, PaperTemplates templates)
    {
        var parts = Parts(review);
        for (var part = 0; part < parts; part++)
        {
            var facts = Facts(review, part);
            ImmutableArray<Refusal> refusals = [.. Refuse(review, part)];
            var title = Title?.Invoke(review, part) ?? $"{CongressName.Of(review.Proceedings)}{Form.Title.Chinese}";
            var name = parts == 1 ? Form.Id : FormattableString.Invariant($"{Form.Id}-{part + 1}");
            yield return new(Form, name, facts, refusals.Length > 0 ? null : PaperWriter.Write(templates, Form, title, facts), refusals);
        }
    }
}
