using Extractor.Cli;
using Extractor.Cli.Reading;

return await new CommandLine(Surroundings.OfProcess(), new Pipeline()).RunAsync(args);
