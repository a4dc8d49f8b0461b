using System.Text;

namespace NewsReader.Benchmarks;

/// <summary>Writes articles of a given length about invented events; the same count gives the same files.</summary>
internal static class GeneratedArchive
{
    private static readonly string[] First = ["Mara", "Yusuf", "Ingrid", "Tomas", "Leila", "Anton", "Samira", "Piotr", "Helena", "Karim", "Olga", "Bruno", "Nadia", "Viktor", "Elif", "Jonas"];
    private static readonly string[] Last = ["Lindqvist", "Barakat", "Solheim", "Ferreira", "Kovalenko", "Brandt", "Vilhena", "Okafor", "Petrov", "Haddad", "Nowak", "Sellami", "Dimitrov", "Castel", "Aydin", "Moreau"];
    private static readonly string[] Roles = ["President", "Foreign Minister", "Prime Minister", "mayor", "harbour master", "Energy Minister", "spokeswoman", "ambassador"];
    private static readonly string[] Cities = ["MOSCOW", "GENEVA", "VALLETTA", "BATUMI", "OTTAWA", "LISBON", "HAMBURG", "TUNIS", "ANKARA", "OSLO"];
    private static readonly string[] Cues = ["said", "told reporters", "stressed", "added", "warned", "insisted", "announced"];
    private static readonly string[] Kinds = ["summit", "talks", "ceremony", "briefing", "hearing", "conference"];
    private static readonly string[] Words =
        "harbour grain cable summit border minister report quota vessel terminal ruling committee power grid storm budget treaty school hospital bridge railway festival market company union strike price winter harvest fishery region council winter island coast valley army police court judge election vote party talks letter visit project fund loan bank energy gas water supply road airport flight border crossing camp aid convoy ceasefire agreement proposal amendment"
            .Split(' ');

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

    private static string Article(Random random, int words)
    {
        var text = new StringBuilder();
        var (first, last, role, city, kind) = (One(random, First), One(random, Last), One(random, Roles), One(random, Cities), One(random, Kinds));
        text.Append(Sentence(random, 8).TrimEnd('.')).Append("\n\nBy ").Append(One(random, First)).Append(' ').Append(One(random, Last)).Append("\n\n");
        text.Append($"{city}, March {random.Next(1, 29)} - {role} {first} {last} on Tuesday opened a {kind} in {city[0]}{city[1..].ToLowerInvariant()} on the {One(random, Words)} and the {One(random, Words)}.\n\n");
        for (var count = 40; count < words;)
        {
            var paragraph = random.Next(3) == 0
                ? $"\"{Sentence(random, 14).TrimEnd('.')},\" {(random.Next(2) == 0 ? last : "he")} {One(random, Cues)}. {Sentence(random, 12)}"
                : $"{Sentence(random, 16)} {Sentence(random, 14)} {Sentence(random, 12)}";
            text.Append(paragraph).Append("\n\n");
            count += paragraph.Count(c => c == ' ') + 1;
        }

        return text.ToString();
    }

    private static string Sentence(Random random, int words)
    {
        var sentence = string.Join(' ', Enumerable.Range(0, words).Select(i => i % 3 == 1 ? "the" : i % 5 == 4 ? "of" : One(random, Words)));
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    private static T One<T>(Random random, T[] of) => of[random.Next(of.Length)];
}
