using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace UnionGovernance.Showcase.Tests;

/// <summary>What a browser without scripts sends of a form as it stands on a page.</summary>
internal static class FilledForm
{
    public static List<KeyValuePair<string, string>> Of(IElement form, string task)
    {
        var sent = new List<KeyValuePair<string, string>>();
        foreach (var input in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var name = input.GetAttribute("name")!;
            switch (input)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } or IHtmlInputElement { Type: "submit" }:
                    break;
                case IHtmlInputElement { Type: "radio" or "checkbox" } box:
                    sent.Add(new(name, box.Value));
                    break;
                case IHtmlInputElement line:
                    // A line has no line ends: a browser leaves them out.
                    sent.Add(new(name, line.Value.Replace("\n", string.Empty, StringComparison.Ordinal)));
                    break;
                case IHtmlSelectElement select:
                    sent.Add(new(name, select.Value ?? string.Empty));
                    break;
                case IHtmlTextAreaElement area:
                    sent.Add(new(name, area.Value.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)));
                    break;
            }
        }

        sent.Add(new("do", task));
        return sent;
    }
}
