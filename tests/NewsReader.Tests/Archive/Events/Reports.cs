using System.Text;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Tests.Archive.Events;

/// <summary>Invented reports of two boxing evenings in one city: alike in most words, told apart by who fought, where and how it ended.</summary>
internal static class Reports
{
    private static readonly string[] Spring =
    [
        "Harun Delić stopped Anselm Okoye in the fifth round at the Westkade Arena on Saturday and kept his heavyweight title. Okoye went down twice before the referee ended the fight.",
        "Heavyweight champion Harun Delić needed five rounds for Anselm Okoye at the Westkade Arena. Okoye, the challenger from Lagos, said the left hand of the champion had surprised him.",
        "The challenger Anselm Okoye lost to Harun Delić by a knockout in the fifth round. In the Westkade Arena twelve thousand people saw the champion keep his heavyweight title against Okoye.",
        "A left hand in the fifth round was the end for Anselm Okoye. Delić kept his heavyweight title at the Westkade Arena, and the challenger Okoye announced that he would go home to Lagos.",
        "Okoye fell twice, Delić did not even sweat: the heavyweight title stays with the champion after five rounds at the Westkade Arena in which the challenger from Lagos never found him.",
    ];

    private static readonly string[] Autumn =
    [
        "Harun Delić kept his heavyweight title on points against Lorenz Pichler at the Velodrome after twelve rounds that nobody will want to see again. Pichler protested against the judges.",
        "Twelve rounds and a quarrel about the judges: heavyweight champion Harun Delić beat Lorenz Pichler on points at the Velodrome, and the challenger from Graz protested.",
        "The judges at the Velodrome gave all twelve rounds to Harun Delić. Lorenz Pichler, the challenger from Graz, called the decision on points a joke and protested at once.",
        "Lorenz Pichler of Graz went the whole twelve rounds with the heavyweight champion Delić at the Velodrome, and lost on points. His corner protested against the judges' decision.",
        "Delić is still the heavyweight champion. Pichler lost on points at the Velodrome after twelve rounds, and his protest against the judges will be heard in Graz next week.",
    ];

    private static readonly string[] Other =
    [
        "The library of Vrelo opened its new reading room on Monday. Children had waited for the painted ceiling since winter, and the librarian Ema Sorić cut a paper ribbon.",
        "Rain washed out the only road to the village of Lumbarda Gora, and the council asked the army for a temporary bridge until the stone one can be repaired.",
        "A baker in Old Quarter Lane found a coin of the ninth century in a sack of flour, and the museum's curator Theo Brand has no idea how it came there.",
    ];

    /// <summary>The five reports of one evening.</summary>
    public static AnnotatedArticle[] OfSpring => [.. Spring.Select((text, i) => Article($"spring/{i}.txt", text))];

    /// <summary>The five reports of the other.</summary>
    public static AnnotatedArticle[] OfAutumn => [.. Autumn.Select((text, i) => Article($"autumn/{i}.txt", text))];

    /// <summary>Three that have nothing to do with either, or with each other.</summary>
    public static AnnotatedArticle[] OfOthers => [.. Other.Select((text, i) => Article($"other/{i}.txt", text))];

    public static AnnotatedArticle[] All => [.. OfSpring, .. OfAutumn, .. OfOthers];

    public static AnnotatedArticle Article(string path, string text) =>
        ArticleAnnotator.Annotate(ArticleParser.Parse(path, Encoding.UTF8.GetBytes($"{text.Split(". ")[0]}\n\n{text}\n"), null).Articles.Single());

    public static string IdOf(this AnnotatedArticle article) => article.Article.Id.Value;
}
