namespace NewsReader.Text.Html;

/// <summary>How much text an element holds, counted once for the whole page.</summary>
/// <param name="Characters">Visible characters without white space.</param>
/// <param name="Linked">Those of them inside links.</param>
/// <param name="Commas">Commas and full stops in any script: running text has many, menus have none.</param>
internal readonly record struct ElementText(int Characters, int Linked, int Commas)
{
    public double LinkDensity => Characters == 0 ? 0 : (double)Linked / Characters;

    public static ElementText operator +(ElementText a, ElementText b) => new(a.Characters + b.Characters, a.Linked + b.Linked, a.Commas + b.Commas);

    /// <summary>The measure of every element of the page.</summary>
    public static Dictionary<HtmlElement, ElementText> Measure(HtmlElement root, string source)
    {
        var measured = new Dictionary<HtmlElement, ElementText>();
        Of(root, inLink: false);
        return measured;

        // Recursion is safe: the tree is never deeper than 512.
        ElementText Of(HtmlElement element, bool inLink)
        {
            var sum = default(ElementText);
            inLink |= element.Name == "a";
            foreach (var child in element.Children)
            {
                sum += child.Element is { } inner
                    ? HtmlNames.Unseen.Contains(inner.Name) ? default : Of(inner, inLink)
                    : Run(source.AsSpan(child.Text.Start, child.Text.Length), inLink);
            }

            measured[element] = sum;
            return sum;
        }
    }

    private static ElementText Run(ReadOnlySpan<char> text, bool inLink)
    {
        int characters = 0, commas = 0;
        foreach (var c in text)
        {
            characters += char.IsWhiteSpace(c) ? 0 : 1;
            commas += c is ',' or '.' or '،' or '。' or '、' or '，' or ';' or '।' ? 1 : 0;
        }

        return new ElementText(characters, inLink ? characters : 0, commas);
    }
}
