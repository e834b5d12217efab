using NodaTime;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Facts;

namespace UnionGovernance.Papers.Congresses;

/// <summary>A request to one of the two bodies that approve a congress, each by itself: the Party organisation first, then the higher federation, which is told of the first approval.</summary>
/// <param name="Congress">The congress.</param>
/// <param name="IsToFederation">Whether it is the second.</param>
/// <param name="Charter">The charter on which it rests, where it was given.</param>
internal sealed record CongressRequest(CongressReview Congress, bool IsToFederation, CharterTerms? Charter)
{
    /// <summary>To whom.</summary>
    public string? Addressee => IsToFederation ? Congress.Proceedings.Federation : Congress.Proceedings.Party;

    /// <summary>The other of the two, who gets a copy.</summary>
    public string? Other => IsToFederation ? Congress.Proceedings.Party : Congress.Proceedings.Federation;

    /// <summary>Where the addressee stands in the file.</summary>
    public string At => IsToFederation ? "/federation" : "/party";

    /// <summary>What tells its file from that of the other.</summary>
    public string Name => Addressee ?? (IsToFederation ? "上级学联" : "同级党组织");

    /// <summary>Both requests of a congress, each with what was known on its day; the second is of the day of the first approval, or later.</summary>
    public static IEnumerable<CongressRequest> Both(PaperSources sources, CongressStep request, CongressStep approval) => CongressPapers.Congress(sources).SelectMany(c => (CongressRequest[])
        [new(Known(c, request), IsToFederation: false, CharterOf(c, sources)), new(Known(c, approval), IsToFederation: true, CharterOf(c, sources))]);

    /// <summary>The day of the request, as the course tells it: that of the first of the two, as the second waits for its answer.</summary>
    public LocalDate? On(CongressStep step) => IsToFederation ? null : Congress.Course.Taken(step)?.On;

    /// <summary>On what it rests: the articles of the charter, where it was given.</summary>
    public string Ground()
    {
        var union = Congress.Proceedings.Union.Printed;
        if (Charter is null)
        {
            return $"根据《{union}章程》的规定，";
        }

        var outline = CharterOutline.Of(Charter);
        return $"《{union}章程》{outline.NumberOf("congress")}规定，{CongressName.Kind(Congress.Proceedings)}每学年召开一次；{outline.NumberOf("approval")}规定，召开大会须报经批准；{outline.NumberOf("presidium")}规定，主席团每届任期{ChineseNumeral.Of(Charter.TermYears)}年。";
    }

    /// <summary>What the congress is to elect: the presidium of the next term, where one stands for election.</summary>
    public string NextTerm() => Congress.Proceedings.UnionTerm is { } term && Congress.Elections.Any(static e => e.Election.Office == Office.Presidium)
        ? $"，选举产生第{ChineseNumeral.Of(term)}届{Congress.Proceedings.Union.Kind.Label.Chinese}主席团" : string.Empty;

    private static CongressReview Known(CongressReview congress, CongressStep step) => congress.Course.Taken(step)?.On is { } day ? congress.KnownOn(day) : congress;

    private static CharterTerms? CharterOf(CongressReview congress, PaperSources sources) =>
        sources.Charter is { } charter && (charter.Name, charter.Kind, charter.Level) == (congress.Proceedings.Union.Name, congress.Proceedings.Union.Kind, congress.Proceedings.Union.Level) ? charter : null;
}
