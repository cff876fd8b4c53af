/** Skills of handicraft, light industry, manufacturing, repair. */
export const makingSkills = `
handicraft | 手工艺 | Handicraft
  embroidery | 刺绣 | Embroidery
    crossStitch | 十字绣 | Cross-stitch
    beadWork | 串珠 | Bead work
  paperCutting | 剪纸 | Paper cutting
  knitting | 编织 | Knitting
    crochet | 钩针编织 | Crochet
    wickerWork | 柳编草编 | Wicker and straw work
    chineseKnots | 中国结 | Chinese knots
  clothCraft | 布艺 | Cloth craft
    clothTigers | 布老虎制作 | Cloth tigers
    sachetMaking | 香包制作 | Sachets
  doughModelling | 面塑花馍 | Dough figures ~pastryMaking
  clayModelling | 泥塑 | Clay figures
  pottery | 陶艺 | Pottery
    ceramicPainting | 陶瓷彩绘 | Painting ceramics ~painting
  lacquerWork | 漆器制作 | Lacquer work
    pushLight | 平遥推光漆 | Pingyao polished lacquer
  woodCarving | 木雕 | Wood carving
    brickCarving | 砖雕石雕 | Brick and stone carving
  painting | 绘画 | Painting
    farmerPainting | 农民画 | Farmer painting
    fingerPainting | 葫芦烙画 | Gourd pyrography
    wallPainting | 炕围画 | Painted kang surrounds
    sculpture | 雕塑 | Sculpture ~clayModelling
  calligraphy | 书法 | Calligraphy
    mounting | 书画装裱 | Mounting scrolls
  filigree | 金属工艺 | Metal craft
    copperWare | 铜器制作 | Copper ware
  jewelleryMaking | 首饰制作 | Jewellery making ~beadWork
  lanternMaking | 彩灯制作 | Lantern making
  kiteMaking | 风筝制作 | Kite making
  shadowFigureCarving | 皮影雕刻 | Carving shadow figures ~shadowPuppetry
  candlesSoap | 手工皂与蜡烛 | Soap and candles
  leatherCraft | 皮具制作 | Leather craft ~sewing
  heritageTeaching | 非遗传习 | Passing on heritage skills ~vocationalTraining
garmentMaking | 服装制作 | Garment making
  sewing | 缝纫 | Sewing
    flatSewing | 平缝机操作 | Lockstitch machine
    overlocking | 包缝机操作 | Overlock machine
    handSewing | 手工缝制 | Hand sewing ~embroidery
  patternMaking | 制版 | Pattern making
  cutting | 裁剪 | Cutting
  ironing | 整烫 | Pressing
  garmentInspection | 成衣检验 | Garment inspection ~productInspection
  tailoring | 裁缝定制 | Tailoring
  shoeMaking | 制鞋 | Shoe making
  weaving | 织布 | Weaving
assembly | 装配 | Assembly
  electronicsAssembly | 电子装配 | Electronics assembly
    soldering | 焊锡 | Soldering
    smtOperation | 贴片机操作 | Surface-mount machines
    electronicsTesting | 电子产品测试 | Testing electronics ~productInspection
  mechanicalAssembly | 机械装配 | Mechanical assembly
  simpleAssembly | 简单组装 | Simple assembly
  wiring | 线束接线 | Wiring
  toyAssembly | 玩具组装 | Toy assembly
packing | 包装 | Packing goods
  handPacking | 手工包装 | Packing by hand ~parcelPacking
  labelling | 贴标 | Labelling
  boxMaking | 纸盒制作 | Box making
  bagFolding | 纸袋折叠 | Folding paper bags ~boxMaking
  threadTrimming | 剪线头 | Trimming threads ~garmentInspection
productInspection | 产品检验 | Product inspection
  visualInspection | 外观检验 | Visual inspection
  measuringTools | 量具使用 | Measuring tools
  touchInspection | 手感检验 | Inspection by touch
machining | 机械加工 | Machining
  cnc | 数控操作 | CNC operation
  lathe | 车床操作 | Lathe work
  milling | 铣削磨削 | Milling and grinding
  welding | 焊接 | Welding
  moulding | 注塑冲压 | Moulding and stamping
  casting | 铸造 | Casting
  forging | 锻造 | Forging
  threeDPrinting | 三维打印 | Three-dimensional printing ~threeDModelling
  drawingReading | 识图 | Reading drawings ~cad
  equipmentOperation | 设备操作 | Operating equipment
  robotOperation | 工业机器人操作 | Operating robots
  craneOperation | 起重机操作 | Crane operation
  earthMoving | 挖掘装载机驾驶 | Driving excavators and loaders
  valveFitting | 阀门装配 | Fitting valves ~mechanicalAssembly
printing | 印刷 | Printing
  prepress | 印前制作 | Prepress ~layoutDesign
  pressOperation | 印刷机操作 | Press operation
  bookbinding | 装订 | Binding
woodwork | 木工 | Woodwork
  furnitureMaking | 家具制作 | Furniture making
foodProcessing | 食品加工 | Food processing
  vinegarBrewing | 老陈醋酿造 | Vinegar brewing
  beanProducts | 豆制品制作 | Bean products
  pickling | 酱腌菜制作 | Pickling
  foodPacking | 食品包装 | Food packing ~handPacking
  liquorBrewing | 白酒酿造 | Liquor brewing
  oilPressing | 榨油 | Pressing oil
  meatProcessing | 肉制品加工 | Meat products
  dairyProcessing | 乳品加工 | Dairy products
  preserving | 果脯罐头加工 | Preserves and tinned food ~farmProcessing
  foodTasting | 品评 | Tasting
  soapMaking | 日化产品制作 | Making household chemicals ~candlesSoap
repair | 维修 | Repair
  phoneRepair | 手机维修 | Phone repair ~soldering
  computerRepair | 电脑维修 | Computer repair
  applianceRepair | 家电维修 | Appliance repair
  carRepair | 汽车维修 | Car repair
  bicycleRepair | 电动车维修 | Electric bicycle repair
  watchRepair | 钟表维修 | Watch repair
  shoeRepair | 修鞋 | Shoe repair ~leatherCraft
  locksmith | 开锁配匙 | Locksmith
  assistiveDeviceRepair | 辅具维修 | Repairing assistive devices ~wheelchairFitting
  wheelchairFitting | 轮椅适配 | Wheelchair fitting
    wheelchairRepair | 轮椅维修 | Repairing wheelchairs ~bicycleRepair
  prosthesisMaking | 假肢矫形器装配 | Making prostheses and orthoses
  officeMachineRepair | 办公设备维修 | Repairing office machines
  instrumentRepair | 乐器维修 | Repairing musical instruments
  leatherCare | 皮革护理 | Leather care ~leatherCraft
  machineRepair | 机械设备检修 | Repairing machinery ~mechanicalAssembly
  liftMaintenance | 电梯维修 | Lift maintenance
  airConditioning | 制冷空调安装维修 | Air conditioning
  electrical | 电工 | Electrical work
    lowVoltage | 低压电工 | Low-voltage work
  sealMaking | 刻章 | Seal making
decoration | 装修 | Decoration
  painter | 油漆涂装 | Painting and coating
  tiling | 瓷砖铺贴 | Tiling
construction | 建筑施工 | Construction
  bricklaying | 砌筑 | Bricklaying
  scaffolding | 架子搭设 | Scaffolding
  oldBuildings | 古建筑修缮 | Restoring old buildings ~woodwork
  glazedTiles | 琉璃烧制 | Glazed tiles ~pottery
`;
