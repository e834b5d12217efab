using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Charters.Adoption;

/// <summary>What a congress did to the charter.</summary>
public enum PassingKind
{
    /// <summary>通过: it made the charter.</summary>
    Adopted,

    /// <summary>修订: it passed the whole text anew.</summary>
    Revised,

    /// <summary>修正: it changed single articles by a decision.</summary>
    Amended,
}

/// <summary>How <see cref="PassingKind"/> is written.</summary>
public static class PassingKinds
{
    private static readonly ChoiceForm<PassingKind> _form = new(
    [
        new(PassingKind.Adopted, "adopted", new("首次通过", "first adopted")),
        new(PassingKind.Revised, "revised", new("修订", "revised as a whole")),
        new(PassingKind.Amended, "amended", new("修正", "amended in single articles")),
    ]);

    extension(PassingKind kind)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<PassingKind> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(kind).Label;
    }
}
