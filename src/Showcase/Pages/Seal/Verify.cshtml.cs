using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Json;
using UnionGovernance.Office;
using UnionGovernance.Seals.Register;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Seals;

namespace UnionGovernance.Showcase.Pages.Seal;

internal sealed class VerifyModel(Today today) : PageModel
{
    /// <summary>What came of it; nothing before anything was sent.</summary>
    public OwnRegister? Own { get; private set; }

    /// <summary>Whether the form came without a register.</summary>
    public bool Nothing { get; private set; }

    /// <summary>Whether the register that was chosen holds nothing.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>What is wrong with the files: that the register is none, or with the checkpoint's.</summary>
    public IReadOnlyList<Fault> Faults { get; private set; } = [];

    /// <summary>Whether what was typed from the paper is no checkpoint.</summary>
    public bool NoCheckpoint { get; private set; }

    public string? Count { get; private set; }

    public string? Head { get; private set; }

    public async Task OnPostAsync(IFormFile? register, IFormFile? checkpoint, [FromForm] string? count, [FromForm] string? head)
    {
        (Count, Head) = (count, head);
        if (register is not { Length: > 0 })
        {
            (Nothing, IsEmpty) = (true, register is not null);
            return;
        }

        var file = await UploadModel.BytesOf(register, HttpContext.RequestAborted);
        if (ForeignFile.Of(file, FileContent.Register) is { } foreign)
        {
            Faults = [foreign];
            return;
        }

        Checkpoint? paper = null;
        if (checkpoint is { Length: > 0 })
        {
            var sent = await UploadModel.BytesOf(checkpoint, HttpContext.RequestAborted);
            var reading = ForeignFile.Told(CheckpointFile.Read(sent), sent, FileContent.Checkpoint);
            (paper, Faults) = (reading.Value, reading.Faults);
        }
        else if (!string.IsNullOrWhiteSpace(count) || !string.IsNullOrWhiteSpace(head))
        {
            paper = OwnRegister.Typed(file, count?.Trim(), head, today.Date);
            NoCheckpoint = paper is null;
        }

        // A paper that cannot be read decides nothing, and is not passed over: it is to be set right first.
        Own = Faults.Count > 0 || NoCheckpoint ? null : OwnRegister.Of(file, paper, today.Date);
    }
}
