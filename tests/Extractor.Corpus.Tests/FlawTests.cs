using Extractor.Cli.Reading;
using Extractor.Model;

namespace Extractor.Corpus.Tests;

/// <summary>Reports with deliberate contradictions: each is found at its place, and nothing else is called an error.</summary>
public sealed class FlawTests
{
    public static TheoryData<string> Documents => [.. CorpusFolder.Flawed];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_contradiction_is_found_at_its_place_and_nothing_else(string document)
    {
        var report = new Pipeline().Read(CorpusFolder.Read(document), document, new ReadingPosition(() => { }, CancellationToken.None));
        var rest = report.Findings.ToList();
        var missing = new List<string>();
        foreach (var expected in Gold.Read(CorpusFolder.GoldOf(document)!).Findings)
        {
            if (rest.Find(finding => IsIt(finding, expected, report)) is { } found)
            {
                rest.Remove(found);
            }
            else
            {
                missing.Add($"not found: {expected.Rule} {expected.Flaw} in {expected.Form ?? expected.Section}");
            }
        }

        missing.AddRange(rest.Where(finding => finding.Severity == "error").Select(finding => $"cried in vain: {finding.Rule} {finding.Message}"));
        Assert.True(missing.Count == 0, $"{document}:\n{string.Join('\n', missing)}");
    }

    private static bool IsIt(Finding finding, GoldFinding expected, Report report)
    {
        var rules = report.Checks.Where(check => finding.Evidence.Contains(check.Id, StringComparer.Ordinal)).Select(check => check.Rule).Append(finding.Rule);
        return rules.Contains(expected.Rule, StringComparer.Ordinal)
            && (expected.Form is null ? IsInText(finding, expected, report) : IsInForm(finding, expected, report));
    }

    private static bool IsInForm(Finding finding, GoldFinding expected, Report report)
    {
        var table = report.Tables.Single(t => t.Form == expected.Form);
        if (expected.Row is null)
        {
            return finding.Form == expected.Form;
        }

        // Rows count from the top of the body in the gold file and from the top of the table in the report.
        var row = table.Header.Count + expected.Row;
        return report.Observations.FirstOrDefault(o => o.Id == finding.Refs[0]) is { } figure
            && figure.Table == table.Id && figure.Row == row && figure.ColumnIndex == expected.ColumnIndex;
    }

    private static bool IsInText(Finding finding, GoldFinding expected, Report report)
    {
        var section = report.Sections.FirstOrDefault(s => s.Id == finding.Section);
        var isThere = section is not null && expected.Section!.Contains(section.Title, StringComparison.Ordinal);
        return isThere && (expected.Number is null
            || Places(finding).Any(id => report.Claims.FirstOrDefault(c => c.Id == id)?.Text.Contains(expected.Number, StringComparison.Ordinal) == true));
    }

    /// <summary>The place of a finding; of a contradiction all places, for nothing tells which of them is at fault.</summary>
    private static IEnumerable<string> Places(Finding finding) =>
        finding.Kind == FindingKind.Contradiction ? finding.Refs : finding.Refs.Take(1);
}
