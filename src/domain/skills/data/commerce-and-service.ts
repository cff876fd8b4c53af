/** Skills of trade, service, logistics, food, farming, cleaning and security. */
export const serviceSkills = `
ecommerce | 电子商务 | E-commerce
  shopOperation | 网店运营 | Online shop operation
    listingProducts | 商品上架 | Listing products
    productDetailPages | 商品详情页制作 | Product detail pages
    promotionCampaigns | 活动促销策划 | Promotion campaigns
    trafficAnalysis | 流量分析 | Traffic analysis ~dataAnalysis
    pricing | 商品定价 | Pricing
  platformTaobao | 淘宝天猫平台规则 | Taobao and Tmall rules
  platformDouyin | 抖音电商规则 | Douyin shop rules
  platformPinduoduo | 拼多多平台规则 | Pinduoduo rules
  crossBorder | 跨境电商 | Cross-border e-commerce ~english
  orderProcessing | 订单处理 | Order processing ~parcelPacking
  onlineCustomerService | 网店客服 | Online shop customer service ~textCustomerService
  groupBuying | 社群团购 | Community group buying
  goodsSelection | 直播选品 | Choosing goods for streams ~liveStreaming
  orderReview | 订单审核 | Reviewing orders ~orderProcessing
  farmProductSales | 农产品上行 | Selling farm products online ~farmMarketing
liveStreaming | 直播带货 | Live-stream selling
  liveHosting | 直播主持 | Hosting a live stream ~programmeHosting
  signHosting | 手语直播 | Live streams in sign language ~chineseSign
  liveScript | 直播脚本 | Live-stream scripts ~copywriting
  liveControl | 直播场控 | Live-stream control
  liveEquipment | 直播设备操作 | Live-stream equipment
newMedia | 新媒体运营 | New media operation
  contentOperation | 内容运营 | Content operation
  wechatOperation | 公众号运营 | WeChat account operation
  communityOperation | 社群运营 | Community operation ~groupBuying
  shortVideoOperation | 短视频账号运营 | Short-video account operation ~shortVideoPlanning
  seo | 搜索优化 | Search optimisation
customerService | 客户服务 | Customer service
  telephoneService | 电话客服 | Telephone service
    inboundCalls | 呼入接听 | Inbound calls
    outboundCalls | 外呼 | Outbound calls ~telemarketing
    callScripts | 话术规范 | Call scripts
  textCustomerService | 文字客服 | Text customer service
    fastTypingService | 快速打字回复 | Fast typed replies ~typing
    aiServiceHandover | 智能客服协同 | Working with service robots ~aiTraining
  complaintHandling | 投诉处理 | Handling complaints
  crmSystem | 客服系统操作 | Customer service systems
  serviceEtiquette | 服务礼仪 | Service etiquette
  qualityInspectionCalls | 客服质检 | Call quality inspection
sales | 销售 | Sales
  retailSales | 门店销售 | Shop sales ~serviceEtiquette
  telemarketing | 电话销售 | Telephone sales
  channelSales | 渠道销售 | Channel sales
  insuranceSales | 保险销售 | Insurance sales
  lotterySales | 彩票销售 | Lottery sales ~cashiering
    lotteryTerminal | 彩票机操作 | Operating a lottery terminal
  tobaccoRetail | 烟草零售管理 | Tobacco retailing
  leasing | 租赁业务 | Renting out goods
  stallTrading | 摆摊经营 | Running a stall
shopManagement | 店铺管理 | Shop management
  cashiering | 收银 | Cashiering
  stockTaking | 盘点 | Stock taking ~inventoryControl
  merchandising | 陈列理货 | Display and shelving
  purchasing | 采购 | Purchasing
  chainStandards | 连锁标准化管理 | Chain standards
logistics | 物流 | Logistics
  warehousing | 仓储管理 | Warehousing
    inventoryControl | 库存管理 | Inventory control
    goodsReceiving | 入库验收 | Goods receiving
    orderPicking | 拣货 | Order picking
    wmsSystem | 仓储系统操作 | Warehouse systems
    forklift | 叉车驾驶 | Forklift driving
  parcelWork | 快递作业 | Parcel work
    parcelSorting | 快件分拣 | Parcel sorting
    parcelScanning | 扫描录入 | Parcel scanning ~dataEntry
    parcelPacking | 打包 | Packing
    parcelStation | 驿站站点经营 | Running a parcel station ~shopManagement
    lastMileDelivery | 末端派送 | Last-mile delivery
  dispatching | 运输调度 | Dispatching
  coldStorage | 冷库作业 | Cold-store work
  fuelling | 加油加气 | Filling fuel and gas
  passengerService | 客运乘务 | Serving passengers ~serviceEtiquette
  droneFlying | 无人机操控 | Flying drones
  driving | 汽车驾驶 | Driving
    adaptedDriving | 残疾人专用车驾驶 | Driving an adapted car
    truckDriving | 货车驾驶 | Truck driving
    busDriving | 公交车驾驶 | Bus driving
    rideHailing | 网约车驾驶 | Ride-hailing
    substituteDriving | 代驾 | Driving customers' cars
    drivingInstruction | 驾驶教学 | Teaching driving ~vocationalTraining
    tricycleDelivery | 电动三轮配送 | Electric tricycle delivery ~lastMileDelivery
foodService | 餐饮 | Food service
  chineseCooking | 中式烹调 | Chinese cooking
    shanxiNoodles | 山西面食制作 | Shanxi noodle making ~pastryMaking
    stirFrying | 炒菜 | Stir-frying
    knifeWork | 刀工切配 | Knife work
    coldDishes | 凉菜制作 | Cold dishes
  pastryMaking | 面点制作 | Pastry making
  baking | 西点烘焙 | Baking
    cakeDecorating | 蛋糕裱花 | Cake decorating
    breadMaking | 面包制作 | Bread making
  coffee | 咖啡制作 | Coffee making
  teaArt | 茶艺 | Tea art
  drinkMixing | 饮品调制 | Drink mixing ~coffee
  tableService | 餐厅服务 | Table service ~serviceEtiquette
  dishwashing | 洗碗洗菜 | Dish and vegetable washing
  kitchenHelp | 后厨帮工 | Kitchen help ~dishwashing
  mealPlanning | 营养配餐 | Planning meals
  foodSafety | 食品安全 | Food safety
hospitality | 住宿服务 | Hospitality
  frontDesk | 前台接待 | Front desk ~serviceEtiquette
  housekeeping | 客房整理 | Housekeeping
  laundry | 洗衣熨烫 | Laundry and ironing ~ironing
  homestay | 民宿管理 | Running a homestay
  tourGuiding | 讲解导览 | Guiding visitors
cleaning | 保洁 | Cleaning
  indoorCleaning | 室内保洁 | Indoor cleaning
  outdoorCleaning | 道路清扫 | Street cleaning
  wasteSorting | 垃圾分类 | Waste sorting ~recycling
  recycling | 再生资源分拣 | Sorting recyclables
  carWash | 洗车 | Car washing
  toiletKeeping | 公厕管护 | Keeping public toilets ~indoorCleaning
  pestControl | 有害生物防制 | Pest control
propertyService | 物业与安保 | Property and security
  guarding | 门卫值守 | Gate duty
  trafficGuiding | 交通劝导 | Guiding traffic
  riverPatrol | 河道巡查 | River patrol ~outdoorCleaning
  forestPatrol | 护林巡查 | Forest patrol ~fireSafety
  lossPrevention | 商品防损 | Loss prevention
  securitySystems | 安防系统安装 | Installing security systems ~lowVoltage
  videoMonitoring | 视频监控值守 | Video monitoring
  parkingManagement | 停车管理 | Parking management
  fireSafety | 消防安全 | Fire safety
  buildingMaintenance | 楼宇维修 | Building maintenance
  meterReading | 抄表收费 | Reading meters and collecting fees ~customerService
  gasService | 燃气用户服务 | Serving gas users
  roadMaintenance | 道路养护 | Road maintenance
  greening | 园林绿化养护 | Green space care
farming | 种植养殖 | Farming
  fieldCrops | 大田种植 | Field crops
    millet | 谷子小杂粮种植 | Millet and small grains
    maize | 玉米种植 | Maize
  orcharding | 果树种植 | Orcharding
    jujube | 红枣种植 | Jujube growing
    appleGrowing | 苹果种植 | Apple growing
    walnut | 核桃种植 | Walnut growing
  vegetableGrowing | 蔬菜种植 | Vegetable growing
    greenhouse | 大棚管理 | Greenhouse management
  mushrooms | 食用菌栽培 | Mushroom growing
  herbGrowing | 中药材种植 | Medicinal herbs
  poultry | 家禽养殖 | Poultry keeping
  livestock | 牛羊养殖 | Cattle and sheep keeping
  pigs | 生猪养殖 | Pig keeping
  beekeeping | 养蜂 | Beekeeping
  fishFarming | 水产养殖 | Fish farming
  plantProtection | 植保 | Plant protection
  treePlanting | 造林抚育 | Planting and tending trees
  farmMachinery | 农机驾驶操作 | Driving farm machinery
  farmMarketing | 农产品销售 | Selling farm products
  farmProcessing | 农产品初加工 | First processing of farm products
  floristry | 花卉栽培与插花 | Flowers and arrangement ~greening
petServices | 宠物服务 | Pet services
  petGrooming | 宠物美容 | Pet grooming
  petCare | 宠物护理 | Pet care
  petTraining | 宠物训练 | Pet training
ceremonyService | 婚丧礼仪服务 | Weddings and funerals
  weddingPlanning | 婚礼策划 | Wedding planning ~eventPlanning
  matchmaking | 婚介服务 | Matchmaking
  ceremonyHosting | 礼仪主持 | Hosting ceremonies ~programmeHosting
  funeralService | 殡仪服务 | Funeral service
  cemeteryKeeping | 公墓管护 | Keeping cemeteries ~greening
`;
