using System.Text;
using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Tests.Passages;

/// <summary>Edits texts as newsrooms and extractors do: slips, rewriting, moving, decoys, deletion; by random numbers, the same for the same seed.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="other">Another text of the same language: a source of words and sentences.</param>
internal sealed partial class TextEditor(Random random, string other)
{
    private const int FewestPickedWords = 4;

    /// <summary>Ends of paragraphs between a passage and its decoy.</summary>
    private const int Apart = 3;

    private readonly string[] _words = [.. Units(other).Where(unit => unit.Any(char.IsLetter))];
    private readonly string[] _sentences = [.. Sentence().Matches(other).Select(match => match.Value.Trim()).Where(sentence => sentence.Length > 12)];

    /// <summary>Random passages: a few words, a part of a sentence, a sentence, two, the beginning, the end.</summary>
    public IEnumerable<TextSpan> Picks(string text)
    {
        var words = Spans(text).Where(span => !string.IsNullOrWhiteSpace(span.In(text))).ToArray();
        foreach (var (least, most) in new[] { (FewestPickedWords, 8), (9, 30) })
        {
            var count = Math.Min(words.Length, random.Next(least, most + 1));
            var first = random.Next(words.Length - count + 1);
            yield return TextSpan.Cover(words[first], words[first + count - 1]);
        }

        var sentences = Sentence().Matches(text).Select(match => Trimmed(text, new TextSpan(match.Index, match.Index + match.Length))).Where(span => span.Length > 12).ToArray();
        var sentence = random.Next(sentences.Length);
        yield return sentences[sentence];
        yield return TextSpan.Cover(sentences[sentence], sentences[Math.Min(sentences.Length - 1, sentence + 1)]);
        yield return TextSpan.Cover(words[0], words[random.Next(FewestPickedWords, Math.Min(words.Length, 20))]);
        yield return TextSpan.Cover(words[^random.Next(FewestPickedWords, Math.Min(words.Length, 20))], words[^1]);
    }

    /// <summary>The passage in its place, after every edit that applies to it.</summary>
    public IEnumerable<TextEdit> Edits(string text, TextSpan passage) =>
        InPlace(text, passage).Concat(Around(text, passage)).Concat(WithDecoys(text, passage)).Concat(Gone(text, passage)).Where(edit => edit.Truth is not { IsEmpty: true });

    private IEnumerable<TextEdit> InPlace(string text, TextSpan passage)
    {
        var words = passage.In(text);
        yield return Replaced("nothing", text, passage, words);
        yield return Replaced("a slip", text, passage, Slips(words, 1));
        yield return Replaced("three slips", text, passage, Slips(words, 3));
        yield return Replaced("one word in ten", text, passage, Rewritten(words, 0.1));
        yield return Replaced("one word in four", text, passage, Rewritten(words, 0.25));
        yield return Replaced("a word replaced", text, passage, WordReplaced(words));
        yield return Replaced("numbers", text, passage, Number().Replace(words, match => string.Concat(match.Value.Select(c => char.IsDigit(c) ? (char)('1' + (c - '0' + random.Next(1, 8)) % 9) : c))));
        if (Sentence().Matches(words) is { Count: > 1 } sentences)
        {
            var at = sentences[random.Next(1, sentences.Count)].Index;
            yield return Replaced("a sentence put inside", text, passage, $"{words[..at]} {Pick(_sentences)} {words[at..].TrimStart()}");
        }
    }

    private IEnumerable<TextEdit> Around(string text, TextSpan passage)
    {
        var (before, words, after) = Cut(text, passage);
        yield return Joined("surroundings rewritten", text, passage, Half(before, end: true) + Pick(_sentences) + " ", words, " " + Pick(_sentences) + Half(after, end: false));
        yield return Joined("a slip, surroundings rewritten", text, passage, Half(before, end: true) + Pick(_sentences) + " ", Slips(words, 1), " " + Pick(_sentences) + Half(after, end: false));
        yield return Joined("the rest rewritten", text, passage, Rewritten(before, 0.4), words, Rewritten(after, 0.4));
        yield return Joined("boilerplate put in", text, passage, WithBoilerplate(before), words, after);
        var cluttered = WithBoilerplate(before);
        yield return new TextEdit("boilerplate taken out", cluttered + words + after, new TextSpan(cluttered.Length, cluttered.Length + words.Length), text, passage);
        yield return Joined("typography", text, passage, Restyled(before), Restyled(words), Restyled(after));
        yield return Joined("decomposed", text, passage, before.Normalize(NormalizationForm.FormD), words.Normalize(NormalizationForm.FormD), after.Normalize(NormalizationForm.FormD));
        if (Moved(text, passage) is { } moved)
        {
            yield return moved;
        }
    }

