using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>Yes or no.</summary>
public sealed class YesNoForm : GivenForm<bool>
{
    private YesNoForm()
        : base(Forms.YesNo)
    {
    }

    /// <summary>The form.</summary>
    public static YesNoForm Instance { get; } = new();

    /// <inheritdoc/>
    public override string ShowWithin(bool low, bool high, Edges edges, Language language) =>
        language == Language.Chinese ? "是或否" : "yes or no";
}
