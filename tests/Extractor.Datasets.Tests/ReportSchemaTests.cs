using System.Text;
using System.Text.Json;
using Extractor.Model;

namespace Extractor.Datasets.Tests;

public sealed class ReportSchemaTests
{
    [Fact]
    public void Says_which_version_it_describes()
    {
        using var schema = JsonDocument.Parse(ReportJson.Schema());
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.EndsWith(ReportJson.SchemaVersion, schema.RootElement.GetProperty("$id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_the_words_of_the_contract()
    {
        var schema = ReportJson.Schema();
        Assert.All(
            ["\"government-fund-budget\"", "\"performance-self-evaluation\"", "\"not-applicable\"", "\"unreadable\"", "\"warning\"", "\"ocr\""],
            word => Assert.Contains(word, schema, StringComparison.Ordinal));
    }

    [Fact]
    public void Describes_its_fields()
    {
        using var schema = JsonDocument.Parse(ReportJson.Schema());
        var observation = schema.RootElement.GetProperty("properties").GetProperty("observations").GetProperty("items");
        Assert.Equal("In unit, exactly as printed.", observation.GetProperty("properties").GetProperty("value").GetProperty("description").GetString());
        Assert.Contains("blank", observation.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"status\": \"value\"", "\"status\": \"Value\"")]
    [InlineData("\"page\": 1,", "\"page\": 0,")]
    [InlineData("\"confidence\": 1,", "\"confidence\": \"1\",")]
    [InlineData("\"is_empty\": false,", "")]
    [InlineData("[1, 2, 3, 4]", "[1, 2, 3]")]
    [InlineData("\"form\": \"revenue\"", "\"form\": \"income\"")]
    [InlineData("\"schema_version\": \"1.1\"", "\"schema_version\": \"0.1\"")]
    public void Refuses_what_breaks_the_contract(string right, string wrong)
    {
        var report = new Report
        {
            SchemaVersion = ReportJson.SchemaVersion,
            Source = new SourceFile("a.pdf", "application/pdf", new string('0', 64), 10, 1, null),
            Metadata = new ReportMetadata(null, null, null, null, null, null, []),
            Sections = [],
            Tables =
            [
                new ReportTable
                {
                    Id = "t1",
                    Form = FormId.Revenue,
                    IsEmpty = false,
                    Notes = [],
                    Parts = [],
                    Columns = [],
                    Header = [],
                    Rows = [],
                    Cells = [new ReportCell(0, 0, 1, 1, "", CellStatus.Value, 1, new Box(1, 2, 3, 4), null, ReadMethod.Text, 1, [])],
                    Flags = [],
                },
            ],
            Observations = [],
            Claims = [],
            Checks = [],
            Diagnostics = [],
        };
        var json = Encoding.UTF8.GetString(ReportJson.Write(report));
        Assert.Empty(JsonSchemaValidator.Validate(ReportJson.Schema(), Encoding.UTF8.GetBytes(json)));
        Assert.Contains(right, json, StringComparison.Ordinal);
        Assert.NotEmpty(JsonSchemaValidator.Validate(ReportJson.Schema(), Encoding.UTF8.GetBytes(json.Replace(right, wrong, StringComparison.Ordinal))));
    }
}
