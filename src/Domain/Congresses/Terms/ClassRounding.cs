using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Terms;

/// <summary>How a class's share of delegates becomes whole heads. Of 3.5 it is 4, 4 and 3; of 3.4 it is 4, 3 and 3.</summary>
public enum ClassRounding
{
    /// <summary>进一取整.</summary>
    Up,

    /// <summary>四舍五入: one half goes up.</summary>
    Nearest,

    /// <summary>舍去尾数.</summary>
    Down,
}

/// <summary>How <see cref="ClassRounding"/> is written.</summary>
public static class ClassRoundings
{
    private static readonly ChoiceForm<ClassRounding> _form = new(
    [
        new(ClassRounding.Up, "up", new("进一取整", "rounded up")),
        new(ClassRounding.Nearest, "nearest", new("四舍五入", "rounded to the nearest, one half up")),
        new(ClassRounding.Down, "down", new("舍去尾数", "rounded down")),
    ]);

    extension(ClassRounding rounding)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<ClassRounding> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(rounding).Label;
    }
}
