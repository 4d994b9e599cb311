using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Tests;

public sealed class CatalogueTests
{
    /// <summary>The ids of the reference, sections 2 and 3, of the rules on presentation, and our own DOC-05 and DOC-06.</summary>
    private const string Reference = """
        SUM-01-27 SUM-01-30 SUM-01-57 SUM-01-60 SUM-01-BAL SUM-01-ROLL SUM-01-58 SUM-01-SGN
        REV-02-C1 REV-02-H1 REV-02-H2 REV-02-H3 REV-02-H4
        EXP-03-C1 EXP-03-H1 EXP-03-H2 EXP-03-H3 EXP-03-H4
        FAS-04-27 FAS-04-28 FAS-04-32 FAS-04-59 FAS-04-64 FAS-04-C2 FAS-04-BAL FAS-04-FG FAS-04-FF FAS-04-FS FAS-04-223
        GPB-05-C1 GPB-05-H1 GPB-05-H2 GPB-05-H3 GPB-05-H4 GPB-05-BAL
        BAS-06-301 BAS-06-302 BAS-06-303 BAS-06-307 BAS-06-310 BAS-06-312 BAS-06-399 BAS-06-P BAS-06-O
        TPE-07-B1 TPE-07-B3 TPE-07-F7 TPE-07-F9 TPE-07-LE
        GFB-08-C3 GFB-08-C6 GFB-08-H1 GFB-08-H2 GFB-08-H3 GFB-08-H4
        SCB-09-C1 SCB-09-C6 SCB-09-H1 SCB-09-H2 SCB-09-H3 SCB-09-H4
        X-01-02-T X-01-02-A X-01-02-4 X-01-02-5 X-01-02-6 X-01-02-7 X-01-02-8
        X-01-03-T X-01-03-K X-01-04-1 X-01-04-2 X-01-04-3 X-01-04-K X-01-04-O X-02-04 X-03-04 X-03-SPLIT X-03-05-B
        X-04-05-T X-04-05-K X-04-08-T X-04-08-R X-04-08-O X-04-08-E X-04-08-K X-04-09-T X-04-09-B X-05-06-T
        X-06-07-1 X-06-07-2 X-06-07-3 X-06-07-4 X-06-05-P X-02-03-S X-YY-1 X-YY-2
        NAR-01-T NAR-01-D NAR-01-P NAR-01-W NAR-01-A NAR-02-T NAR-02-S NAR-02-Z NAR-03-T NAR-03-S NAR-03-Z
        NAR-04-T NAR-04-D NAR-04-P NAR-04-W NAR-04-K
        NAR-05-T NAR-05-S1 NAR-05-D NAR-05-P NAR-05-W NAR-05-S2 NAR-05-R NAR-05-I1 NAR-05-I2 NAR-05-I3 NAR-05-I4 NAR-05-N NAR-05-BP NAR-05-PRJ
        NAR-06-T NAR-06-P NAR-06-O NAR-06-D NAR-06-L1 NAR-06-L2
        TPN-07-T TPN-07-R TPN-07-D TPN-07-S TPN-07-C TPN-07-V TPN-07-Z NAR-08-T NAR-09-T ORG-10-T ORG-10-D ORG-10-M
        PRC-11-T PRC-11-S1 PRC-11-S2 PRC-11-S3 PRC-11-SH PRC-11-X AST-12-V AST-12-K AST-12-E PER-13-B PER-13-O PER-13-G
        PER-01 PER-02 PER-03 PER-04 PER-05 PER-06 PER-07 PER-08 PER-09 PER-10 PER-11 PER-12 PER-13 PER-14 PER-15 PER-16 PER-17
        DOC-01 DOC-02 DOC-03 DOC-04 DOC-05 DOC-06
        """;

    [Fact]
    public void Every_identity_of_the_forms_is_registered_once()
    {
        var expected = Reference.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
        Assert.Equal(expected, RuleCatalogue.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }
}
