/** Skills of coal, coking, power, water, metal and chemicals. */
export const industrySkills = `
coalWork | 煤炭洗选与矿山地面作业 | Coal preparation and surface work of mines
  coalWashing | 选煤 | Coal washing
  conveyorTending | 皮带输送机值守 | Tending conveyors
  minerLamps | 矿灯充电与收发 | Charging and handing out miners' lamps
  hoistOperation | 矿井提升机操作 | Operating mine hoists
  mineMonitoring | 矿山安全监测 | Monitoring mine safety ~monitoring
  coalBriquetting | 型煤制作 | Making briquettes
cokingWork | 炼焦与煤化工 | Coking and coal chemistry
  coking | 炼焦操作 | Coking
  coalGasification | 煤制气操作 | Coal gasification
powerWork | 发电与变配电 | Power generation and supply
  powerControl | 发电集控值班 | Duty in power control rooms
  substationDuty | 变电值班 | Substation duty ~electrical
  boilerOperation | 锅炉操作 | Operating boilers
  solarMaintenance | 光伏电站运维 | Maintaining solar stations
    solarCleaning | 光伏清洗 | Cleaning solar panels ~indoorCleaning
  windMaintenance | 风电运维 | Maintaining wind turbines
  equipmentRounds | 设备巡检 | Inspection rounds ~machineRepair
  energyManagement | 能源管理 | Energy management
waterWork | 供排水与污水处理 | Water supply and treatment
  waterTreatment | 水处理操作 | Water treatment
  sewageTreatment | 污水处理操作 | Sewage treatment
  pumpOperation | 水泵操作 | Operating pumps
  heatingNetwork | 供热管网运行 | Running heating networks
gasWork | 燃气储运 | Storing and moving gas ~gasService
metalWork | 冶炼与轧制 | Smelting and rolling
  ironMaking | 炼铁 | Iron making
  steelMaking | 炼钢 | Steel making
  rolling | 金属轧制 | Rolling
  steelFinishing | 钢材精整 | Finishing steel ~visualInspection
  aluminiumSmelting | 铝镁冶炼 | Smelting aluminium and magnesium
chemicalWork | 化工操作 | Chemical operation
  chemicalControl | 化工中控操作 | Chemical control room ~powerControl
  fertiliserMaking | 合成氨与尿素生产 | Making ammonia and urea
buildingMaterials | 建材与耐火材料 | Building and refractory materials
  cementMaking | 水泥生产 | Making cement
  brickMaking | 砖瓦生产 | Making bricks
  refractories | 耐火材料制作 | Making refractories
`;
