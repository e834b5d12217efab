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
/// <param name="Charter">The charter of the union, where it was given, in force or not.</param>
internal sealed record CongressRequest(CongressReview Congress, bool IsToFederation, Charter? Charter)
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
        [new(Known(c, request), IsToFederation: false, sources.OwnCharter(c.Proceedings.Union)), new(Known(c, approval), IsToFederation: true, sources.OwnCharter(c.Proceedings.Union))]);

    /// <summary>The day of the request, as the course tells it: that of the first of the two, as the second waits for its answer.</summary>
    public LocalDate? On(CongressStep step) => IsToFederation ? null : Congress.Course.Taken(step)?.On;

    /// <summary>On what it rests: the articles of the charter, where it was given and is in force on the day of the request. A text that is not rests nothing.</summary>
    public string Ground(CongressStep step, Draft draft)
    {
        var union = Congress.Proceedings.Union.Printed;
        if (Charter is null)
        {
            return $"根据《{union}章程》的规定，";
        }

        if (!Charter.IsInForceOn(Congress.Course.Taken(step)?.On is { } day ? Fact.Given(day) : default))
        {
            draft.Leave(new("请示的依据（所给的章程没有写明已经生效，没有引用）", null) { Where = EntryPlaces.Adoption });
            return string.Empty;
        }

        var outline = CharterOutline.Of(Charter.Terms);
        return $"《{union}章程》{outline.NumberOf("congress")}规定，{CongressName.Kind(Congress.Proceedings)}每学年召开一次；{outline.NumberOf("approval")}规定，召开大会须报经批准；{outline.NumberOf("presidium")}规定，主席团每届任期{ChineseNumeral.Of(Charter.Terms.TermYears)}年。";
    }

    /// <summary>What the congress is to elect: the presidium of the next term, where one stands for election.</summary>
    public string NextTerm() => Congress.Proceedings.UnionTerm is { } term && Congress.Elections.Any(static e => e.Election.Office == Office.Presidium)
        ? $"，选举产生第{ChineseNumeral.Of(term)}届{Congress.Proceedings.Union.Kind.Label.Chinese}主席团" : string.Empty;

    private static CongressReview Known(CongressReview congress, CongressStep step) => congress.Course.Taken(step)?.On is { } day ? congress.KnownOn(day) : congress;
}
