namespace Extractor.Reconciliation.Tests;

/// <summary>For each rule: what makes it apply to the consistent report, and what breaks it.</summary>
internal static class RuleCases
{
    private static readonly Action<Book> Nothing = _ => { };

    /// <summary>Rules that need the report of another year and can neither pass nor fail by one report.</summary>
    public static IReadOnlyList<string> Undecidable { get; } = ["X-YY-1", "X-YY-2"];

    public static IReadOnlyDictionary<string, (bool IsLong, Action<Book> Prepare, Action<Book> Break)> All { get; } = Cases().ToDictionary(
        found => found.Id, found => (found.IsLong, found.Prepare ?? Nothing, found.Break), StringComparer.Ordinal);

    private static IEnumerable<(string Id, Action<Book> Break, Action<Book>? Prepare, bool IsLong)> Cases()
    {
        (string, Action<Book>, Action<Book>?, bool) At(string id, int form, string row, int column, string text = "77.77", int occurrence = 0, Action<Book>? prepare = null, bool isLong = false) =>
            (id, book => book.Set(form, row, column, text, occurrence), prepare, isLong);

        yield return At("SUM-01-27", 1, "本年收入合计", 1);
        yield return At("SUM-01-30", 1, "年初结转和结余", 1);
        yield return At("SUM-01-57", 1, "一、一般公共服务支出", 3);
        yield return At("SUM-01-60", 1, "结余分配", 3);
        yield return At("SUM-01-BAL", 1, "总计", 3);
        yield return At("SUM-01-ROLL", 1, "年末结转和结余", 3);
        yield return ("SUM-01-58", book =>
        {
            book.Set(2, "合计", 5, "");
            book.Set(2, "合计", 6, "");
            book[3].Rows.RemoveAll(row => row[0] == "2010150");
        }, null, false);
        yield return At("SUM-01-SGN", 1, "五、事业收入", 1, "-12.00");
        yield return At("REV-02-C1", 2, "2010150", 4);
        yield return At("REV-02-H1", 2, "2010101", 3);
        yield return At("REV-02-H2", 2, "20101", 3);
        yield return At("REV-02-H3", 2, "201", 3);
        yield return At("REV-02-H4", 2, "2010101", 3);
        yield return At("EXP-03-C1", 3, "2010150", 5);
        yield return At("EXP-03-H1", 3, "2010101", 3);
        yield return At("EXP-03-H2", 3, "20101", 3);
        yield return At("EXP-03-H3", 3, "201", 3);
        yield return At("EXP-03-H4", 3, "2010101", 3);
        yield return At("FAS-04-27", 4, "本年收入合计", 1);
        yield return At("FAS-04-28", 4, "年初财政拨款结转和结余", 1);
        yield return At("FAS-04-32", 4, "总计", 1);
        yield return At("FAS-04-59", 4, "十一、城乡社区支出", 5);
        yield return At("FAS-04-64", 4, "年末财政拨款结转和结余", 5);
        yield return At("FAS-04-C2", 4, "一、一般公共服务支出", 4);
        yield return At("FAS-04-BAL", 4, "总计", 3);
        yield return At("FAS-04-FG", 4, "一般公共预算财政拨款", 1);
        yield return At("FAS-04-FF", 4, "政府性基金预算财政拨款", 1);
        yield return At("FAS-04-FS", 4, "国有资本经营预算财政拨款", 1);
        yield return At("FAS-04-223", 4, "二十一、国有资本经营预算支出", 4);
        yield return At("GPB-05-C1", 5, "2010101", 3);
        yield return At("GPB-05-H1", 5, "2010101", 2);
        yield return At("GPB-05-H2", 5, "20101", 2);
        yield return At("GPB-05-H3", 5, "201", 2);
        yield return At("GPB-05-H4", 5, "2010101", 2);
        yield return At("GPB-05-BAL", 5, "2010101", 7, isLong: true);
        foreach (var (code, column) in new[] { ("301", 2), ("302", 5), ("303", 2), ("307", 5), ("310", 5), ("312", 5), ("399", 5) })
        {
            yield return At("BAS-06-" + code, 6, code, column);
        }

        yield return At("BAS-06-P", 6, "人员经费合计", 2);
        yield return At("BAS-06-O", 6, "公用经费合计", 5);
        yield return At("TPE-07-B1", 7, "12.00", 0);
        yield return At("TPE-07-B3", 7, "12.00", 2);
        yield return At("TPE-07-F7", 7, "12.00", 6);
        yield return At("TPE-07-F9", 7, "12.00", 8);
        yield return At("TPE-07-LE", 7, "12.00", 11, "5.00");
        yield return At("GFB-08-C3", 8, "2120801", 5);
        yield return At("GFB-08-C6", 8, "2120801", 7);
        yield return At("GFB-08-H1", 8, "2120801", 4);
        yield return At("GFB-08-H2", 8, "21208", 4);
        yield return At("GFB-08-H3", 8, "212", 4);
        yield return At("GFB-08-H4", 8, "2120801", 4);
        yield return At("SCB-09-C1", 9, "2230105", 3);
        yield return At("SCB-09-C6", 9, "2230105", 7, isLong: true);
        yield return At("SCB-09-H1", 9, "2230105", 2);
        yield return At("SCB-09-H2", 9, "22301", 2);
        yield return At("SCB-09-H3", 9, "223", 2);
        yield return At("SCB-09-H4", 9, "2230105", 2);
        yield return At("X-01-02-T", 2, "合计", 2);
        yield return At("X-01-02-A", 2, "合计", 3);
        for (var source = 4; source <= 8; source++)
        {
            yield return At($"X-01-02-{source}", 2, "合计", source);
        }

        yield return At("X-01-03-T", 3, "合计", 2);
        yield return At("X-01-03-K", 3, "208", 2);
        yield return At("X-01-04-1", 4, "一、一般公共预算财政拨款", 1);
        yield return At("X-01-04-2", 4, "二、政府性基金预算财政拨款", 1);
        yield return At("X-01-04-3", 4, "三、国有资本经营预算财政拨款", 1);
        yield return At("X-01-04-K", 4, "八、社会保障和就业支出", 3);
        yield return At("X-01-04-O", 4, "年末财政拨款结转和结余", 3, prepare: book =>
        {
            book.Set(1, "六、经营收入", 1, "");
            book.Set(3, "合计", 6, "");
        });
        yield return At("X-02-04", 4, "本年收入合计", 1);
        yield return At("X-03-04", 3, "合计", 2);
        yield return At("X-03-SPLIT", 3, "2080505", 2, "19.00");
        yield return At("X-03-05-B", 5, "合计", 3, "134.00");
        yield return At("X-04-05-T", 5, "合计", 2);
        yield return At("X-04-05-K", 5, "208", 2);
        yield return At("X-04-08-T", 8, "合计", 4);
        yield return At("X-04-08-R", 8, "合计", 3);
        yield return At("X-04-08-O", 8, "合计", 2);
        yield return At("X-04-08-E", 8, "合计", 7);
        yield return At("X-04-08-K", 8, "212", 4);
        yield return At("X-04-09-T", 9, "合计", 2);
        yield return At("X-04-09-B", 9, "合计", 7, isLong: true);
        yield return At("X-05-06-T", 5, "合计", 3);
        yield return At("X-06-07-1", 6, "30212", 5);
        yield return At("X-06-07-2", 6, "30217", 5);
        yield return At("X-06-07-3", 6, "30231", 5);
        yield return At("X-06-07-4", 6, "31013", 5);
        yield return At("X-06-05-P", 6, "30113", 2);
        yield return ("X-02-03-S", book => book[2].Rows.RemoveAll(row => row[0] == "2080505"), book =>
        {
            book.Set(1, "使用非财政拨款结余", 1, "");
            book.Set(1, "年初结转和结余", 1, "");
            book.Set(1, "结余分配", 3, "");
            book.Set(1, "年末结转和结余", 3, "");
        }, false);
        yield return ("DOC-02", book => book[8].Notes.Add("本部门没有政府性基金预算财政拨款收支，故本表无数据。"), null, false);
        yield return ("DOC-04", book => book[7].Unit = "元", null, false);
        yield return ("DOC-01", book => book.Text.Write("# 第三部分 青石县水务局2023年度部门决算情况说明"), book => book.Text.Write(Manuscript.Finished), false);
        yield return ("DOC-03", book => book.Text.Write("政府采购支出总额XX万元。"), book => book.Text.Write(Manuscript.Finished), false);
        yield return ("DOC-05", book => book.Rename("2010102", "行政运行"), book => book.UseOfficialNames(), false);
        yield return ("DOC-06", book => book.Text.Replace("单位缴存的住房公积金", "职工基本医疗保险"), book => book.Text.Write(Manuscript.Finished), false);
    }
}
