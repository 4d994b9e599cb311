using System.CommandLine;
using System.Globalization;
using Extractor.Cli.Reading;
using Extractor.Datasets;

namespace Extractor.Cli;

/// <summary>The commands and options, their help, and what they start.</summary>
internal sealed class CommandLine(Surroundings surroundings, IReportReader reader)
{
    private readonly Argument<string[]> _paths = new("path")
    {
        Description = "A PDF or DOCX file, a folder (read with its subfolders), or a glob with *, ? and ** (in quotes).",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder for the reports, one NAME.report.json a document; subfolders of a folder given are kept.",
        HelpName = "folder",
        Required = true,
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "Documents to read at the same time.",
        HelpName = "number",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<string?> _logFile = new("--log-file")
    {
        Description = "Also write the log, with details of what failed, to the end of this file.",
        HelpName = "file",
    };

    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Tell about each document on standard error." };

    /// <summary>Runs the program.</summary>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellation = default)
    {
        // Without a replacer an argument that begins with @ is a file name like any other.
        var parsed = Root().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await surroundings.Error.WriteLineAsync($"error: {error.Message}");
            }

            await surroundings.Error.WriteLineAsync("Try: extractor --help, extractor extract --help");
            return ExitStatus.WrongUsage;
        }

        var configuration = new InvocationConfiguration
        {
            Output = surroundings.Output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
        };
        return await parsed.InvokeAsync(configuration, cancellation);
    }

    private RootCommand Root()
    {
        _jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var jobs) && jobs is < 1 or > 1024)
            {
                result.AddError("--jobs is a number from 1 to 1024.");
            }
        });
        var extract = new Command("extract", "Read final accounts (PDF with text, DOCX) and write one JSON report for each.")
        {
            _paths, _output, _jobs, _logFile, _verbose,
        };
        extract.SetAction((parsed, cancellation) => Task.Run(
            () => new ExtractCommand(surroundings, reader).Run(
                new ExtractOptions(
                    parsed.GetRequiredValue(_paths),
                    parsed.GetRequiredValue(_output),
                    parsed.GetValue(_jobs),
                    parsed.GetValue(_logFile),
                    parsed.GetValue(_verbose)),
                cancellation),
            CancellationToken.None));

        var schema = new Command("schema", "Print the JSON Schema of the reports.");
        schema.SetAction(_ => surroundings.Output.Write(ReportJson.Schema()));

        return new RootCommand(
            "Reads published Chinese departmental final accounts and writes every figure in them as data: with its form, subject code, unit, page and box.\n\n"
            + "Exit status: 0 all extracted; 1 some documents failed, each named on standard error; 2 wrong usage; 130 interrupted.")
        {
            extract, schema,
        };
    }
}
