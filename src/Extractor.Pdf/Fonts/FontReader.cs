using Extractor.Model;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>Reads font dictionaries (ISO 32000-1, 9.5 to 9.8). Never fails: what a font lacks is made up for as far as it can be.</summary>
internal sealed class FontReader(IPdfObjects objects, PdfLimits limits)
{
    private const int FixedPitchFlag = 1;
    private const int SerifFlag = 2;
    private const int SymbolicFlag = 4;
    private const int NonsymbolicFlag = 32;

    /// <summary>What an em of most fonts is divided into when the font says nothing.</summary>
    private const double UsualAscent = 0.8;
    private const double UsualDescent = -0.2;
    private const double UsualCjkAscent = 0.88;
    private const double UsualCjkDescent = -0.12;

    /// <summary>A font matrix whose unit is between these has 200 to 4,096 units to the em.</summary>
    private const double SmallestEmUnit = 0.0002;
    private const double LargestEmUnit = 0.005;

    private readonly PredefinedCMaps _predefined = new();
    private PdfFont? _fallback;

    /// <summary>For text that is shown without a font that can be read.</summary>
    public PdfFont Fallback => _fallback ??= Read(new PdfDictionary(new Dictionary<string, PdfObject>(StringComparer.Ordinal)
    {
        ["Subtype"] = new PdfName("Type1"),
        ["BaseFont"] = new PdfName("Helvetica"),
        ["Encoding"] = new PdfName("WinAnsiEncoding"),
    }));

    public PdfFont Read(PdfDictionary font)
    {
        var problems = new List<(string Code, string Message)>();
        PdfDictionary? descendant = Descendant(font);
        string subtype = objects.GetName(font, "Subtype") ?? string.Empty;
        if (subtype == "Type0" || (descendant is not null && subtype.Length == 0))
            return ReadComposite(font, descendant ?? PdfDictionary.Empty, problems);
        return subtype == "Type3" ? ReadType3(font, problems) : ReadSimple(font, subtype, problems);
    }

    private PdfDictionary? Descendant(PdfDictionary font) => objects.Resolve(font["DescendantFonts"]) switch
    {
        PdfArray { Items.Count: > 0 } array => objects.Resolve(array.Items[0]) as PdfDictionary,
        PdfDictionary dictionary => dictionary,
        _ => null,
    };

    private PdfFont ReadComposite(PdfDictionary font, PdfDictionary descendant, List<(string Code, string Message)> problems)
    {
        string name = FontName.Clean(objects.GetName(descendant, "BaseFont") ?? objects.GetName(font, "BaseFont") ?? string.Empty);
        PdfDictionary descriptor = objects.GetDictionary(descendant, "FontDescriptor") ?? PdfDictionary.Empty;
        Lazy<FontProgram> program = new(() => ReadProgram(descriptor, name, problems));
        CMap cmap = ReadCMap(font, name, problems);
        Lazy<ReadOnlyMemory<byte>> glyphOfCid =
            new(() => objects.GetStream(descendant, "CIDToGIDMap") is { } stream ? Decode(stream, name, problems) : default);
        var glyphs = new CompositeFont(
            name, cmap, new GlyphWidths(objects, descendant), ReadToUnicode(font, name, problems), Collection(descendant, cmap), program, glyphOfCid);
        (double ascent, double descent) = Extent(descriptor, program, UsualCjkAscent, UsualCjkDescent);
        return new PdfFont(glyphs, name, cmap.IsVertical, ascent, descent) { Problems = problems };
    }

