namespace Extractor.Cli;

/// <summary>What the program sees of the world outside, so that tests can put something else in its place.</summary>
/// <param name="Output">Standard output: results only.</param>
/// <param name="Error">Standard error: progress and log.</param>
/// <param name="ErrorIsTerminal">Whether somebody watches <paramref name="Error"/>, so that progress may be drawn in place.</param>
/// <param name="Time">The clock; used for speed and progress, never for what is written.</param>
internal sealed record Surroundings(TextWriter Output, TextWriter Error, bool ErrorIsTerminal, TimeProvider Time)
{
    /// <summary>Columns of the terminal that shows <see cref="Output"/>; null when it is none, so that nothing but text may be written.</summary>
    public int? OutputColumns { get; init; }

    public static Surroundings OfProcess()
    {
        // Results hold Chinese names; the console's own encoding may not.
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Surroundings(Console.Out, Console.Error, !Console.IsErrorRedirected, TimeProvider.System)
        {
            OutputColumns = Console.IsOutputRedirected ? null : Console.WindowWidth,
        };
    }
}
