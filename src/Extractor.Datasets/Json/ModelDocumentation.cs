using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Extractor.Datasets.Json;

/// <summary>The XML documentation of the model's types, as plain text, from the file that the compiler writes.</summary>
internal static class ModelDocumentation
{
    private static readonly FrozenDictionary<string, XElement> Members = Load();

    public static string? OfType(Type type) =>
        Members.TryGetValue("T:" + type.FullName, out var member) ? Text(member.Element("summary")) : null;

    /// <summary>A property's own summary, or that of the record's parameter which declares it.</summary>
    public static string? OfProperty(Type declaringType, ICustomAttributeProvider? property)
    {
        if (property is not MemberInfo { Name: var name })
        {
            return null;
        }

        if (Members.TryGetValue($"P:{declaringType.FullName}.{name}", out var member))
        {
            return Text(member.Element("summary"));
        }

        return Members.TryGetValue("T:" + declaringType.FullName, out var type)
            ? Text(type.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == name))
            : null;
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            if (node is XText words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement { IsEmpty: true } reference)
            {
                var target = reference.Attribute("cref")?.Value ?? reference.Attribute("name")?.Value ?? "";
                var name = target[(target.LastIndexOf('.') + 1)..];
                text.Append(target.StartsWith("T:", StringComparison.Ordinal) ? name : JsonNamingPolicy.SnakeCaseLower.ConvertName(name));
            }
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static FrozenDictionary<string, XElement> Load()
    {
        using var stream = typeof(ModelDocumentation).Assembly.GetManifestResourceStream("Extractor.Datasets.model-documentation.xml")
            ?? throw new InvalidOperationException("The documentation of the model is not embedded.");
        return XDocument.Load(stream).Descendants("member")
            .ToFrozenDictionary(member => member.Attribute("name")?.Value ?? "", StringComparer.Ordinal);
    }
}
