namespace Extractor.Docx;

/// <summary>The number of a list item as printed.</summary>
/// <param name="Text">Such as <c>一、</c>; empty when nothing is printed.</param>
/// <param name="Gap">What follows it: tab, space or nothing.</param>
internal readonly record struct ListNumber(string Text, string Gap)
{
    public static ListNumber None { get; } = new(string.Empty, "nothing");

    /// <summary>
    /// The number and what separates it from the text. After Chinese punctuation the printed gap is no space of the text:
    /// <c>一、收入</c>, but <c>1. 收入</c>.
    /// </summary>
    public string Prefix => Text.Length == 0 || Gap == "nothing" || !LineText.IsNarrow(Text[^1]) ? Text : Text + " ";
}
