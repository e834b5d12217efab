using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Benchmarks;

/// <summary>The full university's record as the plain classes that a serializer fills: what the file holds and nothing more, no faults, no bounds but one.</summary>
/// <remarks>Nested, for they are one thing: what <see cref="PlainReader"/> is generated for.</remarks>
internal sealed class PlainRecord
{
    public string? School { get; set; }

    public string? Kind { get; set; }

    public string? Level { get; set; }

    public string? AcademicYear { get; set; }

    public string? Edition { get; set; }

    public DateOnly? AsOf { get; set; }

    public string? Source { get; set; }

    public string? Notice { get; set; }

    public string? NoticeIssuer { get; set; }

    public string? NoticeNumber { get; set; }

    public string? SignedBy { get; set; }

    public PositioningPart? Positioning { get; set; }

    public StructurePart? Structure { get; set; }

    public EligibilityPart? Eligibility { get; set; }

    public SelectionPart? Selection { get; set; }

    public CongressPart? Congress { get; set; }

    public TrainingPart? Training { get; set; }

    public AppraisalPart? Appraisal { get; set; }

    public IncentivesPart? Incentives { get; set; }

    public OversightPart? Oversight { get; set; }

    public SealPart? Seal { get; set; }

    public SatisfactionPart? Satisfaction { get; set; }

    public Roster<MemberRow>? Members { get; set; }

    public Roster<CollegeRow>? Colleges { get; set; }

    public List<string>? Goals { get; set; }

    public Dictionary<string, RemarkPart>? Remarks { get; set; }

    public Dictionary<string, ClaimPart>? Claims { get; set; }

    public Dictionary<string, string>? Paragraphs { get; set; }

    public string? Leadership { get; set; }

    public string? NextSteps { get; set; }

    public CommentsPart? Comments { get; set; }

    public List<CorrectionRow>? Corrections { get; set; }

    /// <summary>A share as two numbers, as anybody would keep it who computes with it.</summary>
    [JsonConverter(typeof(ShareConverter))]
    public readonly record struct Fraction(int Part, int Of);

    internal sealed class PositioningPart
    {
        public bool? ServesOnly { get; set; }
    }

    internal sealed class StructurePart
    {
        public int? Staff { get; set; }

        public IntBounds? Reserve { get; set; }

        public int? Presidium { get; set; }

        public int? Departments { get; set; }

        public bool? LargeOrManyCampuses { get; set; }

        public bool? Flat { get; set; }

        public List<string>? Posts { get; set; }
    }

    internal sealed class EligibilityPart
    {
        public int? NotPartyOrLeague { get; set; }

        public int? OutsideRank { get; set; }

        public int? WithFailedCourse { get; set; }

        public Fraction? FromCollegeUnions { get; set; }
    }

    internal sealed class SelectionPart
    {
        public List<SelectionStep>? PresidiumSteps { get; set; }

        public List<SelectionStep>? DepartmentSteps { get; set; }
    }

    internal sealed class CongressPart
    {
        public int? Number { get; set; }

        public int? UnionTerm { get; set; }

        public DateOnly? HeldOn { get; set; }

        public bool? InForm { get; set; }

        public int? Delegates { get; set; }

        public int? StudentsRepresented { get; set; }

        public int? WomenDelegates { get; set; }

        public int? MinorityDelegates { get; set; }

        public int? PartyMemberDelegates { get; set; }

        public int? ClassOfficerDelegates { get; set; }

        public int? NonCadreDelegates { get; set; }

        public Fraction? DelegateShare { get; set; }

        public Fraction? NonCadreShare { get; set; }

        public string? DelegatesElected { get; set; }

        public string? PresidiumElectedBy { get; set; }

        public int? PresidiumSeats { get; set; }

        public int? PresidiumCandidates { get; set; }

        public int? PresidiumElected { get; set; }

        public bool? ApprovedByParty { get; set; }

        public bool? ApprovedByFederation { get; set; }

        public bool? ReportedToFederation { get; set; }
    }

    internal sealed class TrainingPart
    {
        public bool? Autumn { get; set; }

        public bool? Spring { get; set; }

        public int? StudyPerMonth { get; set; }
    }

