using UnionGovernance.Acts;

namespace UnionGovernance.Years;

/// <summary>An act and the line on which it stands.</summary>
/// <param name="Number">The line, counted from 1; the opening is a line too, and so is a blank one.</param>
/// <param name="Act">The act.</param>
public sealed record YearLine(int Number, Act Act);
