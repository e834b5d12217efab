using FluentValidation;

namespace UnionGovernance.Benchmarks;

/// <summary>Eleven of the rules as FluentValidation writes them.</summary>
internal sealed class FlatValidator : AbstractValidator<Flat>
{
    public FlatValidator()
    {
        RuleFor(f => f.Staff).Must(static (f, staff) => staff <= 40 || (f.Large && staff <= 60));
        RuleFor(f => f.Presidium).LessThanOrEqualTo(5);
        RuleFor(f => f.Departments).LessThanOrEqualTo(6);
        RuleFor(f => f.NotPartyOrLeague).Equal(0);
        RuleFor(f => f.OutsideRank).Must(static (f, outside) => outside == 0 && f.WithFailedCourse == 0);
        RuleFor(f => f.Autumn).Must(static (f, autumn) => autumn && f.Spring);
        RuleFor(f => f.AppraisedInAutumn).Must(static (f, autumn) => autumn && f.AppraisedInSpring);
        RuleFor(f => f.Deputy).Must(static (f, deputy) => deputy && f.Secretary);
        RuleFor(f => f.Reported).Equal(true);
        RuleFor(f => f.OutOfReach).Equal(0);
        RuleFor(f => f.Measured).Equal(true);
    }
}
