namespace Extractor.Narrative.Tests;

/// <summary>The patterns N01 to N48 of the reference (narrative, section 2), each in a section with the title that it stands in.</summary>
public class PatternTests
{
    [Theory]
    [InlineData("2024年度收、支总计均为83.02万元。", "revenue-and-expenditure-total total 83.02万元")]
    [InlineData("滨河镇2024年度收入支出总计12万元。", "revenue-and-expenditure-total total 12万元")]
    [InlineData("2024年度收入总计12万元，支出总计12万元。", "revenue-total total 12万元|expenditure-total total 12万元")]
    [InlineData(
        "收入总计12万元，其中：本年收入合计9万元，使用非财政拨款结余1万元，年初结转和结余2万元；支出总计12万元，其中：本年支出合计10万元，结余分配0.5万元，年末结转和结余1.5万元。",
        "revenue-total total 12万元|revenue total 9万元|surplus-used total 1万元|opening-carry-over total 2万元|expenditure-total total 12万元|expenditure total 10万元|surplus-distribution total 0.5万元|closing-carry-over total 1.5万元")]
    [InlineData(
        "2024年度收、支总计各是12.5万元,11.5万元。与2023年相比，收、支总计各减少1.5万元,2.5万元，各下降10.71%、17.86%。",
        "revenue-total total 12.5万元|expenditure-total total 11.5万元|revenue-total change decrease 1.5万元|expenditure-total change decrease 2.5万元|revenue-total growth decrease 10.71%|expenditure-total growth decrease 17.86%")]
    [InlineData("收、支总计12万元。与2023年度相比，收、支总计各增加2万元，增长20%。", "revenue-and-expenditure-total total 12万元|revenue-and-expenditure-total change increase 2万元|revenue-and-expenditure-total growth increase 20%")]
    [InlineData("收入总计12万元，支出总计12万元。与上年相比，各增加2万元，增长20%。", "revenue-total total 12万元|expenditure-total total 12万元|revenue-total+expenditure-total change increase 2万元|revenue-total+expenditure-total growth increase 20%")]
    [InlineData("收、支总计12万元，与上年决算数基本持平。", "revenue-and-expenditure-total total 12万元|revenue-and-expenditure-total change flat 0")]
    [InlineData("收、支总计12万元，较上年增加2万元，主要原因是追加采购设备2台、经费3万元。", "revenue-and-expenditure-total total 12万元|revenue-and-expenditure-total change increase 2万元|assets.equipment count 2台|revenue-and-expenditure-total total 3万元")]
    [InlineData("收入总计12万元，支出总计12万元，与2023年度相比，收入增加2万元，增长20%，支出减少1万元。", "revenue-total total 12万元|expenditure-total total 12万元|revenue-total change increase 2万元|revenue-total growth increase 20%|expenditure-total change decrease 1万元")]
    [InlineData("收、支总决算12万元，同比增长20%。", "revenue-and-expenditure-total total 12万元|revenue-and-expenditure-total growth increase 20%")]
    [InlineData("收、支总计12万元，与上年相比，收入、支出分别增加2万元、3万元，分别增长20%和33.33%。", "revenue-and-expenditure-total total 12万元|revenue-total change increase 2万元|expenditure-total change increase 3万元|revenue-total growth increase 20%|expenditure-total growth increase 33.33%")]
    [InlineData("收、支总计12万元，收入、支出均比上年增加2万元。", "revenue-and-expenditure-total total 12万元|revenue-total+expenditure-total change increase 2万元")]
    public void Revenue_and_expenditure_as_a_whole(string sentence, string claims) => Check("收入支出决算总体情况说明", sentence, claims);

