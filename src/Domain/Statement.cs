using NodaTime;

namespace UnionGovernance;

/// <summary>Who stated a fact, when, and in which document.</summary>
/// <param name="By">Who.</param>
/// <param name="On">When; a month or a year is enough.</param>
/// <param name="Document">In which document.</param>
public sealed record Statement(string By, Fact<LocalDate> On, string Document);
