using Extractor.Model;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>
/// The colour operators (ISO 32000-1, 8.6.8), of which only one thing matters here: whether what is painted is white.
/// </summary>
internal sealed class ColorOperators(IPdfObjects objects, PageDiagnostics diagnostics)
{
    /// <summary>Carries out a colour operator on the state; false when it is none.</summary>
    public bool Run(uint code, GraphicsState state, OperandList operands, ReadOnlySpan<byte> content, PdfDictionary resources)
    {
        switch (code)
        {
            case Operators.FillSpace: SetSpace(state, ReadSpace(operands, content, resources), isFill: true); return true;
            case Operators.StrokeSpace: SetSpace(state, ReadSpace(operands, content, resources), isFill: false); return true;
            case Operators.FillColor or Operators.FillColorN: state.IsFillWhite = state.FillSpace.IsWhite(operands.AllNumbers()); return true;
            case Operators.StrokeColor or Operators.StrokeColorN: state.IsStrokeWhite = state.StrokeSpace.IsWhite(operands.AllNumbers()); return true;
            case Operators.FillGray: SetColor(state, ColorSpace.Gray, operands, isFill: true); return true;
            case Operators.StrokeGray: SetColor(state, ColorSpace.Gray, operands, isFill: false); return true;
            case Operators.FillRgb: SetColor(state, ColorSpace.Rgb, operands, isFill: true); return true;
            case Operators.StrokeRgb: SetColor(state, ColorSpace.Rgb, operands, isFill: false); return true;
            case Operators.FillCmyk: SetColor(state, ColorSpace.Cmyk, operands, isFill: true); return true;
            case Operators.StrokeCmyk: SetColor(state, ColorSpace.Cmyk, operands, isFill: false); return true;
            default: return false;
        }
    }

    private ColorSpace ReadSpace(OperandList operands, ReadOnlySpan<byte> content, PdfDictionary resources)
    {
        try
        {
            return operands.LastName(content) is { } name ? ColorSpace.Read(objects, new PdfName(name), resources) : ColorSpace.Other;
        }
        catch (UnreadableFileException exception)
        {
            diagnostics.Add(DiagnosticSeverity.Warning, "unreadable-colour-space", $"A colour space cannot be decoded: {exception.Message}");
            return ColorSpace.Other;
        }
    }

    private static void SetSpace(GraphicsState state, ColorSpace space, bool isFill)
    {
        // The initial colour of every space but the indexed ones, whose first entry is as good as any, is dark.
        if (isFill)
            (state.FillSpace, state.IsFillWhite) = (space, false);
        else
            (state.StrokeSpace, state.IsStrokeWhite) = (space, false);
    }

    private static void SetColor(GraphicsState state, ColorSpace space, OperandList operands, bool isFill)
    {
        bool isWhite = space.IsWhite(operands.AllNumbers());
        if (isFill)
            (state.FillSpace, state.IsFillWhite) = (space, isWhite);
        else
            (state.StrokeSpace, state.IsStrokeWhite) = (space, isWhite);
    }
}
