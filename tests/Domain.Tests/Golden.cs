using DiffPlex.Renderer;

namespace UnionGovernance.Tests;

/// <summary>Compares with an accepted file beside the test. A missing file fails; what was received is written beside it.</summary>
internal static class Golden
{
    public static void Check(string text, params ReadOnlySpan<string> verifiedPath)
    {
        var verified = RepositoryRoot.File(verifiedPath);
        var received = Path.ChangeExtension(verified.Replace(".verified.", ".", StringComparison.Ordinal), $".received{Path.GetExtension(verified)}");
        text = text.ReplaceLineEndings("\n");
        var accepted = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : string.Empty;
        if (text == accepted)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail(UnidiffRenderer.GenerateUnidiff(accepted, text, "accepted", "received"));
    }
}
