namespace NewsReader.Web.Components;

/// <summary>What the interface counts.</summary>
public enum CountedNoun
{
    Article,
    Quote,
    Speaker,
    Event,
    Place,
    Outlet,
    Word,
    Text,
    Wording,
}
