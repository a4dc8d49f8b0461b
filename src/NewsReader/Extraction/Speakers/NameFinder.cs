using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Speakers;

/// <summary>Finds names: runs of capitalised words with the roles and titles before them.</summary>
internal static class NameFinder
{
    private const int LongestRun = 12;

    /// <summary>The names outside quotations, ascending.</summary>
    public static List<NameMention> Find(Reading reading)
    {
        var found = new List<NameMention>();
        foreach (var sentence in reading.Sentences)
        {
            var units = sentence.Units;
            for (var i = 0; i < units.Length;)
            {
                var end = EndOfRun(units, i);
                if (end > i && Read(reading.Text, sentence, i, end) is { } mention)
                {
                    found.Add(mention);
                }

                i = Math.Max(end, i + 1);
            }
        }

        return found;
    }

    private static int EndOfRun(Unit[] units, int first)
    {
        if (!Begins(units, first))
        {
            return first;
        }

        var end = first + 1;
        while (end < units.Length && end - first < LongestRun)
        {
            if (units[end].Token.NameLike && !units[end].IsQuotation && !units[end].Is(WordClass.Weekday) && !ReportsInHeadline(units[end]))
            {
                end++;
            }
            else if (end + 1 < units.Length && Links(units, first, end) && units[end + 1].Token.NameLike)
            {
                end += 2;
            }
            else if (end + 2 < units.Length && units[end].Is(WordClass.Particle) && units[end + 1].Is(WordClass.Particle) && units[end + 2].Token.NameLike && units[end].IsWord && units[end + 1].IsWord)
            {
                end += 3;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>"Mayor Anna Berg |Says Ferry Will Stop": the verb of a headline ends the name.</summary>
    private static bool ReportsInHeadline(Unit unit) => unit.Token.Word.Cue?.Lemma is "say" or "tell" or "warn" && (unit.Token.Word.Form & (CueForm.ThirdPerson | CueForm.Past)) != 0;

    private static bool Begins(Unit[] units, int i) => !units[i].IsQuotation && units[i].Token.NameLike && !units[i].Is(WordClass.Weekday)
        && !(units[i].Is(WordClass.Month) && units[i].Span.Length > 3) && !(i == 0 && units[i].Is(WordClass.Adverb | WordClass.Group) && !units[i].Is(WordClass.GivenName));

    /// <summary>Whether a lower-case word joins two parts of a name: "van", "bin", the "of" in "Secretary of State".</summary>
    private static bool Links(Unit[] units, int first, int at)
    {
        if (!units[at].IsWord || units[at].Token.Capital)
        {
            return false;
        }

        return units[at].Is(WordClass.Particle) && !units[at].Is(WordClass.Function)
            || (units[at].Token.Word.Text == "of" && units[at - 1].Is(WordClass.Role | WordClass.Organisation) && !(units[at - 1].Is(WordClass.Role) && units[at + 1].Is(WordClass.Time)))
            || (units[at].Token.Word.Text == "for" && units[at - 1].Is(WordClass.Organisation) && at - first < 3);
    }

    /// <summary>"Anna Berg, the mayor of Turku, said": what stands between the commas, where it is a role.</summary>
    private static string? RoleBehind(string text, Unit[] units, int end)
    {
        const int Longest = 12;
        if (end + 1 >= units.Length || !units[end].IsMark(','))
        {
            return null;
        }

        var first = end + 1;
        while (first < units.Length && units[first].Is(WordClass.Determiner | WordClass.Possessive))
        {
            first++;
        }

        var last = first;
        var role = false;
        while (last < units.Length && last - first < Longest && units[last].IsWord | units[last].Token.Kind is TokenKind.Possessive && !units[last].IsQuotation && !units[last].Is(WordClass.FiniteSign | WordClass.Relative | WordClass.Pronoun | WordClass.Subordinator))
        {
            role |= units[last].Is(WordClass.Role) && !(last > first && units[last - 1].Is(WordClass.Preposition));
            last++;
        }

        var closed = last == units.Length || units[last].Token.Kind == TokenKind.Punctuation || units[last].Is(WordClass.Relative);
        return role && closed && last > first ? text[units[first].Span.Start..units[last - 1].Span.End] : null;
    }

    private static NameMention? Read(string text, Sentence sentence, int first, int end)
    {
        var units = sentence.Units;
        first += end - first > 1 && (first == 0 ? OpensOnly(units[0], units[1]) : units[first - 1].IsMark(',') && units[first].Token.Word.Cue?.Lemma == "say") ? 1 : 0;
        var name = first;
        for (var i = first; i < end; i++)
        {
            if (units[i].Is(WordClass.Role | WordClass.Honorific) && i + 1 < end && !units[i + 1].Is(WordClass.Particle | WordClass.Preposition))
            {
                name = i + 1;
            }
        }

        while (name + 1 < end && (text.AsSpan(units[name].Span.Start, units[name].Span.Length).EndsWith("-based") || text.AsSpan(units[name].Span.Start, units[name].Span.Length).EndsWith("-born")))
        {
            name++;
        }

        var isNamedThing = IsNamedForPerson(units, first, name);
        name = isNamedThing ? first : BehindCountry(text, units, first, BehindRoleWithOf(units, first, name, end), end);
        var honorific = name > first && units[name - 1].Is(WordClass.Honorific);
        var parts = Words(text, units, name, end);
        var form = PlaceNames.IsOne(parts) ? NameForm.Organisation : FormOf(units, name, end, name > first);
        var gender = GenderOf(units, first, name);
        var span = new TextSpan(units[first].Span.Start, units[end - 1].Span.End);
        form = isNamedThing || (form == NameForm.FullName && name == first && IsThing(units, first, end)) ? NameForm.Organisation : form;
        if (form == NameForm.SingleName && name == first && first == 0 && units[0].Token.Ending == WordEnding.Ing)
        {
            return null;
        }

        if (form == NameForm.SingleName && end < units.Length && IsOfPlace(parts[0], units[end]))
        {
            return null;
        }

        var (role, start) = RoleBefore(text, units, first, name, honorific);
        return new NameMention(new TextSpan(start, span.End), new TextSpan(units[name].Span.Start, span.End), parts, role, form == NameForm.FullName ? RoleBehind(text, units, end) : null, gender, sentence.Index, form, SubjectAt(units, end) || (role is not null && NamesSubject(units, start, name))) { Apposed = end < units.Length && units[end].IsMark(',') };
    }

    /// <summary>"Chasing Berg", "Former Berg aides", "See Berg": the first word is a capital only because the sentence begins with it.</summary>
    private static bool OpensOnly(Unit word, Unit next) =>
        !word.Is(WordClass.GivenName | WordClass.Role | WordClass.Honorific | WordClass.Organisation | WordClass.Demonym | WordClass.Particle) && !next.Is(WordClass.Role | WordClass.Honorific)
        && (word.Is(WordClass.Verb | WordClass.Attitude | WordClass.Adverb) || word.Token.Word.Text == "former" || (word.Token.Ending == WordEnding.Ing && word.Span.Length > 6));

    /// <summary>"the Golden Anchor": an article stands before the names of things, before a person's only with a role or a given name.</summary>
    private static bool IsThing(Unit[] units, int first, int end) =>
        first > 0 && units[first - 1].IsWord && units[first - 1].Token.Word.Text == "the" && !Array.Exists(units[first..end], u => u.Is(WordClass.GivenName | WordClass.Role | WordClass.Honorific | WordClass.Particle));

    /// <summary>"the Lady Marlin" is a boat: these titles take no article before a person's name.</summary>
    private static bool IsNamedForPerson(Unit[] units, int first, int name) =>
        first > 0 && name == first + 1 && units[first - 1].IsWord && units[first - 1].Token.Word.Text == "the" && units[first].Token.Word.Text is "lady" or "sir" or "dame" or "miss" or "mr" or "mrs" or "queen" or "king" or "princess" or "prince" or "captain";

    /// <summary>"Secretary of State John Kerry": the name begins behind the office's last word where a given name follows.</summary>
    private static int BehindRoleWithOf(Unit[] units, int first, int name, int end)
    {
        for (var i = first; i + 2 < end; i++)
        {
            if (units[i].Is(WordClass.Role) && units[i + 1].Is(WordClass.Preposition))
            {
                for (var j = i + 3; j < end; j++)
                {
                    if (units[j].Is(WordClass.GivenName))
                    {
                        return j;
                    }
                }

                return end - i > 4 ? i + 3 : name;
            }
        }

        return name;
    }

    /// <summary>Russian "|Зареченской области", "|Московский суд": an adjective of a place stands before its noun.</summary>
    private static bool IsOfPlace(string word, Unit next) =>
        word[0] is >= 'А' and <= 'Я' && next.IsWord && !next.Token.Capital && Array.Exists(PlaceEndings, e => word.EndsWith(e, StringComparison.Ordinal));

    private static readonly string[] PlaceEndings = ["ский", "ская", "ское", "ские", "ского", "ской", "скому", "скую", "ским", "ском", "ских", "скими", "цкий", "цкая", "цкое", "цкого", "цкой", "цкую", "цком"];

    /// <summary>Russian "министр энергетики Грузии Кетеван Беридзе": what an office belongs to stands before the name.</summary>
    private static int BehindCountry(string text, Unit[] units, int first, int name, int end)
    {
        var cyrillic = units[name].Token.First is >= 'А' and <= 'Я';
        return cyrillic && end - name > 2 && first > 0 && units[first - 1].IsWord && !text.AsSpan(0, units[end - 2].Span.End).EndsWith("вич") && !text.AsSpan(0, units[end - 2].Span.End).EndsWith("вна") ? end - 2 : name;
    }

    private static string[] Words(string text, Unit[] units, int first, int end)
    {
        // "Peter Lang III" is Peter Lang.
        end -= end - first > 2 && units[end - 1].Span.In(text) is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV" ? 1 : 0;
        var parts = new string[end - first];
        for (var i = first; i < end; i++)
        {
            parts[i - first] = units[i].Span.In(text);
        }

        return parts;
    }

    private static NameForm FormOf(Unit[] units, int name, int end, bool titled)
    {
        if (end - name == 2 && units[name].Is(WordClass.GivenName) && !units[end - 1].Is(WordClass.Preposition))
        {
            return NameForm.FullName;
        }

        for (var i = name; i < end; i++)
        {
            if (units[i].Is(WordClass.Organisation | WordClass.Preposition) && !(titled && !units[i].Is(WordClass.Preposition) && end - name <= 2))
            {
                return NameForm.Organisation;
            }
        }

        if (units[end - 1].Is(WordClass.Role | WordClass.Demonym | WordClass.Group) || units[name].Is(WordClass.Demonym))
        {
            return NameForm.Organisation;
        }

        return end - name == 1 ? NameForm.SingleName : NameForm.FullName;
    }

    private static Gender GenderOf(Unit[] units, int first, int name)
    {
        for (var i = first; i <= name; i++)
        {
            var masculine = units[i].Is(WordClass.Masculine);
            if (masculine != units[i].Is(WordClass.Feminine))
            {
                return masculine ? Gender.Masculine : Gender.Feminine;
            }
        }

        return Gender.Unknown;
    }

    /// <summary>The role before the name, with lower-case words of a role in front ("former president George Bush").</summary>
    private static (string? Role, int Start) RoleBefore(string text, Unit[] units, int first, int name, bool honorific)
    {
        var start = first;
        while (start > 0 && first - start < 6 && name >= first && IsRoleWord(units, start - 1, start == first && name == first))
        {
            start--;
        }

        var end = honorific && !units[name - 1].Is(WordClass.Role) ? name - 1 : name;
        var role = end > start && HasRole(units, start, end) ? text[units[start].Span.Start..units[end - 1].Span.End] : null;
        return (role, role is null ? units[first].Span.Start : units[start].Span.Start);
    }

    private static bool IsRoleWord(Unit[] units, int at, bool beside) =>
        units[at].IsWord && !units[at].Token.Capital && !units[at].Is(WordClass.Function | WordClass.Verb | WordClass.Adverb | WordClass.Group)
        && (units[at].Is(WordClass.Role) || (!beside && units[at].Token.Word.Text is "" && units[at].Token.Ending is not WordEnding.Ed and not WordEnding.Ing) || (!beside && units[at].Is(WordClass.Organisation)));

    private static bool HasRole(Unit[] units, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (units[i].Is(WordClass.Role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Russian "Осторожнее высказалась |глава порта Гданьска Анна Берг": an office in its dictionary form is the subject, wherever it stands.</summary>
    private static bool NamesSubject(Unit[] units, int roleStart, int name) =>
        units[name].Token.First is >= 'А' and <= 'Я' && Array.Exists(units[..name], u => u.Span.Start >= roleStart && u.Is(WordClass.Role) && !u.IsQuotation);

    private static bool SubjectAt(Unit[] units, int end) =>
        end < units.Length && units[end].IsWord && !units[end].Token.Capital
        && (units[end].Is(WordClass.FiniteSign | WordClass.Adverb) || units[end].Token.Word.Form is not CueForm.None || units[end].Token.Ending is WordEnding.Ed);
}
