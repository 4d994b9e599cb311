namespace Extractor.Subjects.Tests;

public class SubjectCodeTextTests
{
    [Theory]
    [InlineData("2012950", "2012950", "")]
    [InlineData("２０１２９５０", "2012950", "")]
    [InlineData("201 29 50", "2012950", "")]
    [InlineData("201 一般公共服务支出", "201", "一般公共服务支出")]
    [InlineData("2012950事业运行", "2012950", "事业运行")]
    [InlineData("20101人大事务", "20101", "人大事务")]
    [InlineData("201 29 50 事业运行", "2012950", "事业运行")]
    [InlineData("30101　基本工资", "30101", "基本工资")]
    [InlineData("30101-基本工资", "30101", "基本工资")]
    public void Cell_that_begins_with_a_code_is_split(string text, string code, string name)
    {
        var split = SubjectCodeText.Split(text);

        Assert.Equal(code, split?.Code.Digits);
        Assert.Equal(name, split?.Name);
    }

    [Theory]
    [InlineData("2024年度部门决算")]
    [InlineData("202年")]
    [InlineData("2024")]
    [InlineData("27")]
    [InlineData("300元")]
    [InlineData("301.50")]
    [InlineData("20129.50")]
    [InlineData("201295012")]
    [InlineData("201 5")]
    [InlineData("301 120")]
    [InlineData("3010199")]
    [InlineData("501")]
    [InlineData("合计")]
    [InlineData("")]
    public void Years_amounts_and_row_numbers_are_no_codes(string text) => Assert.Null(SubjectCodeText.Split(text));

    [Theory]
    [InlineData("201|29|50", null, "2012950")]
    [InlineData("201|29|", null, "20129")]
    [InlineData("201||", null, "201")]
    [InlineData("|20129|", null, "20129")]
    [InlineData("||2012950", null, "2012950")]
    [InlineData("201|20129|2012950", null, "2012950")]
    [InlineData("|29|", "201", "20129")]
    [InlineData("||50", "2012903", "2012950")]
    [InlineData("||50", "201", null)]
    [InlineData("|29|", null, null)]
    [InlineData("201|30129|", null, null)]
    [InlineData("栏次||", null, null)]
    [InlineData("||", null, null)]
    public void Pieces_of_a_row_are_joined(string pieces, string? previous, string? code) =>
        Assert.Equal(code, SubjectCodeText.Join(pieces.Split('|'), previous is null ? null : SubjectCode.TryParse(previous))?.Digits);

    [Fact]
    public void Code_knows_its_place_in_the_list()
    {
        var code = SubjectCode.TryParse("2012950")!.Value;

        Assert.Equal((CodeList.Functional, 3, "20129", "201"), (code.List, code.Level, code.Parent?.Digits, code.Class.Digits));
        Assert.Null(code.Class.Parent);
        Assert.Equal(CodeList.Economic, SubjectCode.TryParse("30101")!.Value.List);
    }
}