    /// <summary>The code points of the CIDs, when the font names one of Adobe's collections or its CMap belongs to one.</summary>
    private int[]? Collection(PdfDictionary descendant, CMap cmap)
    {
        PdfDictionary? info = objects.GetDictionary(descendant, "CIDSystemInfo");
        string ordering = info is not null && objects.Resolve(info["Ordering"]) is PdfString text ? System.Text.Encoding.Latin1.GetString(text.Bytes) : string.Empty;
        if (ordering is "GB1" or "CNS1" or "Japan1" or "Korea1")
            return _predefined.FindUnicode("Adobe-" + ordering);

        // A predefined CMap yields CIDs of its own collection, whatever the font claims.
        return cmap.Name switch
        {
            ['G', 'B', ..] or ['U', 'n', 'i', 'G', 'B', ..] => _predefined.FindUnicode("Adobe-GB1"),
            _ => null,
        };
    }

    private CMap ReadCMap(PdfDictionary font, string name, List<(string Code, string Message)> problems)
    {
        switch (objects.Resolve(font["Encoding"]))
        {
            case PdfName predefined:
                if (_predefined.Find(predefined.Value) is { } known)
                    return known;
                problems.Add(("unknown-cmap", $"Font {name} uses the character map {predefined.Value}, which is not known; its codes are taken for two bytes each."));
                return CMap.Identity(predefined.Value.EndsWith("-V", StringComparison.Ordinal));
            case PdfStream stream:
                var parser = new CMapParser(limits.MaxCMapEntries);
                parser.Parse(Decode(stream, name, problems).Span);
                CMap? parent = objects.Resolve(stream.Dictionary["UseCMap"]) switch
                {
                    PdfName parentName => _predefined.Find(parentName.Value),
                    PdfStream parentStream => ReadParent(parentStream, name, problems),
                    _ => parser.ParentName.Length > 0 ? _predefined.Find(parser.ParentName) : null,
                };
                return parser.ToCMap(parent, objects.GetNumber(stream.Dictionary, "WMode") is { } mode ? mode > 0 : null);
            default:
                problems.Add(("unknown-cmap", $"Font {name} has no encoding; its codes are taken for two bytes each."));
                return CMap.Identity(vertical: false);
        }
    }

    private CMap ReadParent(PdfStream stream, string name, List<(string Code, string Message)> problems)
    {
        var parser = new CMapParser(limits.MaxCMapEntries);
        parser.Parse(Decode(stream, name, problems).Span);
        return parser.ToCMap(parser.ParentName.Length > 0 ? _predefined.Find(parser.ParentName) : null, null);
    }

    private ToUnicodeMap? ReadToUnicode(PdfDictionary font, string name, List<(string Code, string Message)> problems)
    {
        // Some producers write the name Identity-H here, which tells nothing.
        if (objects.Resolve(font["ToUnicode"]) is not PdfStream stream)
            return null;
        var parser = new CMapParser(limits.MaxCMapEntries);
        parser.Parse(Decode(stream, name, problems).Span);
        ToUnicodeMap map = parser.ToUnicode;
        return map.IsEmpty ? null : map;
    }

    private PdfFont ReadSimple(PdfDictionary font, string subtype, List<(string Code, string Message)> problems)
    {
        string name = FontName.Clean(objects.GetName(font, "BaseFont") ?? string.Empty);
        PdfDictionary descriptor = objects.GetDictionary(font, "FontDescriptor") ?? PdfDictionary.Empty;
        Lazy<FontProgram> program = new(() => ReadProgram(descriptor, name, problems));
        int flags = (int)(objects.GetNumber(descriptor, "Flags") ?? 0);
        bool isPictorial = name.Contains("dings", StringComparison.OrdinalIgnoreCase) || StandardWidths.FamilyOf(name) == "Symbol";
        bool isSymbolic = (flags & SymbolicFlag) != 0 && (flags & NonsymbolicFlag) == 0;
        bool hasEncoding = objects.Resolve(font["Encoding"]) is PdfName or PdfDictionary;
        Lazy<string?[]> names = new(() => Names(font, program, name, isSymbolicTrueType: subtype == "TrueType" && isSymbolic));
        double?[] widths = Widths(font, descriptor, program, name, flags, names, out double missing);
        var glyphs = new SimpleFont(
            name, names, widths, missing, ReadToUnicode(font, name, problems), program, isSymbolic && !isPictorial, hasEncoding);
        (double ascent, double descent) = Extent(descriptor, program, UsualAscent, UsualDescent);
        return new PdfFont(glyphs, name, false, ascent, descent) { Problems = problems };
    }

