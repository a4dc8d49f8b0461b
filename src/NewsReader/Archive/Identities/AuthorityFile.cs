using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NewsReader.Archive.Identities;

/// <summary>What the archive's owner knows of speakers: <c>authority.yaml</c> in the archive folder.</summary>
/// <remarks>A list of entries with <c>name</c> and, where wanted, <c>aliases</c>, <c>not</c>, <c>roles</c> (words, or <c>role</c> with <c>from</c> and <c>until</c>) and <c>same-as</c>.
/// What cannot be read is a problem with its line; the rest counts.</remarks>
/// <param name="Entries">In the file's order.</param>
/// <param name="Problems">For example <c>authority.yaml:7: 'rolls' is not known here</c>.</param>
public sealed record AuthorityFile(ImmutableArray<AuthorityEntry> Entries, ImmutableArray<string> Problems)
{
    public const string Name = ArticleFolder.Authority;

    private const int LargestFile = 4 << 20;

    public static AuthorityFile None { get; } = new([], []);

    /// <summary>Reads the file of an archive folder; <see cref="None"/> where there is none.</summary>
    public static AuthorityFile Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        try
        {
            var info = new FileInfo(path);
            return !info.Exists ? None : info.Length > LargestFile ? new AuthorityFile([], [$"{Name}: the file is larger than {LargestFile >> 20} MB"]) : Parse(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new AuthorityFile([], [$"{Name}: {e.Message}"]);
        }
    }

    public static AuthorityFile Parse(string yaml)
    {
        var problems = new List<string>();
        var entries = new List<AuthorityEntry>();
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [var document, ..])
            {
                Read(document.RootNode, entries, problems);
            }
        }
        catch (YamlException e)
        {
            problems.Add($"{Name}:{e.Start.Line}: {e.Message}");
        }

        foreach (var twice in entries.SelectMany(e => e.Aliases.Append(e.Name).Select(IdentityRule.IdOf).Distinct(StringComparer.Ordinal).Select(id => (Id: id, Entry: e))).GroupBy(x => x.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            problems.Add($"{Name}:{twice.Last().Entry.Line}: a name of '{twice.Last().Entry.Name}' is also one of '{twice.First().Entry.Name}' in line {twice.First().Entry.Line}");
        }

        return new AuthorityFile([.. entries], [.. problems]);
    }

    private static void Read(YamlNode root, List<AuthorityEntry> entries, List<string> problems)
    {
        if (root is not YamlSequenceNode list)
        {
            problems.Add(At(root, "the file must be a list of entries"));
            return;
        }

        foreach (var node in list)
        {
            if (node is not YamlMappingNode entry)
            {
                problems.Add(At(node, "an entry must have a 'name'"));
                continue;
            }

            var values = entry.Children.Where(c => c.Key is YamlScalarNode).ToDictionary(c => ((YamlScalarNode)c.Key).Value ?? "", c => c.Value, StringComparer.Ordinal);
            problems.AddRange(entry.Children.Where(c => (c.Key as YamlScalarNode)?.Value is not ("name" or "aliases" or "not" or "roles" or "same-as")).Select(c => At(c.Key, $"'{c.Key}' is not known here; known are name, aliases, not, roles, same-as")));
            if (values.GetValueOrDefault("name") is not YamlScalarNode { Value: { } name } || string.IsNullOrWhiteSpace(name))
            {
                problems.Add(At(entry, "an entry must have a 'name'"));
                continue;
            }

            entries.Add(new AuthorityEntry(
                name.Trim(), Texts(values.GetValueOrDefault("aliases"), problems), Texts(values.GetValueOrDefault("not"), problems),
                Roles(values.GetValueOrDefault("roles"), problems), [.. Texts(values.GetValueOrDefault("same-as"), problems).Where(t => IsAddress(t, values["same-as"], problems))], (int)entry.Start.Line));
        }
    }

    private static ImmutableArray<string> Texts(YamlNode? node, List<string> problems)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var item in node is YamlSequenceNode list ? list : node is null ? [] : (IEnumerable<YamlNode>)[node])
        {
            if (item is YamlScalarNode { Value: { Length: > 0 } text })
            {
                found.Add(text.Trim());
            }
            else
            {
                problems.Add(At(item, "words are expected here"));
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<HeldRole> Roles(YamlNode? node, List<string> problems)
    {
        var found = ImmutableArray.CreateBuilder<HeldRole>();
        foreach (var item in node is YamlSequenceNode list ? list : node is null ? [] : (IEnumerable<YamlNode>)[node])
        {
            if (item is YamlScalarNode { Value: { Length: > 0 } text })
            {
                found.Add(new HeldRole(text.Trim(), null, null, 0));
            }
            else if (item is YamlMappingNode held && Text(held, "role") is { Length: > 0 } role)
            {
                found.Add(new HeldRole(role, Date(held, "from", problems), Date(held, "until", problems), 0));
            }
            else
            {
                problems.Add(At(item, "a role is words, or 'role' with 'from' and 'until'"));
            }
        }

        return found.ToImmutable();
    }

    private static PartialDate? Date(YamlMappingNode held, string name, List<string> problems)
    {
        if (Text(held, name) is not { } text)
        {
            return null;
        }

        var date = PartialDate.Parse(text);
        if (date is null)
        {
            problems.Add(At(held, $"'{text}' is no date; write 2019, 2019-03 or 2019-03-05"));
        }

        return date;
    }

    private static string? Text(YamlMappingNode node, string name) => node.Children.FirstOrDefault(c => (c.Key as YamlScalarNode)?.Value == name).Value is YamlScalarNode { Value: { } text } ? text.Trim() : null;

    private static bool IsAddress(string text, YamlNode node, List<string> problems)
    {
        var fits = Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        if (!fits)
        {
            problems.Add(At(node, $"'{text}' is no web address"));
        }

        return fits;
    }

    private static string At(YamlNode node, string problem) => $"{Name}:{node.Start.Line}: {problem}";
}
