using System.Numerics;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>A fraction of two whole numbers of any size; the whole is above zero. Equal in size is not equal in parts.</summary>
internal readonly record struct Fraction(BigInteger Part, BigInteger Whole)
{
    public double Shown => (double)Part / (double)Whole;

    public Fraction Reduced
    {
        get
        {
            var common = BigInteger.GreatestCommonDivisor(Part, Whole);
            return new(Part / common, Whole / common);
        }
    }

    public static implicit operator Fraction(Share share) => new(share.Part, share.Whole);

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Part * b.Whole) + (b.Part * a.Whole), a.Whole * b.Whole);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Part * b.Part, a.Whole * b.Whole);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Part * b.Whole, a.Whole * b.Part);
}