    [Theory]
    [InlineData("本年收入合计12万元，其中：财政拨款收入9万元，占75%；事业收入3万元，占25%。", "revenue total 12万元|fiscal-revenue total 9万元|fiscal-revenue share 75%|undertaking-revenue total 3万元|undertaking-revenue share 25%")]
    [InlineData("1、财政拨款收入9万元。与2023年度相比，减少1万元，下降10%。", "fiscal-revenue total 9万元|fiscal-revenue change decrease 1万元|fiscal-revenue growth decrease 10%")]
    [InlineData("2、上级补助收入0万元。与上年决算数一致。", "superior-subsidy-revenue total 0万元|superior-subsidy-revenue change flat 0")]
    [InlineData("事业收入、经营收入均为0万元。", "undertaking-revenue+business-revenue total 0万元")]
    [InlineData("财政拨款收入9万元（其中：一般公共预算8万元，政府性基金1万元），占75%。", "fiscal-revenue total 9万元|general-budget total 8万元|fund total 1万元|fiscal-revenue share 75%")]
    [InlineData("3、上级补助收入。2024年度无此项收入，与上年持平。", "superior-subsidy-revenue none 0|superior-subsidy-revenue change flat 0")]
    [InlineData("财政拨款收入9万元，为取得的一般公共预算拨款和政府性基金预算拨款。与上年相比减少1万元。", "fiscal-revenue total 9万元|fiscal-revenue change decrease 1万元")]
    public void Revenue(string sentence, string claims) => Check("收入决算情况说明", sentence, claims);

    [Theory]
    [InlineData("本年支出合计10万元，其中：基本支出6万元，占60%；项目支出4万元，占40%。", "expenditure total 10万元|basic-expenditure total 6万元|basic-expenditure share 60%|project-expenditure total 4万元|project-expenditure share 40%")]
    [InlineData("基本支出、项目支出分别为6万元、4万元。", "basic-expenditure total 6万元|project-expenditure total 4万元")]
    [InlineData("基本支出、项目支出分别为6、4万元。", "basic-expenditure total 6万元|project-expenditure total 4万元")]
    [InlineData("上缴上级支出、经营支出均为0万元。基本支出6万元，其中：人员经费5万元，公用经费1万元。", "payment-to-superior+business-expenditure total 0万元|basic-expenditure total 6万元|expenditure.personnel total 5万元|expenditure.public total 1万元")]
    public void Expenditure(string sentence, string claims) => Check("支出决算情况说明", sentence, claims);

    [Theory]
    [InlineData("财政拨款收、支总计均为9万元，与上年相比各减少1万元，下降10%。", "fiscal-total total 9万元|fiscal-total change decrease 1万元|fiscal-total growth decrease 10%")]
    [InlineData("财政拨款收入中，一般公共预算财政拨款收入8万元，比2023年度决算数增加1万元；政府性基金预算财政拨款收入1万元，与2023年度决算数持平。", "general-budget-revenue total 8万元|general-budget-revenue change increase 1万元|fund-revenue total 1万元|fund-revenue change flat 0")]
    [InlineData("财政拨款收入总计9万元，其中：本年收入8万元，年初结转和结余1万元；支出总计9万元，其中年末结转和结余2万元。", "fiscal-revenue-total total 9万元|fiscal-revenue total 8万元|fiscal-opening total 1万元|fiscal-expenditure-total total 9万元|fiscal-closing total 2万元")]
    public void Appropriations(string sentence, string claims) => Check("财政拨款收入支出决算总体情况说明", sentence, claims);

