using System.Collections.Frozen;
using System.Globalization;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>Writes numbers one way, so that "forty-six", "46" and "sechsundvierzig" are one word.</summary>
internal static class SpokenNumbers
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, long>> Languages = new Dictionary<string, string>
    {
        ["en"] = "two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 million 1000000 billion 1000000000",
        ["de"] = "zwei 2 drei 3 vier 4 funf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwolf 12 dreizehn 13 vierzehn 14 funfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20 dreissig 30 vierzig 40 funfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 hundert 100 tausend 1000 million 1000000 millionen 1000000 milliarde 1000000000 milliarden 1000000000",
        ["fr"] = "deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60 cent 100 cents 100 mille 1000 million 1000000 millions 1000000 milliard 1000000000 milliards 1000000000",
        ["es"] = "dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 veinte 20 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 mil 1000 millon 1000000 millones 1000000",
        ["ru"] = "два 2 две 2 двух 2 три 3 трех 3 четыре 4 четырех 4 пять 5 пяти 5 шесть 6 шести 6 семь 7 семи 7 восемь 8 девять 9 десять 10 десяти 10 одиннадцать 11 двенадцать 12 пятнадцать 15 двадцать 20 двадцати 20 тридцать 30 сорок 40 пятьдесят 50 шестьдесят 60 семьдесят 70 восемьдесят 80 девяносто 90 сто 100 двести 200 триста 300 тысяч 1000 тысячи 1000 тысяча 1000 миллион 1000000 миллионов 1000000 миллиардов 1000000000",
    }.ToFrozenDictionary(l => l.Key, l => l.Value.Split(' ').Chunk(2).DistinctBy(p => Folding.Fold(p[0]), StringComparer.Ordinal).ToDictionary(p => Folding.Fold(p[0]), p => long.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Words for ten, twelve and a hundred of something, which follow a number: "four decades" is 40.</summary>
    private static readonly FrozenDictionary<string, long> Times = "decade 10 decades 10 dozen 12 dozens 12 decennie 10 decennies 10 douzaine 12 douzaines 12 jahrzehnt 10 jahrzehnte 10 jahrzehnten 10 dutzend 12 decada 10 decadas 10 docena 12 docenas 12 десятилетие 10 десятилетия 10 десятилетий 10 дюжина 12 дюжины 12 дюжину 12 century 100 centuries 100 siecle 100 siecles 100 jahrhunderte 100 jahrhunderten 100 siglo 100 siglos 100 века 100 веков 100 столетия 100 столетий 100"
        .Split(' ').Chunk(2).ToFrozenDictionary(p => Folding.Fold(p[0]), p => long.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The words with each run that makes a number put into one, in digits.</summary>
    /// <param name="words">Of <paramref name="text"/>, in order.</param>
    /// <param name="text">What they stand in.</param>
    /// <param name="language">As <see cref="Stemmer.LanguageOf"/> gives it.</param>
    public static IReadOnlyList<Word> Join(IReadOnlyList<Word> words, string text, string language)
    {
        var joined = new List<Word>(words.Count);
        var values = Languages.GetValueOrDefault(language);
        for (var i = 0; i < words.Count;)
        {
            var end = EndOfDigits(words, text, i);
            var form = end > i ? string.Concat(words.Skip(i).Take(end - i).Select((w, at) => at > 0 && text[w.Span.Start - 1] == '.' ? "." + w.Form : w.Form)) : "";
            if (end > i && end < words.Count && values is not null && values.TryGetValue(words[end].Form, out var times) && times >= 1000 && decimal.TryParse(form, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits))
            {
                (form, end) = ((digits * times).ToString("0.##", CultureInfo.InvariantCulture), end + 1);
            }
            else if (end == i && SpokenFractions.At(words, i, language) is { } part)
            {
                (form, end) = part;
            }
            else if (end == i && values is not null && Spoken(words, i, values) is var (value, last) && last > i)
            {
                (form, end) = (value.ToString(CultureInfo.InvariantCulture), last);
            }

            else if (end == i && values is not null && IsShare(words, i, values))
            {
                (form, end) = ("1", i + 1);
            }

            if (end > i && end < words.Count && Times.TryGetValue(words[end].Form, out var each) && long.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < 100)
            {
                (form, end) = ((count * each).ToString(CultureInfo.InvariantCulture), end + 1);
            }

            joined.Add(end > i ? new Word(new Text.TextSpan(words[i].Span.Start, words[end - 1].Span.End), form) : words[i]);
            i = Math.Max(end, i + 1);
        }

        return joined;
    }

    /// <summary>"2,400" and "1.8" are one number each.</summary>
    private static int EndOfDigits(IReadOnlyList<Word> words, string text, int at)
    {
        if (!words[at].Form.All(char.IsAsciiDigit))
        {
            return at;
        }

        var end = at + 1;
        while (end < words.Count && words[end].Form.All(char.IsAsciiDigit) && words[end].Span.Start == words[end - 1].Span.End + 1 && text[words[end].Span.Start - 1] is ',' or '.' or '\u00a0')
        {
            end++;
        }

        return end;
    }

    /// <summary>"one spruce in five": elsewhere "one" is mostly no number.</summary>
    private static bool IsShare(IReadOnlyList<Word> words, int at, FrozenDictionary<string, long> values)
    {
        const int Reach = 4;
        if (words[at].Form is not ("one" or "ein" or "eine" or "einer" or "un" or "une" or "uno" or "una" or "один" or "одна"))
        {
            return false;
        }

        for (var i = at + 1; i + 1 < words.Count && i - at < Reach; i++)
        {
            if (words[i].Form is "in" or "of" or "von" or "sur" or "cada" or "de" or "из" && (values.ContainsKey(words[i + 1].Form) || words[i + 1].Form.All(char.IsAsciiDigit)))
            {
                return true;
            }
        }

        return false;
    }

    private static (long Value, int End) Spoken(IReadOnlyList<Word> words, int at, FrozenDictionary<string, long> values)
    {
        long whole = 0, part = 0;
        var end = at;
        for (var i = at; i < words.Count; i++)
        {
            if (!values.TryGetValue(words[i].Form, out var value))
            {
                // "three hundred and eleven": the word between counts only where a number follows.
                if (end > at && words[i].Form is "and" or "und" or "y" or "et" && part >= 100 && i + 1 < words.Count && values.ContainsKey(words[i + 1].Form))
                {
                    continue;
                }

                break;
            }

            (whole, part) = value >= 1000 ? (whole + (Math.Max(1, part) * value), 0) : value == 100 ? (whole, Math.Max(1, part) * 100) : (whole, part + value);
            end = i + 1;
        }

        return (whole + part, end);
    }
}
