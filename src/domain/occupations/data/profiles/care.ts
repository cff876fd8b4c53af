/** Massage, beauty, nursing, care of people; columns as in index.ts. */
export const careProfiles = {
  massage: `
touch          | 4 | essential | premises  | by work | 靠手摸准部位和轻重 | The hands find the place and the pressure
fineHandUse    | 3 | essential | premises  | by work | 手法靠手指完成 | The techniques are done with the fingers
armUse         | 3 | essential | premises  | by work | 推、按、揉都要用手臂 | Pushing, pressing and kneading use the arms
muscleStrength | 3 | essential | premises  | -       | 手法要有力度 | The techniques need strength
standing       | 3 | essential | premises  | -       | 大多站着做 | Most treatments are given standing
endurance      | 3 | marginal  | premises  | -       | 一天要接待多位客人 | Several clients are treated in a day
conversation   | 2 | marginal  | premises  | -       | 要问清哪里不舒服 | The practitioner asks where it hurts
interpersonal  | 2 | marginal  | premises  | -       | 与客人近距离相处 | The work is close to people
learning       | 2 | essential | premises  | -       | 手法和穴位要学会 | Techniques and acupoints must be learnt
`,
  beauty: `
fineHandUse    | 3 | essential | premises  | by work | 剪、修、涂都是手上细活 | Cutting, trimming and painting are fine handwork
seeing         | 3 | essential | premises  | by work | 要看清效果 | The result must be seen
twoHandedWork  | 3 | marginal  | premises  | -       | 大多要两只手配合 | Mostly both hands work together
standing       | 3 | marginal  | premises  | -       | 大多站着做 | Mostly done standing
colourVision   | 2 | marginal  | premises  | -       | 要看颜色深浅 | Shades of colour matter
conversation   | 2 | marginal  | premises  | -       | 要问清客人想要什么 | The client's wish must be understood
strangers      | 2 | marginal  | premises  | -       | 天天接待客人 | Clients come all day
learning       | 2 | essential | premises  | -       | 手艺要学会 | The craft must be learnt
`,
  footCare: `
fineHandUse    | 3 | essential | premises  | by work | 用刀修脚要稳 | Working with a blade needs a steady hand
seeing         | 3 | essential | premises  | by work | 要看清下刀的地方 | The place of the cut must be seen
touch          | 3 | marginal  | premises  | -       | 要摸出厚薄软硬 | Thickness and hardness are felt
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
strangers      | 2 | marginal  | premises  | -       | 天天接待客人 | Clients come all day
learning       | 2 | essential | premises  | -       | 手艺要学会 | The craft must be learnt
`,
  care: `
armUse         | 3 | essential | premises  | by work | 要扶、抱、翻身 | People are supported, held and turned
fineHandUse    | 2 | essential | premises  | by work | 要喂饭、擦洗、穿衣 | Feeding, washing and dressing use the hands
seeing         | 3 | essential | premises  | by work | 要看护老人或病人的情况 | The carer watches the person's condition
lifting        | 3 | essential | premises  | -       | 要扶人起床、挪动 | People are helped up and moved
emotionControl | 3 | essential | premises  | -       | 要耐心,不急躁 | Patience is needed
interpersonal  | 3 | essential | premises  | -       | 整天与人相处 | The whole day is spent with people
conversation   | 2 | essential | premises  | -       | 要听懂需要,也要说清楚 | Wishes are understood and answered
endurance      | 3 | marginal  | premises  | -       | 体力活多 | Much of it is physical
learning       | 2 | essential | premises  | -       | 护理方法要学会 | Care methods must be learnt
`,
  childCare: `
seeing         | 3 | essential | premises  | by work | 眼睛不能离开孩子 | Children are watched all the time
armUse         | 2 | essential | premises  | by work | 要抱、要喂、要换洗 | Children are held, fed and changed
hearing        | 2 | essential | premises  | -       | 要听到孩子哭 | A child's cry must be heard
attention      | 3 | essential | premises  | -       | 孩子离不开人 | Children can't be left alone
emotionControl | 3 | essential | premises  | -       | 要有耐心 | Patience is needed
interpersonal  | 3 | essential | premises  | -       | 与孩子和家长相处 | Children and parents
lifting        | 2 | marginal  | premises  | -       | 要抱孩子 | Children are lifted
squatting      | 2 | marginal  | premises  | -       | 常要蹲下 | Often done squatting
learning       | 2 | essential | premises  | -       | 照护方法要学会 | Care methods must be learnt
`,
  housework: `
walking        | 2 | essential | elsewhere | -       | 在客户家里走动干活 | Moving about in customers' homes
armUse         | 2 | essential | elsewhere | -       | 擦、洗、拖都用手臂 | Wiping, washing and mopping use the arms
bending        | 2 | essential | elsewhere | -       | 常要弯腰 | Often done bending
seeing         | 2 | marginal  | elsewhere | -       | 要看清脏的地方 | Dirt must be seen
endurance      | 2 | marginal  | elsewhere | -       | 连续干几个小时 | Hours of physical work
climbing       | 2 | marginal  | elsewhere | -       | 有的客户家没电梯 | Some customers have no lift
strangers      | 2 | marginal  | elsewhere | -       | 到客户家里干活 | Work in customers' homes
conversation   | 2 | marginal  | elsewhere | -       | 要听懂客户的要求 | Customers' wishes must be understood
learning       | 1 | marginal  | premises  | -       | 家务活容易学 | Housework is easy to learn
`,
  doctor: `
reading        | 3 | essential | premises  | -       | 要看病历和化验单 | Records and results are read
conversation   | 3 | essential | premises  | -       | 要问病情、讲清楚 | Patients are asked and told
problemSolving | 3 | essential | premises  | -       | 要判断是什么病 | Illness must be judged
attention      | 3 | essential | premises  | -       | 不能出差错 | Mistakes do harm
learning       | 3 | essential | premises  | -       | 医学要一直学 | Medicine is learnt for life
seeing         | 2 | marginal  | premises  | -       | 要看病人的样子 | The patient is looked at
touch          | 2 | marginal  | premises  | -       | 要用手检查 | Examining by hand
handlingStress | 3 | marginal  | premises  | -       | 病人多、事情急 | Many patients, urgent cases
sleepRhythm    | 2 | marginal  | premises  | -       | 有的要值夜班 | Some duty is at night
`,
  nurse: `
seeing         | 3 | essential | premises  | by work | 要看清药和刻度 | Drugs and scales must be seen
fineHandUse    | 3 | essential | premises  | by work | 打针、换药是手上活 | Injections and dressings are handwork
reading        | 3 | essential | premises  | -       | 要看医嘱 | Orders must be read
attention      | 4 | essential | premises  | -       | 不能出差错 | Mistakes do harm
conversation   | 3 | essential | premises  | -       | 要和病人说清楚 | Patients are told what is done
walking        | 2 | marginal  | premises  | -       | 在病房之间走动 | Walking between wards
handlingStress | 3 | marginal  | premises  | -       | 事情急 | Work is urgent
sleepRhythm    | 2 | marginal  | premises  | -       | 要倒班 | Shifts rotate
learning       | 3 | essential | premises  | -       | 护理技术要学会 | Nursing must be learnt
`,
  therapist: `
conversation   | 3 | essential | premises  | -       | 要教、要问感受 | Patients are taught and asked
armUse         | 2 | essential | premises  | -       | 要帮病人活动身体 | Patients' movements are guided
interpersonal  | 3 | essential | premises  | -       | 长期陪人训练 | Training people over months
reading        | 3 | marginal  | premises  | -       | 要看评估和记录 | Assessments are read
seeing         | 2 | marginal  | premises  | -       | 要看动作对不对 | Movements are watched
standing       | 2 | marginal  | premises  | -       | 常站着训练 | Training is often standing
muscleStrength | 2 | marginal  | premises  | -       | 要扶、要托 | Supporting and holding
emotionControl | 3 | marginal  | premises  | -       | 要有耐心 | Patience is needed
learning       | 3 | essential | premises  | -       | 康复方法要学会 | Methods must be learnt
`,
  fitting: `
seeing         | 3 | essential | premises  | by work | 要看清仪器读数 | Readings must be seen
fineHandUse    | 3 | essential | premises  | -       | 要调小零件 | Small parts are adjusted
conversation   | 3 | essential | premises  | -       | 要问清客人的感觉 | The client's impressions are asked
reading        | 2 | marginal  | premises  | -       | 要看检查单 | Test results are read
hearing        | 2 | marginal  | premises  | -       | 要听客人说 | Listening to clients
strangers      | 2 | marginal  | premises  | -       | 接待客人 | Clients are received
attention      | 3 | marginal  | premises  | -       | 数据要准 | Figures must be right
learning       | 3 | essential | premises  | -       | 技术要学会 | The technique must be learnt
`,
  aidService: `
conversation   | 3 | essential | premises  | -       | 要问清身体情况和用法 | Needs and use are talked through
fineHandUse    | 2 | essential | premises  | -       | 要装配、调整、修理辅具 | Devices are fitted, adjusted and repaired
problemSolving | 2 | essential | premises  | -       | 要想出合适的办法 | A fitting solution is found
seeing         | 2 | marginal  | premises  | -       | 要看合不合身 | The fit is looked at
reading        | 2 | marginal  | premises  | -       | 要看评估表 | Assessments are read
interpersonal  | 2 | marginal  | premises  | -       | 与使用者和家属打交道 | Users and families
climbing       | 2 | marginal  | elsewhere | -       | 有时上门服务 | Sometimes at people's homes
learning       | 2 | essential | premises  | -       | 辅具知识要学会 | Devices must be learnt
`,
  pharmacist: `
reading        | 3 | essential | premises  | -       | 要看处方和说明书 | Prescriptions and leaflets are read
attention      | 4 | essential | premises  | -       | 药不能拿错 | Drugs must not be mixed up
computerUse    | 2 | essential | premises  | -       | 用电脑登记 | Entries are made on a computer
conversation   | 2 | essential | premises  | -       | 要交代怎么吃药 | How to take it is explained
calculating    | 2 | marginal  | premises  | -       | 要算用量 | Doses are calculated
standing       | 2 | marginal  | premises  | -       | 柜台前站着多 | Much is done standing
reaching       | 2 | marginal  | premises  | -       | 要从药架取药 | Drugs are taken from shelves
learning       | 3 | essential | premises  | -       | 药学知识要学会 | Pharmacy must be learnt
`,
  counsel: `
conversation   | 3 | essential | premises  | -       | 靠谈话帮助人 | People are helped by talking
interpersonal  | 3 | essential | premises  | -       | 要取得信任 | Trust is built
emotionControl | 3 | essential | premises  | -       | 自己要稳得住 | One's own calm matters
reading        | 2 | marginal  | premises  | -       | 要看量表和记录 | Scales and notes are read
memory         | 2 | marginal  | premises  | -       | 要记得来访者的情况 | What people told is remembered
strangers      | 2 | marginal  | premises  | -       | 常见新来的人 | New people come
sitting        | 2 | marginal  | premises  | -       | 坐着谈 | Done sitting
learning       | 3 | essential | premises  | -       | 方法要学会 | Methods must be learnt
`,
};
