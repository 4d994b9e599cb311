namespace Extractor.Model;

/// <summary>How a text was read.</summary>
public enum ReadMethod
{
    /// <summary>From the letters of a page.</summary>
    Text,

    /// <summary>Recognised in an image.</summary>
    Ocr,

    /// <summary>From a DOCX.</summary>
    Docx,
}
