using CsCheck;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Tests.Files;

namespace UnionGovernance.Tests.Congresses;

public sealed class CongressReviewTests
{
    [Fact]
    public void Whatever_a_file_may_hold_is_judged_without_an_exception() =>
        RandomProceedings.Any.Sample(
            proceedings =>
            {
                var review = CongressReview.Of(proceedings);
                Assert.NotNull(FinishedCongress.Facts(review));
                Assert.All(review.Elections.SelectMany(e => e.Contests), c => Assert.InRange(c.Elected.Length + c.Vacant, 0, c.Contest.Seats));
            },
            iter: 20_000);

    /// <summary>Delegates of one name are asked about where nothing tells them apart; that refuses nobody.</summary>
    [Theory]
    [InlineData("文学院", 2023, "文学院", 2023, true)]
    [InlineData("文学院", 2023, "文学院", null, true)]
    [InlineData("文学院", 2023, null, 2023, true)]
    [InlineData(null, null, null, null, true)]
    [InlineData("文学院", 2023, "文学院", 2024, false)]
    [InlineData("文学院", 2023, "法学院", 2023, false)]
    [InlineData("文学院", null, "法学院", null, false)]
    public void Delegates_of_one_name_whom_nothing_tells_apart_are_asked_about(string? unit, int? grade, string? otherUnit, int? otherGrade, bool asked)
    {
        var one = new CongressDelegate { Id = "D1", Name = "王芳", Unit = unit, Grade = grade };
        var other = new CongressDelegate { Id = "D2", Name = "王芳", Unit = otherUnit, Grade = otherGrade };
        var (alike, apart) = (Review([one, other]), Review([one, other with { Name = "王方" }]));

        Assert.Equal(asked ? ["2名代表叫王芳，单位和年级没有区别开，请核对是否同一人"] : [], alike.Doubted.Select(static d => d.Text.Chinese));
        Assert.Empty(apart.Doubted);
        Assert.Equal(apart.Refused, alike.Refused);

        static CongressReview Review(Sequence<CongressDelegate> delegates) => CongressReview.Of(new() { Union = SoundCongress.Held.Union, Delegates = new() { List = delegates } });
    }
}
