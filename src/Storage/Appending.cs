namespace UnionGovernance.Storage;

/// <summary>What came of appending an entry.</summary>
/// <param name="IsAppended">Whether it was appended. If not, nothing was changed: it does not follow the head.</param>
/// <param name="Head">Where the register ends now.</param>
public readonly record struct Appending(bool IsAppended, RegisterHead Head);
