namespace Extractor.Reconciliation.Forms;

/// <summary>The parts of 三公 expenses.</summary>
internal enum ThreePublicRole
{
    /// <summary>合计.</summary>
    Total,

    /// <summary>因公出国（境）费.</summary>
    Abroad,

    /// <summary>公务用车购置及运行维护费 as a whole.</summary>
    Vehicles,

    /// <summary>公务用车购置费.</summary>
    Purchase,

    /// <summary>公务用车运行维护费.</summary>
    Running,

    /// <summary>公务接待费.</summary>
    Reception,
}
