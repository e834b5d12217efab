namespace UnionGovernance.Office;

/// <summary>Where a page number stands.</summary>
public enum PageNumberPlace
{
    /// <summary>At the outer edge: at the right on odd pages, at the left on even ones (GB/T 9704-2012, 7.5).</summary>
    Outside,

    /// <summary>In the middle of every page.</summary>
    Centred,
}
