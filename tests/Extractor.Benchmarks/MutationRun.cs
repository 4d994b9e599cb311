using System.Globalization;
using System.Text;
using Extractor.Mutations.Measuring;

namespace Extractor.Benchmarks;

/// <summary>
/// The mutation harness from the command line: <c>--reports N --mutations M --seed S --out FILE</c>, all optional. Without a
/// file the results go to standard output.
/// </summary>
internal static class MutationRun
{
    public static int Run(IReadOnlyList<string> arguments)
    {
        var options = new HarnessOptions();
        string? file = null;
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            switch (arguments[i])
            {
                case "--reports" when isNumber: options = options with { Reports = number }; break;
                case "--mutations" when isNumber: options = options with { Mutations = number }; break;
                case "--seed" when isNumber: options = options with { Seed = (uint)number }; break;
                case "--out" when value.Length > 0: file = value; break;
                default:
                    Console.Error.WriteLine("usage: mutations [--reports N] [--mutations M] [--seed S] [--out FILE]");
                    return 2;
            }
        }

        var results = Harness.Run(options);
        if (file is null)
        {
            ResultText.Write(results, Console.Out);
        }
        else
        {
            using var output = new StreamWriter(file, append: false, new UTF8Encoding(false));
            ResultText.Write(results, output);
        }

        return 0;
    }
}
