namespace UnionGovernance.Storage;

/// <summary>What stands at the other end of a connection.</summary>
public enum StoreState
{
    /// <summary>No store: no file, no database of that name, or one without tables.</summary>
    Absent,

    /// <summary>A store of an earlier version; <see cref="Store.PrepareAsync"/> brings it up.</summary>
    Older,

    /// <summary>A store of this version.</summary>
    Ready,

    /// <summary>A store of a later version than this program, which leaves it alone.</summary>
    Newer,
}
