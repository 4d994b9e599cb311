using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Flaws;

namespace Extractor.Corpus.Generator.Rendering;

/// <summary>A finished report and how it is to look.</summary>
internal sealed record ReportDocument(Account Account, DocumentBuilder Content, string Unit)
{
    public string Id => Account.Plan.Id;

    /// <summary>The contradictions that were put into it on purpose; none in a consistent report.</summary>
    public IReadOnlyList<ExpectedFinding> Findings { get; init; } = [];

    /// <summary>Font family of the text, which must be installed where PDFs are made.</summary>
    public required string Font { get; init; }

    public string HeadingFont { get; init; } = "Noto Sans CJK SC";

    /// <summary>Font of the browser's PDF; Chromium embeds TrueType outlines far smaller than the CFF of Noto.</summary>
    public string BrowserFont { get; init; } = "WenQuanYi Zen Hei";

    public double TextSize { get; init; } = 14;

    public string? RunningHeader { get; init; }

    /// <summary>Page numbers as — 1 — (true) or 1 (false).</summary>
    public bool DashedPageNumbers { get; init; }

    /// <summary>第 1 页 共 9 页 instead.</summary>
    public bool PageOfPages { get; init; }

    /// <summary>Headings as styles with outline levels, or only as formatted text.</summary>
    public bool HeadingStyles { get; init; } = true;

    /// <summary>CMap of the generator's own PDF, null for none.</summary>
    public string? OwnPdfEncoding { get; init; }
}
