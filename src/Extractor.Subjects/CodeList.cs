namespace Extractor.Subjects;

/// <summary>The two lists of subject codes that the forms use.</summary>
public enum CodeList
{
    /// <summary>支出功能分类: 2xx; 类 3, 款 5, 项 7 digits.</summary>
    Functional,

    /// <summary>部门预算支出经济分类: 3xx; 类 3, 款 5 digits.</summary>
    Economic,
}
