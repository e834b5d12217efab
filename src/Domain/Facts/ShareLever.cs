namespace UnionGovernance.Facts;

/// <summary>How a union raises a share of people.</summary>
public enum ShareLever
{
    /// <summary>It cannot by itself: others decide, such as the students who are asked whether they are satisfied.</summary>
    None,

    /// <summary>By adding to the part; the whole is a circumstance, as the students are for whom there are delegates.</summary>
    Adding,

    /// <summary>By having others in the same places, or fewer of the others: who is on the staff, who is a delegate.</summary>
    Exchanging,
}
