namespace Extractor.Subjects.Tests;

public class SubjectCodesTests
{
    [Theory]
    [InlineData("201", "一般公共服务支出", 2024, nameof(SubjectMatch.Match))]
    [InlineData("2012950", "事业 运行", 2024, nameof(SubjectMatch.Match))]
    [InlineData("207", "文化旅游体育与传媒支出", 2024, nameof(SubjectMatch.Match))]
    [InlineData("207", "文化体育与传媒支出", 2018, nameof(SubjectMatch.Match))]
    [InlineData("207", "文化体育与传媒支出", 2024, nameof(SubjectMatch.OtherYear))]
    [InlineData("20139", null, 2020, nameof(SubjectMatch.OtherYear))]
    [InlineData("20139", null, null, nameof(SubjectMatch.Match))]
    [InlineData("201", "教育支出", 2024, nameof(SubjectMatch.NameDiffers))]
    [InlineData("2012998", "某项工作", 2024, nameof(SubjectMatch.UnknownItem))]
    [InlineData("2019701", "某项工作", 2024, nameof(SubjectMatch.UnknownSection))]
    [InlineData("20197", "某项工作", 2024, nameof(SubjectMatch.UnknownSection))]
    [InlineData("298", "某类支出", 2024, nameof(SubjectMatch.UnknownClass))]
    public void Code_and_name_are_compared_with_the_list_of_the_year(string code, string? name, int? year, string match) =>
        Assert.Equal(match, SubjectCodes.Check(SubjectCode.TryParse(code)!.Value, name, year).ToString());

    [Theory]
    [InlineData("303", "对个人和家庭补助")]
    [InlineData("30212", "因 公 出 国（境）费用")]
    [InlineData("30212", "因公出国(境)费")]
    [InlineData("30213", "维修(护)费")]
    [InlineData("30213", "维修费")]
    [InlineData("30231", "公务用车运行费")]
    [InlineData("31299", "其他对企业补贴")]
    [InlineData("2012950", "事业运行（项）")]
    public void Ways_of_printing_a_name_are_the_same_name(string code, string name) =>
        Assert.Equal(SubjectMatch.Match, SubjectCodes.Check(SubjectCode.TryParse(code)!.Value, name, 2024));

    [Fact]
    public void Lists_are_complete()
    {
        Assert.Equal("30113", Assert.Single(SubjectCodes.Find(SubjectCode.TryParse("30113")!.Value, 2024)).Code.Digits);
        Assert.Equal(2, SubjectCodes.Find(SubjectCode.TryParse("207")!.Value).Count);
        Assert.Empty(SubjectCodes.Find(SubjectCode.TryParse("30113")!.Value, 2017));
    }
}
