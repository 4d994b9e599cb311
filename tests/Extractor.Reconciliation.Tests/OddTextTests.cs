using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Rules;
using Extractor.Reconciliation.Rules.Documents;
using FsCheck;
using FsCheck.Fluent;
using Check = Extractor.Model.Check;

namespace Extractor.Reconciliation.Tests;

/// <summary>Whatever stands in the text, the rules on words neither throw nor lose their way.</summary>
public sealed class OddTextTests
{
    private static readonly string[] Pieces =
    [
        "2023年度", "2024年度", "青石县教育局", "收入支出总计", "，", "。", "：", "（项）", "（款）", "（", "主要用于", "XX", "×", "原因", "决算表", "第三部分", "部门：",
        "截至", "增加（减少）", "12.00万元", "\uD83D", "与", "相比", "二〇", "无政府性基金", "共有车辆", "住房公积金", "医疗保险", "支出收入1", " ", "\u200B",
    ];

    [Fact]
    public void Any_mixture_of_their_words_is_read() => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll<int, PositiveInt>((seed, size) =>
    {
        var random = new Random(seed);
        var book = Book.Consistent();
        book.Text.Write("# 第三部分 2024年度部门决算情况说明");
        for (var line = 0; line < size.Get % 12; line++)
        {
            var mark = random.Next(5) switch { 0 => "> ", 1 => "## ", _ => "" };
            book.Text.Write(mark + "a" + string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }

        return Words(book).All(check => check.Message.Length > 0 && check.MessageEn.Length > 0);
    }));

    private static Check[] Words(Book book)
    {
        var index = new ReportIndex(book.Build(), book.Text.Document);
        return [.. DocumentRules.All.SelectMany(rule => rule.Evaluate(index, new Judge(rule.Id, rule.Class))).OfType<Check>()];
    }
}