    private IEnumerable<TextEdit> WithDecoys(string text, TextSpan passage)
    {
        if (Farther(text, passage) is not { } at)
        {
            yield break;
        }

        var words = passage.In(text);
        var copy = words.Replace('\n', ' ') + "\n";
        var alike = LookAlike(words) + "\n";
        var repeated = text.Insert(at, copy);
        var repeatedAt = at <= passage.Start ? passage.Shift(copy.Length) : passage;
        var slipped = Slips(words, 1);
        yield return new TextEdit("repeated elsewhere", text, passage, repeated, repeatedAt);
        yield return new TextEdit("repeated from the first", repeated, repeatedAt, text, passage);
        yield return new TextEdit("repeated, the original with a slip", repeated, repeatedAt, repeated[..repeatedAt.Start] + slipped + repeated[repeatedAt.End..], new TextSpan(repeatedAt.Start, repeatedAt.Start + slipped.Length));
        var rewritten = Rewritten(words, 0.15);
        var beside = text[..passage.Start] + rewritten + text[passage.End..];
        var place = at <= passage.Start ? at : at - words.Length + rewritten.Length;
        var start = at <= passage.Start ? passage.Start + alike.Length : passage.Start;
        yield return new TextEdit("rewritten, and a look-alike", text, passage, beside.Insert(place, alike), Trimmed(beside.Insert(place, alike), new TextSpan(start, start + rewritten.Length)));
    }

    private IEnumerable<TextEdit> Gone(string text, TextSpan passage)
    {
        var (before, words, after) = Cut(text, passage);
        yield return new TextEdit("taken out", text, passage, before.TrimEnd(' ') + after, null);
        yield return new TextEdit("replaced", text, passage, before + Pick(_sentences) + after, null);
        yield return new TextEdit("another article", text, passage, other, null);
        if (Farther(text, passage) is { } at)
        {
            var alike = LookAlike(words) + "\n";
            yield return new TextEdit("taken out, and a look-alike", text, passage, (before + after).Insert(at <= passage.Start ? at : at - words.Length, alike), null);
            var decoyed = text.Insert(at, alike);
            var there = at <= passage.Start ? passage.Shift(alike.Length) : passage;
            yield return new TextEdit("taken out, the look-alike was there", decoyed, there, decoyed.Remove(there.Start, there.Length), null);
        }
    }

    private static TextEdit Replaced(string name, string text, TextSpan passage, string now) => Joined(name, text, passage, text[..passage.Start], now, text[passage.End..]);

    private static TextEdit Joined(string name, string text, TextSpan passage, string before, string now, string after) =>
        new(name, text, passage, before + now + after, Trimmed(before + now + after, new TextSpan(before.Length, before.Length + now.Length)));

    private static (string Before, string Words, string After) Cut(string text, TextSpan passage) => (text[..passage.Start], passage.In(text), text[passage.End..]);

    /// <summary>A letter left out, doubled, replaced or swapped with the next.</summary>
    private string Slips(string words, int count)
    {
        for (; count > 0; count--)
        {
            var letters = Enumerable.Range(0, words.Length - 1).Where(i => char.IsLetter(words[i]) && char.IsLetter(words[i + 1])).ToArray();
            var at = letters.Length == 0 ? 0 : letters[random.Next(letters.Length)];
            words = random.Next(4) switch
            {
                0 => words.Remove(at, 1),
                1 => words.Insert(at, words[at].ToString()),
                2 => words.Remove(at, 1).Insert(at, Pick(_words).First(char.IsLetter).ToString()),
                _ => words[..at] + words[at + 1] + words[at] + words[(at + 2)..],
            };
        }

        return words;
    }

    private string Rewritten(string text, double share) => string.Concat(Units(text).Select(unit => string.IsNullOrWhiteSpace(unit) || random.NextDouble() >= share ? unit : random.Next(3) switch
    {
        0 => Pick(_words),
        1 => "",
        _ => SeparatedBySpaces(text) ? $"{unit} {Pick(_words)}" : unit + Pick(_words),
    }));

