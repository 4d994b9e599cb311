using Extractor.Cli.Checking;
using Extractor.Model;

namespace Extractor.Cli.Tests;

public sealed class YearPairsTests
{
    [Fact]
    public void The_year_before_of_the_same_department_is_the_prior() =>
        Assert.Equal([1, null, null], YearPairs.Find([Of("青石县水务局", 2024), Of("青石县水务局", 2023), Of("青石县水务局", 2021)]));

    [Fact]
    public void Spaces_and_brackets_do_not_tell_departments_apart() =>
        Assert.Equal([1, null], YearPairs.Find([Of("青石县水务局（本级）", 2024), Of("青石县 水务局(本级)", 2023)]));

    [Fact]
    public void Two_reports_of_different_scope_for_the_year_before_leave_a_doubt() =>
        Assert.Equal([null, null, null], YearPairs.Find([Of("青石县水务局", 2024), Of("青石县水务局", 2023), Of("青石县水务局", 2023, "unit")]));

    [Fact]
    public void Two_reports_of_different_scope_for_the_year_itself_leave_a_doubt() =>
        Assert.Equal([null, null, null], YearPairs.Find([Of("青石县水务局", 2024), Of("青石县水务局", 2024, "unit"), Of("青石县水务局", 2023)]));

    [Fact]
    public void Two_files_of_one_report_are_no_doubt() =>
        Assert.Equal([2, 2, null, null], YearPairs.Find([Of("青石县水务局", 2024), Of("青石县水务局", 2024), Of("青石县水务局", 2023), Of("青石县水务局", 2023)]));

    [Fact]
    public void Another_scope_is_another_report() =>
        Assert.Equal([null, null], YearPairs.Find([Of("青石县水务局", 2024), Of("青石县水务局", 2023, "unit")]));

    [Fact]
    public void An_other_name_counts_when_it_is_the_official_one_of_the_other_report()
    {
        Assert.Equal([1, null], YearPairs.Find([Of("青石县水务局", 2024, "department", "县水务局"), Of("县水务局", 2023)]));
        Assert.Equal([1, null], YearPairs.Find([Of("县水务局", 2024), Of("青石县水务局", 2023, "department", "县水务局")]));
        Assert.Equal([null, null], YearPairs.Find([Of("青石县水务局", 2024, "department", "水务局"), Of("灰岩县水务局", 2023, "department", "水务局")]));
    }

    [Fact]
    public void An_other_name_that_fits_two_departments_fits_none() =>
        Assert.Equal(
            [null, null, null],
            YearPairs.Find([Of("水务局", 2024), Of("青石县水务局", 2023, "department", "水务局"), Of("灰岩县水务局", 2023, "department", "水务局")]));

    [Fact]
    public void Without_department_or_year_there_is_no_prior() =>
        Assert.Equal([null, null, null, null], YearPairs.Find([Of(null, 2024), Of(null, 2023), null, Of("青石县水务局", null)]));

    [Fact]
    public void Groups_hang_together_and_go_from_the_first_year_on()
    {
        ReportIdentity?[] reports = [Of("甲", 2024), Of("乙", 2024), Of("甲", 2022), Of("甲", 2023), Of("甲", 2024)];
        var priors = YearPairs.Find(reports);
        Assert.Equal([3, null, null, 2, 3], priors);
        Assert.Equal([2, 3, 0, 4], Assert.Single(YearPairs.Groups(priors)));
    }

    private static ReportIdentity Of(string? department, int? year, string scope = "department", params string[] aliases) =>
        ReportIdentity.Of(new ReportMetadata(department, scope, year, null, null, null, aliases));
}
