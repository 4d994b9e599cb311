using Extractor.Model;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Structure;

/// <summary>Walks the page tree (7.7.3) without recursion.</summary>
internal static class PageTree
{
    /// <summary>The pages in their order. Damaged parts are left out and reported.</summary>
    /// <exception cref="UnreadableFileException">More pages than the limits allow.</exception>
    public static List<PageNode> Read(PdfFile file, PdfLimits limits)
    {
        var pages = new List<PageNode>();
        if (file.ResolveDictionary(file.Catalog?["Pages"]) is not { } root)
            return pages;
        var visited = new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<PageNode>();
        pending.Push(PageNode.Root(root));
        while (pending.TryPop(out PageNode? node))
        {
            PdfArray? kids = file.ResolveArray(node.Dictionary["Kids"]);
            string? type = file.ResolveName(node.Dictionary["Type"]);
            if (type == "Page" || (kids is null && type != "Pages"))
            {
                AddPage(pages, node, limits);
                continue;
            }

            if (kids is null)
                continue;
            if (!visited.Add(node.Dictionary))
            {
                file.Log.ReportFile(DiagnosticSeverity.Warning, "page-tree-loop", "The page tree contains itself; the repetition was left out.");
                continue;
            }

            for (int i = kids.Items.Count - 1; i >= 0; i--)
            {
                if (file.Resolve(kids.Items[i]) is PdfDictionary child)
                {
                    pending.Push(node.Child(child));
                }
                else
                {
                    file.Log.ReportFile(
                        DiagnosticSeverity.Warning, "page-missing", "The page tree names a page that is not in the file; it was left out.");
                }
            }

            if (pending.Count > limits.MaxObjects)
                throw TooManyPages(limits);
        }

        return pages;
    }

    /// <summary>All objects that call themselves a page, in the order of their numbers.</summary>
    /// <exception cref="UnreadableFileException">More pages than the limits allow.</exception>
    public static List<PageNode> Search(PdfFile file, PdfLimits limits)
    {
        var pages = new List<PageNode>();
        foreach (int number in file.ObjectNumbers.ToList())
        {
            if (file.Resolve(new PdfReference(number, 0)) is PdfDictionary dictionary && file.ResolveName(dictionary["Type"]) == "Page")
                AddPage(pages, Inherit(file, dictionary), limits);
        }

        return pages;
    }

    private static PageNode Inherit(PdfFile file, PdfDictionary page)
    {
        var ancestors = new Stack<PdfDictionary>();
        for (PdfDictionary? node = page; node is not null && ancestors.Count < 64; node = file.ResolveDictionary(node["Parent"]))
            ancestors.Push(node);
        PageNode result = PageNode.Root(ancestors.Pop());
        while (ancestors.TryPop(out PdfDictionary? child))
            result = result.Child(child);
        return result;
    }

    private static void AddPage(List<PageNode> pages, PageNode page, PdfLimits limits)
    {
        if (pages.Count >= limits.MaxPages)
            throw TooManyPages(limits);
        pages.Add(page);
    }

    private static UnreadableFileException TooManyPages(PdfLimits limits) =>
        new("too-large", $"The file has more pages than the limits allow ({limits.MaxPages}).");
}
