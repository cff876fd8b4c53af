/** Offices, public service, teaching, trade by telephone and text, software; columns as in index.ts. */
export const officeProfiles = {
  desk: `
reading        | 3 | essential | premises  | -       | 要看文件和资料 | Documents are read
computerUse    | 3 | essential | premises  | -       | 主要用电脑 | Mostly on a computer
writing        | 2 | marginal  | premises  | -       | 要录入和填写 | Entries are written
attention      | 3 | marginal  | premises  | -       | 不能录错 | Mistakes must be noticed
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
learning       | 2 | marginal  | premises  | -       | 软件和流程要学 | Software and steps are learnt
`,
  office: `
reading        | 3 | essential | premises  | -       | 要看文件 | Documents are read
writing        | 3 | essential | premises  | -       | 要写材料 | Texts are written
computerUse    | 3 | essential | premises  | -       | 用办公软件 | Office software is used
conversation   | 2 | marginal  | premises  | -       | 要与同事沟通 | Colleagues are talked to
telephoning    | 2 | marginal  | premises  | -       | 有时打电话,可以改用文字 | Some calls, or text instead
planning       | 2 | marginal  | premises  | -       | 几件事要安排开 | Several tasks at a time
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
learning       | 2 | marginal  | premises  | -       | 业务要学 | The business is learnt
`,
  public: `
conversation   | 3 | essential | premises  | -       | 要与群众说清楚 | People are told clearly
reading        | 3 | essential | premises  | -       | 要看材料和政策 | Papers and policies are read
computerUse    | 2 | essential | premises  | -       | 用系统登记 | Entries are made in a system
strangers      | 3 | essential | premises  | -       | 天天接待来人 | Visitors come all day
emotionControl | 2 | marginal  | premises  | -       | 遇到着急的人要耐心 | Patience with upset people
handlingStress | 2 | marginal  | premises  | -       | 有时忙 | Busy at times
movingAround   | 2 | marginal  | premises  | -       | 在办公楼里走动 | Moving about the building
learning       | 2 | essential | premises  | -       | 政策要学 | Policies are learnt
`,
  visiting: `
conversation   | 3 | essential | elsewhere | -       | 上门与居民说话 | Residents are talked to at home
walking        | 2 | essential | elsewhere | -       | 要走街串户 | Streets and homes are walked
strangers      | 3 | essential | elsewhere | -       | 与各种人打交道 | All sorts of people
reading        | 2 | essential | premises  | -       | 要看表格和通知 | Forms and notices are read
computerUse    | 2 | essential | premises  | -       | 用手机或电脑登记 | Entries by phone or computer
climbing       | 2 | marginal  | elsewhere | -       | 有的居民家没电梯 | Some homes have no lift
writing        | 2 | marginal  | premises  | -       | 要填表 | Forms are filled in
emotionControl | 2 | marginal  | elsewhere | -       | 要有耐心 | Patience is needed
learning       | 2 | marginal  | premises  | -       | 政策要学 | Policies are learnt
`,
  surveying: `
conversation   | 3 | essential | elsewhere | by work | 靠问和听做调查 | A survey is asked and heard
walking        | 2 | essential | elsewhere | -       | 要走街串户 | Streets and homes are walked
strangers      | 3 | essential | elsewhere | -       | 与各种人打交道 | All sorts of people
reading        | 2 | essential | premises  | -       | 要看表格和通知 | Forms and notices are read
computerUse    | 2 | essential | premises  | -       | 用手机或电脑登记 | Entries by phone or computer
climbing       | 2 | marginal  | elsewhere | -       | 有的居民家没电梯 | Some homes have no lift
writing        | 2 | marginal  | premises  | -       | 要填表 | Forms are filled in
emotionControl | 2 | marginal  | elsewhere | -       | 要有耐心 | Patience is needed
learning       | 2 | marginal  | premises  | -       | 问法要学 | How to ask is learnt
`,
  manage: `
conversation   | 3 | essential | premises  | -       | 要与人商量、交代 | People are consulted and instructed
problemSolving | 3 | essential | premises  | -       | 要拿主意 | Decisions are made
planning       | 3 | essential | premises  | -       | 要安排人和事 | People and tasks are arranged
interpersonal  | 3 | essential | premises  | -       | 要带人 | People are led
handlingStress | 3 | marginal  | premises  | -       | 责任重 | Responsibility weighs
reading        | 3 | marginal  | premises  | -       | 要看报表和文件 | Reports are read
calculating    | 2 | marginal  | premises  | -       | 要算账 | Figures are worked out
learning       | 2 | marginal  | premises  | -       | 新东西要学 | New things are learnt
`,
  finance: `
reading        | 3 | essential | premises  | -       | 要看账和票据 | Accounts and receipts are read
calculating    | 3 | essential | premises  | -       | 要算账 | Figures are worked out
computerUse    | 3 | essential | premises  | -       | 用财务软件 | Software is used
attention      | 3 | essential | premises  | -       | 一分钱不能错 | Every figure counts
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
planning       | 2 | marginal  | premises  | -       | 月底年底要赶 | Month and year ends
learning       | 3 | marginal  | premises  | -       | 制度常变,要学 | Rules change
`,
  research: `
reading        | 3 | essential | premises  | -       | 要看文献 | Literature is read
writing        | 3 | essential | premises  | -       | 要写报告 | Reports are written
problemSolving | 3 | essential | premises  | -       | 要分析问题 | Questions are analysed
computerUse    | 2 | essential | premises  | -       | 用电脑查资料 | Sources are searched
learning       | 4 | essential | premises  | -       | 要一直学 | Learning never ends
attention      | 3 | marginal  | premises  | -       | 要专心 | Concentration
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
`,
  text: `
reading        | 3 | essential | premises  | -       | 要看稿子 | Texts are read
writing        | 3 | essential | premises  | -       | 要写、要改 | Texts are written and edited
computerUse    | 2 | essential | premises  | -       | 用电脑写 | Writing on a computer
attention      | 3 | marginal  | premises  | -       | 不能有错字 | Mistakes must be noticed
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
learning       | 3 | marginal  | premises  | -       | 题材要学 | Subjects are learnt
`,
  proofreading: `
reading        | 3 | essential | premises  | -       | 要逐字看,盲文稿用手摸读 | Word for word, braille by touch
attention      | 4 | essential | premises  | -       | 要找出错字 | Errors must be found
writing        | 2 | marginal  | premises  | -       | 要改稿 | Corrections are written
computerUse    | 2 | marginal  | premises  | -       | 用电脑改 | Corrections on a computer
touch          | 2 | marginal  | premises  | -       | 盲文稿靠手摸 | Braille is felt
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
learning       | 2 | marginal  | premises  | -       | 规范要学 | Rules are learnt
`,
  stenography: `
hearingSpeech  | 3 | essential | premises  | by work | 把听到的话打成字 | Speech heard is typed
writing        | 3 | essential | premises  | -       | 打字要快 | Typing is fast
computerUse    | 3 | essential | premises  | -       | 用电脑或速录机 | A computer or steno machine
attention      | 3 | essential | premises  | -       | 不能漏听 | Nothing may be missed
fineHandUse    | 3 | marginal  | premises  | -       | 手指打得快 | Fast fingers
sitting        | 3 | marginal  | premises  | -       | 坐得久 | Long sitting
learning       | 2 | marginal  | premises  | -       | 要练速度 | Speed is trained
`,
  mail: `
reading        | 2 | essential | premises  | -       | 要看地址和人名 | Names and addresses are read
walking        | 2 | marginal  | premises  | -       | 在楼里送文件 | Papers are carried round the house
writing        | 1 | marginal  | premises  | -       | 要登记签收 | Receipts are noted
conversation   | 2 | marginal  | premises  | -       | 要与取件人说话 | Those who collect are talked to
memory         | 2 | marginal  | premises  | -       | 要记住哪个部门在哪 | Where departments are
learning       | 1 | marginal  | premises  | -       | 容易学 | Easy to learn
`,
  teach: `
conversation   | 3 | essential | premises  | -       | 要讲课、答问题 | Teaching and answering
interpersonal  | 3 | essential | premises  | -       | 整天与学生相处 | The day is spent with pupils
speaking       | 3 | essential | premises  | -       | 多用口语讲课 | Mostly taught in speech
reading        | 3 | essential | premises  | -       | 要看教材和作业 | Books and homework are read
hearingSpeech  | 2 | marginal  | premises  | -       | 要听学生说 | Pupils are listened to
standing       | 2 | marginal  | premises  | -       | 常站着讲 | Often standing
emotionControl | 3 | marginal  | premises  | -       | 要有耐心 | Patience is needed
handlingStress | 3 | marginal  | premises  | -       | 课多事多 | Many lessons
learning       | 3 | essential | premises  | -       | 知识要常学 | Knowledge is renewed
`,
  specialTeaching: `
conversation   | 3 | essential | premises  | -       | 用手语、盲文或口语教 | By sign, braille or speech
interpersonal  | 3 | essential | premises  | -       | 整天与学生相处 | The day is spent with pupils
emotionControl | 3 | essential | premises  | -       | 要特别有耐心 | Much patience
reading        | 3 | marginal  | premises  | -       | 要看教材,盲文也行 | Books, in braille too
speaking       | 2 | marginal  | premises  | -       | 有的课用口语 | Some lessons are spoken
movingAround   | 2 | marginal  | premises  | -       | 在教室里照看 | Pupils are looked after
learning       | 3 | essential | premises  | -       | 方法要学 | Methods are learnt
`,
  kindergarten: `
interpersonal  | 3 | essential | premises  | -       | 与孩子和家长相处 | Children and parents
conversation   | 3 | essential | premises  | -       | 要讲、要唱、要哄 | Telling, singing, comforting
seeing         | 3 | essential | premises  | by work | 眼睛不能离开孩子 | Children are watched all the time
emotionControl | 3 | essential | premises  | -       | 要有耐心 | Patience is needed
speaking       | 3 | marginal  | premises  | -       | 多用口语 | Mostly in speech
squatting      | 2 | marginal  | premises  | -       | 常要蹲下 | Often squatting
attention      | 3 | essential | premises  | -       | 孩子离不开人 | Children can't be left alone
learning       | 3 | marginal  | premises  | -       | 方法要学 | Methods are learnt
`,
  training: `
conversation   | 3 | essential | premises  | -       | 要讲清楚,手语也行 | Explaining, in sign too
interpersonal  | 3 | essential | premises  | -       | 带学员 | Trainees are led
reading        | 2 | marginal  | premises  | -       | 要看教材 | Materials are read
speaking       | 3 | marginal  | premises  | -       | 多用口语讲课 | Mostly in speech
computerUse    | 2 | marginal  | premises  | -       | 要做课件 | Slides are made
standing       | 2 | marginal  | premises  | -       | 常站着讲 | Often standing
learning       | 3 | essential | premises  | -       | 要懂技术、会教 | The skill and how to teach it
`,
  calls: `
hearingSpeech  | 3 | essential | premises  | -       | 要听清对方说什么 | The caller must be understood
speaking       | 3 | essential | premises  | -       | 要说清楚 | Answers are spoken
telephoning    | 3 | essential | premises  | -       | 用电话服务,可以改用文字 | By telephone, or text relay
voice          | 3 | marginal  | premises  | -       | 要说很久 | Hours of speaking
computerUse    | 2 | essential | premises  | -       | 边接边查系统 | A system is searched meanwhile
handlingStress | 3 | marginal  | premises  | -       | 会遇到着急的客户 | Some callers are upset
emotionControl | 2 | marginal  | premises  | -       | 要有耐心 | Patience is needed
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
learning       | 2 | essential | premises  | -       | 业务和话术要学 | Products and scripts are learnt
`,
  dispatching: `
telephoning    | 3 | essential | premises  | -       | 用电话、对讲机联系,可以改用文字 | By telephone or radio, or text
computerUse    | 2 | essential | premises  | -       | 用调度系统 | A dispatching system is used
planning       | 3 | essential | premises  | -       | 要排车排班 | Vehicles and shifts are planned
attention      | 3 | essential | premises  | -       | 要盯住情况 | The situation is watched
handlingStress | 3 | marginal  | premises  | -       | 有急事 | Urgent cases
reading        | 2 | marginal  | premises  | -       | 要看表 | Tables are read
sleepRhythm    | 2 | marginal  | premises  | -       | 有的要倒班 | Some shifts rotate
learning       | 2 | marginal  | premises  | -       | 业务要学 | The business is learnt
`,
  textChat: `
reading        | 3 | essential | premises  | -       | 要看客户的文字 | Customers' messages are read
writing        | 3 | essential | premises  | -       | 用打字回复 | Replies are typed
computerUse    | 3 | essential | premises  | -       | 用电脑或手机回复 | On a computer or phone
handlingStress | 2 | marginal  | premises  | -       | 同时回几个人 | Several people at once
emotionControl | 2 | marginal  | premises  | -       | 要有耐心 | Patience is needed
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
learning       | 2 | marginal  | premises  | -       | 商品要学 | The goods are learnt
`,
  shopOnline: `
computerUse    | 3 | essential | premises  | -       | 用电脑开网店 | The shop runs on a computer
reading        | 3 | essential | premises  | -       | 要看后台和规则 | Rules and orders are read
writing        | 2 | marginal  | premises  | -       | 要写商品介绍 | Descriptions are written
calculating    | 2 | marginal  | premises  | -       | 要算价钱 | Prices are worked out
attention      | 2 | marginal  | premises  | -       | 订单不能出错 | Orders must be right
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
learning       | 3 | marginal  | premises  | -       | 平台规则常变 | Rules change often
`,
  onlineAdvice: `
conversation   | 3 | essential | premises  | -       | 与客户沟通,文字也行 | By speech or text
reading        | 3 | essential | premises  | -       | 要看资料 | Materials are read
computerUse    | 2 | essential | premises  | -       | 用电脑或手机 | On a computer or phone
writing        | 2 | marginal  | premises  | -       | 要写记录 | Notes are written
telephoning    | 2 | marginal  | premises  | -       | 有时打电话,可以改用文字 | Some calls, or text
interpersonal  | 2 | marginal  | premises  | -       | 长期服务一批人 | The same people for long
learning       | 3 | marginal  | premises  | -       | 专业知识要学 | The subject is learnt
`,
  fieldSales: `
conversation   | 3 | essential | elsewhere | by work | 靠说话介绍、商量 | Presenting and bargaining is done by talking
strangers      | 3 | essential | elsewhere | -       | 要见新客户 | New customers are met
interpersonal  | 3 | essential | elsewhere | -       | 要处好关系 | Relations are kept
handlingStress | 3 | marginal  | elsewhere | -       | 有业绩压力 | Targets press
walking        | 2 | marginal  | elsewhere | -       | 要出门见客户 | Customers are visited
climbing       | 2 | marginal  | elsewhere | -       | 有的客户处没电梯 | Some customers have no lift
telephoning    | 2 | marginal  | premises  | -       | 有时打电话,可以改用文字 | Some calls, or text
calculating    | 2 | marginal  | premises  | -       | 要算价钱 | Prices are worked out
learning       | 2 | marginal  | premises  | -       | 产品要学 | Products are learnt
`,
  software: `
computerUse    | 4 | essential | premises  | -       | 全靠电脑 | All done on a computer
reading        | 3 | essential | premises  | -       | 要看代码和文档 | Code and documents are read
problemSolving | 3 | essential | premises  | -       | 要找出办法 | Problems are solved
learning       | 3 | essential | premises  | -       | 技术一直在变 | The technology keeps changing
attention      | 3 | essential | premises  | -       | 要专心,不能出错 | Concentration and care
writing        | 2 | marginal  | premises  | -       | 要写文档 | Documents are written
sitting        | 3 | marginal  | premises  | -       | 坐得久 | Long sitting
`,
  labelling: `
computerUse    | 2 | essential | premises  | -       | 用电脑标注 | Marking on a computer
attention      | 3 | essential | premises  | -       | 要仔细,不能标错 | Careful work
reading        | 2 | marginal  | premises  | -       | 要看规则 | Rules are read
sitting        | 2 | marginal  | premises  | -       | 坐得久 | Long sitting
learning       | 2 | essential | premises  | -       | 规则要学会 | Rules are learnt
`,
  design: `
seeing         | 3 | essential | premises  | by work | 设计靠眼睛看 | Design is judged by eye
computerUse    | 3 | essential | premises  | -       | 用设计软件 | Design software is used
colourVision   | 3 | essential | premises  | -       | 要配颜色 | Colours are matched
fineHandUse    | 2 | marginal  | premises  | -       | 用鼠标或笔画 | By mouse or pen
attention      | 2 | marginal  | premises  | -       | 要仔细 | Care
sitting        | 2 | marginal  | premises  | -       | 坐得久 | Long sitting
learning       | 2 | essential | premises  | -       | 软件要学会 | Software must be learnt
`,
  drawing: `
seeing         | 3 | essential | premises  | by work | 要看清图纸 | Drawings must be seen
computerUse    | 3 | essential | premises  | -       | 用制图软件 | Drawing software is used
attention      | 3 | essential | premises  | -       | 尺寸不能错 | Measures must be right
calculating    | 2 | marginal  | premises  | -       | 要算尺寸 | Measures are worked out
sitting        | 2 | marginal  | premises  | -       | 坐得久 | Long sitting
learning       | 2 | essential | premises  | -       | 软件要学会 | Software must be learnt
`,
};
