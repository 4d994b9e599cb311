using System.Globalization;
using System.Xml.Linq;
using Extractor.Model;

namespace Extractor.Docx;

/// <summary>
/// Reads what stands inside a paragraph: the accepted view of tracked changes, results of fields, symbols, breaks; finds what
/// is anchored there.
/// </summary>
internal sealed class InlineReader(StyleSheet styles, DiagnosticLog log)
{
    /// <summary>Appends the text of a paragraph.</summary>
    public void Read(XElement paragraph, ParagraphStyle style, ParagraphContent content, string path)
    {
        ReadChildren(paragraph, new Context(style, content, path));
        content.EndParagraph();
    }

    private void ReadChildren(XElement parent, Context context)
    {
        foreach (var child in parent.Elements())
        {
            ReadInline(child, context);
        }
    }

    private void ReadInline(XElement element, Context context)
    {
        var name = element.Name;
        if (name.Namespace == Names.Compatibility)
        {
            if (name.LocalName == "AlternateContent")
            {
                if (Alternative.Choose(element) is { } branch)
                {
                    ReadChildren(branch, context);
                }
            }

            return;
        }

        if (name.Namespace == Names.Math)
        {
            ReadMath(element, context);
            return;
        }

        if (name.Namespace != Names.W)
        {
            ReadChildren(element, context);
            return;
        }

        switch (name.LocalName)
        {
            case "r":
                ReadRun(element, context);
                break;
            case "t":
                // Not allowed outside a run; shown nevertheless.
                context.Content.Append(element.Value);
                break;
            case "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "smartTagPr" or "customXmlPr" or "del" or "moveFrom" or "rt" or "rubyPr":
                break;
            case "hyperlink":
                context.Content.LinksToHeading |= ((string?)element.Attribute(Names.W + "anchor"))?.StartsWith("_Toc", StringComparison.Ordinal) == true;
                ReadChildren(element, context);
                break;
            case "fldSimple":
                context.Content.BeginField();
                context.Content.AppendInstruction((string?)element.Attribute(Names.W + "instr") ?? string.Empty);
                context.Content.SeparateField();
                ReadChildren(element, context);
                context.Content.EndField();
                break;
            case "subDoc" or "altChunk":
                log.Warn("embedded-object-not-read", $"A part of the text at {context.Path} stands in another file and was not read.");
                break;
            default:
                // Content controls, smart tags, w:ins, w:moveTo, w:bdo, ruby bases: containers without a text of their own.
                ReadChildren(element, context);
                break;
        }
    }

    private void ReadRun(XElement run, Context context)
    {
        var format = Format(run.Element(Names.RunProperties), context.Style);
        foreach (var child in run.Elements())
        {
            ReadRunPart(child, format, context);
        }
    }

    private RunFormat Format(XElement? properties, ParagraphStyle style)
    {
        if (properties is null)
        {
            return new RunFormat(style.Hidden, null);
        }

        // A toggle property of the character style reverses the paragraph style's (ISO/IEC 29500-1, 17.7.3).
        var hidden = Names.Toggle(properties, "vanish")
            ?? (style.Hidden ^ styles.HidesCharacters(Names.ChildValue(properties, "rStyle")));
        var fonts = properties.Element(Names.W + "rFonts");
        return new RunFormat(hidden, (string?)fonts?.Attribute(Names.W + "ascii") ?? (string?)fonts?.Attribute(Names.W + "hAnsi"));
    }

    private void ReadRunPart(XElement element, RunFormat format, Context context)
    {
        var content = context.Content;
        if (element.Name.Namespace == Names.Compatibility)
        {
            foreach (var child in Alternative.Choose(element)?.Elements() ?? [])
            {
                ReadRunPart(child, format, context);
            }

            return;
        }

        if (element.Name.Namespace != Names.W)
        {
            ReadInline(element, context);
            return;
        }

        switch (element.Name.LocalName)
        {
            case "fldChar":
                ReadFieldMark(element, content);
                break;
            case "instrText":
                content.AppendInstruction(element.Value);
                break;
            case "rPr" or "delText" or "delInstrText" or "footnoteReference" or "endnoteReference" or "footnoteRef" or "endnoteRef"
                or "commentReference" or "annotationRef" or "separator" or "continuationSeparator" or "lastRenderedPageBreak" or "softHyphen":
                break;
            case "t":
                AppendLetters(element.Value, format, content);
                break;
            case "sym":
                AppendSymbol(element, format, content);
                break;
            case "drawing" or "pict" or "object":
                if (!format.Hidden)
                {
                    DrawingReader.Read(element, content, log, context.Path);
                }

                break;
            case var _ when format.Hidden:
                break;
            case "tab" or "ptab":
                content.Append(" ");
                break;
            case "br" when (string?)element.Attribute(Names.W + "type") is "page" or "column":
                content.BreakPage();
                break;
            case "br" or "cr":
                content.BreakLine();
                break;
            case "noBreakHyphen":
                content.Append("-");
                break;
            default:
                ReadInline(element, context);
                break;
        }
    }

    private static void AppendLetters(string text, RunFormat format, ParagraphContent content)
    {
        if (format.Hidden)
        {
            content.HiddenLetters += text.AsSpan().Trim().Length;
            return;
        }

        if (!SymbolFonts.IsSymbolFont(format.Font) && !text.AsSpan().ContainsAnyInRange('\uF000', '\uF0FF'))
        {
            content.Append(text);
            return;
        }

        foreach (var c in text)
        {
            AppendMapped(format.Font, c, content);
        }
    }

    private static void AppendSymbol(XElement symbol, RunFormat format, ParagraphContent content)
    {
        if (format.Hidden)
        {
            content.HiddenLetters++;
        }
        else if (ushort.TryParse((string?)symbol.Attribute(Names.W + "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            AppendMapped((string?)symbol.Attribute(Names.W + "font"), (char)code, content);
        }
    }

    private static void AppendMapped(string? font, char code, ParagraphContent content)
    {
        var mapped = SymbolFonts.Map(font, code);
        content.HasUnmappedLetters |= mapped is null;
        content.Append([mapped ?? '\uFFFD']);
    }

    private static void ReadFieldMark(XElement mark, ParagraphContent content)
    {
        switch ((string?)mark.Attribute(Names.W + "fldCharType"))
        {
            case "begin":
                // A legacy check box has no result: its state stands in the field's data.
                if (mark.Element(Names.W + "ffData")?.Element(Names.W + "checkBox") is { } box)
                {
                    content.Append(Names.Toggle(box, "checked") ?? Names.Toggle(box, "default") ?? false ? "☑" : "□");
                }
                else if (mark.Element(Names.W + "ffData")?.Element(Names.W + "ddList") is { } list)
                {
                    // So does the choice of a legacy drop-down list.
                    var chosen = Names.Number(Names.ChildValue(list, "result") ?? Names.ChildValue(list, "default")) ?? 0;
                    content.Append((string?)list.Elements(Names.W + "listEntry").ElementAtOrDefault(Math.Max(0, chosen))?.Attribute(Names.Val));
                }

                content.BeginField();
                break;
            case "separate":
                content.SeparateField();
                break;
            case "end":
                content.EndField();
                break;
        }
    }

    private static void ReadMath(XElement math, Context context)
    {
        foreach (var text in math.DescendantsAndSelf(Names.Math + "t"))
        {
            context.Content.Append(text.Value);
        }
    }

    private readonly record struct Context(ParagraphStyle Style, ParagraphContent Content, string Path);
}
