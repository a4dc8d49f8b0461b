namespace NewsReader.Web.Components.Pages.Reader;

/// <summary>Says in the reader's language by what a value was found.</summary>
public static class RuleText
{
    /// <summary>Rules that name a field of the file behind what kind of field it is.</summary>
    private static readonly string[] Fields = ["meta", "json-ld", "microdata", "ninjs", "decision"];

    public static string Of(string rule, Texts texts)
    {
        var (text, field) = TextOf(rule);
        return texts[text, field];
    }

    /// <summary>The key of a rule's translations, and what stands for <c>{0}</c> in them.</summary>
    public static (string Text, string Field) TextOf(string rule)
    {
        var space = rule.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Fields.Contains(rule[..space]) ? (rule[..space] + " {0}", rule[(space + 1)..]) : (rule, "");
    }
}
