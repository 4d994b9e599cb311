using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace Extractor.Cli.Progress;

/// <summary>Sends the log to standard error by way of the display, so that lines and progress do not write over each other.</summary>
internal sealed class DisplaySink(IRunDisplay display, bool withDetails) : ILogEventSink
{
    private readonly MessageTemplateTextFormatter _formatter =
        new(withDetails ? "{Level:w}: {Message:lj}{NewLine}{Exception}" : "{Level:w}: {Message:lj}{NewLine}", CultureInfo.InvariantCulture);

    public void Emit(LogEvent logEvent)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        _formatter.Format(logEvent, text);
        display.WriteLine(text.ToString().TrimEnd());
    }
}