    /// <summary>The same sentence about other people, numbers and things.</summary>
    private string LookAlike(string words)
    {
        var units = Units(words.Replace('\n', ' ')).ToArray();
        var whole = Enumerable.Range(0, units.Length).Where(i => units[i].Any(char.IsLetterOrDigit)).ToArray();
        var telling = whole.Where(i => units[i].Any(char.IsDigit) || (i > 0 && char.IsUpper(units[i][0])));
        foreach (var i in telling.Concat(whole.OrderBy(_ => random.Next()).Take(1 + whole.Length / 4)).Distinct().ToArray())
        {
            units[i] = Pick(_words);
        }

        return string.Concat(units);
    }

    private string WordReplaced(string words)
    {
        var units = Units(words).ToArray();
        var whole = Enumerable.Range(0, units.Length).Where(i => units[i].Any(char.IsLetter)).ToArray();
        units[whole[whole.Length / 2]] = Pick(_words);
        return string.Concat(units);
    }

    private string WithBoilerplate(string text)
    {
        var lines = text.Split('\n').ToList();
        for (var i = 0; i < 3; i++)
        {
            lines.Insert(random.Next(lines.Count), random.Next(2) == 0 ? string.Concat(Units(other).Take(random.Next(2, 6))) : Pick(_sentences));
        }

        return string.Join('\n', lines);
    }

    private static string Restyled(string text)
    {
        var styled = new StringBuilder();
        foreach (var c in text)
        {
            styled.Append(c switch { '“' or '”' or '«' or '»' or '„' => '"', '"' => '”', '\'' => '’', '’' => '\'', '–' => '—', '—' => '–', ' ' => '\u00A0', _ => c });
        }

        return styled.ToString();
    }

    /// <summary>The paragraphs the passage stands in, at another place of the text.</summary>
    private TextEdit? Moved(string text, TextSpan passage)
    {
        var from = passage.Start == 0 ? 0 : text.LastIndexOf('\n', passage.Start - 1) + 1;
        var to = text.IndexOf('\n', passage.End) is var end and >= 0 ? end + 1 : text.Length;
        var block = text[from..to].TrimEnd('\n') + "\n";
        var rest = text.Remove(from, to - from);
        if (rest.Length == 0)
        {
            return null;
        }

        var places = ParagraphStarts(rest);
        var at = places[random.Next(places.Length)];
        return new TextEdit("moved", text, passage, rest.Insert(at, block), passage.Shift(at - from));
    }

    /// <summary>A paragraph's start that is not beside the passage.</summary>
    private int? Farther(string text, TextSpan passage)
    {
        var places = ParagraphStarts(text).Where(at => at < passage.Start ? text.AsSpan(at..passage.Start).Count('\n') >= Apart : at > passage.End && text.AsSpan(passage.End..at).Count('\n') >= Apart).ToArray();
        return places.Length == 0 ? null : places[random.Next(places.Length)];
    }

    private static int[] ParagraphStarts(string text) => [0, .. Enumerable.Range(1, text.Length - 1).Where(i => text[i - 1] == '\n')];

    /// <summary>The half of a text that is farther from the passage.</summary>
    private static string Half(string text, bool end) => end ? text[..(text.Length / 2)] : text[((text.Length + 1) / 2)..];

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) { start++; }
        while (end > start && char.IsWhiteSpace(text[end - 1])) { end--; }
        return new TextSpan(start, end);
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private static IEnumerable<string> Units(string text) => Spans(text).Select(span => span.In(text));

    /// <summary>Words and what stands between them; pieces of two characters where no spaces part words.</summary>
    private static IEnumerable<TextSpan> Spans(string text)
    {
        if (SeparatedBySpaces(text))
        {
            return Unit().Matches(text).Select(match => new TextSpan(match.Index, match.Index + match.Length));
        }

        var starts = System.Globalization.StringInfo.ParseCombiningCharacters(text).Where((start, i) => i % 2 == 0 || text[start] == '\n' || text[start - 1] == '\n').Append(text.Length).ToArray();
        return starts.Zip(starts.Skip(1), (start, end) => new TextSpan(start, end));
    }

    private static bool SeparatedBySpaces(string text) => !text.Any(c => c is (>= '\u0E00' and < '\u0F00') or (>= '\u3040' and < '\uA000'));

    [GeneratedRegex(@"\S+|\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Unit();

    [GeneratedRegex(@"[^\n.!?。！？।؟]+[.!?。！？।؟]*[”"")»」’]*", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[0-9][0-9.,]*", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
