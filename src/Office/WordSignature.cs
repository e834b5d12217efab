using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers.Blocks;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>Places the organ and the date below the text (GB/T 9704-2012, 7.3.5). No page holds them alone: all lines keep together.</summary>
internal sealed class WordSignature(LayoutProfile profile)
{
    // Characters for a name written by hand.
    private const double RoomToSign = 8;

    // A seal of 42 mm, with organ and date a little below its middle, then ends within a line of the text.
    private const int LinesForSeal = 2;

    /// <param name="signature">The organ and the date.</param>
    /// <param name="keep">Whether a note (附注) follows, which no page holds alone.</param>
    public IEnumerable<WordParagraph> Write(SignatureBlock signature, bool keep)
    {
        var lines = signature.Lines;
        var isSealed = signature.Sealed && !lines.All(IsLeftToSign);
        for (var i = 0; i < (isSealed ? LinesForSeal : 1); i++)
        {
            yield return new(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Normal }, new KeepNext()));
        }

        double[] starts = isSealed ? [] : Starts(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var look = new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Signature });
            if (keep || i + 1 < lines.Count)
            {
                look.Append(new KeepNext());
            }

            look.Append(new Indentation { Left = Twips(isSealed ? Sealed(lines) : starts[i]), FirstLine = "0" });
            if (isSealed)
            {
                look.Append(new Justification { Val = JustificationValues.Center });
            }

            yield return new(look, WordText.Run(lines[i]));
        }
    }

    // The date four characters from the right, the organ centred above it; where the organ is much longer, both move left until it fits.
    // Centred between this indent and the right margin, both share one centre, however wide their faces are.
    private double Sealed(Sequence<string> lines)
    {
        var centre = Math.Min(
            profile.CharactersInLine - 4 - (CharacterWidth.Of(lines[^1]) / 2),
            profile.CharactersInLine - (lines.Max(CharacterWidth.Of) / 2));
        return (2 * centre) - profile.CharactersInLine;
    }

    // The organ two characters from the right, the date two to the right of the organ's first; a longer date is itself two from the right, and
    // the organ two before it. Of several organs the last counts. Lines to sign by hand start together, with room for the longest name.
    private double[] Starts(Sequence<string> lines)
    {
        double[] alone = [.. lines.Select(l => profile.CharactersInLine - 2 - CharacterWidth.Of(l) - (IsLeftToSign(l) ? RoomToSign : 0))];
        if (alone.Length == 0 || lines.All(IsLeftToSign))
        {
            return [.. alone.Select(_ => alone.Min())];
        }

        if (alone.Length > 1 && !IsLeftToSign(lines[^1]))
        {
            var date = alone[^2] + 2;
            (alone[^2], alone[^1]) = date + CharacterWidth.Of(lines[^1]) < profile.CharactersInLine ? (alone[^2], date) : (Math.Min(alone[^2], alone[^1] - 2), alone[^1]);
        }

        return alone;
    }

    private static bool IsLeftToSign(string line) => line.EndsWith('：');

    private string Twips(double characters) => ((int)Math.Round(Math.Max(0, characters) * profile.CharacterWidth)).ToString(CultureInfo.InvariantCulture);
}
