using System.Text.Json;
using System.Text.RegularExpressions;

namespace Extractor.Datasets.Tests;

/// <summary>
/// Validates JSON against a schema of draft 2020-12, for the keywords that our schema uses; any other keyword is an error, so
/// that none is ignored in silence. Also reports properties that the schema does not name: it allows them for later versions,
/// but this version must not write any.
/// </summary>
internal sealed class JsonSchemaValidator
{
    private static readonly string[] Annotations = ["$schema", "$id", "title", "description", "default"];

    private readonly JsonElement _root;
    private readonly List<string> _errors = [];

    private JsonSchemaValidator(JsonElement root) => _root = root;

    public static IReadOnlyList<string> Validate(string schema, ReadOnlyMemory<byte> json)
    {
        using var schemaDocument = JsonDocument.Parse(schema);
        using var document = JsonDocument.Parse(json);
        var validator = new JsonSchemaValidator(schemaDocument.RootElement);
        validator.Check(schemaDocument.RootElement, document.RootElement, "$");
        return validator._errors;
    }

    private void Check(JsonElement schema, JsonElement value, string at)
    {
        if (_errors.Count >= 20)
        {
            return;
        }

        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            Expect(schema.ValueKind == JsonValueKind.True, at, "nothing is allowed here");
            return;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            switch (keyword.Name)
            {
                case "$ref":
                    Check(Resolve(keyword.Value.GetString()!), value, at);
                    break;
                case "type":
                    Expect(Types(keyword.Value).Any(type => IsOfType(value, type)), at, $"is no {keyword.Value}: {value}");
                    break;
                case "enum":
                    Expect(keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)), at, $"is not allowed: {value}");
                    break;
                case "const":
                    Expect(JsonElement.DeepEquals(keyword.Value, value), at, $"is not {keyword.Value}: {value}");
                    break;
                case "properties":
                    CheckProperties(keyword.Value, value, at);
                    break;
                case "required":
                    foreach (var name in keyword.Value.EnumerateArray())
                    {
                        Expect(value.ValueKind != JsonValueKind.Object || value.TryGetProperty(name.GetString()!, out _), at, $"lacks {name}");
                    }

                    break;
                case "items":
                    if (value.ValueKind == JsonValueKind.Array)
                    {
                        var index = 0;
                        foreach (var item in value.EnumerateArray())
                        {
                            Check(keyword.Value, item, $"{at}[{index++}]");
                        }
                    }

                    break;
                case "minItems":
                    Expect(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(), at, "has too few items");
                    break;
                case "maxItems":
                    Expect(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32(), at, "has too many items");
                    break;
                case "minimum":
                    Expect(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(), at, $"is too small: {value}");
                    break;
                case "maximum":
                    Expect(value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(), at, $"is too great: {value}");
                    break;
                case "pattern":
                    Expect(
                        value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
                        at,
                        $"does not match {keyword.Value}: {value}");
                    break;
                default:
                    Assert.Contains(keyword.Name, Annotations);
                    break;
            }
        }
    }

    private void CheckProperties(JsonElement properties, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var schema))
            {
                Check(schema, property.Value, $"{at}.{property.Name}");
            }
            else
            {
                _errors.Add($"{at}.{property.Name} is not in the schema");
            }
        }
    }

    private JsonElement Resolve(string pointer)
    {
        Assert.StartsWith("#", pointer, StringComparison.Ordinal);
        var target = _root;
        foreach (var part in pointer.Split('/').Skip(1))
        {
            target = target.ValueKind == JsonValueKind.Array
                ? target[int.Parse(part)]
                : target.GetProperty(part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        }

        return target;
    }

    private void Expect(bool holds, string at, string message)
    {
        if (!holds)
        {
            _errors.Add($"{at} {message}");
        }
    }

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Select(t => t.GetString()!)
        : [type.GetString()!];

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && decimal.IsInteger(number),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new InvalidOperationException($"Unknown type {type}."),
    };
}
