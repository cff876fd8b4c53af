/** Fields, woods, roads, rivers, and Shanxi's coal, power, metal, chemicals; columns as in index.ts. */
export const outdoorProfiles = {
  field: `
walking        | 3 | essential | elsewhere | -       | 在地里走动 | Walking in the fields
bending        | 3 | essential | elsewhere | -       | 常要弯腰 | Much bending
endurance      | 3 | essential | elsewhere | -       | 体力活 | Physical work
lifting        | 2 | essential | elsewhere | -       | 要搬筐、搬袋 | Baskets and sacks
armUse         | 2 | essential | elsewhere | -       | 要用农具 | Tools are used
heatCold       | 3 | marginal  | elsewhere | -       | 风吹日晒 | Weather
learning       | 1 | marginal  | elsewhere | -       | 跟着干就会 | Learnt by doing
`,
  lightFarm: `
walking        | 2 | essential | premises  | -       | 在棚里、圈里走动 | Walking in sheds
bending        | 2 | essential | premises  | -       | 常要弯腰 | Often bending
armUse         | 2 | essential | premises  | -       | 要用手干活 | Done by hand
endurance      | 2 | marginal  | premises  | -       | 体力活 | Physical work
breathing      | 2 | marginal  | premises  | -       | 有气味 | Smells
attention      | 2 | marginal  | premises  | -       | 要看长势 | Growth is watched
learning       | 1 | marginal  | premises  | -       | 跟着干就会 | Learnt by doing
`,
  livestock: `
walking        | 2 | essential | premises  | -       | 在圈里走动 | Walking in the pens
armUse         | 3 | essential | premises  | -       | 要喂、要赶 | Feeding and driving
lifting        | 2 | essential | premises  | -       | 要搬草料 | Fodder is carried
endurance      | 3 | marginal  | premises  | -       | 天天要喂 | Every day
breathing      | 2 | marginal  | premises  | -       | 有气味 | Smells
attention      | 2 | marginal  | premises  | -       | 要看有没有病 | Illness is noticed
seeing         | 2 | marginal  | premises  | -       | 要看牲口 | Animals are watched
learning       | 1 | marginal  | premises  | -       | 跟着干就会 | Learnt by doing
`,
  woods: `
walking        | 3 | essential | elsewhere | -       | 要在山林里走 | Walking in the woods
climbing       | 3 | essential | elsewhere | -       | 要爬坡 | Slopes are climbed
seeing         | 3 | essential | elsewhere | -       | 要看火情和林子 | Fire and trees are watched
endurance      | 3 | marginal  | elsewhere | -       | 走得远 | Long ways
heatCold       | 3 | marginal  | elsewhere | -       | 风吹日晒 | Weather
conversation   | 2 | marginal  | elsewhere | -       | 要劝人不用火 | People are told not to use fire
telephoning    | 2 | marginal  | elsewhere | -       | 有情况要报告,发信息也行 | Reports, by text too
learning       | 1 | marginal  | elsewhere | -       | 容易学 | Easy to learn
`,
  patrol: `
walking        | 2 | essential | elsewhere | -       | 沿路沿河走 | Along roads and rivers
seeing         | 3 | essential | elsewhere | -       | 要看出问题 | Problems are seen
attention      | 2 | marginal  | elsewhere | -       | 要当心车和水 | Care near traffic and water
armUse         | 2 | marginal  | elsewhere | -       | 要捡、要清 | Picking up and clearing
computerUse    | 1 | marginal  | elsewhere | -       | 用手机拍照上报 | Photos by phone
conversation   | 2 | marginal  | elsewhere | -       | 要劝导人 | People are advised
heatCold       | 2 | marginal  | elsewhere | -       | 风吹日晒 | Weather
learning       | 1 | marginal  | elsewhere | -       | 容易学 | Easy to learn
`,
  roadWork: `
lifting        | 3 | essential | elsewhere | -       | 要搬料 | Materials are carried
armUse         | 3 | essential | elsewhere | -       | 要用工具 | Tools are used
walking        | 3 | essential | elsewhere | -       | 沿路走 | Along the road
seeing         | 2 | essential | elsewhere | -       | 路上有车 | Traffic
attention      | 3 | essential | elsewhere | -       | 要当心车 | Care in traffic
heatCold       | 3 | marginal  | elsewhere | -       | 风吹日晒 | Weather
breathing      | 2 | marginal  | elsewhere | -       | 有灰尘 | Dust
learning       | 1 | marginal  | elsewhere | -       | 容易学 | Easy to learn
`,
  build: `
lifting        | 3 | essential | elsewhere | -       | 要搬砖、搬料 | Bricks and materials
armUse         | 3 | essential | elsewhere | -       | 要用工具 | Tools are used
seeing         | 3 | essential | elsewhere | -       | 要看平直 | Lines are judged
climbing       | 3 | essential | elsewhere | -       | 要上架子 | Scaffolds are climbed
balance        | 3 | essential | elsewhere | -       | 架子上要稳 | Steady on scaffolds
endurance      | 3 | marginal  | elsewhere | -       | 体力活 | Physical work
twoHandedWork  | 3 | marginal  | elsewhere | -       | 大多要两只手配合 | Mostly both hands
heatCold       | 3 | marginal  | elsewhere | -       | 风吹日晒 | Weather
learning       | 2 | essential | elsewhere | -       | 手艺要学会 | The craft must be learnt
`,
  farmMachine: `
seeing         | 3 | essential | elsewhere | by law tractorLicence | 驾驶证要查视力 | Sight is tested for the licence
driving        | 3 | essential | elsewhere | by law tractorLicence | 拖拉机要考证 | Tractors are examined
attention      | 3 | essential | elsewhere | by work | 走神会伤人 | Drifting hurts people
armUse         | 3 | essential | elsewhere | -       | 要操纵机器 | The machine is steered
climbing       | 2 | marginal  | elsewhere | -       | 要上下机器 | Climbing on the machine
heatCold       | 2 | marginal  | elsewhere | -       | 风吹日晒 | Weather
learning       | 2 | essential | elsewhere | -       | 操作要学会 | Operation must be learnt
`,
  rounds: `
walking        | 3 | essential | premises  | -       | 要按路线巡检 | Rounds are walked
seeing         | 3 | essential | premises  | -       | 要看仪表和设备 | Gauges and machines are seen
attention      | 3 | essential | premises  | -       | 不能漏查 | Nothing may be missed
climbing       | 2 | essential | premises  | -       | 设备有楼梯平台 | Stairs and platforms
hearing        | 2 | marginal  | premises  | -       | 要听异响 | Odd sounds are heard
writing        | 2 | marginal  | premises  | -       | 要做记录 | Records are written
reading        | 2 | essential | premises  | -       | 要看表 | Tables are read
sleepRhythm    | 2 | marginal  | premises  | -       | 有的要倒班 | Some shifts rotate
learning       | 2 | essential | premises  | -       | 设备要学会 | The machines are learnt
`,
  plant: `
seeing         | 3 | essential | premises  | -       | 要看仪表和物料 | Gauges and materials are seen
attention      | 3 | essential | premises  | -       | 走神会出事故 | Drifting causes accidents
armUse         | 2 | essential | premises  | -       | 要开阀、按钮 | Valves and buttons
reading        | 2 | essential | premises  | -       | 要看规程 | Rules are read
breathing      | 2 | essential | premises  | -       | 有粉尘或气体 | Dust or gases
climbing       | 2 | marginal  | premises  | -       | 装置有楼梯平台 | Stairs and platforms
hearing        | 2 | marginal  | premises  | -       | 要听报警,可用闪光警示 | Alarms are heard; lights can warn
sleepRhythm    | 3 | marginal  | premises  | -       | 大多要倒班 | Shifts mostly rotate
learning       | 2 | essential | premises  | -       | 工艺要学会 | The process is learnt
`,
  furnace: `
heatCold       | 3 | essential | premises  | -       | 炉前温度高 | Heat at the furnace
seeing         | 3 | essential | premises  | -       | 要看火色和铁水 | Fire and melt are watched
attention      | 4 | essential | premises  | -       | 走神会烫伤 | Drifting burns
endurance      | 3 | essential | premises  | -       | 体力活 | Physical work
armUse         | 3 | essential | premises  | -       | 要用工具 | Tools are used
breathing      | 3 | marginal  | premises  | -       | 有粉尘和烟 | Dust and smoke
hearing        | 2 | marginal  | premises  | -       | 要听喊声和警铃 | Calls and bells
sleepRhythm    | 3 | marginal  | premises  | -       | 要倒班 | Shifts rotate
learning       | 2 | essential | premises  | -       | 操作要学会 | Operation must be learnt
`,
  conveyor: `
seeing         | 3 | essential | premises  | -       | 要看皮带和物料 | Belt and material are watched
attention      | 3 | essential | premises  | -       | 走神会出事故 | Drifting causes accidents
walking        | 2 | essential | premises  | -       | 沿皮带走 | Along the belt
breathing      | 2 | essential | premises  | -       | 有粉尘 | Dust
armUse         | 2 | marginal  | premises  | -       | 要清料、按钮 | Clearing and switching
hearing        | 2 | marginal  | premises  | -       | 要听异响,可用闪光警示 | Odd sounds; lights can warn
sleepRhythm    | 3 | marginal  | premises  | -       | 要倒班 | Shifts rotate
learning       | 1 | marginal  | premises  | -       | 几天就能学会 | Learnt in days
`,
  lampRoom: `
fineHandUse    | 2 | essential | premises  | -       | 要收发、检查、充电 | Handing out, checking, charging
seeing         | 2 | essential | premises  | -       | 要看灯和编号 | Lamps and numbers are seen
attention      | 2 | essential | premises  | -       | 坏灯不能下井 | Bad lamps must not go down
reading        | 2 | marginal  | premises  | -       | 要看编号和登记 | Numbers and entries
standing       | 2 | marginal  | premises  | -       | 站在窗口 | Standing at the hatch
problemSolving | 2 | marginal  | premises  | -       | 小毛病要修 | Small faults are mended
sleepRhythm    | 3 | marginal  | premises  | -       | 要倒班 | Shifts rotate
learning       | 2 | marginal  | premises  | -       | 设备要学会 | The devices are learnt
`,
  solar: `
seeing         | 3 | essential | elsewhere | -       | 要看仪表和板面 | Gauges and panels are seen
walking        | 2 | essential | elsewhere | -       | 在电站里走动 | Walking in the station
armUse         | 2 | essential | elsewhere | -       | 要擦板、除草 | Panels are wiped, grass is cut
attention      | 3 | marginal  | elsewhere | -       | 有电要当心 | Care with electricity
heatCold       | 2 | marginal  | elsewhere | -       | 风吹日晒 | Weather
reading        | 2 | marginal  | premises  | -       | 要看数据 | Data are read
climbing       | 2 | marginal  | elsewhere | -       | 有的在坡上、房顶 | On slopes and roofs at times
learning       | 2 | marginal  | premises  | -       | 设备要学 | The devices are learnt
`,
};