    [Theory]
    [InlineData("一般公共预算财政拨款支出8万元，占本年支出合计的80%。与上年相比，一般公共预算财政拨款支出增加2万元，增长33.33%。", "general-budget-expenditure total 8万元|general-budget-expenditure share 80%|general-budget-expenditure change increase 2万元|general-budget-expenditure growth increase 33.33%")]
    [InlineData("支出8万元，主要用于以下方面：教育（类）支出5万元，占62.5%；住房保障支出3万元，占37.5%。", "general-budget-expenditure total 8万元|205 total 5万元|205 share 62.5%|221 total 3万元|221 share 37.5%")]
    [InlineData("一般公共预算财政拨款支出年初预算数为7万元，支出决算数为8万元，完成年初预算数的114.29%。", "general-budget-expenditure initial-budget 7万元|general-budget-expenditure final 8万元|general-budget-expenditure completion 114.29%")]
    [InlineData("一般公共预算财政拨款支出决算数为8万元，完成预算98.77%。", "general-budget-expenditure final 8万元|general-budget-expenditure completion 98.77%")]
    [InlineData("一般公共预算财政拨款支出年初预算为0万元，全年预算为9万元，支出决算为8万元，完成全年预算的88.89%。", "general-budget-expenditure initial-budget 0万元|general-budget-expenditure full-year-budget 9万元|general-budget-expenditure final 8万元|general-budget-expenditure completion 88.89%")]
    [InlineData("其中：基本支出5万元，项目支出3万元。项目支出主要用于河道清淤2万元，主要成效是水质改善；路灯维修1万元。", "general-budget-basic total 5万元|general-budget-project total 3万元|general-budget-project.project total 2万元|general-budget-project.project total 1万元")]
    [InlineData("1、教育支出（类）普通教育（款）小学教育（项）。主要用于：校舍维护。年初预算数为7万元，支出决算数为8万元，完成年初预算数的114.29%。决算数大于预算数的原因是追加维修3万元。", "2050202 initial-budget 7万元|2050202 final 8万元|2050202 completion 114.29%|2050202 comparison increase 0|2050202 total 3万元")]
    [InlineData("教育支出（类）普通教育（款）小学教育（项）支出决算8万元，决算数与预算数持平。", "2050202 final 8万元|2050202 deviation flat 0")]
    [InlineData("教育支出（类）普通教育（款）小学教育（项）支出决算8万元，年初无预算。", "2050202 final 8万元|2050202 initial-budget 0")]
    [InlineData("教育支出（类）普通教育（款）小学教育（项）年初预算为7万元，支出决算8万元。主要原因是调整科目，剔除科目调整因素，实际完成年初预算的98.5%。", "2050202 initial-budget 7万元|2050202 final 8万元|2050202 completion 98.5%")]
    [InlineData("卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）、公务员医疗补助（项）：支出决算分别为3万元、2万元，均完成预算的100%。", "2101101 final 3万元|2101103 final 2万元|2101101+2101103 completion 100%")]
    [InlineData("卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）、公务员医疗补助（项）支出5万元。", "unknown total 5万元")]
    [InlineData("教育支出（类）普通教育（款）小学教育（项）年初预算7万元，决算8万元，比年初预算增加1万元，增长14.29%。", "2050202 initial-budget 7万元|2050202 final 8万元|2050202 deviation increase 1万元|2050202 growth increase 14.29%")]
    [InlineData("“政府办公厅（室）及相关机构事务”（款）决算8万元，比2024年初预算增加1万元。", "20103 final 8万元|20103 deviation increase 1万元")]
    [InlineData("一般公共服务支出（201）人大事务（01）行政运行（01）支出决算为8万元。", "2010101 final 8万元")]
    [InlineData("机关服务（2010103）支出8万元，增加1万元。", "2010103 total 8万元|2010103 change increase 1万元")]
    public void General_budget(string sentence, string claims) => Check("一般公共预算财政拨款支出决算情况说明", sentence, claims);

    [Theory]
    [InlineData(
        "一般公共预算财政拨款基本支出5万元，包括人员经费和公用经费。其中：人员经费4万元，主要包括：基本工资、奖金；公用经费1万元，主要包括：办公费、水费。",
        "general-budget-basic total 5万元|personnel-expenses total 4万元|personnel-expenses list 2项|public-expenses total 1万元|public-expenses list 2项")]
    [InlineData("人员经费4万元，较上年决算数增加1万元，增长33.33%，用途主要包括基本工资、奖金等。", "personnel-expenses total 4万元|personnel-expenses change increase 1万元|personnel-expenses growth increase 33.33%|personnel-expenses list 2项")]
    [InlineData("人员经费4万元，主要是基本工资、奖金。", "personnel-expenses total 4万元|personnel-expenses list 2项")]
    [InlineData("人员经费4万元，主要是在职人员增加，补发奖金1万元。", "personnel-expenses total 4万元|personnel-expenses total 1万元")]
    [InlineData("1、工资福利支出3万元，占基本支出的60%。2、商品和服务支出1万元，其中：办公费0.5万元。", "301 total 3万元|301 share 60%|302 total 1万元|30201 total 0.5万元")]
    [InlineData("基本支出5万元，主要用于办公费、差旅费，比上年增加1万元。", "general-budget-basic total 5万元|general-budget-basic change increase 1万元")]
    public void Basic_expenditure(string sentence, string claims) => Check("一般公共预算财政拨款基本支出决算情况说明", sentence, claims);

