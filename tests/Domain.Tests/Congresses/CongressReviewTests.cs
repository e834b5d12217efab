using CsCheck;
using UnionGovernance.Congresses;
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
}
