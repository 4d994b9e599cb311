namespace Extractor.Subjects.Tests;

public class SubjectPathTests
{
    [Theory]
    [InlineData("一般公共服务支出", "群众团体事务", "工会事务", "2012906")]
    [InlineData("一般公共服务", "群众团体事务", "工会事务", "2012906")]
    [InlineData("社会保障和就业支出", "行政事业单位养老支出", null, "20805")]
    [InlineData("社会保障和就业", null, null, "208")]
    [InlineData("打错的类", "群众团体事务", "工会事务", "2012906")]
    public void Names_resolve_to_their_code(string? first, string? second, string? third, string code) =>
        Assert.Equal(code, SubjectPath.Resolve([first, second, third], 2024)?.Digits);

    [Theory]
    [InlineData(null, null, "行政运行")]
    [InlineData("一般公共服务支出", "群众团体事务", "没有的项")]
    [InlineData(null, null, null)]
    public void Ambiguous_or_unknown_names_resolve_to_nothing(string? first, string? second, string? third) =>
        Assert.Null(SubjectPath.Resolve([first, second, third], 2024));
}
