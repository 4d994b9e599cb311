using System.Text.Json;
using System.Text.Json.Serialization;
using Extractor.Model;

namespace Extractor.Datasets.Json;

/// <summary>Writes a box as <c>[left, top, right, bottom]</c> with at most two decimals: a hundredth of a point is 0.0035 mm.</summary>
internal sealed class BoxConverter : JsonConverter<Box>
{
    public override Box Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A bbox is an array of four numbers.");
        }

        Span<double> edges = stackalloc double[4];
        foreach (ref var edge in edges)
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.Number)
            {
                throw new JsonException("A bbox is an array of four numbers.");
            }

            edge = reader.GetDouble();
        }

        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray
            ? new Box(edges[0], edges[1], edges[2], edges[3])
            : throw new JsonException("A bbox is an array of four numbers.");
    }

    public override void Write(Utf8JsonWriter writer, Box value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(Rounded(value.Left));
        writer.WriteNumberValue(Rounded(value.Top));
        writer.WriteNumberValue(Rounded(value.Right));
        writer.WriteNumberValue(Rounded(value.Bottom));
        writer.WriteEndArray();
    }

    /// <summary>Adding zero turns a negative zero into a plain one.</summary>
    private static double Rounded(double points) => Math.Round(points, 2, MidpointRounding.AwayFromZero) + 0.0;
}