    [Theory]
    [InlineData("“三公”经费财政拨款支出全年预算为3万元，支出决算为2万元，完成全年预算的66.67%。比上年减少1万元，下降33.33%。", "three-public full-year-budget 3万元|three-public final 2万元|three-public completion 66.67%|three-public change decrease 1万元|three-public growth decrease 33.33%")]
    [InlineData("其中：因公出国（境）费支出决算为0万元，完成预算的0%；公务用车购置及运行费决算为1.5万元，完成预算的75%；公务接待费决算为0.5万元，完成预算的50%。", "three-public.travel final 0万元|three-public.travel completion 0%|three-public.vehicles final 1.5万元|three-public.vehicles completion 75%|three-public.reception final 0.5万元|three-public.reception completion 50%")]
    [InlineData("“三公”经费支出决算中，公务接待费支出决算0.5万元，占25%。", "three-public.reception final 0.5万元|three-public.reception share 25%")]
    [InlineData("全年因公出国（境）团组2个，累计5人次。", "three-public.travel count 2个|three-public.travel count 5人次")]
    [InlineData("购置公务用车1辆，年末公务用车保有量为3辆。", "three-public.vehicle-purchase count 1辆|three-public.vehicles-kept count 3辆")]
    [InlineData("国内公务接待0.5万元，共6批次、40人次（含外事接待1批次、3人次），人均标准未超。", "three-public.reception-domestic total 0.5万元|three-public.reception-domestic count 6批次|three-public.reception-domestic count 40人次|three-public.reception-foreign count 1批次|three-public.reception-foreign count 3人次")]
    [InlineData("公务接待费0.5万元，接待国内来访团组4个，34人次（不包括陪同人员）。", "three-public.reception total 0.5万元|three-public.reception-domestic count 4个|three-public.reception-domestic count 34人次")]
    [InlineData("国（境）外公务接待费0万元，0批次、0人次。", "three-public.reception-abroad total 0万元|three-public.reception-abroad count 0批次|three-public.reception-abroad count 0人次")]
    [InlineData("本单位2024年度无“三公”经费财政拨款支出。", "three-public none 0")]
    [InlineData("本单位没有一般公共预算财政拨款预算安排“三公”经费。", "three-public none 0")]
    [InlineData("公务用车购置费及运行维护费支出预算为2万元，支出决算为1万元。", "three-public.vehicles full-year-budget 2万元|three-public.vehicles final 1万元")]
    [InlineData("单位共有公务用车3辆，其中：轿车2辆、越野车1辆。", "three-public.vehicles-kept count 3辆|unknown count 2辆|unknown count 1辆")]
    [InlineData("国内公务接待支出1.5万元，具体内容包括：接待邻县考察组0.5万元。", "three-public.reception-domestic total 1.5万元|unknown total 0.5万元")]
    [InlineData("“三公”经费支出决算为2万元，完成预算2.5万元的80%。", "three-public final 2万元|three-public full-year-budget 2.5万元|three-public completion 80%")]
    public void Three_public(string sentence, string claims) => Check("“三公”经费支出决算情况说明", sentence, claims);

