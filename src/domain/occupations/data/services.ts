/** Occupations of the 2022 classification, major group 4 (services); columns as in professionals.ts. */
export const serviceOccupations = `
4-01-01-00 | 采购员 | Buyer | 采购,采购专员,买手 | office | purchasing, pricing, supplyChain
4-01-02-01 | 营销员 | Salesperson | 销售,业务员,销售代表,销售经理 | fieldSales | sales, communication, channelSales
4-01-02-03 | 商品营业员 | Shop assistant | 店员,导购,营业员,彩票销售员,彩票店店员,福彩投注站店员,体彩店员,小卖部店员 | retail | retailSales, merchandising, serviceEtiquette | learnt
4-01-02-04 | 收银员 | Cashier | 收银,医院收费员,收费处收费员,食堂收银员 | cashier | cashiering, serviceEtiquette, stockTaking | learnt
4-01-02-05 | 摊商 | Stall trader | 摊主,夜市摊位经营 | retail | stallTrading, cashiering, communication | learnt
4-01-02-06 | 连锁经营管理师 | Chain store manager | 店长,门店经理,便利店店主,小卖部店主,小超市店主 | manage | shopManagement, chainStandards, sales
4-01-03-01 | 农产品经纪人 | Farm product broker | 农产品经纪 | retail | farmMarketing, communication, pricing
4-01-04-00 | 再生物资回收挑选工 | Recycling sorter | 废品分拣工 | packing | recycling, wasteSorting, handPacking | learnt
4-01-05-01 | 农产品购销员 | Farm product trader | 农产品收购员,粮食收购员 | retail | farmMarketing, pricing, goodsReceiving | learnt
4-01-05-02 | 医药商品购销员 | Pharmacy assistant | 药店店员 | retail | retailSales, merchandising, inventoryControl
4-01-05-03 | 出版物发行员 | Bookseller | 书店店员,图书销售员 | retail | retailSales, merchandising, serviceEtiquette | learnt
4-01-05-04 | 烟草制品购销员 | Tobacco retailer | 烟草零售店主,烟酒店店员,烟草零售户 | retail | tobaccoRetail, retailSales, cashiering | learnt
4-01-06-01 | 电子商务师 | E-commerce specialist | 电商运营,网店运营,淘宝运营,网店店主,电商专员,电商审单员,订单审核员,跨境电商运营 | shopOnline | shopOperation, listingProducts, productDetailPages, promotionCampaigns, orderProcessing
4-01-06-02 | 互联网营销师 | Internet marketer | 带货主播,主播,直播运营,直播销售员,短视频运营,手语主播,直播助理,选品专员,选品员,直播场控 | live | liveHosting, liveScript, liveControl, shortVideoOperation, liveEquipment
4-02-01-03 | 铁路车站客运服务员 | Railway station attendant | 车站客运员 | serve | serviceEtiquette, communication, reception
4-02-01-07 | 城市轨道交通服务员 | Metro attendant | 地铁站务员 | serve | serviceEtiquette, communication, firstAid
4-02-02-01 | 客运车辆驾驶员 | Passenger driver | 公交司机,出租车司机,网约车司机,网约车驾驶员,公交车驾驶员,出租车驾驶员 | driver | driving*, serviceEtiquette, safetyManagement
4-02-02-02 | 道路货运汽车驾驶员 | Truck driver | 货车司机 | driver | truckDriving, driving*, dispatching
4-02-02-03 | 道路客运服务员 | Road passenger attendant | 客运站服务员,客车乘务员,汽车站检票员 | serve | passengerService, serviceEtiquette, communication | learnt
4-02-02-04 | 道路货运业务员 | Road freight clerk | 货运业务员,物流配载员 | office | dispatching, documentWriting, communication
4-02-02-05 | 道路运输调度员 | Transport dispatcher | 调度员,车辆调度 | dispatching | dispatching, telephoneService, spreadsheets
4-02-02-06 | 公路收费及监控员 | Toll and monitoring attendant | 公路收费员,高速收费员,路网监控员 | cashier | cashiering, videoMonitoring, serviceEtiquette | learnt
4-02-02-07 | 机动车驾驶教练员 | Driving instructor | 驾校教练,驾校教练员 | driver | drivingInstruction, driving*, communication
4-02-02-08 | 油气电站操作员 | Fuel and charging station attendant | 加油员,加气员,加油站员工,充电站管理员 | fuelling | fuelling, cashiering, serviceEtiquette | learnt
4-02-04-06 | 无人机驾驶员 | Drone pilot | 无人机飞手,无人机操控员,植保飞手 | drone | droneFlying*, videoShooting, plantProtection
4-02-05-01 | 装卸搬运工 | Loader | 搬运工,装卸工,卸货工 | heavy | goodsReceiving, parcelPacking, teamwork | learnt
4-02-05-02 | 客运售票员 | Ticket seller | 售票员 | cashier | cashiering, serviceEtiquette, communication | learnt
4-02-05-03 | 货运代理服务员 | Freight agent | 货代操作 | office | dispatching, documentWriting, english
4-02-06-01 | 仓储管理员 | Warehouse keeper | 仓库管理员,库管,仓管员 | storeKeeping | inventoryControl, goodsReceiving, wmsSystem, stockTaking
4-02-06-02 | 理货员 | Tally clerk | 超市理货员,拣货员,货架补货员 | store | orderPicking, merchandising, stockTaking | learnt
4-02-06-03 | 物流服务师 | Logistics service specialist | 物流专员,物流客服 | office | logistics, telephoneService, spreadsheets
4-02-06-04 | 冷藏工 | Cold-store worker | 冷库工,冷库管理员 | store | coldStorage, goodsReceiving, stockTaking | learnt
4-02-06-05 | 供应链管理师 | Supply chain manager | 供应链专员,计划员,PMC | office | supplyChain, inventoryControl, spreadsheets
4-02-07-01 | 邮政营业员 | Post office clerk | 邮政柜员 | cashier | parcelScanning, cashiering, serviceEtiquette
4-02-07-02 | 邮件分拣员 | Mail sorter | 邮件处理员 | sorting | parcelSorting, parcelScanning, wmsSystem | learnt
4-02-07-03 | 邮件转运员 | Mail transfer worker | 邮件接发员 | sorting | parcelSorting, parcelScanning, goodsReceiving | learnt
4-02-07-04 | 邮政投递员 | Postal carrier | 邮递员 | deliver | lastMileDelivery, tricycleDelivery, smartphoneUse | learnt
4-02-07-08 | 快递员 | Courier | 快递小哥,派件员 | deliver | lastMileDelivery, parcelScanning, smartphoneUse | learnt
4-02-07-09 | 快件处理员 | Parcel handler | 快递分拣员,分拣员,打包员 | sorting | parcelSorting, parcelPacking, parcelScanning | learnt
4-02-07-11 | 快递站点管理师 | Parcel station manager | 驿站站长,菜鸟驿站,快递驿站,村级寄递物流站点管理员 | retail | parcelStation, parcelScanning, shopManagement
4-03-01-01 | 前厅服务员 | Hotel receptionist | 酒店前台,前台 | public | frontDesk, serviceEtiquette, cashiering
4-03-01-02 | 客房服务员 | Room attendant | 客房清洁,布草员 | clean | housekeeping, laundry, indoorCleaning | learnt
4-03-01-03 | 旅店服务员 | Guest-house attendant | 宾馆服务员,招待所服务员 | clean | housekeeping, frontDesk, serviceEtiquette | learnt
4-03-02-01 | 中式烹调师 | Chinese cook | 厨师,炒菜师傅 | kitchen | chineseCooking*, stirFrying, knifeWork, foodSafety
4-03-02-02 | 中式面点师 | Chinese pastry cook | 面点师,面食师傅,刀削面师傅 | kitchen | shanxiNoodles, pastryMaking*, foodSafety
4-03-02-03 | 西式烹调师 | Western cook | 西餐厨师,西厨 | kitchen | foodService*, knifeWork, foodSafety
4-03-02-04 | 西式面点师 | Western pastry cook | 西点师,蛋糕师 | kitchen | cakeDecorating, baking*, foodSafety
4-03-02-05 | 餐厅服务员 | Waiter | 服务员,传菜员 | serve | tableService, serviceEtiquette, cashiering | learnt
4-03-02-06 | 营养配餐员 | Meal planner | 配餐员,食堂配餐员 | kitchen | mealPlanning, foodSafety, chineseCooking
4-03-02-07 | 茶艺师 | Tea specialist | 茶艺员 | serve | teaArt, serviceEtiquette, communication
4-03-02-08 | 咖啡师 | Barista | 咖啡店员 | drinks | coffee, drinkMixing, cashiering | learnt
4-03-02-10 | 调饮师 | Drink maker | 奶茶店员 | drinks | drinkMixing, cashiering, foodSafety | learnt
4-03-02-11 | 食品安全管理师 | Food safety manager | 食品安全管理员,食堂管理员 | safety | foodSafety, documentWriting, qualityManagement
4-04-01-01 | 信息通信营业员 | Telecom shop clerk | 营业厅营业员 | retail | retailSales, governmentService, smartphoneUse
4-04-02-01 | 信息通信网络机务员 | Telecom equipment technician | 机房维护员 | engineer | networkAdministration, equipmentOperation, monitoring
4-04-04-01 | 信息通信网络运行管理员 | Network operations technician | 网管 | software | networkAdministration, monitoring, linux
4-04-04-02 | 网络与信息安全管理员 | Network and security administrator | 内容审核员,安全管理员 | labelling | contentModeration, securityOperations, computerBasics
4-04-04-04 | 信息安全测试员 | Security tester | 渗透测试工程师 | software | penetrationTesting, linux, python
4-04-04-05 | 数字化解决方案设计师 | Digital solution designer | 售前工程师,解决方案工程师 | software | requirements, presentations, prototyping
4-04-05-01 | 计算机程序设计员 | Programmer | 程序设计员,小程序开发,网页开发 | software | softwareDevelopment*, frontend, javascript, htmlCss, miniProgram, versionControl
4-04-05-02 | 计算机软件测试员 | Software tester | 测试工程师,软件测试,无障碍测试员,无障碍体验师,信息无障碍测试工程师 | software | functionalTesting, testAutomation, sql, accessibilityTesting
4-04-05-03 | 呼叫中心服务员 | Call centre agent | 话务员,客服专员,电话客服,云客服,客服代表,呼叫中心客服,客服,电话销售员,外呼专员 | calls | inboundCalls, callScripts, crmSystem, complaintHandling, outboundCalls
4-04-05-04 | 数据库运行管理员 | Database administrator | DBA,数据库管理员 | software | databases*, databaseOperations, sql, linux
4-04-05-05 | 人工智能训练师 | Artificial intelligence trainer | 数据标注员,AI训练师,标注员,语音标注员,数据标注 | labelling | imageAnnotation, textAnnotation, audioAnnotation, annotationQuality, computerBasics
4-04-05-07 | 服务机器人应用技术员 | Service robot technician | 服务机器人运维员 | repair | serviceRobots, computerBasics, electronicsTesting
4-04-05-10 | 数字孪生应用技术员 | Digital twin technician | 数字孪生工程师 | software | digitalTwins, threeDModelling, dataVisualisation
4-04-05-11 | 虚拟现实产品设计师 | Virtual reality designer | VR设计师 | design | threeDModelling, gameDevelopment, prototyping
4-05-01-01 | 银行综合柜员 | Bank teller | 柜员 | bank | bankCounter, serviceEtiquette, cashier
4-05-01-02 | 银行信贷员 | Loan officer | 信贷员,贷款专员 | office | creditReview, bankCounter, communication
4-05-01-03 | 银行客户业务员 | Bank client officer | 理财经理,银行客户经理 | fieldSales | bankCounter, sales, communication
4-05-03-01 | 保险代理人 | Insurance agent | 保险顾问,保险销售 | fieldSales | insuranceSales, sales, communication
4-06-01-01 | 物业管理师 | Property manager | 物业主管,物业客服 | public | complaintHandling, buildingMaintenance, communication
4-06-01-02 | 中央空调系统运行操作员 | Air-conditioning plant operator | 空调机房值班员,空调运行工 | controlRoom | airConditioning, equipmentRounds, electrical
4-06-01-03 | 停车管理员 | Parking attendant | 停车场收费员,车场管理员 | parking | parkingManagement, cashiering, serviceEtiquette | learnt
4-06-01-04 | 智能楼宇管理员 | Smart building technician | 弱电工程师 | engineer | videoMonitoring, networkAdministration, lowVoltage
4-06-02-01 | 房地产经纪人 | Estate agent | 房产中介,置业顾问 | fieldSales | sales, communication, contractReview
4-07-01-01 | 租赁业务员 | Rental clerk | 租赁专员,共享轮椅租赁员 | retail | leasing, customerService, documentWriting | learnt
4-07-02-03 | 客户服务管理员 | Customer service manager | 售后客服,客服主管,在线客服,网络客服,文字客服,淘宝客服 | textChat | textCustomerService, onlineCustomerService, complaintHandling, fastTypingService
4-07-02-05 | 商务数据分析师 | Business data analyst | 商业分析师 | software | dataAnalysis, biTools, spreadsheets
4-07-03-01 | 职业指导师 | Career adviser | 就业指导,就业辅导员 | public | careerGuidance, jobCoaching, policyAdvice, communication
4-07-03-02 | 劳动关系协调师 | Labour relations specialist | 员工关系专员 | office | employeeRelations, labourLaw, mediation
4-07-03-03 | 创业指导师 | Start-up adviser | 创业导师,创业辅导员 | public | startUpAdvice, policyAdvice, communication
4-07-03-04 | 企业人力资源管理师 | Human resources specialist | 人力资源专员,招聘专员 | office | recruiting, payroll, socialInsuranceHandling
4-07-03-05 | 职业培训师 | Vocational trainer | 培训讲师,培训师,讲师,手语教师,手语老师,手语培训老师 | training | vocationalTraining, courseDesign, presentations
4-07-03-06 | 劳务派遣管理员 | Labour dispatch officer | 派遣专员 | office | recruiting, payroll, labourLaw
4-07-03-08 | 招聘师 | Recruiter | 招聘顾问 | office | recruiting, telephoneService, communication
4-07-04-01 | 导游 | Tour guide | 地接导游 | tourGuide | tourGuiding, putonghua, communication
4-07-04-04 | 旅游咨询员 | Tourist information clerk | 景区咨询员 | public | reception, telephoneService, tourGuiding
4-07-04-05 | 公共游览场所服务员 | Scenic site attendant | 检票员,景区服务员 | serve | serviceEtiquette, reception, guarding | learnt
4-07-04-06 | 休闲农业服务员 | Farm tourism worker | 农家乐服务员,采摘园服务员 | serve | serviceEtiquette, farmMarketing, tableService | learnt
4-07-05-01 | 保安员 | Security guard | 保安,门卫,门岗,值守员 | guard | guarding, videoMonitoring, fireSafety | learnt
4-07-05-02 | 安检员 | Security inspector | 安检 | guard | guarding, videoMonitoring, serviceEtiquette | learnt
4-07-05-03 | 消防设施操作员 | Fire facility operator | 消控员,消防中控员 | controlRoom | fireSafety, videoMonitoring, equipmentOperation
4-07-05-04 | 安全防范系统安装维护员 | Security system fitter | 监控安装工,弱电安装工 | homeRepair | securitySystems*, lowVoltage, wiring
4-07-06-02 | 商品防损员 | Loss prevention worker | 超市防损员,防损专员 | guard | lossPrevention, videoMonitoring, stockTaking | learnt
4-07-06-03 | 市场管理员 | Market manager | 市场管理人员 | public | parkingManagement, communication, mediation
4-07-07-01 | 会展服务师 | Exhibition service specialist | 会务员 | serve | meetingSupport, serviceEtiquette, eventPlanning
4-07-07-02 | 装饰美工 | Display artist | 装饰美工员 | design | graphicDesign, painting, merchandising
4-08-03-04 | 工程测量员 | Engineering surveyor | 测量员,测绘员 | fieldMeasuring | fieldSurveying*, cad, drawingReading
4-08-04-02 | 地理信息处理员 | Geographic data processor | 地图数据员,内业制图员,地图标注员 | labelling | gis, dataEntry, imageAnnotation
4-08-05-01 | 农产品食品检验员 | Food inspector | 食品检验员 | lab | labTesting, foodSafety, measuringTools
4-08-05-05 | 机动车检测工 | Vehicle tester | 车辆检测员,车检员 | inspect | carRepair, measuringTools, driving
4-08-06-00 | 环境监测员 | Environmental monitor | 水质监测员,环境检测员 | lab | labTesting, statistics, documentWriting
4-08-08-01 | 花艺环境设计师 | Floral designer | 花艺师 | design | floristry, graphicDesign, greening
4-08-08-05 | 工艺美术品设计师 | Craft product designer | 文创设计师 | design | handicraft, graphicDesign, packagingDesign
4-08-08-07 | 室内装饰设计师 | Interior decorator | 软装设计师 | design | interiorDesign, cad, photoshop
4-08-08-08 | 广告设计师 | Advertising designer | 广告设计 | design | graphicDesign, copywriting, photoshop
4-08-08-09 | 包装设计师 | Packaging designer | 包装设计 | design | packagingDesign, illustrator, layoutDesign
4-08-08-14 | 彩灯艺术设计师 | Lantern designer | 花灯设计师 | design | lanternMaking, graphicDesign, illustration
4-08-08-23 | 建筑信息模型技术员 | Building information modeller | BIM建模员,BIM工程师 | drawing | buildingInformation*, cad, drawingReading
4-08-08-28 | 漆艺师 | Lacquer artist | 平遥推光漆器设计师,漆器设计师 | craft | lacquerWork*, pushLight, painting
4-08-09-01 | 商业摄影师 | Commercial photographer | 摄影师,产品摄影师,照相馆店主,照相馆摄影师,证件照摄影师 | photo | photography*, productPhotography, photoRetouching, videoShooting
4-08-09-02 | 冲印师 | Photo printer | 照片冲印员,图文冲印员 | design | photoPrinting, photoRetouching, photoshop | learnt
4-09-01-01 | 河道修防工 | River maintenance worker | 河道巡查员,河道协管员,巡河员,河道管护员,河道保洁员 | patrol | riverPatrol, outdoorCleaning, smartphoneUse | learnt
4-09-05-01 | 自然保护区巡护监测员 | Nature reserve ranger | 自然保护区巡护员,湿地巡护员 | woods | forestPatrol, smartphoneUse, communication | learnt
4-09-07-01 | 污水处理工 | Sewage treatment worker | 污水处理厂操作工,污水运行工 | plant | sewageTreatment, equipmentRounds, labTesting
4-09-08-01 | 保洁员 | Cleaner | 保洁,清洁工,环卫工,洗车工,公厕管理员,公厕保洁员,厕所管护员,楼道保洁,洗碗工,洗菜工,后厨帮工,帮厨,厨房杂工 | clean | indoorCleaning, outdoorCleaning, wasteSorting | learnt
4-09-08-02 | 生活垃圾清运工 | Refuse collector | 垃圾清运员 | refuse | outdoorCleaning, wasteSorting, driving | learnt
4-09-08-03 | 生活垃圾处理工 | Waste treatment worker | 垃圾中转站管理员,垃圾处理厂工人 | process | wasteSorting, equipmentOperation, recycling | learnt
4-09-09-00 | 有害生物防制员 | Pest controller | 消杀员,除四害工 | process | pestControl, disinfection, communication
4-09-10-01 | 园林绿化工 | Green space worker | 绿化工,园林工,村庄绿化员 | field | greening, outdoorCleaning, floristry | learnt
4-09-10-03 | 盆景师 | Bonsai artist | 盆景工,盆栽养护员 | craft | floristry, greening, sculpture
4-09-10-05 | 插花花艺师 | Florist | 花店店员 | craft | floristry, retailSales, serviceEtiquette
4-10-01-01 | 婴幼儿发展引导员 | Infant development guide | 育婴员,早教老师,托育师 | childCare | childCare, preschoolTeaching, firstAid
4-10-01-03 | 保育师 | Nursery worker | 保育员,幼儿园保育员,生活老师 | childCare | childCare, disinfection, preschoolTeaching
4-10-01-04 | 孤残儿童护理员 | Carer of orphaned and disabled children | 福利院护理员 | childCare | childWelfareCare, childCare, basicNursing
4-10-01-05 | 养老护理员 | Elder-care worker | 护理员,养老院护工 | care | elderCare, bedCare, vitalSigns
4-10-01-06 | 家政服务员 | Domestic helper | 家政,保姆,钟点工 | housework | indoorCleaning, chineseCooking, laundry | learnt
4-10-02-01 | 裁缝 | Tailor | 改衣师傅 | sewing | sewing*, tailoring, handSewing, flatSewing
4-10-02-02 | 洗衣师 | Laundry worker | 洗衣工,布草洗涤工 | laundry | laundry, ironing, handPacking | learnt
4-10-02-04 | 皮革护理师 | Leather care worker | 皮具护理员,擦鞋工,洗鞋工 | simpleCraft | leatherCare, laundry, serviceEtiquette | learnt
4-10-02-05 | 织补师 | Mender | 织补 | craft | handSewing, knitting, sewing
4-10-03-01 | 美容师 | Beautician | 美容技师 | beauty | facialCare, beautyCare*, serviceEtiquette
4-10-03-02 | 美发师 | Hairdresser | 发型师,理发师 | beauty | hairCutting*, serviceEtiquette, communication
4-10-03-03 | 美甲师 | Nail artist | 美甲技师 | beauty | nailArt*, painting, serviceEtiquette
4-10-03-04 | 浴池服务员 | Bath-house attendant | 搓澡工,浴室服务员,洗浴服务员 | serve | bathService, serviceEtiquette, indoorCleaning | learnt
4-10-03-05 | 修脚师 | Pedicurist | 修脚技师 | footCare | pedicure*, footReflexology, massageHygiene
4-10-04-01 | 保健调理师 | Health conditioning therapist | 艾灸师,刮痧师,理疗师 | massage | moxibustion, cupping, guasha, acupointLocation
4-10-04-02 | 保健按摩师 | Health-care massage therapist | 按摩师,盲人按摩师,推拿师,保健推拿技师,足疗师,小儿推拿师 | massage | healthMassage*, wholeBodyMassage, shoulderNeckRelax, footReflexology, acupointLocation, massageHygiene
4-10-04-03 | 芳香保健师 | Aroma therapist | 芳疗师 | massage | aromaMassage*, headMassage, massageClientIntake
4-10-05-01 | 婚介师 | Matchmaker | 婚介顾问,红娘 | onlineAdvice | matchmaking, communication, customerService
4-10-05-02 | 婚礼策划师 | Wedding planner | 婚庆策划,婚礼统筹 | office | weddingPlanning*, eventPlanning, communication
4-10-06-01 | 殡仪服务员 | Funeral attendant | 殡葬服务员,殡仪馆服务员 | public | funeralService, communication, serviceEtiquette
4-10-06-04 | 公墓管理员 | Cemetery keeper | 墓园管理员,公墓管护员 | patrol | cemeteryKeeping, greening, reception | learnt
4-10-07-01 | 宠物健康护理员 | Pet care worker | 宠物护理员,宠物店店员,宠物寄养员 | animalCare | petCare, disinfection, retailSales | learnt
4-10-07-02 | 宠物驯导师 | Animal trainer | 训犬师,导盲犬训练师 | animalCare | petTraining*, petCare, communication
4-10-07-03 | 宠物美容师 | Pet groomer | 宠物美容,宠物洗护 | animalCare | petGrooming*, petCare, communication
4-10-08-01 | 网约配送员 | Platform courier | 外卖骑手,骑手,外卖员 | deliver | lastMileDelivery, tricycleDelivery, smartphoneUse | learnt
4-10-08-02 | 汽车代驾员 | Substitute driver | 代驾司机,代驾 | driver | substituteDriving, driving*, serviceEtiquette
4-11-01-01 | 供电服务员 | Power service agent | 供电客服,抄表员 | powerService | meterReading, customerService, governmentService | learnt
4-11-02-00 | 燃气供应服务员 | Gas service agent | 燃气抄表员,燃气安检员 | meterService | gasService, meterReading, customerService | learnt
4-11-03-01 | 水供应服务员 | Water service agent | 自来水抄表员,水表抄表员 | meterService | meterReading, customerService, cashiering | learnt
4-11-03-02 | 村镇供水员 | Village water keeper | 农村水管员,村级水管员 | patrol | pumpOperation, meterReading, smartphoneUse | learnt
4-12-01-01 | 汽车维修工 | Car mechanic | 汽修工 | repair | carRepair*, drawingReading, electrical
4-12-02-01 | 计算机维修工 | Computer repairer | 电脑维修员 | repair | computerRepair*, desktopSupport, soldering
4-12-02-02 | 办公设备维修工 | Office machine repairer | 打印机维修员,复印机维修员 | repair | officeMachineRepair*, computerRepair, electronicsTesting
4-12-02-03 | 信息通信网络终端维修员 | Phone repairer | 手机维修员 | repair | phoneRepair*, soldering, electronicsTesting
4-12-03-01 | 家用电器产品维修工 | Appliance repairer | 家电维修员 | homeRepair | applianceRepair*, electrical, telephoneService
4-12-03-02 | 家用电子产品维修工 | Home electronics repairer | 电视维修员,音响维修员,助听器维修员 | repair | applianceRepair, soldering, electronicsTesting
4-12-04-01 | 自行车与电动自行车维修工 | Electric bicycle repairer | 电动车维修员 | repair | bicycleRepair*, electrical, retailSales
4-12-04-02 | 修鞋工 | Shoe repairer | 修鞋匠 | repair | shoeRepair*, leatherCraft, locksmith
4-12-04-03 | 钟表维修工 | Watch repairer | 修表师傅 | repair | watchRepair*, measuringTools, retailSales
4-12-04-04 | 锁具修理工 | Locksmith | 配钥匙,开锁师傅 | repair | locksmith*, retailSales, measuringTools
4-12-05-01 | 乐器维修工 | Instrument repairer | 二胡维修师,乐器修理师 | repair | instrumentRepair*, woodwork, instrumentPlaying
4-12-05-02 | 钢琴调律师 | Piano tuner | 调律师 | tuning | pianoTuning*, pianoPlaying, communication
4-12-06-00 | 印章制作工 | Seal maker | 刻章师傅 | craft | sealMaking*, graphicDesign, retailSales
4-13-01-01 | 群众文化指导员 | Community culture instructor | 文化指导员 | training | culturalActivity, dance, musicTeaching
4-13-01-02 | 礼仪主持人 | Ceremony host | 婚礼主持人,司仪 | voice | ceremonyHosting*, putonghua, communication
4-13-01-03 | 讲解员 | Museum guide | 博物馆讲解员,展厅讲解员 | guide | tourGuiding, putonghua, storytelling
4-13-01-05 | 全媒体运营师 | Omnimedia operator | 新媒体运营,公众号运营,社群运营,内容运营,运营专员 | shopOnline | contentOperation, wechatOperation, shortVideoOperation, copywriting, mobileEditing
4-13-01-06 | 档案数字化管理师 | Archive digitiser | 档案数字化加工员,扫描员 | desk | archiveDigitising, scanning, dataEntry
4-13-01-07 | 图书馆服务员 | Library assistant | 图书管理员,农家书屋管理员 | desk | libraryService, archiveCataloguing, reception
4-13-01-08 | 手语翻译 | Sign-language interpreter | 手语翻译员 | signInterpreting | chineseSign*, signInterpreting, communication
4-13-02-02 | 动画制作员 | Animator | 动画制作 | design | animation*, illustration, videoEditing
4-13-02-06 | 音响调音员 | Sound technician | 调音师,录音师 | audio | audioProduction*, liveSound, audioMixing, recording
4-13-02-07 | 照明工 | Lighting worker | 影视灯光工 | stageTech | stageLighting, electrical, teamwork
4-13-02-09 | 电视摄像员 | Television camera operator | 摄像师,摄像员,视频拍摄员 | photo | videoShooting*, videoEditing, photography
4-13-03-02 | 文物修复师 | Restorer | 古籍修复师 | craft | mounting, pottery, brickCarving
4-13-04-01 | 在线学习服务师 | Online learning adviser | 在线辅导老师,网课助教,班主任 | onlineAdvice | onlineTeaching, telephoneService, subjectTutoring
4-13-04-03 | 家庭教育指导师 | Family education adviser | 家庭教育讲师 | training | counselling, communication, courseDesign
4-13-04-04 | 研学旅行指导师 | Study tour leader | 研学导师,研学辅导员 | tourGuide | studyTourGuiding, courseDesign, firstAid
4-14-01-01 | 医疗临床辅助服务员 | Hospital support worker | 导医,陪检员,医院导诊员,陪诊员 | public | patientGuiding, communication, patientCompanion | learnt
4-14-01-02 | 医疗护理员 | Care assistant | 护工,陪护 | care | patientCompanion, basicNursing, bedCare
4-14-01-03 | 健康照护师 | Health carer | 健康照护 | care | elderCare, basicNursing, vitalSigns
4-14-02-01 | 营养师 | Nutritionist | 营养指导 | onlineAdvice | communication, foodSafety, courseDesign
4-14-02-02 | 健康管理师 | Health manager | 健康顾问 | onlineAdvice | telephoneService, vitalSigns, communication
4-14-02-05 | 老年人能力评估师 | Elderly ability assessor | 能力评估员 | public | elderCare, surveyWork, documentWriting
4-14-03-01 | 助听器验配师 | Hearing aid fitter | 验配师 | fitting | speechTherapy, retailSales, electronicsTesting
4-14-03-02 | 口腔修复体制作师 | Dental technician | 义齿技师,牙模技工 | craft | dentalProsthetics*, measuringTools, clayModelling
4-14-03-03 | 眼镜验光师 | Optometrist | 验光员 | fitting | retailSales, measuringTools, communication
4-14-03-04 | 眼镜定配工 | Spectacle maker | 眼镜加工师,磨镜片工 | craft | lensGrinding*, measuringTools, retailSales
4-14-03-05 | 听觉口语师 | Listening and speech therapist | 语训老师,言语康复师,听障儿童语训教师 | therapist | hearingRehab*, speechTherapy, communication
4-14-03-06 | 康复辅助技术咨询师 | Assistive technology adviser | 辅具适配师,辅具咨询师,辅具维修员,轮椅维修员,轮椅维修工 | aidService | wheelchairFitting, assistiveDeviceRepair, communication
4-14-04-02 | 消毒员 | Disinfection worker | 消毒供应员,餐具消毒员 | process | disinfection, indoorCleaning, foodSafety | learnt
4-14-04-04 | 社群健康助理员 | Community health assistant | 社区健康助理,健康随访员 | visiting | vitalSigns, communication, smartphoneUse
4-14-05-01 | 社会体育指导员 | Community sports instructor | 健身教练 | coaching | coaching, exerciseTherapy, firstAid
4-14-05-02 | 体育场馆管理员 | Sports ground keeper | 体育馆管理员,场馆管理员,健身房前台 | public | venueKeeping, reception, cashiering | learnt
4-14-05-04 | 康乐服务员 | Recreation attendant | 棋牌室服务员,KTV服务员 | serve | serviceEtiquette, cashiering, tableService | learnt
4-14-05-06 | 电子竞技运营师 | E-sports operator | 电竞运营 | shopOnline | communityOperation, eventPlanning, liveControl
4-14-05-07 | 电子竞技员 | E-sports player | 电竞选手,游戏陪练 | esports | esports*, teamwork, liveHosting
4-14-06-02 | 民宿管家 | Homestay keeper | 民宿运营 | serve | homestay, serviceEtiquette, contentOperation
`;
