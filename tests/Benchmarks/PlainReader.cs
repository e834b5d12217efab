using System.Text.Json.Serialization;

namespace UnionGovernance.Benchmarks;

/// <summary>The reader that System.Text.Json generates for <see cref="PlainRecord"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PlainRecord))]
internal sealed partial class PlainReader : JsonSerializerContext;
