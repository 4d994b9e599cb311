using System.Globalization;
using Extractor.Forms.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Forms.Tests.Numbers;

public class FigureTextProperties
{
    private static readonly Func<string, string>[] Styles =
    [
        plain => plain,
        plain => plain.Replace("-", "−"),
        plain => plain.Replace("-", "－"),
        plain => plain.Replace("-", "—"),
        plain => plain.Replace("-", "△"),
        plain => plain.StartsWith('-') ? "(" + plain[1..] + ")" : plain,
        plain => plain.StartsWith('-') ? "（" + plain[1..] + "）" : plain,
        plain => plain.StartsWith('-') ? plain[1..] + "-" : "+" + plain,
        plain => string.Concat(plain.Select(c => c is >= '!' and <= '~' ? (char)(c + 0xFEE0) : c)),
        plain => plain.Replace(".", ". "),
        plain => plain.Replace(".", " ."),
        plain => plain + "万元",
        plain => plain + " 元",
        plain => plain + "%",
        plain => "￥" + plain,
        plain => "\u3000" + plain + "\u200B ",
    ];

    private static readonly Gen<decimal> Amounts =
        from cents in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from scale in Gen.Choose(0, 4)
        select new decimal(Math.Abs(cents), 0, 0, cents < 0, (byte)scale);

    [Fact]
    public void Any_style_parses_back_to_the_number()
    {
        var cases = from amount in Amounts
                    from style in Gen.Choose(0, Styles.Length - 1)
                    from grouped in Gen.Elements(true, false)
                    select (amount, style, grouped);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var (amount, style, grouped) = one;
            var decimals = amount.Scale;
            var printed = amount.ToString((grouped ? "N" : "F") + decimals, CultureInfo.InvariantCulture);
            var figure = FigureText.Parse(Styles[style](printed));
            return figure.IsNumber && figure.Value == amount && figure.Decimals == decimals;
        }));
    }

    [Fact]
    public void Scale_of_the_value_is_that_of_the_print() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Amounts.ToArbitrary(), amount =>
            FigureText.Parse(amount.ToString(CultureInfo.InvariantCulture)).Value.Scale == amount.Scale));

    [Fact]
    public void Two_numbers_never_parse_to_one()
    {
        var money = from cents in Gen.Choose(-2_000_000_000, 2_000_000_000) select new decimal(Math.Abs(cents), 0, 0, cents < 0, 2);
        var cases = from first in money
                    from second in money
                    from separator in Gen.Elements(" ", "  ", "\n", "\u3000", "", ", ", " - ", "、", "/")
                    from format in Gen.Elements("N2", "F2")
                    select (first, second, separator, format);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var (first, second, separator, format) = one;
            var text = first.ToString(format, CultureInfo.InvariantCulture) + separator + second.ToString(format, CultureInfo.InvariantCulture);
            return !FigureText.Parse(text).IsNumber;
        }));
    }

    [Fact]
    public void Never_throws_on_any_text()
    {
        var characters = Gen.Elements("0123456789.,，．。 -－—()（）%¥+元万亿XX\u3000\u200B\uFFFD\uD83D\uE000一/'".ToCharArray());
        var texts = Gen.OneOf(
            from letters in characters.ArrayOf() select new string(letters),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var figure = FigureText.Parse(text);
            return figure.IsNumber || figure.Value == 0;
        }));
    }
}
