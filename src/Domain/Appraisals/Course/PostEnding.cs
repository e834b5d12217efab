using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Appraisals.Course;

/// <summary>How a post ends before its term because of what its holder did.</summary>
public enum PostEnding
{
    /// <summary>劝退.</summary>
    AskedToLeave,

    /// <summary>免职.</summary>
    Removed,

    /// <summary>罢免.</summary>
    Recalled,
}

/// <summary>How <see cref="PostEnding"/> is written.</summary>
public static class PostEndings
{
    private static readonly ChoiceForm<PostEnding> _form = new(
    [
        new(PostEnding.AskedToLeave, "askedToLeave", new("劝退", "asked to leave")),
        new(PostEnding.Removed, "removed", new("免职", "removed")),
        new(PostEnding.Recalled, "recalled", new("罢免", "recalled")),
    ]);

    extension(PostEnding ending)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<PostEnding> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(ending).Label;
    }
}
