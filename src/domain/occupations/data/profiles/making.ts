/** Handicraft, light industry, machines, repair, food; columns as in index.ts. */
export const makingProfiles = {
  craft: `
fineHandUse    | 3 | essential | premises  | by work | 手艺靠手 | The craft is in the hands
seeing         | 3 | essential | premises  | -       | 多靠眼睛看 | Mostly done by eye
twoHandedWork  | 3 | marginal  | premises  | -       | 大多要两只手配合 | Mostly both hands
attention      | 2 | marginal  | premises  | -       | 要仔细 | Care
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
learning       | 2 | essential | premises  | -       | 手艺要学会 | The craft must be learnt
`,
  softCraft: `
fineHandUse    | 3 | essential | premises  | by work | 手艺靠手 | The craft is in the hands
twoHandedWork  | 3 | marginal  | premises  | -       | 大多要两只手配合 | Mostly both hands
seeing         | 2 | marginal  | premises  | -       | 熟了可以靠手摸 | With practice it is done by touch
touch          | 2 | marginal  | premises  | -       | 靠手摸出松紧 | Tension is felt
attention      | 2 | marginal  | premises  | -       | 不能数错 | Counting must be right
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
learning       | 2 | essential | premises  | -       | 手艺要学会 | The craft must be learnt
`,
  simpleCraft: `
fineHandUse    | 2 | essential | premises  | -       | 用手做小件 | Small things are made by hand
twoHandedWork  | 2 | marginal  | premises  | -       | 两只手配合快些 | Both hands are quicker
seeing         | 2 | marginal  | premises  | -       | 要看样子 | A sample is followed
attention      | 2 | marginal  | premises  | -       | 要仔细 | Care
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
learning       | 1 | marginal  | premises  | -       | 容易学 | Easy to learn
`,
  sewing: `
fineHandUse    | 3 | essential | premises  | -       | 手指送布、穿线 | Fingers guide cloth and thread
seeing         | 3 | essential | premises  | -       | 要看清针脚 | Stitches must be seen
twoHandedWork  | 3 | essential | premises  | -       | 要两只手配合 | Both hands work together
sitting        | 3 | marginal  | premises  | -       | 坐得久 | Long sitting
attention      | 3 | marginal  | premises  | -       | 要当心针 | Care with the needle
endurance      | 2 | marginal  | premises  | -       | 一坐一天 | All day long
learning       | 2 | essential | premises  | -       | 机器要学会 | The machine must be learnt
`,
  assembly: `
fineHandUse    | 3 | essential | premises  | -       | 要装小零件 | Small parts are fitted
seeing         | 2 | essential | premises  | -       | 要看清位置 | The place must be seen
twoHandedWork  | 3 | marginal  | premises  | -       | 大多要两只手配合 | Mostly both hands
attention      | 2 | marginal  | premises  | -       | 不能装错 | Parts must be right
standing       | 2 | marginal  | premises  | -       | 有的站着做 | Sometimes standing
sleepRhythm    | 2 | marginal  | premises  | -       | 有的要倒班 | Some shifts rotate
learning       | 1 | marginal  | premises  | -       | 几天就能学会 | Learnt in days
`,
  electronics: `
fineHandUse    | 3 | essential | premises  | -       | 要焊、要接细小的零件 | Small parts are soldered and joined
seeing         | 3 | essential | premises  | -       | 要看清焊点 | Joints must be seen
twoHandedWork  | 3 | marginal  | premises  | -       | 大多要两只手配合 | Mostly both hands
attention      | 3 | marginal  | premises  | -       | 不能接错 | Wiring must be right
reading        | 2 | marginal  | premises  | -       | 要看图样 | Drawings are read
colourVision   | 2 | marginal  | premises  | -       | 要分线的颜色 | Wires differ in colour
sleepRhythm    | 2 | marginal  | premises  | -       | 有的要倒班 | Some shifts rotate
learning       | 2 | marginal  | premises  | -       | 工序要学会 | Steps are learnt
`,
  packing: `
armUse         | 2 | essential | premises  | -       | 用手装、封、贴 | Filling, sealing, labelling by hand
standing       | 2 | marginal  | premises  | -       | 有的站着做 | Sometimes standing
lifting        | 2 | marginal  | premises  | -       | 要搬小箱 | Small boxes are carried
seeing         | 2 | marginal  | premises  | -       | 要看对不对 | Contents are looked at
attention      | 1 | marginal  | premises  | -       | 不能装错 | Contents must be right
learning       | 1 | marginal  | premises  | -       | 一两天就能学会 | Learnt in a day or two
`,
  machine: `
seeing         | 3 | essential | premises  | -       | 要看清机器和工件 | Machine and piece must be seen
attention      | 3 | essential | premises  | -       | 走神会出事故 | Drifting causes accidents
armUse         | 3 | essential | premises  | -       | 要装卸工件 | Pieces are loaded
fineHandUse    | 2 | essential | premises  | -       | 要按钮、调刀 | Buttons and tools are set
twoHandedWork  | 3 | marginal  | premises  | -       | 大多要两只手配合 | Mostly both hands
standing       | 3 | marginal  | premises  | -       | 大多站着做 | Mostly standing
hearing        | 2 | marginal  | premises  | -       | 要听机器声音,可用闪光警示 | The machine is heard; lights can warn
reading        | 2 | marginal  | premises  | -       | 要看图和参数 | Drawings and settings are read
learning       | 2 | essential | premises  | -       | 机器要学会 | The machine must be learnt
`,
  welding: `
seeing         | 3 | essential | premises  | by work | 要看清焊缝 | The seam must be seen
fineHandUse    | 3 | essential | premises  | -       | 手要稳 | A steady hand
attention      | 3 | essential | premises  | -       | 有火花、有高温 | Sparks and heat
twoHandedWork  | 3 | marginal  | premises  | -       | 大多要两只手配合 | Mostly both hands
squatting      | 2 | marginal  | premises  | -       | 常蹲着焊 | Often squatting
breathing      | 2 | marginal  | premises  | -       | 有烟 | Fumes
heatCold       | 2 | marginal  | premises  | -       | 温度高 | It is hot
learning       | 2 | essential | premises  | -       | 手艺要学,还要考证 | Learnt, with a permit
`,
  repair: `
fineHandUse    | 3 | essential | premises  | -       | 要拆、要装小零件 | Small parts are taken out and fitted
problemSolving | 3 | essential | premises  | -       | 要找出毛病 | Faults are found
seeing         | 3 | essential | premises  | -       | 要看清零件 | Parts must be seen
twoHandedWork  | 3 | marginal  | premises  | -       | 大多要两只手配合 | Mostly both hands
reading        | 2 | marginal  | premises  | -       | 要看说明和电路图 | Manuals are read
conversation   | 1 | marginal  | premises  | -       | 要问清毛病 | The fault is asked about
learning       | 2 | essential | premises  | -       | 技术要学会 | The technique must be learnt
`,
  homeRepair: `
fineHandUse    | 3 | essential | elsewhere | -       | 要拆、要装零件 | Parts are taken out and fitted
problemSolving | 3 | essential | elsewhere | -       | 要找出毛病 | Faults are found
seeing         | 3 | essential | elsewhere | -       | 要看清零件 | Parts must be seen
twoHandedWork  | 3 | marginal  | elsewhere | -       | 大多要两只手配合 | Mostly both hands
lifting        | 2 | marginal  | elsewhere | -       | 机器有重量 | Machines are heavy
climbing       | 2 | marginal  | elsewhere | -       | 多上门,有的没电梯 | Often at homes without a lift
strangers      | 2 | marginal  | elsewhere | -       | 到客户家里 | In customers' homes
learning       | 2 | essential | premises  | -       | 技术要学会 | The technique must be learnt
`,
  electrician: `
seeing         | 3 | essential | premises  | by work | 要看清线路和仪表 | Wires and meters must be seen
fineHandUse    | 3 | essential | premises  | by work | 要接线 | Wires are joined by hand
attention      | 4 | essential | premises  | -       | 有触电危险 | Danger of shock
colourVision   | 3 | essential | premises  | -       | 要分线的颜色 | Wires differ in colour
twoHandedWork  | 3 | marginal  | premises  | -       | 大多要两只手配合 | Mostly both hands
climbing       | 2 | marginal  | premises  | -       | 有时登梯子 | Sometimes up a ladder
problemSolving | 2 | marginal  | premises  | -       | 要找出故障 | Faults are found
reading        | 2 | marginal  | premises  | -       | 要看电路图 | Diagrams are read
learning       | 2 | essential | premises  | -       | 要学会并考证 | Learnt, with a permit
`,
  process: `
standing       | 3 | marginal  | premises  | -       | 大多站着做 | Mostly standing
armUse         | 2 | essential | premises  | -       | 要用手操作 | Done by hand
heatCold       | 2 | marginal  | premises  | -       | 有冷有热 | Hot or cold
breathing      | 2 | marginal  | premises  | -       | 有粉尘或气味 | Dust or smells
lifting        | 2 | marginal  | premises  | -       | 要搬料 | Materials are carried
attention      | 2 | marginal  | premises  | -       | 要按步骤 | Steps are followed
seeing         | 2 | marginal  | premises  | -       | 要看成色 | Looks are judged
learning       | 2 | marginal  | premises  | -       | 步骤要学会 | Steps are learnt
`,
  kitchen: `
standing       | 3 | essential | premises  | -       | 大多站着做 | Mostly standing
fineHandUse    | 2 | essential | premises  | -       | 要切、要揉、要装 | Cutting, kneading, filling
seeing         | 2 | essential | premises  | -       | 要看火候和成色 | Heat and colour are judged
endurance      | 3 | marginal  | premises  | -       | 忙起来很累 | Tiring when busy
heatCold       | 2 | marginal  | premises  | -       | 厨房热 | Kitchens are hot
lifting        | 2 | marginal  | premises  | -       | 要端锅、搬料 | Pots and materials
attention      | 2 | marginal  | premises  | -       | 刀和火要当心 | Care with knife and fire
learning       | 2 | essential | premises  | -       | 手艺要学会 | The craft must be learnt
`,
  drinks: `
fineHandUse    | 2 | essential | premises  | -       | 要量、要调、要装 | Measuring, mixing, filling
memory         | 2 | essential | premises  | -       | 要记配方和单子 | Recipes and orders
reading        | 2 | marginal  | premises  | -       | 要看单子 | Orders are read
standing       | 3 | marginal  | premises  | -       | 大多站着做 | Mostly standing
strangers      | 2 | marginal  | premises  | -       | 要接待顾客 | Customers are served
seeing         | 2 | marginal  | premises  | -       | 要看刻度 | Marks are seen
heatCold       | 1 | marginal  | premises  | -       | 有热水热气 | Hot water and steam
learning       | 2 | marginal  | premises  | -       | 配方要学会 | Recipes are learnt
`,
};
