using Extractor.Corpus.Generator.Figures;

namespace Extractor.Corpus.Generator.Narrative;

internal sealed partial class Storyteller
{
    private void General()
    {
        _document.Section("一般公共预算财政拨款支出决算情况说明");
        _document.Subsection("（一）一般公共预算财政拨款支出决算总体情况");
        var year = _voice == Voice.Shanghai ? "" : $"{Y}年度";
        var text = $"{year}一般公共预算财政拨款支出{P.Wan(A.General)}，占本年支出合计的{P.Percent(A.General, A.Expenditure)}。"
            + $"{Change(A.General, B.General, "一般公共预算财政拨款支出")}。";
        if (_dice.Chance(40))
            text += $"其中：基本支出{P.Wan(A.Basic)}，{Change(A.Basic, B.Basic, reason: false)}；项目支出{P.Wan(A.Project)}，{Change(A.Project, B.Project, reason: false)}。";
        _document.Say(text);
        _document.Subsection("（二）一般公共预算财政拨款支出决算结构情况");
        var mark = One("（类）", "（类）", "");
        var classes = A.Rows(l => l.General != 0).Where(r => r.Code.Length == 3)
            .Select(r => $"{r.Name}{mark}{P.Wan(r.Leaves.Sum(l => l.General))}，占{P.Percent(r.Leaves.Sum(l => l.General), A.General)}");
        _document.Say($"{year}一般公共预算财政拨款支出{P.Wan(A.General)}，主要用于以下方面：{string.Join("；", classes)}。");
        _document.Subsection("（三）一般公共预算财政拨款支出决算具体情况");
        _document.Say(_voice == Voice.Sichuan
            ? $"{Y}年度一般公共预算财政拨款支出决算数为{P.Wan(A.General)}，完成预算{P.Percent(A.General, A.FullYearBudget.Values.Sum())}。其中："
            : $"{Y}年度一般公共预算财政拨款支出年初预算为{P.Wan(A.InitialTotal)}，支出决算为{P.Wan(A.General)}，完成年初预算的{P.Percent(A.General, A.InitialTotal)}。"
                + $"{Verdict(A.General, A.InitialTotal)}{BasicAndProjects()}");
        Items();
    }

    private string BasicAndProjects()
    {
        if (_voice != Voice.Wuhan && !_dice.Chance(25)) return "其中：";
        var text = $"其中：基本支出{P.Wan(A.Basic)}，项目支出{P.Wan(A.Project)}。";
        if (A.Project < 100 * Money.FenPerWan || _dice.Chance(50)) return text;

        // A selection of projects: together no more than all of them.
        long first = _dice.Share(A.Project, 20, 50), second = _dice.Share(A.Project, 5, 25);
        return text + $"项目支出主要用于信息系统运行维护{P.Wan(first)}，主要成效是保证了业务办理不中断；基层站点设备更新{P.Wan(second)}，主要成效是改善了服务条件。";
    }

    private void Items()
    {
        // Some report by class, the others by item.
        var level = _voice is Voice.Gansu or Voice.Wuhan ? 3 : 7;
        var n = 0;
        foreach (var (code, name, leaves) in A.Rows(l => l.General != 0).Where(r => r.Code.Length == level))
        {
            n++;
            long final = leaves.Sum(l => l.General), budget = leaves.Sum(l => A.InitialBudget[l.Code]), full = leaves.Sum(l => A.FullYearBudget[l.Code]);
            var path = level == 3 ? $"{name}（类）" : $"{A.Codes.Functional(code[..3])}（类）{A.Codes.Functional(code[..5])}（款）{name}（项）";
            var purpose = level == 7 && Purposes.Of(code) is { } use && _dice.Chance(50) ? $"主要用于{use}。" : "";
            var number = One($"{n}、", $"{n}.");
            if (_voice == Voice.Sichuan)
            {
                var verdict = Money.Round(final, "万元") == Money.Round(full, "万元") ? "决算数与预算数持平。" : $"决算数小于预算数的主要原因是{Why(final - full)}。";
                _document.Say($"{number}{path}：支出决算数为{P.Wan(final)}，完成预算{P.Percent(final, full)}。{verdict}");
                continue;
            }

            var said = budget != 0 ? $"年初预算为{P.Wan(budget)}，支出决算为{P.Wan(final)}，完成年初预算的{P.Percent(final, budget)}。"
                : _dice.Chance(50) ? $"年初预算为{P.Wan(0)}，支出决算为{P.Wan(final)}，年初无预算。"
                : $"年初预算为{P.Wan(0)}，全年预算为{P.Wan(full)}，支出决算为{P.Wan(final)}，完成全年预算的{P.Percent(final, full)}。";
            _document.Say($"{number}{path}。{purpose}{said}{(budget == 0 ? "" : Verdict(final, budget))}");
        }
    }

    private string Verdict(long final, long budget)
    {
        if (Money.Round(final, "万元") == Money.Round(budget, "万元")) return One("决算数与年初预算数持平。", "决算数等于年初预算数。");
        return $"决算数{(final > budget ? "大于" : "小于")}年初预算数的主要原因是{Why(final - budget)}。";
    }

    private void Basic()
    {
        _document.Section("一般公共预算财政拨款基本支出决算情况说明");
        string staff = $"主要包括：{List("301", "303")}", office = $"主要包括：{List("302", "307", "310", "312", "399")}";
        var changes = _voice is Voice.Gansu or Voice.Chongqing or Voice.Xinjiang || _dice.Chance(25);
        string Changed(Func<Account, long> of) => changes ? Change(of(A), of(B), reason: false) + "，" : "";
        var lead = $"{Y}年度一般公共预算财政拨款基本支出{P.Wan(A.Basic)}";
        if (_voice is Voice.Shandong or Voice.Shaanxi)
        {
            _document.Say($"{lead}，包括人员经费和公用经费，支出具体情况如下：");
            _document.Say($"人员经费{P.Wan(A.Staff)}，{Changed(a => a.Staff)}{staff}。");
            _document.Say($"公用经费{P.Wan(A.Office)}，{Changed(a => a.Office)}{office}。");
            return;
        }

        _document.Say($"{lead}{One("。其中：", "，其中：")}人员经费{P.Wan(A.Staff)}，{Changed(a => a.Staff)}{staff}{One("；", "。")}公用经费{P.Wan(A.Office)}，{Changed(a => a.Office)}{office}。");
    }

    private string List(params string[] classes)
    {
        var names = A.Economic.Where(e => classes.Contains(e.Key[..3], StringComparer.Ordinal)).OrderBy(e => e.Key, StringComparer.Ordinal)
            .Where(e => Money.Round(e.Value, A.Plan.InYuan ? "元" : "万元") != 0).Select(e => A.Codes.Economic(e.Key)).ToList();
        return names.Count > 6 && _dice.Chance(30) ? string.Join("、", names.Take(5)) + "等" : string.Join("、", names);
    }
}
