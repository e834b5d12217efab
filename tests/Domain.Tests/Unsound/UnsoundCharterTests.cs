using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using UnionGovernance.Appraisals.Terms;
using UnionGovernance.Charters;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Unsound;

/// <summary>A charter made in C# is judged by the same limits as its file, and all that is wrong with it comes at once.</summary>
public sealed class UnsoundCharterTests
{
    private static readonly Charter _sound = CharterFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "charter", "full-university.json"))).Value!;
    private static readonly CharterTerms _terms = _sound.Terms;
    private static readonly Dossier _dossier = new(new(2024), [new() { Union = new(_terms.Name, _terms.Kind, _terms.Level, new(2024)) }]);

    // What is wrong in C#, and how the same stands in a file.
    private static readonly Dictionary<string, (CharterTerms Terms, string Place, string InFile)> _unsound = new()
    {
        ["staff below nothing"] = (_terms with { Staff = -3 }, "staff", "-3"),
        ["nobody on the staff"] = (_terms with { Staff = 0 }, "staff", "0"),
        ["more staff than there can be"] = (_terms with { Staff = 1001 }, "staff", "1001"),
        ["a presidium below nothing"] = (_terms with { Presidium = -1 }, "presidium", "-1"),
        ["a kind that there is not"] = (_terms with { Kind = (UnionKind)7 }, "kind", "7"),
        ["a level that there is not"] = (_terms with { Level = (UnionLevel)7 }, "level", "7"),
        ["no name at all"] = (_terms with { Name = null! }, "school", "null"),
        ["a name that is nothing"] = (_terms with { Name = new(null!) }, "school", "null"),
        ["a blank name"] = (_terms with { Name = new(" ") }, "school", "\" \""),
        ["a blank college"] = (_terms with { Name = _terms.Name with { College = string.Empty } }, "college", "\"\""),
        ["a ground too long"] = (_terms with { LargeGround = new('长', 5001) }, "largeGround", $"\"{new string('长', 5001)}\""),
        ["no departments"] = (_terms with { Departments = null! }, "departments", "null"),
        ["a department that is nothing"] = (_terms with { Departments = ["办公室", null!] }, "departments", "[\"办公室\", null]"),
        ["a department twice"] = (_terms with { Departments = ["办公室", "办公室"] }, "departments", "[\"办公室\", \"办公室\"]"),
        ["a term of no year"] = (_terms with { TermYears = 0 }, "termYears", "0"),
        ["thirteen appraisals"] = (_terms with { Appraisals = 13 }, "appraisals", "13"),
        ["a goal of nothing of nothing"] = (_terms with { SatisfactionIndex = default }, "satisfactionIndex", "\"0/0\""),
        ["a goal above the whole"] = (_terms with { SatisfactionIndex = new(3, 2) }, "satisfactionIndex", "\"3/2\""),
        ["no terms of the congress"] = (_terms with { Congress = null! }, "congress", "null"),
        ["no terms of the seal"] = (_terms with { Seal = null! }, "seal", "null"),
        ["no options"] = (_terms with { Options = null! }, "options", "null"),
        ["no quorum"] = (_terms with { Congress = new() { Quorum = null! } }, "congress", "{\"quorum\": null}"),
        ["a quorum of nothing of nothing"] = (_terms with { Congress = new() { Quorum = new(default, false, MajorityBase.Due) } }, "congress", "{\"quorum\": {\"share\": \"0/0\"}}"),
        ["a base that there is not"] = (_terms with { Congress = new() { Resolution = new(new(1, 2), false, (MajorityBase)9) } }, "congress", "{\"resolution\": {\"base\": 9}}"),
        ["a surplus read in two ways"] = (_terms with { Congress = new() { DelegateSurplus = new(1, 1) } }, "congress", "{\"delegateSurplus\": \"1/1\"}"),
        ["a floor below nothing"] = (_terms with { Congress = new() { UnitFloor = -1 } }, "congress", "{\"unitFloor\": -1}"),
        ["a settlement that there is not"] = (_terms with { Congress = new() { Tie = (Settlement)9 } }, "congress", "{\"tie\": 9}"),
        ["a weight of nothing"] = (_terms with { Appraisal = new() { Groups = [new() { Weight = 0 }] } }, "appraisal", "{\"groups\": [{\"group\": \"studentDelegates\", \"weight\": 0}]}"),
        ["an aspect that is nothing"] = (_terms with { Appraisal = new() { Aspects = [null!] } }, "appraisal", "{\"aspects\": [null]}"),
        ["points below nothing"] = (_terms with { Appraisal = new() { CompetentFrom = -1 } }, "appraisal", "{\"competentFrom\": -1}"),
        ["no witness fewer"] = (_terms with { Seal = new() { HandoverWitnesses = -1 } }, "seal", "{\"handoverWitnesses\": -1}"),
    };

    public static TheoryData<string> Unsound { get; } = [.. _unsound.Keys];

    [Theory]
    [MemberData(nameof(Unsound))]
    public void What_no_file_may_hold_is_the_same_fault_in_code_and_in_a_file(string what)
    {
        var (terms, place, inFile) = _unsound[what];
        var read = InFile(place, inFile);
        var review = CharterReview.Of(terms);

        Assert.NotEmpty(read.Faults);
        Assert.Equal(read.Faults, review.Faults);
        Assert.Equal((read.FaultCount, true), (review.FaultCount, review.IsRefused));
        Assert.Equal(read.Faults, AdoptionCourse.Of(_sound with { Terms = terms }).Faults);
        Assert.Equal(read.Faults, CharterReview.Of(terms, School2023.Table).Faults);
        Assert.Equal(read.Faults, DossierCharters.Of(_dossier, terms).Faults);
        Assert.Equal(read.Faults, Assert.IsType<AssessmentOutcome.Refused>(review.Assess(_dossier.Records[0])).Faults);
        Assert.Equal(read.Faults.Select(f => f with { JsonPointer = $"/charter{f.JsonPointer}" }), CharteredCongress.Of(Proceedings, terms).Faults);
    }

    [Fact]
    public void What_stands_above_a_charter_is_checked_too()
    {
        var college = _terms with { Name = _terms.Name with { College = "数学学院" }, Level = UnionLevel.College };

        Assert.Equal(["/terms/staff", "/school/staff"], CharterReview.Of(college with { Staff = -1 }, _terms with { Staff = -2 }).Faults.Select(f => f.JsonPointer));
    }

    [Fact]
    public void All_faults_come_at_once()
    {
        var review = CharterReview.Of(_terms with { Staff = -1, Presidium = -1, Departments = [.. Enumerable.Repeat("办公室", 201)], Congress = null! });

        Assert.Equal((100, 203), (review.Faults.Count, review.FaultCount));
        Assert.Equal(["/terms/staff", "/terms/presidium", "/terms/departments/1"], review.Faults.Take(3).Select(f => f.JsonPointer));
    }

    /// <summary>A charter is drawn up before its union has a name; a paper then shows a blank.</summary>
    [Fact]
    public void A_union_that_nobody_has_named_yet_is_no_fault_in_code()
    {
        var review = CharterReview.Of(new());

        Assert.Empty(review.Faults);
        Assert.Equal(string.Empty, review.Terms.Name.School);
        Assert.Equal(["/terms/school"], InFile("school", "\"\"").Faults.Select(f => f.JsonPointer));
    }

    /// <summary>120 % of the seats is a surplus of 20 %: a file says so, and so does code.</summary>
    [Fact]
    public void What_a_file_reads_as_something_else_code_reads_so_too() =>
        Assert.Equal(new Share(1, 5), CharterReview.Of(_terms with { Congress = new() { DelegateSurplus = new(6, 5) } }).Terms.Congress.DelegateSurplus);

    [Fact]
    public void A_charter_with_faults_is_printed_nowhere()
    {
        Assert.Throws<ArgumentException>("terms", () => CharterOutline.Of(_terms with { Staff = -3 }));
        Assert.Throws<ArgumentException>("terms", () => EditionCoverage.Of(_terms with { Staff = -3 }, School2023.Table));
    }

    [Fact]
    public void Nothing_is_named_as_nothing()
    {
        Assert.Throws<ArgumentNullException>("terms", () => CharterReview.Of(null!));
        Assert.Throws<ArgumentNullException>("terms", () => CharterReview.Of(null!, School2023.Table));
        Assert.Throws<ArgumentNullException>("edition", () => CharterReview.Of(_terms, (Edition)null!));
        Assert.Throws<ArgumentNullException>("charter", () => AdoptionCourse.Of(null!));
        Assert.Throws<ArgumentNullException>("record", () => CharterReview.Of(_terms).Assess(null!));
        Assert.Throws<ArgumentNullException>("school", () => DossierCharters.Of(_dossier, null!));
        Assert.Throws<ArgumentNullException>("charter", () => CharteredCongress.Of(Proceedings, null!));
        Assert.Throws<ArgumentNullException>("proceedings", () => CharteredCongress.Of(null!, _terms));
        Assert.Throws<ArgumentNullException>("terms", () => CharterOutline.Of(null!));
    }

    [Fact]
    public void However_one_place_is_spoilt_no_door_throws()
    {
        var spoilt = Spoilt.Of(_sound).ToList();

        Assert.True(spoilt.Count > 150, $"{spoilt.Count} ways");
        Assert.All(spoilt, s =>
        {
            var course = AdoptionCourse.Of(s.Value);
            Assert.True(course.FaultCount > 0 || s.Value.Terms is not null, s.Place);
            if (s.Value.Terms is { } terms)
            {
                var review = CharterReview.Of(terms);
                _ = DossierCharters.Of(_dossier, terms);
                _ = CharteredCongress.Of(Proceedings, terms);
                var outcome = review.Assess(_dossier.Records[0] with { Union = new(terms.Name, terms.Kind, terms.Level, new(2024)) });
                Assert.True(review.FaultCount == 0 || outcome is AssessmentOutcome.Refused, s.Place);
            }
        });
    }

    /// <summary>A record is judged by a charter through the same door as by a table.</summary>
    [Fact]
    public void A_charter_judges_no_record_that_a_book_would_refuse()
    {
        var record = _dossier.Records[0];
        var bad = record with { Structure = new() { Staff = Fact.Given(-3) } };

        Assert.Equal(
            Assert.IsType<AssessmentOutcome.Refused>(RuleBook.National.Assess(bad)).Faults,
            Assert.IsType<AssessmentOutcome.Refused>(CharterReview.Of(_terms).Assess(bad)).Faults);
        Assert.IsType<AssessmentOutcome.Refused>(CharterReview.Of(_terms).Assess(record with { Union = null! }));
        Assert.Equal(CharterReview.Of(_terms).Rules.Select(r => r.Rule.Id), CharterReview.Of(_terms).Assess(record).Assessment!.Findings.Select(f => f.Item.Rule.Id));
    }

    private static Proceedings Proceedings => new() { Union = _dossier.Records[0].Union };

    private static Reading<Charter> InFile(string member, string json)
    {
        var file = JsonNode.Parse(CharterFile.Write(_sound))!;
        file["terms"]![member] = JsonNode.Parse(json);
        return CharterFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })));
    }
}