    private PdfFont ReadType3(PdfDictionary font, List<(string Code, string Message)> problems)
    {
        PdfDictionary descriptor = objects.GetDictionary(font, "FontDescriptor") ?? PdfDictionary.Empty;
        string name = FontName.Clean(objects.GetName(descriptor, "FontName") ?? objects.GetName(font, "BaseFont") ?? string.Empty);
        double[] matrix = objects.GetNumbers(font, "FontMatrix");
        double scaleX = matrix.Length >= 6 && matrix[0] != 0 ? matrix[0] : 0.001;
        double scaleY = matrix.Length >= 6 && matrix[3] != 0 ? matrix[3] : 0.001;

        double[] given = objects.GetNumbers(font, "Widths");
        int first = (int)(objects.GetNumber(font, "FirstChar") ?? 0);
        var widths = new double?[256];
        for (int i = 0; i < given.Length; i++)
        {
            if ((uint)(first + i) < 256)
                widths[first + i] = given[i] * scaleX;
        }

        Lazy<FontProgram> none = new(FontProgram.None);
        var glyphs = new SimpleFont(
            name, new(() => Names(font, none, name, isSymbolicTrueType: true)), widths, 0, ReadToUnicode(font, name, problems), none, false, true);
        (double ascent, double descent) = Extent(descriptor, none, UsualAscent, UsualDescent);

        // Where an em is not the unit of the font (bitmap fonts: a pixel), the box around all glyphs is about one.
        double factor = 1;
        double[] box = objects.GetNumbers(font, "FontBBox");
        double height = box.Length >= 4 ? Math.Abs((box[3] - box[1]) * scaleY) : 0;
        if (Math.Abs(scaleY) is < SmallestEmUnit or > LargestEmUnit && height > 0)
        {
            factor = height;
            ascent = Math.Max(box[1] * scaleY, box[3] * scaleY);
            descent = Math.Min(box[1] * scaleY, box[3] * scaleY);
        }

        return new PdfFont(glyphs, name, false, ascent, descent) { Problems = problems, SizeFactor = factor };
    }

    /// <summary>The glyph name of each code (9.6.6).</summary>
    private string?[] Names(PdfDictionary font, Lazy<FontProgram> program, string fontName, bool isSymbolicTrueType)
    {
        PdfObject encoding = objects.Resolve(font["Encoding"]);
        string? baseName = encoding switch
        {
            PdfName name => name.Value,
            PdfDictionary dictionary => objects.GetName(dictionary, "BaseEncoding"),
            _ => null,
        };
        string?[]? names = baseName is null ? null : NamedEncodings.Find(baseName);
        names ??= program.Value.Encoding ?? StandardWidths.FamilyOf(fontName) switch
        {
            "Symbol" => NamedEncodings.Symbol,
            "ZapfDingbats" => NamedEncodings.ZapfDingbats,
            _ => isSymbolicTrueType && (program.Value.TrueType is not null || !program.Value.IsEmbedded) ? new string?[256] : NamedEncodings.Standard,
        };
        if (encoding is not PdfDictionary described || objects.GetArray(described, "Differences") is not { } differences)
            return names;

        names = [.. names];
        int code = 0;
        foreach (PdfObject item in differences.Items)
        {
            switch (objects.Resolve(item))
            {
                case PdfNumber number: code = number.Int; break;
                case PdfName name:
                    if ((uint)code < 256)
                        names[code] = name.Value;
                    code++;
                    break;
            }
        }

        return names;
    }

