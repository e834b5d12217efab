using System.Globalization;
using CsCheck;
using UnionGovernance.Papers;

namespace UnionGovernance.Tests.Papers;

public sealed class NameMaskTests
{
    // Plain and rare Chinese characters (the latter surrogate pairs, one with a variation selector), Latin letters with marks, the dot.
    private static readonly string[] _characters = ["王", "欧", "阳", "买", "提", "𠮷", "𪚥", "葛\U000E0100", "é", "e\u0301", "A", "z", "·"];
    private static readonly Gen<string[]> _name = Gen.Int[0, 12].Select(i => _characters[i]).Array[0, 12];

    [Theory]
    [InlineData("", "")]
    [InlineData("王", "*")]
    [InlineData("王伟", "王*")]
    [InlineData("王小伟", "王*伟")]
    [InlineData("欧阳修远", "欧**远")]
    [InlineData("买买提·艾山", "买****山")]
    [InlineData("𠮷田", "𠮷*")]
    [InlineData("王𠮷伟", "王*伟")]
    [InlineData(" 王伟 ", "王*")]
    public void Two_characters_keep_the_first_and_more_keep_first_and_last(string name, string masked) => Assert.Equal(masked, NameMask.Of(name));

    /// <summary>Whatever the characters are: one is hidden, two keep the first, more keep first and last, and all that lies between is hidden.</summary>
    [Fact]
    public void What_is_kept_is_the_first_and_of_more_than_two_the_last() => _name.Sample(c =>
    {
        var expected = c.Length switch { 0 => string.Empty, 1 => "*", 2 => $"{c[0]}*", _ => $"{c[0]}{new string('*', c.Length - 2)}{c[^1]}" };

        Assert.Equal(expected, NameMask.Of(string.Concat(c)));
    }, iter: 20_000);

    /// <summary>Every character beside every other, up to names of four: none lends its neighbour a mark, and none is taken for half of it.</summary>
    [Fact]
    public void No_character_shows_its_neighbour()
    {
        var shown = new HashSet<string>();
        foreach (var first in _characters)
        {
            foreach (var second in _characters)
            {
                Assert.Equal($"{first}*", NameMask.Of($"{first}{second}"));
                foreach (var third in _characters)
                {
                    Assert.Equal($"{first}*{third}", NameMask.Of($"{first}{second}{third}"));
                    shown.UnionWith(_characters.Select(c => NameMask.Of($"{first}{second}{c}{third}")));
                }
            }
        }

        Assert.Equal(_characters.Length * _characters.Length, shown.Count);
    }

    [Fact]
    public void A_mask_has_as_many_characters_and_is_never_longer() => _name.Sample(c =>
    {
        var masked = NameMask.Of(string.Concat(c));

        Assert.Equal(new StringInfo(string.Concat(c)).LengthInTextElements, new StringInfo(masked).LengthInTextElements);
        Assert.True(masked.Length <= string.Concat(c).Length);
    }, iter: 20_000);

    [Fact]
    public void What_lies_between_is_never_told() => Gen.Select(_name, _name, Gen.Bool.Select(b => b ? "王" : "𠮷"), Gen.Bool.Select(b => b ? "伟" : "𪚥")).Sample((one, other, first, last) =>
    {
        var n = Math.Min(Shown(one), Shown(other));
        var (a, b) = (Middle(one, n), Middle(other, n));

        Assert.Equal(NameMask.Of($"{first}{a}{last}"), NameMask.Of($"{first}{b}{last}"));

        static int Shown(string[] characters) => new StringInfo(string.Concat(characters)).LengthInTextElements;
        static string Middle(string[] characters, int n) => n == 0 ? string.Empty : new StringInfo(string.Concat(characters)).SubstringByTextElements(0, n);
    }, iter: 20_000);

    [Fact]
    public void Masking_twice_is_masking_once_and_leaves_no_half_of_a_pair() => _name.Sample(c =>
    {
        var masked = NameMask.Of(string.Concat(c));

        Assert.Equal(masked, NameMask.Of(masked));
        Assert.DoesNotContain(masked.EnumerateRunes(), r => r.Value == 0xFFFD);
    }, iter: 20_000);
}
