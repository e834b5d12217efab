using UnionGovernance.Facts;

namespace UnionGovernance.Seals.Custody;

/// <summary>Who somebody is to the seal: its custodian, whoever holds it, its approver. People are told apart by their names.</summary>
/// <param name="history">The history until then.</param>
internal sealed class SealPeople(SealHistory history)
{
    /// <returns>Whether a name is the keeper's. Where nobody keeps the seal, the state that it is in says so.</returns>
    public static bool Keeps(string? name, string? keeper) => name is not null && (keeper is null || AreOne(name, keeper));

    /// <returns>Whether two names are one person's; two that nobody states count as one.</returns>
    public static bool AreOne(string? name, string? other) => name is null || other is null ? name is null && other is null : SameName.Comparer.Equals(name, other);

    /// <returns>What is said where somebody approved whom the League committee did not name; nothing where it did.</returns>
    public Words? NotApprover(string? approver) =>
        approver is null ? new("未写明审批人", "The approver is not stated")
        : history.Approver is null ? new("团委尚未指定审批人", "The League committee has named no approver")
        : !AreOne(approver, history.Approver) ? new($"审批人是{approver}，团委指定的是{history.Approver}", $"{approver} approved; the League committee named {history.Approver}")
        : null;

    /// <returns>What is said where somebody does what its custodian does.</returns>
    /// <param name="person">Who did it.</param>
    /// <param name="chinese">What the act calls them.</param>
    /// <param name="english">The same in English.</param>
    public Words NotCustodian(string? person, string chinese, string english) =>
        person is null ? new($"未写明{chinese}", $"{char.ToUpperInvariant(english[0])}{english[1..]} is not stated")
        : !AreOne(person, history.Custodian) && history.Kept(person) ? new($"{person}已不再保管公章，保管人是{history.Holder}", $"{person} keeps the seal no longer; {history.Holder} does")
        : new($"{chinese}是{person}，保管人是{history.Holder}", $"{person} did; {history.Holder} keeps the seal");
}