    internal sealed class AppraisalPart
    {
        public int? TimesInYear { get; set; }

        public bool? Autumn { get; set; }

        public bool? Spring { get; set; }

        public int? Raters { get; set; }

        public int? StudentRaters { get; set; }

        public Fraction? StudentShare { get; set; }
    }

    internal sealed class IncentivesPart
    {
        public bool? AwardsNotTied { get; set; }

        public bool? PointsNotTied { get; set; }

        public bool? RecommendationNotTied { get; set; }
    }

    internal sealed class OversightPart
    {
        public bool? PartyHears { get; set; }

        public int? Hearings { get; set; }

        public bool? DeputySecretaryNamed { get; set; }

        public string? DeputySecretary { get; set; }

        public bool? SecretaryGeneralAppointed { get; set; }

        public string? SecretaryGeneral { get; set; }

        public List<string>? LeagueReviews { get; set; }

        public bool? AdvanceReport { get; set; }
    }

    internal sealed class SealPart
    {
        public bool? NamedCustodian { get; set; }

        public bool? RegisteredAndSigned { get; set; }

        public string? UseApprovedBy { get; set; }

        public string? TakingOut { get; set; }

        public bool? BlankSheets { get; set; }

        public List<string>? WrittenRulesCover { get; set; }
    }

    internal sealed class SatisfactionPart
    {
        public bool? Measured { get; set; }

        public Fraction? Satisfied { get; set; }

        public FractionBounds? Index { get; set; }
    }

    internal sealed class CommentsPart
    {
        public string? To { get; set; }

        public DateOnly? Until { get; set; }
    }

    internal sealed class IntBounds
    {
        public int? AtLeast { get; set; }

        public int? AtMost { get; set; }
    }

    internal sealed class FractionBounds
    {
        public Fraction? Above { get; set; }

        public Fraction? Below { get; set; }
    }

    internal sealed class Roster<T>
    {
        public bool? Complete { get; set; }

        public List<T>? List { get; set; }
    }

    internal sealed class MemberRow
    {
        public string? Id { get; set; }

        public string? Name { get; set; }

        public string? Post { get; set; }

        public bool? InPresidium { get; set; }

        public PoliticalStatus? PoliticalStatus { get; set; }

        public string? College { get; set; }

        public StudyLevel? StudyLevel { get; set; }

        public int? YearOfStudy { get; set; }

        public Fraction? RankLastTerm { get; set; }

        public Fraction? RankLastYear { get; set; }

        public Fraction? RankSinceEnrolment { get; set; }

        public int? FailedCourses { get; set; }

        public bool? FromCollegeUnion { get; set; }
    }

    internal sealed class CollegeRow
    {
        public string? Id { get; set; }

        public string? Kind { get; set; }

        public int? Students { get; set; }

        public int? Staff { get; set; }

        public bool? LeagueHelp { get; set; }
    }

    internal sealed class RemarkPart
    {
        public string? Words { get; set; }

        public string? Planned { get; set; }

        public string? Term { get; set; }

        public string? Evidence { get; set; }

        public string? Reason { get; set; }

        public bool? Inferred { get; set; }

        public StatementPart? Statement { get; set; }
    }

    internal sealed class StatementPart
    {
        public string? By { get; set; }

        public DateOnly? On { get; set; }

        public string? Document { get; set; }
    }

    internal sealed class ClaimPart
    {
        public string? Answer { get; set; }

        public string? Remark { get; set; }
    }

    internal sealed class CorrectionRow
    {
        public string? Rule { get; set; }

        public string? Problem { get; set; }

        public string? Measure { get; set; }

        public string? Owner { get; set; }

        public string? Due { get; set; }

        public bool? Done { get; set; }
    }

    /// <summary>Reads "12/20" without making a string of it, and writes it so that what was read can be compared.</summary>
    internal sealed class ShareConverter : JsonConverter<Fraction>
    {
        public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.ValueSpan;
            var stroke = text.IndexOf((byte)'/');
            return new(
                int.Parse(text[..stroke], NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(text[(stroke + 1)..], NumberStyles.None, CultureInfo.InvariantCulture));
        }

        public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options) => writer.WriteStringValue(FormattableString.Invariant($"{value.Part}/{value.Of}"));
    }
}
