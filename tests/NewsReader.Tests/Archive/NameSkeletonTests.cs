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
    public void A_name_has_one_skeleton_across_languages(string name, string other) => NameSkeleton.Across(name).ShouldBe(NameSkeleton.Across(other));

    [Theory]
    [InlineData("Berger", "Barkov")]
    [InlineData("Lindqvist", "Lundberg")]
    public void Two_names_have_two(string name, string other) => NameSkeleton.Across(name).ShouldNotBe(NameSkeleton.Across(other));
}
