using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>名词解释 in words of our own, with the functional items of the account.</summary>
internal static class Glossary
{
    public static void Write(DocumentBuilder document, Account account)
    {
        string[] terms =
        [
            "财政拨款收入：指当年由同级财政安排并拨付的资金。", "其他收入：指除上述各类收入之外取得的款项。",
            "年初结转和结余：指上年尚未用完、结转到本年继续使用的资金。", "年末结转和结余：指到年末尚未用完、需在以后年度继续使用的资金。",
            "基本支出：指为维持机构运转而用于人员和日常公用方面的开支。", "项目支出：指为完成特定任务而在基本支出之外发生的开支。",
            "“三公”经费：指用财政拨款安排的因公出国（境）、公务用车和公务接待三项费用。",
        ];
        var n = 0;
        foreach (var term in terms) document.Paragraph($"{FormTables.Ordinal(++n)}、{term}");
        foreach (var (code, name, _) in account.Rows(l => l.General != 0).Where(r => r.Code.Length == 7))
            document.Paragraph($"{FormTables.Ordinal(++n)}、{account.Codes.Functional(code[..3])}（类）{account.Codes.Functional(code[..5])}（款）{name}（项）：反映用于该科目的支出。");
    }
}
