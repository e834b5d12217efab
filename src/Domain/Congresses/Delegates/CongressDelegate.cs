namespace UnionGovernance.Congresses.Delegates;

/// <summary>A delegate (代表), or a substitute. What nobody said of one is nothing, not a no.</summary>
public sealed record CongressDelegate
{
    /// <summary>A name unique in the congress, such as a delegate's card number; never a student number.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>The person's name.</summary>
    public string? Name { get; init; }

    /// <summary>The unit, or the society, that sent the delegate.</summary>
    public string? Unit { get; init; }

    /// <summary>The year of entry (年级).</summary>
    public int? Grade { get; init; }

    /// <summary>Whether a woman.</summary>
    public bool? Woman { get; init; }

    /// <summary>Whether of an ethnic minority.</summary>
    public bool? Minority { get; init; }

    /// <summary>Whether a Party member, a probationary one included.</summary>
    public bool? PartyMember { get; init; }

    /// <summary>Whether a cadre (骨干) of the school's or a college's union.</summary>
    public bool? UnionCadre { get; init; }

    /// <summary>Whether the head of a student society.</summary>
    public bool? SocietyHead { get; init; }

    /// <summary>Whether a class officer.</summary>
    public bool? ClassOfficer { get; init; }

    /// <summary>Whether a full-time student on the register.</summary>
    public bool? FullTime { get; init; }

    /// <summary>Whether a disciplinary probation (留校察看) still runs.</summary>
    public bool? OnProbation { get; init; }

    /// <summary>How the delegate was elected.</summary>
    public DelegateElection? ElectedBy { get; init; }

    /// <summary>Of which delegate this is the substitute; nothing for a delegate.</summary>
    public string? SubstituteFor { get; init; }

    /// <summary>Whether present at the formal session.</summary>
    public bool? Present { get; init; }
}
