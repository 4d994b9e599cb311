using System.Globalization;
using Extractor.Forms.Tests.Building;
using Extractor.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Forms.Tests;

public class PropertyTests
{
    private static readonly (string Title, string[] Rows)[] Forms =
    [
        ("收入支出决算总表", Layouts.Summary),
        ("收入决算表", Layouts.Revenue),
        ("支出决算表", Layouts.Expenditure),
        ("财政拨款收入支出决算总表", Layouts.Appropriation),
        ("一般公共预算财政拨款支出决算表", Layouts.General),
        ("一般公共预算财政拨款基本支出决算明细表", Layouts.Basic),
        ("财政拨款“三公”经费支出决算表", Layouts.ThreePublic),
        ("政府性基金预算财政拨款收入支出决算表", Layouts.Fund),
        ("国有资本经营预算财政拨款支出决算表", Layouts.StateCapital),
    ];

    private static void Holds(Property property) => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), property);

    [Fact]
    public void Any_order_with_any_titles_removed_keeps_the_forms()
    {
        var cases = ArbMap.Default.GeneratorFor<bool[]>().Where(kept => kept.Length >= 9)
            .Zip(Gen.Shuffle(Enumerable.Range(0, 9).ToArray()));
        Holds(Prop.ForAll(cases.ToArbitrary(), drawn =>
        {
            var document = new DocumentBuilder();
            foreach (var index in drawn.Item2)
            {
                if (drawn.Item1[index])
                {
                    document.Line(Forms[index].Title);
                }

                document.Line("单位：万元").Table(Forms[index].Rows);
            }

            return Reading.FormsOf(document.Report()).SequenceEqual(drawn.Item2.Select(index => FormId.Nine[index]), StringComparer.Ordinal);
        }));
    }

    [Fact]
    public void Blank_rows_change_no_observation()
    {
        var places = Gen.Choose(0, 8).Zip(Gen.Choose(1, 100));
        Holds(Prop.ForAll(places.ToArbitrary(), drawn =>
        {
            var rows = Forms[drawn.Item1].Rows;
            var header = new DocumentBuilder().Line("单位：万元").Table(rows).Report().Tables[0].Header.Count;
            var at = header + 1 + (drawn.Item2 % (rows.Length - header));
            var blank = new string('|', rows[^1].Count(c => c == '|'));
            var plain = new DocumentBuilder().Lines(Forms[drawn.Item1].Title, "单位：万元").Table(rows).Report();
            var padded = new DocumentBuilder().Lines(Forms[drawn.Item1].Title, "单位：万元").Table([.. rows[..at], blank, .. rows[at..]]).Report();
            return Reading.Short(plain).SequenceEqual(Reading.Short(padded), StringComparer.Ordinal);
        }));
    }

    [Fact]
    public void Every_figure_of_the_body_is_exactly_one_observation()
    {
        var amounts = Gen.Choose(-99_999, 9_999_999).Select(cents => (cents / 100m).ToString(cents % 2 == 0 ? "0.00" : "#,##0.00", CultureInfo.InvariantCulture));
        var cell = Gen.Frequency((4, amounts), (1, Gen.Constant("")), (1, Gen.Constant("-")), (1, Gen.Constant("0.00")));
        var bodies = Gen.ArrayOf(Gen.ArrayOf(cell, 6), 6);
        Holds(Prop.ForAll(bodies.ToArbitrary(), body =>
        {
            string[] labels = ["合计|<", "201|一般公共服务支出", "20129|群众团体事务", "2012950|事业运行", "205|教育支出", "20502|普通教育"];
            var rows = labels.Select((label, row) => label + "|" + string.Join('|', body[row])).ToArray();
            var report = new DocumentBuilder()
                .Lines("支出决算表", "单位：万元")
                .Table(["项目|<|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出", "科目编码|科目名称|^|^|^|^|^|^", .. rows])
                .Report();
            var figures = body.SelectMany(row => row).Where(text => text.Any(char.IsAsciiDigit)).ToArray();
            return figures.SequenceEqual(report.Observations.Select(found => found.Text), StringComparer.Ordinal)
                && report.Observations.All(found => found.Value == decimal.Parse(found.Text, NumberStyles.Number, CultureInfo.InvariantCulture));
        }));
    }

    [Fact]
    public void Cells_of_any_text_never_throw_and_cover_the_grid()
    {
        var texts = Gen.ArrayOf(Gen.ArrayOf(Gen.Elements("", "项目", "合计", "201", "29", "2012950", "12.50", "一、教育支出", "行次", "栏次", "1", "2", "—", "注：无", "收入", "支出", "决算数", "收入决算表", "单位：元", "因公出国（境）费", "公务接待费", "基本支出", "项目支出", "￼", "１２"), 5), 7);
        Holds(Prop.ForAll(texts.ToArbitrary(), drawn =>
        {
            var report = new DocumentBuilder().Line("收入决算表").Table([.. drawn.Select(row => string.Join('|', row))]).Report();
            var table = report.Tables[0];
            return table.Header.Concat(table.Rows).All(row => row.Count == 5)
                && table.Cells.Sum(found => found.RowSpan * found.ColumnSpan) == 5 * (table.Header.Count + table.Rows.Count)
                && report.Observations.All(found => found.Row >= table.Header.Count);
        }));
    }
}
