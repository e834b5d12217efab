using NodaTime;

namespace UnionGovernance.Showcase;

/// <summary>Today in China, wherever the machine stands.</summary>
internal sealed class Today(IClock clock)
{
    public LocalDate Date => clock.GetCurrentInstant().WithOffset(Offset.FromHours(8)).Date;
}
