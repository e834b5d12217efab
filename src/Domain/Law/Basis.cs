namespace UnionGovernance.Law;

/// <summary>What a rule rests on (依据): provisions, or what needs none.</summary>
/// <remarks>Document and place are those of the first provision: what is printed names one source, and the others stand behind it.</remarks>
public sealed record Basis
{
    private const string Counting = "计数的恒等关系";
    private const string Order = "时间先后的必然关系";

    private Basis(Sequence<Provision> provisions, string document, string place, Attestation attestation, Force force) =>
        (Provisions, Document, Place, Attestation, Force) = (provisions, document, place, attestation, force);

    /// <summary>A goal that the school sets itself.</summary>
    public static Basis OwnGoal { get; } = new([], "学校自定目标（自评报告所列问题与改进方向）", string.Empty, Attestation.Seen, Force.OwnGoal);

    /// <summary>The provisions; empty where it is arithmetic, the order of time, a goal of the school's own, or a habit that the collection does not tell.</summary>
    public Sequence<Provision> Provisions { get; }

    /// <summary>The document, by number and title.</summary>
    public string Document { get; }

    /// <summary>The place in it; empty for a goal.</summary>
    public string Place { get; }

    /// <summary>How well it is known that the document says so.</summary>
    public Attestation Attestation { get; }

    /// <summary>How strongly it binds.</summary>
    public Force Force { get; }

    /// <summary>What provisions say.</summary>
    /// <param name="first">The provision that is printed.</param>
    /// <param name="others">Those that say the same elsewhere, or what the rule takes in as well.</param>
    /// <returns>The basis, as strong and as well known as the first.</returns>
    public static Basis Of(Provision first, params ReadOnlySpan<Provision> others)
    {
        ArgumentNullException.ThrowIfNull(first);
        return new([first, .. others], first.Document.Citation, first.Heading, first.Attestation, first.Force);
    }

    /// <summary>What is read out of a provision that does not say it in so many words.</summary>
    /// <param name="provision">The provision.</param>
    /// <returns>The basis: as strong as the provision, and inferred.</returns>
    public static Basis InferredFrom(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return new([provision], provision.Document.Citation, provision.Heading, Attestation.Inferred, provision.Force);
    }

    /// <summary>Whether it follows from counting alone: what breaks it is a contradiction between figures, and no breach of a rule.</summary>
    public bool IsArithmetic => Document == Counting;

    /// <summary>Whether it cannot be otherwise, whatever a document says: it follows from counting, or from the order of time.</summary>
    public bool IsNecessary => IsArithmetic || Document == Order;

    /// <summary>What follows from counting, whatever a document says.</summary>
    /// <param name="of">What is counted.</param>
    /// <returns>The basis.</returns>
    public static Basis Arithmetic(string of) => new([], Counting, of, Attestation.Inferred, Force.Binding);

    /// <summary>What follows from the order of time, whatever a document says.</summary>
    /// <param name="of">What is done in time.</param>
    /// <returns>The basis.</returns>
    public static Basis Time(string of) => new([], Order, of, Attestation.Inferred, Force.Binding);

    /// <summary>A way of schools that the collection does not tell, with the provisions whose gap it fills.</summary>
    /// <param name="heading">What it is about.</param>
    /// <param name="filling">The provisions that leave it open.</param>
    /// <returns>The basis, which binds nobody.</returns>
    public static Basis Habit(string heading, params ReadOnlySpan<Provision> filling) =>
        new([.. filling], OneSchool.Document.Citation, heading, Attestation.Seen, Force.LocalExample);

    /// <summary>A school's own charter.</summary>
    /// <param name="charter">Its title.</param>
    /// <param name="article">The number of the article.</param>
    /// <param name="provisions">The provisions between whose readings the article chooses.</param>
    /// <returns>The basis, which binds that union alone.</returns>
    public static Basis OwnCharter(string charter, string article, Sequence<Provision> provisions) =>
        new(provisions, charter, article, Attestation.Seen, Force.OwnCharter);
}
