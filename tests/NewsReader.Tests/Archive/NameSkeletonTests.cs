using NewsReader.Archive;

namespace NewsReader.Tests.Archive;

public sealed class NameSkeletonTests
{
    [Theory]
    [InlineData("Berendeïchine", "Берендейшин")]
    [InlineData("Gorbatschow", "Горбачёв")]
    [InlineData("Tchernov", "Чернов")]
    [InlineData("Al-Hawrani", "الحوراني")]
    [InlineData("Tabbakh", "الطباخ")]
    [InlineData("Strathmore", "Стратмор")]
    [InlineData("Weljaminow", "Вельяминов")]
    [InlineData("Berjosow", "Берёзов")]
    [InlineData("Bellereaux", "Беллеро")]
    [InlineData("Cambridge", "كامبريدج")]
    public void A_name_has_one_skeleton_across_languages(string name, string other) => NameSkeleton.Across(name).ShouldBe(NameSkeleton.Across(other));

    [Theory]
    [InlineData("Berger", "Barkov")]
    [InlineData("Lindqvist", "Lundberg")]
    public void Two_names_have_two(string name, string other) => NameSkeleton.Across(name).ShouldNotBe(NameSkeleton.Across(other));

    [Theory]
    [InlineData("Gallacher", "Галлахер", true)]
    [InlineData("Lindqvist", "Lundberg", false)]
    [InlineData("Maron", "Marton", false)]
    public void Long_names_may_differ_in_a_letter(string name, string other, bool alike) => NameSkeleton.AreAlike(NameSkeleton.Across(name), NameSkeleton.Across(other)).ShouldBe(alike);
}
