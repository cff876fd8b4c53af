/** Shops, tables, cleaning, guarding, storing, delivering, driving; columns as in index.ts. */
export const serviceProfiles = {
  retail: `
conversation   | 2 | essential | premises  | -       | 要与顾客说话,写字、手势也行 | Customers are answered, in writing too
calculating    | 2 | essential | premises  | -       | 要算钱 | Money is counted
strangers      | 2 | essential | premises  | -       | 天天接待顾客 | Customers come all day
standing       | 2 | marginal  | premises  | -       | 柜台前站着多 | Much is done standing
reading        | 2 | marginal  | premises  | -       | 要看价签 | Price tags are read
reaching       | 2 | marginal  | premises  | -       | 要取高处的货 | Goods are reached for
lifting        | 2 | marginal  | premises  | -       | 要补货 | Goods are put out
learning       | 2 | marginal  | premises  | -       | 商品要熟 | Goods are learnt
`,
  cashier: `
calculating    | 2 | essential | premises  | -       | 要收钱找钱 | Money is taken and given
reading        | 2 | essential | premises  | -       | 要看屏幕和票 | Screens and tickets are read
attention      | 3 | essential | premises  | -       | 钱不能错 | Money must be right
fineHandUse    | 2 | marginal  | premises  | -       | 要点钞、扫码 | Counting and scanning
conversation   | 2 | marginal  | premises  | -       | 要与顾客说话 | Customers are talked to
strangers      | 2 | marginal  | premises  | -       | 人来人往 | People come and go
sitting        | 2 | marginal  | premises  | -       | 多坐着做 | Mostly sitting
learning       | 2 | marginal  | premises  | -       | 机器要学会 | The till is learnt
`,
  parking: `
seeing         | 2 | essential | premises  | -       | 要看着车进出,注意安全 | Cars are watched as they come and go
attention      | 2 | essential | premises  | -       | 要盯住车和人 | Cars and people are watched
calculating    | 2 | essential | premises  | -       | 要收费 | Fees are taken
reading        | 1 | marginal  | premises  | -       | 要看车牌 | Number plates are read
walking        | 2 | marginal  | premises  | -       | 要在车场走动 | Walking about the car park
conversation   | 2 | marginal  | premises  | -       | 要与车主说话 | Drivers are talked to
strangers      | 2 | marginal  | premises  | -       | 人来人往 | People come and go
learning       | 1 | marginal  | premises  | -       | 几天就能学会 | Learnt in days
`,
  bank: `
calculating    | 3 | essential | premises  | -       | 要算钱 | Money is worked out
reading        | 3 | essential | premises  | -       | 要看单据 | Papers are read
attention      | 4 | essential | premises  | -       | 一分钱不能错 | Every figure counts
computerUse    | 3 | essential | premises  | -       | 用业务系统 | A system is used
conversation   | 3 | essential | premises  | -       | 要与客户说清楚 | Customers are told clearly
fineHandUse    | 2 | marginal  | premises  | -       | 要点钞 | Notes are counted
strangers      | 3 | marginal  | premises  | -       | 天天接待客户 | Customers all day
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
learning       | 2 | essential | premises  | -       | 业务要学 | The business is learnt
`,
  serve: `
walking        | 3 | essential | premises  | -       | 来回走动 | Walking to and fro
conversation   | 2 | essential | premises  | -       | 要听懂客人要什么,写单也行 | Orders are understood, in writing too
strangers      | 3 | essential | premises  | -       | 天天接待客人 | Guests come all day
standing       | 3 | marginal  | premises  | -       | 站得久 | Long standing
armUse         | 2 | essential | premises  | -       | 要端、要递 | Carrying and handing
memory         | 2 | marginal  | premises  | -       | 要记客人要求 | Wishes are remembered
emotionControl | 2 | marginal  | premises  | -       | 要和气 | Friendliness
learning       | 2 | marginal  | premises  | -       | 流程要学 | Steps are learnt
`,
  clean: `
walking        | 2 | essential | premises  | -       | 边走边打扫 | Cleaning while walking
armUse         | 2 | essential | premises  | -       | 擦、扫、拖都用手臂 | Wiping, sweeping, mopping
bending        | 2 | essential | premises  | -       | 常要弯腰 | Often bending
endurance      | 2 | marginal  | premises  | -       | 连续干几个小时 | Hours of physical work
standing       | 2 | marginal  | premises  | -       | 站着干 | Done standing
seeing         | 2 | marginal  | premises  | -       | 要看清脏的地方 | Dirt must be seen
climbing       | 2 | marginal  | premises  | -       | 要打扫楼梯 | Stairs are cleaned
learning       | 1 | marginal  | premises  | -       | 一两天就能学会 | Learnt in a day or two
`,
  laundry: `
armUse         | 2 | essential | premises  | -       | 要装、取、叠、熨 | Loading, folding, ironing
standing       | 3 | marginal  | premises  | -       | 大多站着做 | Mostly standing
heatCold       | 2 | marginal  | premises  | -       | 有热气 | Steam and heat
lifting        | 2 | marginal  | premises  | -       | 湿布重 | Wet linen is heavy
seeing         | 2 | marginal  | premises  | -       | 要看污渍 | Stains are seen
attention      | 2 | marginal  | premises  | -       | 不能弄混 | Things are kept apart
learning       | 1 | marginal  | premises  | -       | 几天就能学会 | Learnt in days
`,
  guard: `
seeing         | 3 | essential | premises  | -       | 要看清来人和情况 | People and situations are seen
attention      | 3 | essential | premises  | -       | 不能走神 | No drifting
conversation   | 2 | marginal  | premises  | -       | 要问来人 | Visitors are asked
hearing        | 2 | marginal  | premises  | -       | 要听动静,可用闪光警示 | Noises are heard; lights can warn
walking        | 2 | marginal  | premises  | -       | 要巡逻 | Rounds are walked
emotionControl | 2 | marginal  | premises  | -       | 遇事要冷静 | Staying calm
sleepRhythm    | 2 | marginal  | premises  | -       | 常要值夜班 | Often at night
learning       | 1 | marginal  | premises  | -       | 几天就能学会 | Learnt in days
`,
  controlRoom: `
seeing         | 3 | essential | premises  | -       | 要盯屏幕和仪表 | Screens and gauges are watched
attention      | 3 | essential | premises  | -       | 不能漏看 | Nothing may be missed
reading        | 2 | essential | premises  | -       | 要看规程和数据 | Rules and data are read
computerUse    | 2 | essential | premises  | -       | 用控制系统 | A control system is used
hearing        | 2 | marginal  | premises  | -       | 要听报警,可用闪光警示 | Alarms are heard; lights can warn
handlingStress | 2 | marginal  | premises  | -       | 遇到报警不慌 | Calm at alarms
problemSolving | 2 | marginal  | premises  | -       | 要会处理异常 | Irregularities are handled
sleepRhythm    | 3 | marginal  | premises  | -       | 大多要倒班 | Shifts mostly rotate
learning       | 2 | essential | premises  | -       | 系统要学会 | The system must be learnt
`,
  safety: `
seeing         | 3 | essential | premises  | -       | 要看出隐患 | Dangers are seen
attention      | 3 | essential | premises  | -       | 不能漏查 | Nothing may be missed
reading        | 3 | essential | premises  | -       | 要看制度和记录 | Rules and records are read
writing        | 2 | marginal  | premises  | -       | 要写记录 | Records are written
conversation   | 3 | essential | premises  | -       | 要给人讲清楚 | People are told clearly
walking        | 2 | marginal  | premises  | -       | 要到处检查 | Rounds are walked
climbing       | 2 | marginal  | premises  | -       | 检查要上下楼 | Stairs on the rounds
learning       | 2 | essential | premises  | -       | 规定要学 | Rules are learnt
`,
  store: `
seeing         | 2 | essential | premises  | -       | 要看清货和货架 | Goods and shelves must be seen
lifting        | 2 | essential | premises  | -       | 要搬货 | Goods are carried
walking        | 2 | essential | premises  | -       | 在库房里走动 | Walking in the store
reading        | 2 | essential | premises  | -       | 要看单子和货名 | Slips and names are read
bending        | 2 | marginal  | premises  | -       | 要取低处的货 | Low goods are taken
reaching       | 2 | marginal  | premises  | -       | 要取高处的货 | High goods are taken
calculating    | 2 | marginal  | premises  | -       | 要点数 | Counting
attention      | 2 | marginal  | premises  | -       | 不能拿错 | Goods must be right
learning       | 1 | marginal  | premises  | -       | 几天就能学会 | Learnt in days
`,
  storeKeeping: `
reading        | 2 | essential | premises  | -       | 要看单据 | Papers are read
calculating    | 2 | essential | premises  | -       | 要点数、对账 | Counting and checking
computerUse    | 2 | essential | premises  | -       | 用仓库系统 | A store system is used
attention      | 3 | essential | premises  | -       | 账物要对上 | Stock and books must agree
walking        | 2 | marginal  | premises  | -       | 在库房里走动 | Walking in the store
lifting        | 2 | marginal  | premises  | -       | 有时搬货 | Some carrying
bending        | 2 | marginal  | premises  | -       | 要看低处的货 | Low goods are looked at
learning       | 2 | marginal  | premises  | -       | 系统要学会 | The system is learnt
`,
  sorting: `
seeing         | 2 | essential | premises  | -       | 要看清单子和格口 | Labels and bins must be seen
reading        | 2 | essential | premises  | -       | 要看地址和编号 | Addresses and numbers are read
armUse         | 2 | essential | premises  | -       | 要拿、要放 | Taking and placing
lifting        | 2 | marginal  | premises  | -       | 件有轻重 | Parcels have weight
standing       | 3 | marginal  | premises  | -       | 大多站着做 | Mostly standing
fineHandUse    | 2 | marginal  | premises  | -       | 要扫码、贴单 | Scanning and labelling
attention      | 2 | marginal  | premises  | -       | 不能分错 | Sorting must be right
sleepRhythm    | 2 | marginal  | premises  | -       | 常在夜里 | Often at night
learning       | 1 | marginal  | premises  | -       | 几天就能学会 | Learnt in days
`,
  deliver: `
seeing         | 3 | essential | elsewhere | by work | 骑车要看路 | The road must be seen
driving        | 2 | essential | elsewhere | by work | 要骑电动车或三轮车 | An electric cycle or tricycle is ridden
armUse         | 2 | essential | elsewhere | by work | 要握车把、拿件 | Handlebars and parcels
attention      | 3 | essential | elsewhere | -       | 路上要当心 | Care in traffic
walking        | 3 | essential | elsewhere | -       | 要走到客户门口 | Walking to customers' doors
reading        | 2 | essential | elsewhere | -       | 要看地址 | Addresses are read
computerUse    | 2 | essential | elsewhere | -       | 用手机接单 | Orders come by phone
climbing       | 2 | marginal  | elsewhere | -       | 有的客户处没电梯 | Some customers have no lift
learning       | 1 | marginal  | premises  | -       | 容易学 | Easy to learn
`,
  driver: `
seeing         | 3 | essential | elsewhere | by law driverC2 driverC3 driverC5 | 驾驶证要查视力 | Sight is tested for the licence
driving        | 3 | essential | elsewhere | by law driverC2 driverC3 driverC5 | 驾驶要考证 | Driving is examined
attention      | 4 | essential | elsewhere | by work | 开车不能走神 | No drifting at the wheel
colourVision   | 2 | marginal  | elsewhere | by law driverC2 driverC3 driverC5 | 要分红绿灯 | Red and green lights
hearing        | 2 | marginal  | elsewhere | by law driverC2 driverC3 driverC5 | 驾驶证要查听力,戴助听器也行 | Hearing is tested, with an aid too
sitting        | 3 | marginal  | elsewhere | -       | 坐得久 | Long sitting
handlingStress | 2 | marginal  | elsewhere | -       | 路上会堵 | Traffic
climbing       | 2 | marginal  | elsewhere | -       | 有时帮客户搬到楼上 | Loads go upstairs at times
learning       | 2 | marginal  | premises  | -       | 路线要熟 | Routes are learnt
`,
  bigDriver: `
seeing         | 4 | essential | elsewhere | by law driverA2 driverB2 driverC1 | 驾驶证要查视力 | Sight is tested for the licence
driving        | 4 | essential | elsewhere | by law driverA2 driverB2 driverC1 | 大车要考证 | Large vehicles are examined
attention      | 4 | essential | elsewhere | by work | 开车不能走神 | No drifting at the wheel
colourVision   | 2 | essential | elsewhere | by law driverA2 driverB2 driverC1 | 要分红绿灯 | Red and green lights
hearing        | 2 | essential | elsewhere | by law driverA2 driverB2 driverC1 | 驾驶证要查听力 | Hearing is tested for the licence
climbing       | 2 | marginal  | elsewhere | -       | 要上下驾驶室 | Climbing into the cab
sitting        | 3 | marginal  | elsewhere | -       | 坐得久 | Long sitting
learning       | 2 | marginal  | premises  | -       | 车要熟 | The vehicle is learnt
`,
  liftTruck: `
seeing         | 3 | essential | premises  | by law forkliftPermit cranePermit | 作业证要查视力 | Sight is examined for the permit
attention      | 4 | essential | premises  | by work | 走神会伤人 | Drifting hurts people
armUse         | 3 | essential | premises  | -       | 要操纵手柄 | Levers are moved
driving        | 3 | essential | premises  | by law forkliftPermit cranePermit | 叉车、吊车要考证 | Trucks and cranes are examined
hearing        | 2 | marginal  | premises  | -       | 要听喊声,可用闪光警示 | Calls are heard; lights can warn
climbing       | 2 | marginal  | premises  | -       | 要上下驾驶室 | Climbing into the cab
sitting        | 2 | marginal  | premises  | -       | 坐着操作 | Done sitting
learning       | 2 | essential | premises  | -       | 要学会并考证 | Learnt, with a permit
`,
  earthMover: `
seeing         | 3 | essential | elsewhere | by work | 要看清挖的地方 | The place must be seen
attention      | 4 | essential | elsewhere | by work | 走神会伤人 | Drifting hurts people
armUse         | 3 | essential | elsewhere | -       | 要操纵手柄 | Levers are moved
driving        | 3 | essential | elsewhere | by work | 要开机械 | A machine is driven
climbing       | 2 | marginal  | elsewhere | -       | 要上下驾驶室 | Climbing into the cab
hearing        | 2 | marginal  | elsewhere | -       | 要听喊声 | Calls are heard
learning       | 2 | essential | premises  | -       | 操作要学会 | Operation must be learnt
`,
  fuelling: `
strangers      | 2 | essential | premises  | -       | 天天接待车主 | Drivers come all day
attention      | 3 | essential | premises  | -       | 油气怕火 | Fuel burns
armUse         | 2 | essential | premises  | -       | 要拿油枪 | The nozzle is handled
standing       | 3 | marginal  | premises  | -       | 站得久 | Long standing
calculating    | 2 | marginal  | premises  | -       | 要收钱 | Money is taken
breathing      | 2 | marginal  | premises  | -       | 有油味 | Fumes
sleepRhythm    | 2 | marginal  | premises  | -       | 要倒班 | Shifts rotate
learning       | 1 | marginal  | premises  | -       | 几天就能学会 | Learnt in days
`,
  meterService: `
walking        | 2 | essential | elsewhere | -       | 要上门抄表 | Meters are read at homes
seeing         | 2 | essential | elsewhere | -       | 要看清表 | Meters must be seen
reading        | 2 | essential | premises  | -       | 要看单据 | Slips are read
strangers      | 3 | essential | elsewhere | -       | 天天见用户 | Users all day
conversation   | 2 | essential | elsewhere | -       | 要与用户说清楚 | Users are told clearly
computerUse    | 2 | marginal  | premises  | -       | 用系统登记 | Entries in a system
climbing       | 2 | marginal  | elsewhere | -       | 有的楼没电梯 | Some houses have no lift
calculating    | 2 | marginal  | premises  | -       | 要算费用 | Fees are worked out
learning       | 2 | marginal  | premises  | -       | 业务要学 | The business is learnt
`,
  powerService: `
hearingSpeech  | 3 | essential | premises  | -       | 要听清用户说什么,有的接电话 | Users are heard, some by telephone
conversation   | 3 | essential | premises  | -       | 要与用户说清楚 | Users are told clearly
strangers      | 3 | essential | premises  | -       | 天天见用户 | Users all day
reading        | 2 | essential | premises  | -       | 要看单据 | Slips are read
computerUse    | 2 | essential | premises  | -       | 用系统登记 | Entries in a system
telephoning    | 2 | marginal  | premises  | -       | 有时接电话,可以改用文字 | Some calls, or text instead
seeing         | 2 | essential | elsewhere | -       | 要看清表 | Meters must be seen
walking        | 2 | essential | elsewhere | -       | 要上门抄表 | Meters are read at homes
learning       | 2 | marginal  | premises  | -       | 业务要学 | The business is learnt
`,
  heavy: `
lifting        | 4 | essential | premises  | -       | 要搬重物 | Heavy loads
endurance      | 4 | essential | premises  | -       | 一干就是一天 | All day long
walking        | 3 | essential | premises  | -       | 搬着走 | Walking with loads
muscleStrength | 4 | essential | premises  | -       | 要有力气 | Strength
seeing         | 2 | marginal  | premises  | -       | 要看路 | The way is seen
climbing       | 3 | marginal  | premises  | -       | 要上下 | Up and down
heatCold       | 2 | marginal  | premises  | -       | 有时在室外 | Sometimes outdoors
learning       | 1 | marginal  | premises  | -       | 容易学 | Easy to learn
`,
  refuse: `
lifting        | 3 | essential | elsewhere | -       | 要提桶、倒桶 | Bins are lifted
walking        | 3 | essential | elsewhere | -       | 跟车走 | Walking with the truck
endurance      | 3 | essential | elsewhere | -       | 体力活 | Physical work
heatCold       | 3 | marginal  | elsewhere | -       | 风吹日晒 | Weather
breathing      | 2 | marginal  | elsewhere | -       | 有气味 | Smells
seeing         | 2 | marginal  | elsewhere | -       | 路上要当心 | Care in traffic
learning       | 1 | marginal  | premises  | -       | 容易学 | Easy to learn
`,
  animalCare: `
armUse         | 2 | essential | premises  | -       | 要抱、要洗 | Holding and washing
fineHandUse    | 2 | essential | premises  | -       | 要梳、要剪 | Combing and clipping
seeing         | 2 | essential | premises  | -       | 要看动物的情况 | Animals are watched
attention      | 2 | marginal  | premises  | -       | 要防抓咬 | Care against bites
standing       | 2 | marginal  | premises  | -       | 大多站着做 | Mostly standing
breathing      | 2 | marginal  | premises  | -       | 有毛和气味 | Hair and smells
learning       | 2 | marginal  | premises  | -       | 方法要学会 | Methods are learnt
`,
};
