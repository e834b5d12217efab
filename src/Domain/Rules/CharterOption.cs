using UnionGovernance.Law;

namespace UnionGovernance.Rules;

/// <summary>Something that schools read in two ways, and that a charter settles.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Question">What is to be settled.</param>
/// <param name="Default">How it is read until then.</param>
/// <param name="Alternative">How else it may be read.</param>
/// <param name="Reason">Why that is the default.</param>
/// <param name="Provisions">The provisions between whose readings it chooses; empty where none is known, as the reason then says.</param>
public sealed record CharterOption(string Id, Words Question, Words Default, Words Alternative, Words Reason, Sequence<Provision> Provisions);