    [Theory]
    [InlineData("年初结转和结余1万元，本年收入5万元，本年支出4万元，年末结转和结余2万元。", "fund-opening total 1万元|fund-revenue total 5万元|fund-expenditure total 4万元|fund-closing total 2万元")]
    [InlineData("本部门当年无政府性基金预算财政拨款收入支出。", "fund none 0")]
    [InlineData("本部门没有政府性基金收入，也没有使用政府性基金安排的支出。", "fund-revenue none 0|fund-expenditure none 0")]
    [InlineData("政府性基金预算财政拨款支出4万元，占本年支出合计的40%。", "fund-expenditure total 4万元|fund-expenditure share 40%")]
    [InlineData("政府性基金预算财政拨款收入5万元，年初结转和结余0万元，支出4万元，其中：基本支出0万元，项目支出4万元。", "fund-revenue total 5万元|fund-opening total 0万元|fund-expenditure total 4万元|fund-basic total 0万元|fund-project total 4万元")]
    public void Fund_budget(string sentence, string claims) => Check("政府性基金预算财政拨款收入支出决算情况说明", sentence, claims);

    [Theory]
    [InlineData("国有资本经营预算财政拨款本年支出4万元，其中：国有企业改革成本支出3万元、国有企业政策性补贴1万元。", "state-capital-expenditure total 4万元|2230107 total 3万元|2230301 total 1万元")]
    [InlineData("本部门没有使用国有资本经营预算安排的支出。", "state-capital-expenditure none 0")]
    [InlineData("年初结转和结余1万元，本年收入5万元，本年支出4万元，年末结转和结余2万元。", "state-capital-opening total 1万元|state-capital-revenue total 5万元|state-capital-expenditure total 4万元|state-capital-closing total 2万元")]
    public void State_capital(string sentence, string claims) => Check("国有资本经营预算财政拨款支出决算情况说明", sentence, claims);

    [Theory]
    [InlineData("滨河镇机关运行经费支出8万元，比年初预算数减少1万元，降低11.11%。", "operating-expenses total 8万元|operating-expenses deviation decrease 1万元|operating-expenses growth decrease 11.11%")]
    [InlineData("机关运行经费支出8万元（与基本支出中公用经费之和一致），比上年增加1万元。", "operating-expenses total 8万元|operating-expenses change increase 1万元")]
    [InlineData("本单位无机关运行相关经费。", "operating-expenses none 0")]
    [InlineData("本年度会议费支出1万元，与上年决算数持平；培训费支出2万元，比上年增加1万元。", "meeting-expenses total 1万元|meeting-expenses change flat 0|training-expenses total 2万元|training-expenses change increase 1万元")]
    [InlineData("机关运行经费支出8万元，其中：办公费2万元、印刷费1万元。", "operating-expenses total 8万元|unknown total 2万元|unknown total 1万元")]
    public void Operating_expenses(string sentence, string claims) => Check("机关运行经费支出情况", sentence, claims);

    [Theory]
    [InlineData("政府采购支出总额8万元，其中：政府采购货物支出5万元、政府采购工程支出1万元、政府采购服务支出2万元。", "procurement total 8万元|procurement.goods total 5万元|procurement.works total 1万元|procurement.services total 2万元")]
    [InlineData("授予中小企业合同金额6万元，占政府采购支出总额的75%，其中：授予小微企业合同金额3万元，占授予中小企业合同金额的50%。", "procurement.sme total 6万元|procurement.sme share 75%|procurement.micro total 3万元|procurement.micro share 50%")]
    [InlineData("工程采购授予中小企业合同金额占工程支出金额的80%。", "procurement.works.sme share 80%")]
    [InlineData(
        "政府采购金额（以合同签订为准）为8万元，其中：货物采购金额5万元、服务采购金额3万元。面向中小企业预留政府采购项目预算金额6万元，面向小微企业预留政府采购项目预算金额4万元。由中小企业供应商中标或者成交的，采购金额5万元。",
        "procurement total 8万元|procurement.goods total 5万元|procurement.services total 3万元|procurement.reserved-sme total 6万元|procurement.reserved-micro total 4万元|procurement.awarded total 5万元")]
    [InlineData("实际采购金额6万元，其中：货物类3万元、工程类1万元、服务类2万元。", "procurement total 6万元|procurement.goods total 3万元|procurement.works total 1万元|procurement.services total 2万元")]
    public void Procurement(string sentence, string claims) => Check("政府采购支出情况", sentence, claims);

