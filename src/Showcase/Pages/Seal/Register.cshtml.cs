using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Seals.Register;
using UnionGovernance.Showcase.Seals;

namespace UnionGovernance.Showcase.Pages.Seal;

internal sealed class RegisterModel(SampleSeal sample) : PageModel
{
    public SealRegister Register { get; } = sample.Register;

    /// <summary>What was asked to be done to a copy; nothing before anybody asked.</summary>
    public Tampering? Done { get; private set; }

    /// <summary>The entry to which it is done, from 1.</summary>
    public int Place { get; private set; } = 10;

    public Verification Without { get; private set; } = sample.Register.Verify();

    public Verification With { get; private set; } = sample.Register.Verify(sample.Checkpoint);

    public ChainPicture Picture => ChainPicture.Of(Entries, Without.FirstBad is null ? With : Without);

    private IEnumerable<SealEntry> Entries { get; set; } = sample.Register.Entries;

    /// <summary>What was typed for an entry where there is none such.</summary>
    public string? NoSuchPlace { get; private set; }

    public IActionResult OnGet(string? change, string? entry)
    {
        if (change is null)
        {
            return Page();
        }

        if (Tamperings.Form.Choices.FirstOrDefault(c => c.Word == change) is not { } choice)
        {
            return NotFound();
        }

        if (Notation.Number(entry ?? string.Empty) is not { } place || place < 1 || place > Register.Entries.Length)
        {
            NoSuchPlace = entry ?? string.Empty;
            return Page();
        }

        (Done, Place) = (choice.Value, place);
        var copy = Tamperings.Copy(Register, choice.Value, place);
        (Without, With) = (SealRegisterFile.Verify(copy), SealRegisterFile.Verify(copy, sample.Checkpoint));
        Entries = SealRegisterFile.Read(copy).Value!;
        return Page();
    }
}
