using Extractor.Model;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Claims;

/// <summary>
/// Tells whether a quote names what its figure is said of. A figure that only follows another (其中：燃料费1.2万元) may be about
/// something that no list knows.
/// </summary>
internal static class SubjectStems
{
    private const string Purpose = "用于";

    /// <summary>车均运行维护费 and the like are no amounts of the thing itself.</summary>
    private static readonly string[] Averages = ["车均", "人均", "平均", "辆均", "每辆", "每人", "单车"];

    private static readonly Dictionary<string, string[]> Stems = Load();

    /// <summary>Whether one of the subject's words stands in the quote, and no purpose between it and the figure. True for a subject without words.</summary>
    public static bool Names(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Names(claim.Subject, Labels.Compact(claim.Text));
    }

    /// <summary>The same for any text, without white space.</summary>
    public static bool Names(string subject, string text)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(text);
        if (!Stems.TryGetValue(subject, out var stems))
        {
            return true;
        }

        var last = stems.Max(stem => text.LastIndexOf(stem, StringComparison.Ordinal));
        return last >= 0 && text.IndexOf(Purpose, last, StringComparison.Ordinal) < 0 && !Averages.Any(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static Dictionary<string, string[]> Load()
    {
        using var stream = typeof(SubjectStems).Assembly.GetManifestResourceStream("Extractor.Reconciliation.Claims.subject-stems.tsv")
            ?? throw new InvalidOperationException("The words of the subjects are not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))
            .Select(line => line.TrimEnd('\r').Split('\t')).ToDictionary(fields => fields[0], fields => fields[1].Split('|'), StringComparer.Ordinal);
    }
}
