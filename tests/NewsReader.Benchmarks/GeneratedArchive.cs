using System.Text;

namespace NewsReader.Benchmarks;

/// <summary>Writes articles of a given length about invented events; the same count gives the same files.</summary>
/// <remarks>Words are as unevenly frequent as a language's are (Zipf's law), and names, places and subjects as many as in a real archive:
/// where all articles share their words, joining them costs what it never costs on news.</remarks>
internal static class GeneratedArchive
{
    private const int Vocabulary = 12_000;
    private const int Names = 400;
    private const int Subjects = 60;

    private static readonly string[] Roles = ["President", "Foreign Minister", "Prime Minister", "mayor", "harbour master", "Energy Minister", "spokeswoman", "ambassador"];
    private static readonly string[] Cities = ["MOSCOW", "GENEVA", "VALLETTA", "BATUMI", "OTTAWA", "LISBON", "HAMBURG", "TUNIS", "ANKARA", "OSLO", "CAIRO", "PARIS", "ROME", "LONDON", "NAIROBI", "LIMA", "TOKYO", "DELHI", "SEOUL", "VIENNA"];
    private static readonly string[] Cues = ["said", "told reporters", "stressed", "added", "warned", "insisted", "announced"];
    private static readonly string[] Kinds = ["summit", "talks", "ceremony", "briefing", "hearing", "conference"];
    private static readonly string[] Small = ["the", "of", "and", "to", "in", "a", "that", "for", "on", "with", "was", "by", "as", "at", "from"];
    private static readonly string[] Syllables = ["ba", "cor", "den", "fal", "gri", "hol", "jun", "kel", "lam", "mor", "nes", "pra", "quil", "ros", "ste", "tan", "ul", "ver", "wil", "zan", "ter", "ing", "ment", "dock"];
    private static readonly string[] Words = [.. Enumerable.Range(0, Vocabulary).Select(i => Invented(i + Syllables.Length)).Distinct()];

    public static void Write(string folder, int articles, int words)
    {
        for (var i = 0; i < articles; i++)
        {
            var path = Path.Combine(folder, $"outlet-{i % 40:00}", $"{i / 1000:000}", $"article-{i:000000}.txt");
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            File.WriteAllText(path, Article(new Random(i), words));
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));
        }
    }

    public static string Article(Random random, int words)
    {
        var subject = new Subject([.. Enumerable.Range(0, Subjects).Select(_ => One(random, Words))]);
        var (name, role, city, kind) = (Name(random), One(random, Roles), One(random, Cities), One(random, Kinds));
        var text = new StringBuilder();
        text.Append(Sentence(random, subject, 8).TrimEnd('.')).Append("\n\nBy ").Append(Name(random)).Append("\n\n");
        text.Append($"{city}, March {random.Next(1, 29)} - {role} {name} on Tuesday opened a {kind} in {city[0]}{city[1..].ToLowerInvariant()} on the {One(random, subject.Words)} and the {One(random, subject.Words)}.\n\n");
        for (var count = 40; count < words;)
        {
            var paragraph = random.Next(3) == 0
                ? $"\"{Sentence(random, subject, 14).TrimEnd('.')},\" {(random.Next(2) == 0 ? name.Split(' ')[1] : "he")} {One(random, Cues)}. {Sentence(random, subject, 12)}"
                : $"{Sentence(random, subject, 16)} {Sentence(random, subject, 14)} {Sentence(random, subject, 12)}";
            text.Append(paragraph).Append("\n\n");
            count += paragraph.Count(c => c == ' ') + 1;
        }

        return text.ToString();
    }

    private static string Sentence(Random random, Subject subject, int words)
    {
        var sentence = string.Join(' ', Enumerable.Range(0, words).Select(i => i % 2 == 1 ? One(random, Small) : random.Next(3) == 0 ? One(random, subject.Words) : Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 4))]));
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    private static string Name(Random random) => $"{Capital(Invented(random.Next(Names) + 700))} {Capital(Invented(random.Next(Names) + 9000))}";

    /// <summary>A word made of syllables, another one for every number.</summary>
    private static string Invented(int number)
    {
        var word = new StringBuilder();
        for (var rest = number; rest > 0; rest /= Syllables.Length)
        {
            word.Append(Syllables[rest % Syllables.Length]);
        }

        return word.ToString();
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string One(Random random, string[] of) => of[random.Next(of.Length)];

    /// <summary>What an article is about: the words that come back in it.</summary>
    private sealed record Subject(string[] Words);
}
