using UnionGovernance.Facts;

namespace UnionGovernance.Showcase.Forms;

/// <summary>A fact to ask, with what was typed and what is wrong with it.</summary>
internal sealed record FieldView(Field Field, Typed Typed, IReadOnlyList<Fault> Faults);
