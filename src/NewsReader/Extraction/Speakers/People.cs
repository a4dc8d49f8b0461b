namespace NewsReader.Extraction.Speakers;

/// <summary>Joins the names of an article to persons: last names to full names, spellings to each other.</summary>
internal sealed class People
{
    private readonly Dictionary<string, List<Person>> _byLast = [];
    private readonly Dictionary<string, Person?> _byGiven = [];
    private readonly Dictionary<string, string> _keys = [];

    private const int MostRoles = 12;

    /// <summary>Of more namesakes than this only the first are told apart.</summary>
    private const int MostNamesakes = 12;

    public List<Person> All { get; } = [];

    /// <summary>The person each name mention was joined to.</summary>
    public Dictionary<NameMention, Person> Of { get; } = new(ReferenceEqualityComparer.Instance);

    public static People From(List<NameMention> mentions)
    {
        var people = new People();
        foreach (var mention in mentions)
        {
            if (mention.Form == NameForm.FullName)
            {
                people.Join(mention, people.Matching(mention) ?? people.Add(mention));
            }
        }

        foreach (var mention in mentions)
        {
            if (mention.Form == NameForm.SingleName && people.Singly(mention) is { } person)
            {
                people.Join(mention, person);
            }
        }

        return people;
    }

    /// <summary>Whether somebody's full name ends with the word.</summary>
    public bool IsLastName(string word) => _byLast.TryGetValue(Key(word), out var people) && people.Exists(p => p.Parts.Length > 1);

    /// <summary>Adds somebody named by one word only, so that later mentions find them.</summary>
    public Person AddSingle(NameMention mention)
    {
        var person = Add(mention);
        Join(mention, person);
        return person;
    }

    private Person Add(NameMention mention)
    {
        var person = new Person { Parts = mention.Parts };
        All.Add(person);
        var last = Key(mention.Last);
        if (!_byLast.TryGetValue(last, out var same))
        {
            _byLast[last] = same = [];
        }

        if (same.Count < MostNamesakes)
        {
            same.Add(person);
        }

        if (mention.Parts.Length > 1 && !_byGiven.TryAdd(mention.Parts[0], person))
        {
            _byGiven[mention.Parts[0]] = null;
        }

        return person;
    }

    private void Join(NameMention mention, Person person)
    {
        person.Mentions.Add(mention);
        Of[mention] = person;
        if (mention.Gender != Gender.Unknown && !(IsBare(mention) && person.Parts.Length > 1) && (person.Gender == Gender.Unknown || mention.Parts.Length == 1))
        {
            person.Gender = mention.Gender;
        }

        foreach (var role in new[] { mention.Role, mention.Apposition })
        {
            if (role is not null && person.Roles.Count < MostRoles && !person.Roles.Contains(role))
            {
                person.Roles.Add(role);
            }
        }

        var form = string.Join(' ', mention.Parts);
        if (mention.Parts.Length > person.Parts.Length)
        {
            Alias(person, person.Name);
            person.Parts = mention.Parts;
            person.Aliases.Remove(form);
        }
        else
        {
            Alias(person, form);
        }
    }

    private static void Alias(Person person, string form)
    {
        if (form != person.Name && !person.Aliases.Contains(form))
        {
            person.Aliases.Add(form);
        }
    }

    private Person? Matching(NameMention mention)
    {
        foreach (var person in _byLast.GetValueOrDefault(Key(mention.Last)) ?? [])
        {
            if (person.Parts.Length > 1 && (SameGiven(person.Parts[0], mention.Parts[0]) || EndsWith(person.Parts, mention.Parts)))
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>"Vargas Ortiz" is the end of "Elena Vargas Ortiz": a last name of several words.</summary>
    private static bool EndsWith(string[] full, string[] last) => full.Length > last.Length && last.Length > 1 && full.AsSpan(full.Length - last.Length).SequenceEqual(last);

    /// <summary>Same given name, or an initial of it.</summary>
    private bool SameGiven(string a, string b) =>
        Key(a) == Key(b) || ((a.Length <= 2 || b.Length <= 2) && a[0] == b[0]) || (a.Length > 2 && b.Length > 2 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));

    /// <summary>"Bradley", "Kelly", "Paul": a last name that is a given name too says nothing of its bearer where no title stands before it.</summary>
    private static bool IsBare(NameMention mention) => mention.Form == NameForm.SingleName && mention.Span.Start == mention.NameSpan.Start;

    /// <summary>Whom a name of one word means: the one person of that last name, or of several the one of the title's gender or named most.</summary>
    /// <remarks>Newspapers keep the bare last name for the person a report is about and write the namesake's name in full.</remarks>
    private Person? Singly(NameMention mention)
    {
        if (_byLast.TryGetValue(Key(mention.Last), out var same))
        {
            var fitting = same.Where(p => mention.Gender == Gender.Unknown || IsBare(mention) || p.Gender == Gender.Unknown || p.Gender == mention.Gender).ToList();
            return fitting.Count <= 1 ? fitting.FirstOrDefault()
                : fitting.Where(p => p.Mentions.Count > 0 && p.Mentions[0].Span.Start < mention.Span.Start).OrderByDescending(p => p.Mentions.Count).ThenBy(p => p.Mentions[0].Span.Start).FirstOrDefault() ?? fitting[0];
        }

        if (mention.Gender != Gender.Unknown || mention.Role is not null)
        {
            return mention.Span.Start == mention.NameSpan.Start && mention.Role is null ? ByGiven(mention) : (IsStyled(mention.Role) ? ByGiven(mention) : null) ?? Add(mention);
        }

        return ByGiven(mention);
    }

    /// <summary>Monarchs and princes are styled by their given names: Prince Sami is Sami bin Haddad.</summary>
    private static bool IsStyled(string? role) =>
        role is not null && role[(role.LastIndexOf(' ') + 1)..].ToLowerInvariant() is "prince" or "princess" or "king" or "queen" or "pope" or "emir" or "sultan" or "emperor" or "empress" or "sheikh";

    /// <summary>The only person of that given name.</summary>
    private Person? ByGiven(NameMention mention) => _byGiven.GetValueOrDefault(mention.Last);

    private string Key(string word)
    {
        if (!_keys.TryGetValue(word, out var key))
        {
            _keys[word] = key = NameKey.Of(word);
        }

        return key;
    }
}
