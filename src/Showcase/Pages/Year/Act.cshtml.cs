using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Years;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Pages.Year;

/// <summary>One form an act: it adds one line to the end of the visitor's file.</summary>
internal sealed class ActModel(SampleYear sample, Today today) : YearPage(sample, today)
{
    public string Word { get; private set; } = string.Empty;

    public Words Words { get; private set; } = new(string.Empty, string.Empty);

    public ImmutableArray<Field> Fields { get; private set; } = [];

    /// <summary>What is wrong with the act, at its fields.</summary>
    public ImmutableArray<Fault> ActFaults { get; private set; } = [];

    /// <summary>The line that was added; nothing where none was.</summary>
    public string? Added { get; private set; }

    /// <summary>The month of the calendar in which the added line stands; nothing where none was added, or the year cannot be read.</summary>
    public CalendarMonth? Month => Added is null || IsSample ? null
        : YearCalendar.Of(Replay).Months.FirstOrDefault(m => m.Lines.Any(l => l.Line == Replay.History.Lines[^1]));

    /// <summary>What stands against the act; nothing where none was sent, or no year.</summary>
    public ActReview? Review { get; private set; }

    public StringValues Typed(Field field) => Request.HasFormContentType ? Request.Form[Name(field)] : StringValues.Empty;

    public static string Name(Field field) => $"field{field.JsonPointer.Replace('/', '.')}";

    public IReadOnlyList<Fault> FaultsAt(Field field) =>
        [.. ActFaults.Where(f => f.JsonPointer == field.JsonPointer || f.JsonPointer.StartsWith($"{field.JsonPointer}/", StringComparison.Ordinal))];

    public IActionResult OnGet(string word) => Open(word) ? Page() : NotFound();

    public IActionResult OnPost(string word, [FromForm] string? year, [FromForm(Name = "do")] string? task)
    {
        if (!Open(word))
        {
            return NotFound();
        }

        if (task != "add")
        {
            Read(year);
            return Page();
        }

        var reading = ActForm.Read(word, Fields, pointer => Typed(Fields.First(f => f.JsonPointer == pointer)));
        ActFaults = reading.Faults;
        if (reading.Value is not { } act)
        {
            Read(year);
            return Page();
        }

        Read(year);
        Review = IsSample || Replay.FaultCount > 0 ? null : Replay.Ask(act);
        if (Review is { MayGoOn: false })
        {
            return Page();
        }

        Added = Encoding.UTF8.GetString(YearFile.WriteLine(act));
        Read(Text is null ? Added : $"{Text.TrimEnd()}\n{Added}");
        return Page();
    }

    private bool Open(string word)
    {
        if (YearFile.Fields(word) is not { } fields)
        {
            return false;
        }

        (Word, Fields, Words) = (word, fields, YearFile.Acts.First(a => a.Word == word).Words);
        return true;
    }
}
