using System.Collections.Immutable;
using UnionGovernance.Json;

namespace UnionGovernance.Papers.Templates;

/// <summary>Templates that were read, or all that is wrong with them.</summary>
/// <param name="Templates">The templates; nothing where there is a fault.</param>
/// <param name="Faults">All faults, file by file, line by line.</param>
public sealed record TemplatesReading(PaperTemplates? Templates, ImmutableArray<TemplateFault> Faults);
