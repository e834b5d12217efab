namespace UnionGovernance.Facts;

/// <summary>The statement on which a fact rests: who stated it, when, and in which document.</summary>
/// <param name="Fact">The fact.</param>
internal sealed record StatementPath(FactPath Fact)
    : FactPath(
        $"/remarks/{Fact.JsonPointer.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}/statement",
        new($"{Quotation.Of(Fact.Label.Chinese)}由谁、何时、以何文件说明", $"who stated \"{Fact.Label.English}\", when and in which document"));
