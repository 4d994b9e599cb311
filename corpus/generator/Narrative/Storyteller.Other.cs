using Extractor.Corpus.Generator.Figures;

namespace Extractor.Corpus.Generator.Narrative;

internal sealed partial class Storyteller
{
    /// <summary>机关运行经费: the office money of administrative units, against the year before or the initial budget.</summary>
    public string Administration()
    {
        if (A.Plan.Institution) return One($"{Unit}为事业单位，无机关运行经费支出。", $"{Unit}无机关运行经费支出。");
        if (!_dice.Chance(30)) return $"{Y}年度机关运行经费支出{P.Wan(A.Office)}，{Change(A.Office, B.Office)}。";
        var budget = A.Office / 100 * (92 + _dice.Below(17));
        var delta = A.Office - budget;
        return Money.Round(delta, "万元") == 0
            ? $"{Y}年度机关运行经费支出{P.Wan(A.Office)}，与年初预算数持平。"
            : $"{Y}年度机关运行经费支出{P.Wan(A.Office)}，比年初预算数{(delta > 0 ? "增加" : "减少")}{P.Wan(delta)}，{(delta > 0 ? Up() : Down())}{P.Percent(delta, budget)}{Because(delta)}。";
    }

    public string Procurement()
    {
        long[] kinds = [Kind(12.6m, 90), Kind(48m, 35), Kind(31.4m, 85)];
        if (kinds.Sum() == 0) return $"{Unit}{Y}年度无政府采购支出。";
        long total = kinds.Sum();
        long[] medium = [.. kinds.Select(kind => _dice.Share(kind, 60, 100))];
        long sme = medium.Sum(), small = _dice.Share(sme, 40, 95);
        if (_voice == Voice.Shanghai)
        {
            long other = total - sme > 0 ? total - sme : 0, reserved = sme + (other / 2);
            return $"{D}{Y}年度政府采购金额（以合同签订为准）为{P.Wan(total)}，其中：货物采购金额{P.Wan(kinds[0])}、工程采购金额{P.Wan(kinds[1])}、服务采购金额{P.Wan(kinds[2])}。"
                + $"当年面向中小企业预留政府采购项目预算金额{P.Wan(reserved)}，面向小微企业预留政府采购项目预算金额{P.Wan(small)}。"
                + $"由中小企业供应商中标或成交的，采购金额{P.Wan(sme)}；由小微企业供应商中标或成交的，采购金额{P.Wan(small)}。";
        }

        string[] names = ["货物", "工程", "服务"];
        var all = _dice.Chance(60);
        var listed = string.Join("、", Enumerable.Range(0, 3).Where(i => all || kinds[i] > 0).Select(i => $"政府采购{names[i]}支出{P.Wan(kinds[i])}"));
        var ofTotal = _dice.Chance(50);
        var text = $"{Y}年度政府采购支出总额{P.Wan(total)}，其中：{listed}。授予中小企业合同金额{P.Wan(sme)}，占政府采购支出总额的{P.Percent(sme, total)}，"
            + $"其中：授予小微企业合同金额{P.Wan(small)}，占{(ofTotal ? "政府采购支出总额" : "授予中小企业合同金额")}的{P.Percent(small, ofTotal ? total : sme)}。";
        if (_voice is Voice.Shaanxi or Voice.Chongqing or Voice.Gansu or Voice.Xinjiang)
        {
            text += string.Join("，", Enumerable.Range(0, 3).Where(i => kinds[i] > 0)
                .Select(i => $"{names[i]}采购授予中小企业合同金额占{names[i]}支出金额的{P.Percent(medium[i], kinds[i])}")) + "。";
        }

        return text;
    }

    public string Assets()
    {
        string[] categories = Y >= 2022
            ? ["副部（省）级及以上领导用车", "主要负责人用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车", "其他用车"]
            : ["副部（省）级及以上领导用车", "主要领导干部用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部用车", "其他用车"];
        var counts = new int[categories.Length];
        for (var i = 0; i < _counts.Vehicles; i++) counts[2 + _dice.Below(6)]++;
        var all = _dice.Chance(50);
        var listed = Enumerable.Range(0, counts.Length).Where(i => all || counts[i] > 0).Select(i => $"{categories[i]}{P.Count(counts[i], "辆")}").ToList();
        var vehicles = $"截至{Y}年12月31日，{Unit}共有车辆{P.Count(_counts.Vehicles, "辆")}{(listed.Count > 0 ? "，其中：" + string.Join("、", listed) : "")}；";
        return vehicles + (Y >= 2022
            ? $"单价{P.Plain(100, "万元")}（含）以上设备（不含车辆）{P.Count(_counts.Equipment, "台（套）")}。"
            : $"单位价值{P.Plain(50, "万元")}以上通用设备{P.Count(_counts.Equipment, "台（套）")}，单位价值{P.Plain(100, "万元")}以上专用设备{P.Count(0, "台（套）")}。");
    }

    /// <summary>Self-evaluation of projects with grades, and of the whole expenditure.</summary>
    public void Performance()
    {
        if (A.Project == 0) return;
        _document.Section("预算绩效情况说明");
        var projects = 3 + _dice.Below(14);
        var fund = _dice.Chance(50) ? A.Project : _dice.Share(A.Project, 55, 99);
        int good = _dice.Below((projects / 2) + 1), fair = _dice.Chance(30) && good + 1 < projects ? 1 : 0, problems = _dice.Below(5), solved = problems == 0 ? 0 : _dice.Below(problems + 1);
        _document.Say($"{Unit}组织对{Y}年度一般公共预算项目支出开展绩效自评，共涉及项目{P.Count(projects, "个")}，资金{P.Wan(fund)}，占一般公共预算项目支出总额的{P.Percent(fund, A.Project)}。"
            + $"自评等级为“优”的项目{P.Count(projects - good - fair, "个")}；“良”的项目{P.Count(good, "个")}；“中”的项目{P.Count(fair, "个")}；“差”的项目{P.Count(0, "个")}。"
            + $"发现问题{P.Count(problems, "个")}，已经完成整改的{P.Count(solved, "个")}，正在整改的{P.Count(problems - solved, "个")}。");
        long spent = A.Expenditure, full = spent + _dice.Share(spent, 1, 8);
        _document.Say($"部门整体支出绩效自评情况：全年预算数为{P.Wan(full)}，执行数为{P.Wan(spent)}，完成预算的{P.Percent(spent, full)}。自评得分{P.Plain(90 + (_dice.Below(90) / 10m), "分")}，自评等级为“优”。");
        string[] names = ["信息系统运行维护", "基层站点设备更新", "业务培训", "宣传服务"];
        var left = fund;
        foreach (var name in names.Take(1 + _dice.Below(3)))
        {
            long money = _dice.Share(left, 10, 40), used = _dice.Share(money, 70, 100);
            left -= money;
            _document.Say($"{name}项目绩效自评综述：全年预算数为{P.Wan(money)}，执行数为{P.Wan(used)}，完成预算的{P.Percent(used, money)}。");
        }
    }

    private long Kind(decimal wan, int percent) => _dice.Chance(percent) ? _dice.Around(wan) : 0;
}
