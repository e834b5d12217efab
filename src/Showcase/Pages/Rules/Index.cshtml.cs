using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase.Pages;

internal sealed class RulesModel : PageModel
{
    public static Words KindOf(Edition edition) =>
        edition.Kind == UnionKind.StudentUnion ? Texts.StudentUnion : Texts.GraduateUnion;
}
