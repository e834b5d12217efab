using UnionGovernance.Years;

namespace UnionGovernance.Tests.Years;

/// <summary>Which acts are a person's own is said where each is declared.</summary>
public sealed class PersonalActsTests
{
    [Theory]
    [InlineData("tookOffice", true)]
    [InlineData("leftOffice", true)]
    [InlineData("chairTookTurn", true)]
    [InlineData("guideLeft", true)]
    [InlineData("guideNamed", false)]
    [InlineData("bodyDissolved", false)]
    [InlineData("nothing", false)]
    public void An_act_says_whether_a_person_does_it(string word, bool isPersonal) => Assert.Equal(isPersonal, ActNames.IsPersonal(word));
}
