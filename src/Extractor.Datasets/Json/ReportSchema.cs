using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Extractor.Model;

namespace Extractor.Datasets.Json;

/// <summary>The schema of a report, exported from the types that are written.</summary>
internal static class ReportSchema
{
    private static readonly string[] FormIds = [.. FormId.Nine, FormId.PerformanceSelfEvaluation, FormId.Other];

    private static readonly JsonSerializerOptions Indented = new(ReportContract.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Indented, with a newline at the end.</summary>
    public static string Text { get; } = Build().ToJsonString(Indented) + "\n";

    private static JsonObject Build()
    {
        var exported = ReportContract.TypeInfo.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Describe,
        }).AsObject();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:extractor:report:{ReportJson.SchemaVersion}",
            ["title"] = "Report",
        };
        foreach (var (keyword, value) in exported)
        {
            schema[keyword] = value?.DeepClone();
        }

        return schema;
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        var property = context.PropertyInfo;
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(Box))
        {
            node = BoxSchema(nullable: context.TypeInfo.Type != typeof(Box));
        }

        if (node is not JsonObject schema)
        {
            return node;
        }

        if (schema["properties"] is JsonObject properties)
        {
            // Every property is written, those that may be null too.
            schema["required"] = new JsonArray([.. properties.Select(p => (JsonNode)p.Key)]);
        }

        if (property?.Name == "form")
        {
            var ids = property.DeclaringType == typeof(Observation) ? FormId.Nine : FormIds;
            // A finding in the text has no form.
            JsonNode?[] none = property.DeclaringType == typeof(Finding) ? [null] : [];
            schema["enum"] = new JsonArray([.. ids.Select(id => (JsonNode)id), .. none]);
        }
        else if (property?.Name == "schema_version")
        {
            schema["const"] = ReportJson.SchemaVersion;
        }

        Narrow(schema, property?.Name);
        var description = property is null
            ? ModelDocumentation.OfType(type)
            : ModelDocumentation.OfProperty(property.DeclaringType, property.AttributeProvider);
        if (description is not null && !schema.ContainsKey("description"))
        {
            schema.Insert(0, "description", description);
        }

        return schema;
    }

    private static void Narrow(JsonObject schema, string? name)
    {
        switch (name)
        {
            case "page" or "row_span" or "column_span" or "level":
                schema["minimum"] = 1;
                break;
            case "row" or "column_index" or "index" or "decimals" or "byte_length" or "page_count":
                schema["minimum"] = 0;
                break;
            case "confidence":
                schema["minimum"] = 0;
                schema["maximum"] = 1;
                break;
            case "sha256":
                schema["pattern"] = "^[0-9a-f]{64}$";
                break;
        }
    }

    private static JsonObject BoxSchema(bool nullable) => new()
    {
        ["type"] = nullable ? new JsonArray("array", "null") : "array",
        ["items"] = new JsonObject { ["type"] = "number" },
        ["minItems"] = 4,
        ["maxItems"] = 4,
    };
}
