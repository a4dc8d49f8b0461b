namespace NewsReader.Text.Analysis;

/// <summary>The inflectional endings of one language, as they read after folding; the longest that leaves enough of the word is taken off.</summary>
internal sealed class Endings
{
    private readonly (string Ending, string Instead)[] _endings;
    private readonly int _least;

    /// <param name="least">Characters that must remain.</param>
    /// <param name="endings">Each an ending, or an ending and what takes its place, as <c>aux>al</c>.</param>
    private Endings(int least, string endings)
    {
        _least = least;
        _endings = [.. endings.Split(' ').Select(e => e.Split('>')).Select(e => (e[0], e.Length > 1 ? e[1] : "")).OrderByDescending(e => e.Item1.Length)];
    }

    public static Endings German { get; } = new(4, "ern em en er es e n s");

    public static Endings Spanish { get; } = new(3, "ces>z es os as a e o s");

    public static Endings French { get; } = new(3, "eaux>eau aux>al ees es ee e s x");

    public static Endings Italian { get; } = new(3, "hi he ie io ia a e i o");

    public static Endings Dutch { get; } = new(3, "eren en e s");

    public static Endings Portuguese { get; } = new(3, "oes>ao aes>ao ais>al eis>el es os as a e o s");

    public static Endings Scandinavian { get; } = new(3, "ernes erne erna arna orna enes ets ens ene er ar or en et es a e s");

    public static Endings Russian { get; } = new(3,
        "иями ями ами ого его ому ему ыми ими иях ях ах ием ием ов ев ей ой ый ий ая яя ое ее ые ие ым им ом ем ам ям ую юю ию ия ии ью а я о е ы и у ю ь й");

    public static Endings Ukrainian { get; } = new(3,
        "ями ами ого ьому ому ими іми ях ах ів їв ей ой ий ій ая яя ое ее ові еві им ім ом ем єм ам ям ую юю ою ею ію ія ії а я о е є и і ї у ю ь й");

    public string Strip(string form)
    {
        foreach (var (ending, instead) in _endings)
        {
            if (form.Length - ending.Length >= _least && form.EndsWith(ending, StringComparison.Ordinal))
            {
                return string.Concat(form.AsSpan(0, form.Length - ending.Length), instead);
            }
        }

        return form;
    }
}
