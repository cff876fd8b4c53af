/** Occupations of coal, coking, power, water, metal, chemicals and building materials; columns as in professionals.ts. */
export const industryOccupations = `
6-10-02-01 | 炼焦煤制备工 | Coking coal preparer | 备煤工,配煤工 | conveyor | conveyorTending, coalWashing, equipmentRounds | learnt
6-10-02-02 | 炼焦工 | Coke oven worker | 焦炉工,焦化厂工人,出炉工 | furnace | coking, safetyManagement, equipmentRounds
6-10-03-03 | 煤制气工 | Coal gas maker | 煤气化操作工,气化工 | plant | coalGasification, chemicalControl, equipmentRounds
6-10-03-05 | 工业型煤工 | Briquette maker | 型煤工 | process | coalBriquetting, equipmentOperation, conveyorTending | learnt
6-10-03-06 | 煤提质工 | Coal upgrading worker | 煤炭提质操作工 | plant | coalWashing, equipmentRounds, chemicalControl
6-11-01-02 | 化工单元操作工 | Chemical unit operator | 化工操作工,化工厂工人 | plant | chemicalWork, equipmentRounds, safetyManagement
6-11-01-03 | 化工总控工 | Chemical control room operator | 化工中控员,化工总控操作员 | controlRoom | chemicalControl, equipmentRounds, safetyManagement
6-11-03-01 | 合成氨生产工 | Ammonia maker | 合成氨操作工 | plant | fertiliserMaking, chemicalControl, safetyManagement
6-11-03-02 | 尿素生产工 | Urea maker | 尿素操作工,化肥厂工人 | plant | fertiliserMaking, chemicalControl, safetyManagement
6-15-01-01 | 水泥生产工 | Cement worker | 水泥厂工人 | plant | cementMaking, equipmentRounds, safetyManagement
6-15-02-01 | 砖瓦生产工 | Brick maker | 砖厂工人,砖瓦工人 | process | brickMaking, equipmentOperation, handPacking | learnt
6-15-06-02 | 耐火材料烧成工 | Refractory kiln worker | 耐火砖烧成工 | furnace | refractories, equipmentRounds, safetyManagement
6-15-06-03 | 耐火制品加工工 | Refractory finisher | 耐火砖加工工 | process | refractories, measuringTools, visualInspection
6-16-01-08 | 矿山提升设备操作工 | Mine hoist operator | 绞车司机,主提升机司机,副井绞车工 | controlRoom | hoistOperation, safetyManagement, equipmentRounds
6-16-01-11 | 矿山安全设备监测检修工 | Mine safety equipment worker | 矿灯充电工,矿灯房管理员,矿灯管理工,自救器管理工 | lampRoom | minerLamps, mineMonitoring, electrical
6-16-01-13 | 矿山生产集控员 | Mine control room operator | 煤矿集控员,调度室集控员,洗煤厂集控员 | controlRoom | mineMonitoring, conveyorTending, dispatching
6-16-01-14 | 矿石处理工 | Ore handling worker | 筛分破碎工,手选矸石工,拣矸工 | conveyor | conveyorTending, visualInspection, safetyManagement | learnt
6-16-01-15 | 选矿工 | Mineral separation worker | 选煤工,洗煤工,洗煤厂工人,选煤厂工人 | conveyor | coalWashing, conveyorTending, equipmentRounds
6-16-02-09 | 煤层气排采集输工 | Coalbed gas worker | 煤层气采气工,瓦斯抽采站值班员 | plant | gasWork, equipmentRounds, safetyManagement
6-17-01-06 | 高炉炼铁工 | Blast furnace worker | 炼铁工,高炉工 | furnace | ironMaking, safetyManagement, equipmentRounds
6-17-02-02 | 炼钢工 | Steel maker | 转炉工,电炉工,钢厂工人 | furnace | steelMaking, safetyManagement, equipmentRounds
6-17-03-02 | 铸管工 | Pipe caster | 球墨铸管工 | furnace | casting, safetyManagement, visualInspection
6-17-06-02 | 铝电解工 | Aluminium smelter | 电解铝工 | furnace | aluminiumSmelting, safetyManagement, equipmentRounds
6-17-06-03 | 镁冶炼工 | Magnesium smelter | 镁厂工人 | furnace | aluminiumSmelting, safetyManagement, equipmentRounds
6-17-09-02 | 金属轧制工 | Rolling mill worker | 轧钢工,不锈钢轧制工 | machine | rolling, equipmentOperation, safetyManagement
6-17-09-07 | 金属材精整工 | Steel finisher | 钢材精整工,钢材打捆工 | machine | steelFinishing, visualInspection, measuringTools
6-28-01-01 | 锅炉运行值班员 | Power station boiler operator | 电厂锅炉值班员 | controlRoom | boilerOperation, equipmentRounds, safetyManagement
6-28-01-02 | 燃料值班员 | Fuel handler at a power station | 输煤值班员,输煤工 | conveyor | conveyorTending, equipmentRounds, safetyManagement
6-28-01-03 | 汽轮机运行值班员 | Turbine operator | 汽机值班员 | controlRoom | powerControl, equipmentRounds, safetyManagement
6-28-01-05 | 发电集控值班员 | Power plant control room operator | 集控值班员,电厂集控员,电厂巡检员 | controlRoom | powerControl, equipmentRounds, electrical
6-28-01-06 | 电气值班员 | Electrical duty operator | 电厂电气值班员 | controlRoom | substationDuty, powerControl, electrical
6-28-01-10 | 光伏发电运维值班员 | Solar station keeper | 光伏运维员,光伏电站管护员,光伏板清洗工,光伏维护工,光伏公益岗 | solar | solarMaintenance, solarCleaning, smartphoneUse | learnt
6-28-01-11 | 锅炉操作工 | Boiler operator | 锅炉工,司炉工,供暖锅炉工 | controlRoom | boilerOperation, equipmentRounds, safetyManagement
6-28-01-12 | 风力发电运维值班员 | Wind turbine operator | 风电运维员,风电场值班员 | rounds | windMaintenance, equipmentRounds, electrical
6-28-01-13 | 供热管网系统运行工 | Heating network worker | 供热运行工,换热站值班员,热力站值班员 | rounds | heatingNetwork, equipmentRounds, pumpOperation
6-28-01-14 | 变配电运行值班员 | Substation operator | 变电值班员,变电站值班员,配电室值班员,高压配电工 | controlRoom | substationDuty, electrical, equipmentRounds
6-28-02-01 | 燃气储运工 | Gas storage worker | 燃气场站工,充装工,液化气站工人 | rounds | gasWork, gasService, safetyManagement
6-28-03-01 | 水生产处理工 | Waterworks operator | 净水工,自来水厂工人,制水工 | plant | waterTreatment, pumpOperation, labTesting
6-28-03-03 | 工业废水处理工 | Industrial waste water worker | 废水处理工,工业污水处理工 | plant | sewageTreatment, equipmentRounds, labTesting
6-28-03-04 | 司泵工 | Pump operator | 水泵工,泵站值班员 | rounds | pumpOperation, equipmentRounds, machineRepair | learnt
6-30-05-03 | 输送机操作工 | Conveyor operator | 皮带工,皮带机司机,皮带看护工 | conveyor | conveyorTending, equipmentRounds, safetyManagement | learnt
6-31-01-01 | 设备点检员 | Equipment inspector | 巡检员,巡检工,设备巡检员,点检员 | rounds | equipmentRounds, machineRepair, documentWriting
`;
