namespace NewsReader.Text.Html;

/// <summary>How much text an element holds, counted once for the whole page.</summary>
/// <param name="Characters">Visible characters without white space.</param>
/// <param name="Linked">Those of them inside links.</param>
/// <param name="Commas">Commas and full stops in any script: running text has many, menus have none.</param>
internal readonly record struct ElementText(int Characters, int Linked, int Commas)
{
    public double LinkDensity => Characters == 0 ? 0 : (double)Linked / Characters;

    public static ElementText operator +(ElementText a, ElementText b) => new(a.Characters + b.Characters, a.Linked + b.Linked, a.Commas + b.Commas);

    /// <summary>A link of this many characters is one that somebody forgot to close.</summary>
    private const int LongestLink = 1000;

    /// <summary>The measure of every element of the page.</summary>
    public static Dictionary<HtmlElement, ElementText> Measure(HtmlElement root, string source)
    {
        var measured = new Dictionary<HtmlElement, ElementText>();
        Of(root);
        return measured;

        // Recursion is safe: the tree is never deeper than 512.
        ElementText Of(HtmlElement element)
        {
            var sum = default(ElementText);
            foreach (var child in element.Children)
            {
                sum += child.Element is not { } inner ? Run(source.AsSpan(child.Text.Start, child.Text.Length))
                    : HtmlNames.Unseen.Contains(inner.Name) ? default
                    : Of(inner);
            }

            sum = element.Name == "a" && sum.Characters <= LongestLink ? sum with { Linked = sum.Characters } : sum;
            measured[element] = sum;
            return sum;
        }
    }

    private static ElementText Run(ReadOnlySpan<char> text)
    {
        int characters = 0, commas = 0;
        foreach (var c in text)
        {
            characters += char.IsWhiteSpace(c) ? 0 : 1;
            commas += c is ',' or '.' or '،' or '。' or '、' or '，' or ';' or '।' ? 1 : 0;
        }

        return new ElementText(characters, 0, commas);
    }
}
