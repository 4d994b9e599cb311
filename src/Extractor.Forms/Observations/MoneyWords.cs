using System.Text.RegularExpressions;

namespace Extractor.Forms.Observations;

/// <summary>Tells rows and columns that count things or state shares from those that state money.</summary>
internal static partial class MoneyWords
{
    /// <summary>Whether a head or row name announces something other than money: a share, a number of cars, persons, visits.</summary>
    public static bool IsOtherThanMoney(string text) => Other().IsMatch(text);

    [GeneratedRegex(
        "[%％]$|[\\(（][%％][\\)）]|占比|比重|比例|增减(率|幅)|增长率|完成率|执行率|[\\(（](个|台|套|辆|人|人次|批次|批|次|组|团组|户|家|平方米|㎡|台/套|台\\(套\\))[\\)）]|(数量|人数|团组数|人次数?|批次|辆数|保有量|购置数)([\\(（].*)?$|备注|序号",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Other();
}
