using UnionGovernance.Congresses;

namespace UnionGovernance.Charters;

/// <summary>What the chapters are called.</summary>
public static class CharterChapters
{
    /// <summary>The title of a chapter.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <param name="terms">The charter.</param>
    /// <returns>The title, without its number.</returns>
    public static Words TitleOf(CharterChapter chapter, CharterTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return chapter switch
        {
            CharterChapter.General => new("总则", "General"),
            CharterChapter.Members => new("会员", "Members"),
            CharterChapter.Congress => terms.Kind == UnionKind.StudentUnion ? ElectingBody.Congress.Label.AsHeading() : new("研究生代表大会", "The congress"),
            CharterChapter.Structure => new("主席团与工作部门", "Presidium and departments"),
            CharterChapter.Staff => Unions.MemberFacts.Heading.AsHeading(),
            CharterChapter.Colleges => new("院级组织", "College unions"),
            CharterChapter.Oversight => new("领导与监督", "Oversight"),
            CharterChapter.FundsAndSeal => new("经费与公章", "Funds and seal"),
            _ => new("附则", "Closing"),
        };
    }
}
