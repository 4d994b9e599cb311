using Extractor.Model;

namespace Extractor.Model.Tests;

public sealed class CompatibilityTextTests
{
    [Theory]
    [InlineData("１２．３４％", "12.34%")]
    [InlineData("⼀般公共预算", "一般公共预算")]
    [InlineData("项　目", "项 目")]
    [InlineData("ﬁnal", "final")]
    public void Folds_what_looks_like_a_plain_character(string printed, string plain) =>
        Assert.Equal(plain, CompatibilityText.Fold(printed));

    [Fact]
    public void Radicals_become_the_ideographs_that_they_show_and_nothing_else_changes() =>
        Assert.Equal("部门：长３，①", CompatibilityText.FoldRadicals("部⻔：⻓３，①"));

    [Theory]
    [InlineData("①")]
    [InlineData("〔2018〕")]
    [InlineData("“三公”经费")]
    public void Keeps_what_would_change_its_meaning(string text) => Assert.Equal(text, CompatibilityText.Fold(text));
}
