namespace Extractor.Corpus.Generator.Figures;

/// <summary>Travel abroad, purchase and running of vehicles, and reception, in fen.</summary>
internal sealed record ThreePublic(long Abroad, long Purchase, long Running, long Reception)
{
    public static readonly ThreePublic None = new(0, 0, 0, 0);

    public long Vehicles => Purchase + Running;

    public long Total => Abroad + Vehicles + Reception;

    /// <summary>In the order of the form: total, abroad, vehicles, purchase, running, reception.</summary>
    public IReadOnlyList<long> Columns => [Total, Abroad, Vehicles, Purchase, Running, Reception];
}
