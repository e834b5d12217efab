using System.Text;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Tests.Seals;

public sealed class SealFileTests
{
    [Fact]
    public void A_checkpoint_is_asked_for_whole() => Assert.True(CheckpointFile.Field.IsRequired);

    [Theory]
    [InlineData("seal-entry")]
    [InlineData("seal-act")]
    [InlineData("seal-checkpoint")]
    [InlineData("seal-verification")]
    public void A_schema_is_that_of_the_code(string name)
    {
        var schema = name switch
        {
            "seal-entry" => SealRegisterFile.Schema(),
            "seal-act" => SealActsFile.Schema(),
            "seal-checkpoint" => CheckpointFile.Schema(),
            _ => VerificationFile.Schema(),
        };

        Golden.Check(Encoding.UTF8.GetString(schema), "schemas", $"{name}.schema.json");
    }
}