    private double?[] Widths(
        PdfDictionary font, PdfDictionary descriptor, Lazy<FontProgram> program, string name, int flags, Lazy<string?[]> names, out double missing)
    {
        var widths = new double?[256];
        double[] given = objects.GetNumbers(font, "Widths");
        missing = (objects.GetNumber(descriptor, "MissingWidth") ?? 0) / 1000;
        if (given.Length > 0)
        {
            int first = (int)(objects.GetNumber(font, "FirstChar") ?? 0);
            for (int i = 0; i < given.Length; i++)
            {
                if ((uint)(first + i) < 256)
                    widths[first + i] = given[i] / 1000;
            }

            return widths;
        }

        string family = StandardWidths.FamilyOf(name);
        if (family.Length == 0)
            family = (flags & FixedPitchFlag) != 0 ? "Courier" : (flags & SerifFlag) != 0 ? "Times-Roman" : "Helvetica";
        for (int code = 0; code < 256; code++)
        {
            double? own = program.Value.TrueType is { } font2 ? OwnWidth(font2, code, names.Value[code]) : null;
            widths[code] = own ?? (names.Value[code] is { } glyphName ? StandardWidths.Find(family, glyphName) / 1000 : null);
        }

        if (missing == 0)
            missing = 0.5;
        return widths;
    }

    private static double? OwnWidth(TrueTypeProgram font, int code, string? name)
    {
        if (name is not null && GlyphNames.ToText(name) is { } text && font.Unicode is { } unicode
            && unicode.TryGetValue(char.ConvertToUtf32(text, 0), out int glyph))
        {
            return font.WidthOf(glyph);
        }

        return font.Macintosh is { } macintosh && macintosh.TryGetValue(code, out glyph) ? font.WidthOf(glyph) : null;
    }

    /// <summary>Ascent and descent in em: of the descriptor, else of the font program, else the usual ones.</summary>
    private (double Ascent, double Descent) Extent(PdfDictionary descriptor, Lazy<FontProgram> program, double usualAscent, double usualDescent)
    {
        double ascent = (objects.GetNumber(descriptor, "Ascent") ?? 0) / 1000;
        double descent = -Math.Abs(objects.GetNumber(descriptor, "Descent") ?? 0) / 1000;
        if (IsPlausible(ascent, descent))
            return (ascent, descent);
        if (program.Value.TrueType is { } font && IsPlausible(font.Ascent, font.Descent))
            return (font.Ascent, font.Descent);
        return (usualAscent, usualDescent);
    }

    private static bool IsPlausible(double ascent, double descent) => ascent is >= 0.4 and <= 1.4 && descent is <= 0 and >= -0.7;

    private FontProgram ReadProgram(PdfDictionary descriptor, string name, List<(string Code, string Message)> problems)
    {
        PdfStream? stream = objects.GetStream(descriptor, "FontFile2") ?? objects.GetStream(descriptor, "FontFile3") ?? objects.GetStream(descriptor, "FontFile");
        if (stream is null)
            return FontProgram.None;

        // The bytes tell better than the key what they are.
        ReadOnlyMemory<byte> data = Decode(stream, name, problems);
        if (TrueTypeProgram.Read(data) is { } font)
            return new FontProgram(font, CffProgram.Read(font.Cff.Span), null, true);
        if (CffProgram.Read(data.Span) is { } cff)
            return new FontProgram(null, cff, null, true);
        if (Type1Program.ReadEncoding(data.Span) is { } encoding)
            return new FontProgram(null, null, encoding, true);

        problems.Add(("unreadable-font", $"The embedded font {name} cannot be read; its own encoding is not available."));
        return FontProgram.None with { IsEmbedded = true };
    }

    private ReadOnlyMemory<byte> Decode(PdfStream stream, string name, List<(string Code, string Message)> problems)
    {
        try
        {
            return objects.Decode(stream, out _);
        }
        catch (UnreadableFileException exception)
        {
            problems.Add(("unreadable-font", $"A part of font {name} cannot be decoded: {exception.Message}"));
            return default;
        }
    }
}
