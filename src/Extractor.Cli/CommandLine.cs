using System.CommandLine;
using System.Globalization;
using Extractor.Cli.Checking;
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

    private readonly Argument<string[]> _checkedPaths = new("path")
    {
        Description = "A PDF or DOCX file, a NAME.report.json of extract, a folder (read with its subfolders), or a glob with *, ? and ** (in quotes).",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder for the reports, one NAME.report.json a document; subfolders of a folder given are kept.",
        HelpName = "folder",
        Required = true,
    };

    private readonly Option<string?> _findingsFile = new("--output", "-o")
    {
        Description = "Write the findings to this file, not to standard output.",
        HelpName = "file",
    };

    private readonly Option<CheckFormat> _format = Words(
        "--format",
        "How to write the findings: table (for a terminal), json, markdown, or html (evidence side by side, in one file).",
        CheckFormat.Table);

    private readonly Option<FailOn> _failOn = Words(
        "--fail-on", "The least severity of a finding that gives exit status 3: error, minor (any finding), or never.", FailOn.Error);

    private readonly Option<MessageLanguage> _language = Words(
        "--lang", "Language of table, markdown and html: zh or en; json has both.", MessageLanguage.Zh);

    private readonly Option<bool> _all = new("--all") { Description = "List every check with its outcome, not only what is wrong." };

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

            await surroundings.Error.WriteLineAsync("Try: extractor --help, extractor extract --help, extractor check --help");
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
                new ExtractOptions(Run(parsed, _paths), parsed.GetRequiredValue(_output)),
                cancellation),
            CancellationToken.None));

        var check = new Command(
            "check",
            "Check final accounts (PDF with text, DOCX, reports written by extract) and tell what contradicts what, for people.\n\n"
            + "Of a document and its report.json only the document is checked. Reports of one department for consecutive years are compared.")
        {
            _checkedPaths, _format, _findingsFile, _failOn, _language, _all, _jobs, _logFile, _verbose,
        };
        check.SetAction((parsed, cancellation) => Task.Run(
            () => new CheckCommand(surroundings, reader).Run(
                new CheckOptions(
                    Run(parsed, _checkedPaths),
                    parsed.GetValue(_format),
                    parsed.GetValue(_findingsFile),
                    parsed.GetValue(_failOn),
                    parsed.GetValue(_language),
                    parsed.GetValue(_all)),
                cancellation),
            CancellationToken.None));

        var schema = new Command("schema", "Print the JSON Schema of the reports.");
        schema.SetAction(_ => surroundings.Output.Write(ReportJson.Schema()));

        return new RootCommand(
            "Reads published Chinese departmental final accounts and writes every figure in them as data: with its form, subject code, unit, page and box.\n\n"
            + "Exit status: 0 all read; 1 some documents could not be read, each named on standard error; 2 wrong usage; "
            + "3 (check) all read, with findings at or above --fail-on; 130 interrupted.")
        {
            extract, check, schema,
        };
    }

    /// <summary>An option whose values are the words of an enumeration, in any case (help shows the default as the program spells it) and not by number.</summary>
    private static Option<T> Words<T>(string name, string description, T standard)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(value => value.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', words.Keys),
            DefaultValueFactory = _ => standard,
            CustomParser = result =>
            {
                if (words.TryGetValue(result.Tokens[0].Value, out var value))
                {
                    return value;
                }

                result.AddError($"{name} is one of {string.Join(", ", words.Keys)}.");
                return standard;
            },
        };
        return option;
    }

    private RunOptions Run(ParseResult parsed, Argument<string[]> paths) =>
        new(parsed.GetRequiredValue(paths), parsed.GetValue(_jobs), parsed.GetValue(_logFile), parsed.GetValue(_verbose));
}
