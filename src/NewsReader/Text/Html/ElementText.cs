namespace NewsReader.Text.Html;

/// <summary>How much text an element holds, counted once for the whole page.</summary>
/// <param name="Characters">Visible characters without white space.</param>
/// <param name="Linked">Those of them inside links.</param>
/// <param name="Commas">Commas and full stops in any script: running text has many, menus have none.</param>
internal readonly record struct ElementText(int Characters, int Linked, int Commas)
{
    /// <summary>What stands in the element itself and in inline elements, not in blocks inside it.</summary>
    public Run Own { get; init; }

    /// <summary>Text of one element without its inner blocks.</summary>
    /// <param name="Characters">As of the element.</param>
    /// <param name="Linked">As of the element.</param>
    /// <param name="Commas">As of the element.</param>
    /// <param name="Breaks">Line breaks.</param>
    public readonly record struct Run(int Characters, int Linked, int Commas, int Breaks)
    {
        public double LinkDensity => Characters == 0 ? 0 : (double)Linked / Characters;

        public static Run operator +(Run a, Run b) => new(a.Characters + b.Characters, a.Linked + b.Linked, a.Commas + b.Commas, a.Breaks + b.Breaks);
    }

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
            var own = default(Run);
            foreach (var child in element.Children)
            {
                if (child.Element is not { } inner)
                {
                    var run = Count(source.AsSpan(child.Text.Start, child.Text.Length));
                    (sum, own) = (sum + new ElementText(run.Characters, 0, run.Commas), own + run);
                }
                else if (inner.Name == "br")
                {
                    own += new Run(0, 0, 0, 1);
                }
                else if (!HtmlNames.Unseen.Contains(inner.Name))
                {
                    var below = Of(inner);
                    (sum, own) = (sum + below, HtmlNames.Blocks.Contains(inner.Name) ? own : own + below.Own);
                }
            }

            if (element.Name == "a" && sum.Characters <= LongestLink)
            {
                (sum, own) = (sum with { Linked = sum.Characters }, own with { Linked = own.Characters });
            }

            measured[element] = sum with { Own = own };
            return measured[element];
        }
    }

    private static Run Count(ReadOnlySpan<char> text)
    {
        int characters = 0, commas = 0;
        foreach (var c in text)
        {
            characters += char.IsWhiteSpace(c) ? 0 : 1;
            commas += c is ',' or '.' or '،' or '。' or '、' or '，' or ';' or '।' ? 1 : 0;
        }

        return new Run(characters, 0, commas, 0);
    }
}
