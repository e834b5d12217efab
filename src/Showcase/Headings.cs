using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Seals.Register;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase;

/// <summary>What a fact, a field or a choice is called, as a page heads it: its own words, the English with a capital.</summary>
internal static class Headings
{
    /// <param name="jsonPointer">A member's place in the record.</param>
    public static Words OfRecord(string jsonPointer) => Of(RecordFile.Field.At(jsonPointer));

    /// <param name="jsonPointer">A member's place in a congress's file; what stands in every row without the row's number.</param>
    public static Words OfCongress(string jsonPointer) => Of(ProceedingsFile.Field.At(jsonPointer));

    /// <param name="act">The word of an act of the year.</param>
    /// <param name="member">The name of what it states.</param>
    public static Words OfYear(string act, string member) => Of(YearFile.Fields(act)!.Value.First(f => f.Name == member));

    /// <param name="act">The word of an act of a seal's register.</param>
    /// <param name="member">The name of what it states.</param>
    public static Words OfSeal(string act, string member) => Of(SealActsFile.Fields(act)!.Value.First(f => f.Name == member));

    /// <param name="jsonPointer">A member's place in the file of an assessment.</param>
    public static Words OfAssessment(string jsonPointer) => Of(AssessmentFile.Field.At(jsonPointer));

    /// <param name="jsonPointer">A member's place in the file of a quota table.</param>
    public static Words OfQuotas(string jsonPointer) => Of(CongressFile.QuotaField.At(jsonPointer));

    /// <param name="jsonPointer">A member's place in the file of a congress's votes and elections.</param>
    public static Words OfCount(string jsonPointer) => Of(CongressFile.CountField.At(jsonPointer));

    /// <param name="jsonPointer">A member's place in the file of what came of verifying a register.</param>
    public static Words OfVerification(string jsonPointer) => Of(VerificationFile.Field.At(jsonPointer));

    /// <param name="words">What it is called.</param>
    public static Words Of(Words words) => words.AsHeading();

    private static Words Of(Field field) => Of(field.Words);
}
