/** Engineering, laboratories, inspection, measuring; columns as in index.ts. */
export const technicalProfiles = {
  engineer: `
reading        | 3 | essential | premises  | -       | 要看图纸和资料 | Drawings and papers are read
computerUse    | 3 | essential | premises  | -       | 用电脑设计和计算 | Designing on a computer
calculating    | 3 | essential | premises  | -       | 要算数据 | Figures are worked out
problemSolving | 3 | essential | premises  | -       | 要解决技术问题 | Technical problems are solved
attention      | 3 | essential | premises  | -       | 不能算错 | Errors must be noticed
learning       | 3 | essential | premises  | -       | 技术要一直学 | Technology is learnt for life
seeing         | 2 | marginal  | premises  | -       | 要看图 | Drawings are seen
movingAround   | 2 | marginal  | premises  | -       | 有时到现场 | Sometimes on site
climbing       | 2 | marginal  | premises  | -       | 现场有楼梯 | Sites have stairs
`,
  lab: `
seeing         | 3 | essential | premises  | by work | 要看清刻度和变化 | Scales and changes must be seen
fineHandUse    | 3 | essential | premises  | -       | 要取样、滴定 | Sampling and titrating
attention      | 3 | essential | premises  | -       | 数据不能错 | Figures must be right
reading        | 3 | essential | premises  | -       | 要看标准和记录 | Standards and records are read
colourVision   | 2 | marginal  | premises  | -       | 有的要看颜色变化 | Some changes are of colour
breathing      | 2 | marginal  | premises  | -       | 有药品气味 | Reagents smell
standing       | 2 | marginal  | premises  | -       | 常站着做 | Often standing
calculating    | 2 | marginal  | premises  | -       | 要算结果 | Results are worked out
learning       | 2 | essential | premises  | -       | 方法要学会 | Methods must be learnt
`,
  tasting: `
attention      | 3 | essential | premises  | -       | 要细细品评 | Careful tasting
memory         | 3 | essential | premises  | -       | 要记住味道 | Tastes are remembered
writing        | 2 | marginal  | premises  | -       | 要写评语 | Judgments are written
seeing         | 2 | marginal  | premises  | -       | 要看颜色清浊 | Colour and clearness are seen
colourVision   | 2 | marginal  | premises  | -       | 要看色泽 | Colour is judged
learning       | 3 | essential | premises  | -       | 品评要长期学 | Tasting is learnt over years
`,
  inspect: `
attention      | 3 | essential | premises  | -       | 要找出次品 | Faulty pieces are found
seeing         | 3 | essential | premises  | -       | 多靠眼睛看,也有靠手摸的 | Mostly by eye, sometimes by touch
fineHandUse    | 2 | marginal  | premises  | -       | 要用量具 | Gauges are used
reading        | 2 | marginal  | premises  | -       | 要看标准 | Standards are read
writing        | 1 | marginal  | premises  | -       | 要做记号和记录 | Marks and records
learning       | 2 | essential | premises  | -       | 标准要学会 | Standards are learnt
`,
  fieldMeasuring: `
seeing         | 3 | essential | elsewhere | by work | 要看清仪器读数 | Readings must be seen
walking        | 3 | essential | elsewhere | -       | 在野外和工地走 | Walking on sites
attention      | 3 | essential | elsewhere | -       | 数据不能错 | Figures must be right
fineHandUse    | 2 | essential | elsewhere | -       | 要调仪器 | Instruments are set
calculating    | 2 | marginal  | premises  | -       | 要算数据 | Figures are worked out
computerUse    | 2 | essential | premises  | -       | 用电脑出图 | Maps are drawn on a computer
climbing       | 2 | marginal  | elsewhere | -       | 要爬坡 | Slopes are climbed
heatCold       | 2 | marginal  | elsewhere | -       | 在室外 | Outdoors
learning       | 2 | essential | premises  | -       | 仪器要学会 | Instruments must be learnt
`,
  weighing: `
seeing         | 2 | essential | premises  | -       | 要看清秤的读数,有语音秤 | The scale is read; talking scales exist
reading        | 2 | essential | premises  | -       | 要看单子 | Slips are read
calculating    | 2 | marginal  | premises  | -       | 要算重量 | Weights are worked out
writing        | 2 | marginal  | premises  | -       | 要登记 | Entries are made
attention      | 3 | essential | premises  | -       | 不能记错 | Entries must be right
conversation   | 1 | marginal  | premises  | -       | 与司机核对 | Checked with drivers
computerUse    | 1 | marginal  | premises  | -       | 有的用电脑登记 | Some entries on a computer
learning       | 1 | marginal  | premises  | -       | 容易学 | Easy to learn
`,
  drone: `
seeing         | 3 | essential | elsewhere | by work | 要看住飞机和屏幕 | The aircraft and the screen are watched
fineHandUse    | 3 | essential | elsewhere | by work | 用手指操纵 | Flown with the fingers
attention      | 4 | essential | elsewhere | -       | 一刻不能走神 | No moment's drifting
computerUse    | 2 | essential | premises  | -       | 要排航线 | Routes are planned
hearing        | 2 | marginal  | elsewhere | -       | 要听警示 | Warnings are heard
walking        | 2 | marginal  | elsewhere | -       | 在野外起降 | Take-off in the open
learning       | 2 | essential | premises  | -       | 要学会并考试 | Learnt and examined
`,
};
