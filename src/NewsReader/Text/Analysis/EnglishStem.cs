using System.Buffers;

namespace NewsReader.Text.Analysis;

/// <summary>Plural, past tense and participle of English words taken off.</summary>
internal static class EnglishStem
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Of(string form)
    {
        if (form.Length < 4 || form[^1] is < 'a' or > 'z' || form == "news")
        {
            return form;
        }

        return WithoutFinalE(WithoutVerbEnding(WithoutPlural(form)));
    }

    private static string WithoutPlural(string form)
    {
        if (form[^1] != 's' || form[^2] is 's' or 'u' || form.EndsWith("is", StringComparison.Ordinal))
        {
            return form;
        }

        if (form.EndsWith("ies", StringComparison.Ordinal) && form.Length > 4)
        {
            return form[..^3] + "y";
        }

        var hissing = form.EndsWith("sses", StringComparison.Ordinal) || form.EndsWith("shes", StringComparison.Ordinal)
            || form.EndsWith("ches", StringComparison.Ordinal) || form.EndsWith("xes", StringComparison.Ordinal);
        return form[..^(hissing ? 2 : 1)];
    }

    private static string WithoutVerbEnding(string form)
    {
        if (form.EndsWith("ied", StringComparison.Ordinal) && form.Length > 4)
        {
            return form[..^3] + "y";
        }

        if (form.EndsWith("eed", StringComparison.Ordinal))
        {
            return form.Length > 5 ? form[..^1] : form;
        }

        var ending = form.EndsWith("ing", StringComparison.Ordinal) ? 3 : form.EndsWith("ed", StringComparison.Ordinal) ? 2 : 0;
        if (ending == 0 || form.Length - ending < 3 || form.AsSpan(0, form.Length - ending).IndexOfAny(Vowels) < 0)
        {
            return form;
        }

        var stem = form[..^ending];
        return stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e' or 'o') ? stem[..^1] : stem;
    }

    private static string WithoutFinalE(string form) => form.Length > 3 && form[^1] == 'e' && form[^2] != 'e' ? form[..^1] : form;
}
