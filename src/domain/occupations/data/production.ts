/** Other occupations of the 2022 classification, major groups 5, 6 and 8; columns as in professionals.ts. */
export const productionOccupations = `
5-01-01-01 | 种子繁育员 | Seed grower | 制种工,种子工 | field | fieldCrops, millet, farmProcessing | learnt
5-01-01-02 | 种苗繁育员 | Seedling grower | 育苗工 | lightFarm | greenhouse, vegetableGrowing, floristry | learnt
5-01-02-01 | 农艺工 | Crop grower | 种植工,农场工人 | field | fieldCrops, millet, maize | learnt
5-01-02-02 | 园艺工 | Horticultural worker | 果园工,大棚工 | field | greenhouse, vegetableGrowing, appleGrowing | learnt
5-01-02-03 | 食用菌生产工 | Mushroom grower | 蘑菇种植 | lightFarm | mushrooms, greenhouse, farmProcessing | learnt
5-01-02-05 | 中药材种植员 | Medicinal herb grower | 药材种植 | field | herbGrowing, fieldCrops, farmProcessing | learnt
5-02-01-00 | 林草种苗工 | Forest nursery worker | 苗圃工 | field | greening, orcharding, walnut | learnt
5-02-02-00 | 造林更新工 | Tree planter | 植树工,造林工 | field | treePlanting, greening, orcharding | learnt
5-02-03-01 | 护林员 | Forest ranger | 生态护林员,公益护林员 | woods | forestPatrol, fireSafety, smartphoneUse | learnt
5-02-03-02 | 森林抚育工 | Forest tending worker | 抚育工,割灌工 | woods | treePlanting, forestPatrol, greening | learnt
5-03-02-01 | 家畜饲养员 | Livestock keeper | 养殖工,养羊,养牛 | livestock | livestock, pigs, farmMarketing | learnt
5-03-02-02 | 家禽饲养员 | Poultry keeper | 养鸡员 | lightFarm | poultry, farmMarketing, disinfection | learnt
5-03-03-01 | 经济昆虫养殖员 | Insect keeper | 养蜂员 | lightFarm | beekeeping, farmMarketing, foodPacking
5-03-03-03 | 特种动物养殖员 | Keeper of special animals | 养兔员,养蝎员,特种养殖 | lightFarm | livestock, disinfection, farmMarketing | learnt
5-04-02-01 | 水生动物饲养工 | Fish farmer | 养鱼工,渔场工人 | field | fishFarming, farmMarketing, disinfection | learnt
5-05-01-01 | 农业技术员 | Agricultural technician | 种植技术员,农业技术推广员 | visiting | fieldCrops, plantProtection, communication
5-05-01-02 | 农业经理人 | Farm manager | 合作社负责人 | manage | farmMarketing, projectManagement, bookkeeping
5-05-01-03 | 农业数字化技术员 | Digital farming technician | 智慧农业技术员 | desk | computerBasics, greenhouse, dataEntry
5-05-02-01 | 农作物植保员 | Crop protection worker | 植保员,打药工 | field | plantProtection, fieldCrops, droneFlying
5-05-03-03 | 太阳能利用工 | Solar heating fitter | 太阳能热水器安装工 | homeRepair | wiring, solarMaintenance, electrical
5-05-04-00 | 农村环境保护工 | Rural environment worker | 村庄保洁员,农村保洁员,农村环境管护员 | patrol | outdoorCleaning, wasteSorting, smartphoneUse | learnt
5-05-05-01 | 农机驾驶操作员 | Farm machine operator | 拖拉机手,收割机手 | farmMachine | farmMachinery*, fieldCrops, carRepair
5-05-05-02 | 农机修理工 | Farm machinery repairer | 农机维修 | repair | carRepair, welding, equipmentOperation
5-05-06-01 | 园艺产品加工工 | Horticultural product processor | 红枣加工,核桃加工,果品分级工 | packing | farmProcessing, foodPacking, jujube | learnt
5-05-06-05 | 竹藤师 | Bamboo and rattan maker | 藤编工 | softCraft | wickerWork, knitting, handicraft
6-01-01-02 | 制粉工 | Miller | 面粉加工工 | process | foodProcessing, equipmentOperation, foodSafety
6-01-01-03 | 制油工 | Oil presser | 榨油工,胡麻油加工工 | process | oilPressing, foodSafety, equipmentOperation | learnt
6-01-02-00 | 饲料加工工 | Feed maker | 饲料厂工人 | process | equipmentOperation, handPacking, foodProcessing | learnt
6-01-04-03 | 肉制品加工工 | Meat product maker | 酱肉师傅,牛肉加工工,熟食加工工 | kitchen | meatProcessing, foodSafety, foodPacking
6-01-06-00 | 果蔬坚果加工工 | Fruit and nut processor | 坚果加工,干果分拣 | packing | farmProcessing, foodPacking, visualInspection | learnt
6-01-07-03 | 豆制品制作工 | Bean product maker | 豆腐师傅 | process | beanProducts, foodSafety, foodProcessing
6-02-01-01 | 糕点面包烘焙师 | Baker | 烘焙师,面包师,烘焙学徒 | kitchen | breadMaking, baking*, foodSafety
6-02-01-02 | 糕点装饰师 | Cake decorator | 裱花师 | kitchen | cakeDecorating*, baking, foodSafety
6-02-02-02 | 果脯蜜饯加工工 | Preserves maker | 果脯工,枣制品加工工 | process | preserving, foodSafety, foodPacking | learnt
6-02-03-01 | 米面主食制作工 | Staple food maker | 馒头师傅,面食加工 | kitchen | pastryMaking, shanxiNoodles, foodSafety
6-02-03-02 | 冷冻食品制作工 | Frozen food maker | 饺子加工 | process | foodProcessing, foodPacking, foodSafety | learnt
6-02-03-03 | 罐头食品加工工 | Tinned food maker | 罐头厂工人 | process | preserving, foodSafety, foodPacking | learnt
6-02-04-01 | 乳品加工工 | Dairy worker | 奶制品加工工,乳品厂工人 | process | dairyProcessing, foodSafety, equipmentOperation
6-02-05-02 | 酱油酱类制作工 | Soy sauce maker | 酱油酿造工 | process | foodProcessing, foodSafety, foodPacking
6-02-05-03 | 食醋制作工 | Vinegar maker | 酿醋工,做醋,做醋工,醋厂工人,老陈醋酿造工 | process | vinegarBrewing, foodSafety, foodPacking
6-02-05-07 | 调味品品评师 | Condiment taster | 品醋师,食醋品评师 | tasting | foodTasting*, vinegarBrewing, documentWriting
6-02-05-08 | 酱腌菜制作工 | Pickle maker | 腌菜工 | process | pickling, foodSafety, foodPacking | learnt
6-02-06-03 | 白酒酿造工 | Liquor brewer | 酿酒工 | process | liquorBrewing, foodSafety, equipmentOperation
6-02-06-05 | 黄酒酿造工 | Rice wine brewer | 黄酒工 | process | liquorBrewing, foodSafety, equipmentOperation
6-02-06-07 | 品酒师 | Wine and liquor taster | 白酒品评师 | tasting | foodTasting*, liquorBrewing, documentWriting
6-02-06-09 | 饮料制作工 | Beverage maker | 饮料生产工 | process | equipmentOperation, foodSafety, foodPacking | learnt
6-02-06-10 | 茶叶加工工 | Tea maker | 制茶工,药茶加工工 | process | farmProcessing, foodPacking, foodSafety | learnt
6-04-02-01 | 纺纱工 | Spinner | 细纱工,络筒工 | machine | equipmentOperation, visualInspection, weaving
6-04-03-03 | 织布工 | Weaver | 挡车工 | machine | weaving, equipmentOperation, visualInspection
6-04-04-03 | 横机工 | Flat knitting operator | 毛衫横机工 | machine | knitting, equipmentOperation, visualInspection
6-05-01-01 | 服装制版师 | Pattern maker | 打版师 | design | patternMaking*, cutting, fashionDesign
6-05-01-02 | 裁剪工 | Cutter | 裁床工 | sewing | cutting, patternMaking, measuringTools
6-05-01-03 | 缝纫工 | Sewing machine operator | 平车工,车工(服装),服装厂工人,制衣工 | sewing | flatSewing, overlocking, handSewing, garmentInspection
6-05-01-04 | 缝纫品整型工 | Garment presser | 整烫工,熨烫工 | process | ironing, garmentInspection, handPacking | learnt
6-05-01-05 | 服装水洗工 | Garment washer | 水洗工,牛仔水洗工 | laundry | laundry, garmentInspection, equipmentOperation | learnt
6-05-01-06 | 绒线编织拼布工 | Knitter and patchwork maker | 手工编织工,钩针编织 | softCraft | knitting, crochet, clothCraft
6-05-02-01 | 皮革及皮革制品加工工 | Leather goods maker | 箱包工 | sewing | leatherCraft, sewing, cutting
6-05-04-01 | 制鞋工 | Shoemaker | 鞋厂工人 | sewing | shoeMaking, sewing, visualInspection
6-05-04-02 | 制帽工 | Hat maker | 帽子厂工人 | sewing | sewing*, flatSewing, garmentInspection
6-06-03-01 | 手工木工 | Carpenter | 木工 | machine | woodwork*, woodCarving, furnitureMaking
6-06-04-00 | 家具制作工 | Furniture maker | 家具安装工 | machine | furnitureMaking, woodwork, painter
6-07-02-00 | 纸箱纸盒制作工 | Box maker | 纸盒工,糊盒工,叠纸袋工,纸袋制作工 | assembly | boxMaking, handPacking, labelling | learnt
6-08-01-01 | 印前处理和制作员 | Prepress worker | 排版员 | design | prepress, layoutDesign, photoshop
6-08-01-02 | 印刷操作员 | Press operator | 印刷工 | machine | pressOperation, equipmentOperation, visualInspection
6-08-01-03 | 印后制作员 | Finishing worker | 装订工 | assembly | bookbinding, handPacking, boxMaking | learnt
6-09-01-04 | 毛笔制作工 | Writing brush maker | 制笔工 | craft | handicraft, calligraphy, visualInspection
6-09-02-04 | 民族拉弦弹拨乐器制作工 | Maker of stringed instruments | 二胡制作师 | craft | woodwork*, instrumentRepair, instrumentPlaying
6-09-02-06 | 打击乐器制作工 | Percussion maker | 响铜乐器工 | craft | copperWare, folkDrums, woodwork
6-09-03-01 | 工艺品雕刻工 | Craft carver | 木雕工,砖雕工 | craft | woodCarving*, brickCarving, drawingReading
6-09-03-03 | 陶瓷工艺品制作师 | Ceramic artist | 陶艺师 | craft | pottery*, ceramicPainting, clayModelling
6-09-03-06 | 漆器制作工 | Lacquer maker | 推光漆工,推光漆器制作工,漆艺工人 | craft | pushLight, lacquerWork*, painting
6-09-03-09 | 人造花制作工 | Artificial flower maker | 手工花制作 | simpleCraft | clothCraft, simpleAssembly, handPacking | learnt
6-09-03-10 | 工艺画制作工 | Craft picture maker | 葫芦烙画师,麦秆画师 | craft | fingerPainting, painting, paperCutting
6-09-03-11 | 抽纱刺绣工 | Embroiderer | 绣娘,刺绣工 | craft | embroidery*, crossStitch, clothCraft
6-09-03-12 | 手工地毯制作工 | Hand carpet maker | 地毯编织工 | craft | knitting, weaving, handSewing
6-09-03-15 | 贵金属首饰制作工 | Jewellery maker | 首饰工 | craft | jewelleryMaking*, beadWork, measuringTools
6-09-03-16 | 装裱师 | Mounter | 字画装裱 | craft | mounting*, calligraphy, painting
6-09-03-17 | 民间工艺品制作工 | Folk craft maker | 手工艺人,剪纸工,布老虎制作,中国结编织,穿珠工,串珠工,炕围画师,面塑艺人 | craft | paperCutting, clothTigers, chineseKnots, sachetMaking, doughModelling
6-09-03-18 | 剧装工 | Stage costume maker | 戏服制作工 | sewing | sewing*, embroidery, tailoring
6-09-03-19 | 民间工艺品艺人 | Folk craft artist | 非遗传承人 | craft | heritageTeaching, paperCutting, doughModelling
6-09-05-00 | 玩具制作工 | Toy maker | 玩具厂工人 | assembly | toyAssembly, sewing, handPacking | learnt
6-11-10-02 | 肥皂制造工 | Soap maker | 手工皂制作工 | process | soapMaking, candlesSoap, handPacking | learnt
6-12-02-00 | 中药炮制工 | Processor of Chinese medicines | 饮片加工工 | process | herbGrowing, farmProcessing, foodSafety
6-12-03-00 | 药物制剂工 | Pharmaceutical worker | 药厂工人 | machine | equipmentOperation, disinfection, labelling
6-14-02-00 | 塑料制品成型制作工 | Plastics worker | 注塑工 | machine | moulding, equipmentOperation, visualInspection | learnt
6-15-03-04 | 玻璃制品加工工 | Glassware worker | 玻璃器皿加工工 | machine | equipmentOperation, visualInspection, handPacking
6-15-05-02 | 陶瓷成型施釉工 | Ceramic former | 陶瓷工 | assembly | pottery, ceramicPainting, visualInspection
6-15-05-04 | 陶瓷装饰工 | Ceramic decorator | 陶瓷彩绘工 | craft | ceramicPainting, painting, visualInspection
6-15-05-05 | 古建琉璃工 | Glazed tile maker | 琉璃匠人,琉璃工 | craft | glazedTiles*, pottery, clayModelling
6-18-01-01 | 车工 | Lathe operator | 数控车工 | machine | lathe*, cnc, drawingReading
6-18-01-02 | 铣工 | Miller of metal | 数控铣工 | machine | milling*, drawingReading, measuringTools
6-18-01-04 | 磨工 | Grinder | 磨床工 | machine | milling*, measuringTools, drawingReading
6-18-01-07 | 多工序数控机床操作调整工 | Machining centre operator | 加工中心操作工,CNC操作工 | machine | cnc*, drawingReading, measuringTools
6-18-01-12 | 冲压工 | Stamping operator | 冲床工 | machine | moulding, equipmentOperation, safetyManagement
6-18-01-13 | 增材制造设备操作员 | Three-dimensional printer operator | 3D打印操作员 | machine | threeDPrinting, threeDModelling, equipmentOperation
6-18-02-01 | 铸造工 | Foundry worker | 翻砂工,造型工 | furnace | casting, safetyManagement, visualInspection
6-18-02-02 | 锻造工 | Forge worker | 锻工,法兰锻造工 | furnace | forging, safetyManagement, measuringTools
6-18-02-04 | 焊工 | Welder | 电焊工 | welding | welding*, drawingReading, safetyManagement
6-18-03-03 | 涂装工 | Coating worker | 喷漆工 | process | painter, equipmentOperation, visualInspection
6-18-04-01 | 模具工 | Die maker | 模具师傅 | machine | drawingReading, cnc, measuringTools
6-20-01-01 | 装配钳工 | Fitter | 钳工 | machine | mechanicalAssembly, drawingReading, measuringTools
6-20-05-08 | 阀门装配调试工 | Valve fitter | 阀门装配工 | assembly | valveFitting, mechanicalAssembly, measuringTools
6-21-06-02 | 矫形器装配工 | Orthosis maker | 矫形器制作工 | craft | prosthesisMaking*, measuringTools, handicraft
6-21-06-03 | 假肢装配工 | Prosthesis maker | 假肢制作工 | craft | prosthesisMaking*, measuringTools, handicraft
6-22-01-01 | 汽车生产线操作工 | Car parts line operator | 汽车零部件装配工 | assembly | mechanicalAssembly, equipmentOperation, visualInspection | learnt
6-22-02-01 | 汽车装调工 | Car assembler | 汽车总装工 | assembly | mechanicalAssembly, wiring, drawingReading
6-24-02-01 | 变压器互感器制造工 | Transformer maker | 变压器绕线工 | electronics | wiring, electrical, drawingReading
6-24-02-02 | 高低压电器及成套设备装配工 | Switchgear assembler | 配电柜装配工 | electronics | wiring, electrical, drawingReading
6-24-02-04 | 光伏组件制造工 | Solar panel maker | 光伏组件操作工,电池片焊接工 | electronics | soldering, equipmentOperation, visualInspection | learnt
6-24-03-01 | 电线电缆制造工 | Cable maker | 电缆工 | machine | equipmentOperation, wiring, visualInspection
6-24-04-00 | 电池制造工 | Battery maker | 电池厂工人 | assembly | equipmentOperation, simpleAssembly, visualInspection | learnt
6-24-05-04 | 小型家用电器制造工 | Small appliance maker | 小家电装配工 | assembly | mechanicalAssembly, wiring, electronicsTesting | learnt
6-24-07-02 | 灯具制造工 | Lamp maker | 灯具装配工,彩灯制作工 | assembly | wiring, simpleAssembly, lanternMaking | learnt
6-25-01-11 | 电器接插件制造工 | Connector maker | 连接器装配工,线束工 | assembly | wiring, simpleAssembly, visualInspection | learnt
6-25-01-13 | 印制电路制作工 | Circuit board maker | 线路板工 | electronics | smtOperation, soldering, visualInspection
6-25-02-06 | 半导体分立器件和集成电路装调工 | Semiconductor assembler | 封装操作工 | electronics | electronicsAssembly, electronicsTesting, visualInspection
6-25-03-00 | 计算机及外部设备装配调试员 | Computer assembler | 电脑组装工 | electronics | computerRepair, electronicsAssembly, electronicsTesting
6-25-04-02 | 通信终端设备制造工 | Phone maker | 手机装配工 | assembly | electronicsAssembly, simpleAssembly, electronicsTesting | learnt
6-25-04-05 | 智能硬件装调员 | Smart device assembler | 智能设备组装工 | electronics | electronicsAssembly, electronicsTesting, soldering
6-25-04-07 | 电子设备装接工 | Electronics assembler | 电子厂普工,焊锡工,电子装配工 | electronics | soldering, electronicsAssembly, simpleAssembly, visualInspection | learnt
6-25-04-08 | 电子设备调试工 | Electronics tester | 电子测试员 | electronics | electronicsTesting, electronicsAssembly, measuringTools
6-26-01-01 | 仪器仪表制造工 | Instrument maker | 仪表装配工 | electronics | electronicsAssembly, measuringTools, electronicsTesting
6-27-01-00 | 再生物资加工处理工 | Recycling worker | 再生资源加工工 | packing | recycling, wasteSorting, handPacking | learnt
6-29-01-01 | 砌筑工 | Bricklayer | 瓦工,砌砖工 | build | bricklaying*, tiling, drawingReading
6-29-01-05 | 架子工 | Scaffolder | 脚手架工 | build | scaffolding*, safetyManagement, teamwork
6-29-01-07 | 乡村建设工匠 | Village builder | 泥瓦匠 | build | tiling, decoration, drawingReading
6-29-02-04 | 公路养护工 | Road maintenance worker | 护路员,乡村道路养护员,道路养护工,护路工 | roadWork | roadMaintenance, outdoorCleaning, safetyManagement | learnt
6-29-03-02 | 电气设备安装工 | Electrical fitter | 电气安装工 | electrician | electrical*, wiring, drawingReading
6-29-03-03 | 电梯安装维修工 | Lift mechanic | 电梯维保工,电梯维修员 | electrician | liftMaintenance*, electrical, safetyManagement
6-29-03-05 | 制冷空调系统安装维修工 | Air-conditioning fitter | 空调安装工,空调维修工 | homeRepair | airConditioning*, electrical, communication
6-29-04-01 | 装饰装修工 | Decorator | 油漆工,装修工 | build | painter, tiling, decoration
6-29-05-00 | 古建筑工 | Restorer of old buildings | 古建筑修缮工,古建木工,古建瓦工 | build | oldBuildings*, woodwork, bricklaying
6-30-01-00 | 专用车辆驾驶员 | Special vehicle driver | 洒水车司机,清扫车司机,混凝土罐车司机 | bigDriver | driving*, truckDriving, safetyManagement
6-30-05-01 | 起重装卸机械操作工 | Lifting machine operator | 叉车司机,叉车工,起重机司机,天车工,行车工 | liftTruck | forklift, warehousing, safetyManagement
6-30-05-05 | 挖掘铲运和桩工机械司机 | Excavator driver | 挖掘机司机,铲车司机,装载机司机 | earthMover | earthMoving*, safetyManagement, machineRepair
6-31-01-02 | 机修钳工 | Maintenance fitter | 机械维修工,维修钳工 | repair | machineRepair*, mechanicalAssembly, drawingReading
6-31-01-03 | 电工 | Electrician | 维修电工 | electrician | lowVoltage, electrical*, drawingReading
6-31-01-04 | 仪器仪表维修工 | Instrument repairer (industry) | 仪表工,仪表维修工 | repair | electronicsTesting, electrical, drawingReading
6-31-01-10 | 机电设备维修工 | Electromechanical repairer | 设备维修工,机修工,设备维护工 | repair | machineRepair*, electrical, mechanicalAssembly
6-31-03-01 | 化学检验员 | Chemical analyst | 化验员,煤质化验员,煤质化验工,煤样工 | lab | labTesting, measuringTools, disinfection
6-31-03-02 | 物理性能检验员 | Physical tester | 力学性能检验员,材料试验员 | lab | labTesting, measuringTools, dataEntry
6-31-03-05 | 质检员 | Quality inspector | 品检员,QC,质检,检验员,触觉检验员,手感检验员 | inspect | productInspection, visualInspection, measuringTools | learnt
6-31-04-00 | 称重计量工 | Weigher | 司磅员 | weighing | dataEntry, measuringTools, goodsReceiving | learnt
6-31-05-00 | 包装工 | Packer | 包装员,手工包装,打包工,剪线头工,手工零活,来料手工,装袋工 | packing | handPacking, labelling, boxMaking, foodPacking | learnt
6-31-06-00 | 安全员 | Safety officer | 安全管理人员 | safety | safetyManagement, fireSafety, documentWriting
6-31-07-01 | 工业机器人系统运维员 | Industrial robot technician | 机器人运维员 | repair | robotOperation, electrical, machineRepair
6-31-07-03 | 工业机器人系统操作员 | Robot operator | 机器人操作员 | machine | robotOperation, equipmentOperation, drawingReading
8-00-00-00 | 不便分类的其他从业人员 | Other workers, not classifiable | 其他 | packing | teamwork, communication, smartphoneUse | learnt
`;
