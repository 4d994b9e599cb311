using BenchmarkDotNet.Running;
using Extractor.Benchmarks;

// compare [PATH...]         pages per second beside pdftotext, as a Markdown table
// shares [PATH...]          what part of a run each stage takes, PDF and DOCX
// mutations [--reports N] … consistent reports and mutated ones: what is found, what is cried in vain
// measure KIND RUNS PATH... what `compare` starts in a process of its own
// anything else             BenchmarkDotNet's own options, such as --filter '*'
switch (args)
{
    case ["compare", .. var paths]:
        return Comparison.Run(Inputs.Pdfs(paths));
    case ["shares", .. var paths]:
        return StageShares.Run(Inputs.Documents(paths));
    case ["mutations", .. var arguments]:
        return MutationRun.Run(arguments);
    case ["measure", var kind, var runs, .. var files]:
        return Measurement.Run(Enum.Parse<Work>(kind), int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture), files);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Inputs).Assembly).Run(args);
        return 0;
}
