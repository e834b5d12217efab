using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>Where a waiver stands on a day.</summary>
public enum WaiverStanding
{
    /// <summary>不能确定: the day is not known well enough.</summary>
    Unknown,

    /// <summary>尚未生效.</summary>
    NotYet,

    /// <summary>豁免中.</summary>
    InForce,

    /// <summary>已过期.</summary>
    Expired,
}

/// <summary>How <see cref="WaiverStanding"/> is written.</summary>
public static class WaiverStandings
{
    private static readonly ChoiceForm<WaiverStanding> _form = new(
    [
        new(WaiverStanding.Unknown, "unknown", new("豁免是否有效不能确定", "whether the waiver is in force is not known")),
        new(WaiverStanding.NotYet, "notYet", new("豁免尚未生效", "the waiver is not in force yet")),
        new(WaiverStanding.InForce, "inForce", new("豁免中", "waived")),
        new(WaiverStanding.Expired, "expired", new("豁免已过期", "THE WAIVER HAS EXPIRED")),
    ]);

    extension(WaiverStanding standing)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<WaiverStanding> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(standing).Label;
    }
}
