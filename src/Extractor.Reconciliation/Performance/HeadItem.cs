namespace Extractor.Reconciliation.Performance;

/// <summary>What a label in the head of a sheet announces.</summary>
internal enum HeadItem
{
    /// <summary>The name of a project: the sheet is about one.</summary>
    Project,

    /// <summary>The name of a department: the sheet is about all that it spends.</summary>
    Department,
}
