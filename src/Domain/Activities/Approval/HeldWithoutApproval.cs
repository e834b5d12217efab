using UnionGovernance.Rules;

namespace UnionGovernance.Activities.Approval;

/// <summary>Which activities were held without an approval in advance: none, a later one, one that was called off by their day, or one by who may not approve.</summary>
public sealed class HeldWithoutApproval() : Asked<UnionActivity>(a =>
    a.Held != null && (a.Approved == null || a.ByWhoMayApprove == false || a.Approved.On > a.Held.On || (a.CalledOff != null && a.CalledOff.On <= a.Held.On)))
{
    /// <inheritdoc/>
    protected override bool Holds(UnionActivity subject) => subject.ApprovedInAdvance == false;
}
