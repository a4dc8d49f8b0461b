using NewsReader.Articles;

namespace NewsReader.Extraction;

/// <summary>The occasion an article reports from.</summary>
/// <param name="Id">Safe in a URL; the same for every article that reports the occasion.</param>
/// <param name="Name">In the article's words, for example <c>Black Sea Grid Summit</c>.</param>
/// <param name="Kind">One of <c>summit, talks, visit, meeting, ceremony, briefing, hearing, interview, rally, call, speech,
/// statement, post, report, forum, town hall, conference, debate, trial, fundraiser, protest, election</c>,
/// or <c>event</c> where the articles that share it name no kind.</param>
/// <param name="Date">When it took place, as far as known.</param>
/// <param name="Evidence">The words that say so.</param>
public sealed record ArticleEvent(string Id, string Name, string Kind, PartialDate? Date, Evidence Evidence);
