using NodaTime;

namespace UnionGovernance.Activities.Media;

/// <summary>A lecture or a post, by date and topic.</summary>
/// <param name="On">The day.</param>
/// <param name="KeyDate">The key date to which it belongs, if it does.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Account">The account that published it; nothing for a lecture, or where nobody said.</param>
/// <param name="IsLecture">Whether it was a lecture, not a post.</param>
public sealed record ThemeLine(LocalDate On, string? KeyDate, string Topic, string? Account, bool IsLecture);