    [Theory]
    [InlineData("截至2024年12月31日，共有车辆3辆，其中，执法执勤用车2辆、其他用车1辆。", "assets.vehicles count 3辆|assets.vehicles.enforcement count 2辆|assets.vehicles.other count 1辆")]
    [InlineData("单价50万元以上通用设备2台（套），单位价值100万元（含）以上专用设备0台（套）（不含车辆）。", "assets.equipment threshold 50万元|assets.equipment count 2台(套)|assets.equipment threshold 100万元|assets.equipment count 0台(套)")]
    [InlineData("无车辆、无单价100万元以上设备。", "assets.equipment threshold 100万元|assets.vehicles none 0|assets.equipment none 0")]
    [InlineData("共有车辆两辆，其中应急保障用车十二辆。", "assets.vehicles count 2辆|assets.vehicles.emergency count 12辆")]
    public void Assets(string sentence, string claims) => Check("国有资产占用情况", sentence, claims);

    [Theory]
    [InlineData("对2024年度项目支出全面开展绩效自评，涵盖项目3个，涉及预算资金9万元，占项目支出总额的90%。", "performance.projects count 3个|performance.funds total 9万元|performance.funds share 90%")]
    [InlineData("对道路养护等2个项目开展了绩效评价。", "performance.projects count 2个")]
    [InlineData("整体支出绩效自评：全年预算数为12万元，执行数为10万元，执行率83.33%，自评得分92分。", "performance.overall full-year-budget 12万元|performance.overall final 10万元|performance.overall completion 83.33%|performance.overall score 92分")]
    [InlineData("校园绿化项目绩效自评综述：得分为88分。全年预算数为2万元，执行数为1万元，完成预算的50%。", "performance.project score 88分|performance.project full-year-budget 2万元|performance.project final 1万元|performance.project completion 50%")]
    [InlineData("项目全年预算数为2万元，执行数为1万元。主要产出：植树300棵，栽种绿篱5亩，培训村民44名，完成率100%，群众满意度95%。", "performance.project full-year-budget 2万元|performance.project final 1万元|performance.result count 300棵|performance.result count 5亩|performance.result count 44名|performance.result rate 100%|performance.result rate 95%")]
    [InlineData("单位全年预算数为12万元，执行数为10万元。", "performance.overall full-year-budget 12万元|performance.overall final 10万元")]
    [InlineData(
        "编报绩效目标的项目5个，涉及预算金额9万元；绩效跟踪的项目4个；绩效自评的项目4个，平均得分90.5分（其中，绩效评级为“优”的项目3个；绩效评级为“良”的项目1个。发现问题2个，已经完成整改的1个，正在整改的1个）。",
        "performance.projects count 5个|performance.funds total 9万元|performance.projects count 4个|performance.projects count 4个|performance.score score 90.5分|performance.grade.excellent count 3个|performance.grade.good count 1个|performance.problems count 2个|performance.rectified count 1个|performance.rectifying count 1个")]
    [InlineData("对整体支出开展绩效评价，涉及一般公共预算支出5万元。", "performance.funds total 5万元")]
    [InlineData("道路维护项目自评得分90分，部门整体支出绩效自评结果为95分。", "performance.project score 90分|performance.overall score 95分")]
    public void Performance(string sentence, string claims) => Check("预算绩效管理情况", sentence, claims);

    [Fact]
    public void Remark_on_rounding_states_no_figure() =>
        Assert.Empty(Story.Claims("本报告数据因四舍五入可能存在尾数误差。"));

    private static void Check(string title, string sentence, string claims) =>
        Assert.Equal(claims, string.Join('|', Story.Claims("##" + title, sentence).Select(Story.Line)));
}
