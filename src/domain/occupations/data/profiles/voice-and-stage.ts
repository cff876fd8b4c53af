/** Voice, music, stage, sport, pictures, sign language; columns as in index.ts. */
export const stageProfiles = {
  voice: `
speaking       | 4 | essential | premises  | by work | 说话就是这份工作 | Speaking is the work itself
voice          | 4 | essential | premises  | by work | 嗓子要用很久 | The voice is used for hours
hearing        | 3 | essential | premises  | -       | 要听自己录的声音 | One's own recording is listened to
reading        | 2 | marginal  | premises  | -       | 要看稿子,盲文稿也行 | Scripts are read, in braille too
attention      | 3 | marginal  | premises  | -       | 不能念错 | Misreadings must be noticed
learning       | 2 | marginal  | premises  | -       | 发音和技巧要学 | Diction and technique are learnt
`,
  singing: `
voice          | 4 | essential | premises  | by work | 唱歌靠嗓子 | Singing is done with the voice
hearing        | 3 | essential | premises  | by work | 要听准音高和节奏 | Pitch and beat must be heard
memory         | 3 | marginal  | premises  | -       | 要记词记谱 | Words and tunes are remembered
standing       | 2 | marginal  | premises  | -       | 演出多站着 | Mostly sung standing
handlingStress | 2 | marginal  | premises  | -       | 要上台 | One goes on stage
learning       | 2 | marginal  | premises  | -       | 新歌要学 | New songs are learnt
`,
  acting: `
speaking       | 3 | essential | premises  | by work | 要念词、说唱 | Lines are spoken or sung
memory         | 3 | essential | premises  | by work | 要记住台词 | Lines are remembered
voice          | 3 | essential | premises  | -       | 声音要传得远 | The voice must carry
hearingSpeech  | 2 | marginal  | premises  | -       | 要接别人的话 | Cues are taken from others
movingAround   | 2 | marginal  | premises  | -       | 在台上走动 | Moving on stage
interpersonal  | 2 | marginal  | premises  | -       | 与人搭戏 | Playing with others
handlingStress | 2 | marginal  | premises  | -       | 要上台 | One goes on stage
learning       | 2 | essential | premises  | -       | 戏要学、要排 | Plays are learnt and rehearsed
`,
  puppetry: `
fineHandUse    | 3 | essential | premises  | by work | 用手操纵皮影木偶 | Puppets are moved by hand
twoHandedWork  | 3 | essential | premises  | by work | 两只手配合 | Both hands work together
seeing         | 2 | marginal  | premises  | -       | 要看影人的位置 | The figures' places are seen
hearing        | 2 | marginal  | premises  | -       | 要跟上音乐 | The music is followed
memory         | 2 | marginal  | premises  | -       | 要记住动作 | Movements are remembered
learning       | 2 | essential | premises  | -       | 手艺要学 | The craft is learnt
`,
  music: `
hearing        | 3 | essential | premises  | by work | 要听准音高和节奏 | Pitch and beat must be heard
fineHandUse    | 3 | essential | premises  | by work | 乐器用手演奏 | Instruments are played by hand
twoHandedWork  | 3 | marginal  | premises  | -       | 多数乐器要两只手 | Most instruments need both hands
memory         | 3 | marginal  | premises  | -       | 要记谱 | Music is remembered
attention      | 2 | marginal  | premises  | -       | 要跟上别人 | Others are followed
learning       | 2 | essential | premises  | -       | 曲子要学 | Pieces are learnt
`,
  composing: `
hearing        | 3 | essential | premises  | by work | 要听音乐 | Music must be heard
computerUse    | 2 | essential | premises  | -       | 用电脑写曲 | Composing uses a computer
memory         | 2 | marginal  | premises  | -       | 要记旋律 | Tunes are remembered
attention      | 3 | marginal  | premises  | -       | 要反复听 | Listening again and again
learning       | 2 | marginal  | premises  | -       | 软件和技法要学 | Software and technique are learnt
`,
  tuning: `
hearing        | 4 | essential | premises  | by work | 靠耳朵调音 | Tuning is done by ear
fineHandUse    | 3 | essential | premises  | by work | 拧弦轴要准 | Pins are turned precisely
touch          | 3 | marginal  | premises  | -       | 要摸出松紧 | Tension is felt
armUse         | 2 | marginal  | premises  | -       | 要用扳手 | A lever is used
strangers      | 2 | marginal  | elsewhere | -       | 多上门服务 | Mostly at customers' places
climbing       | 2 | marginal  | elsewhere | -       | 有的客户家没电梯 | Some customers have no lift
learning       | 2 | essential | premises  | -       | 技术要学会 | The technique must be learnt
`,
  audio: `
hearing        | 3 | essential | premises  | by work | 靠耳朵听声音好坏 | Sound is judged by ear
computerUse    | 3 | essential | premises  | -       | 用软件处理声音 | Software works on the sound
attention      | 3 | essential | premises  | -       | 要听出毛病 | Faults must be noticed
sitting        | 2 | marginal  | premises  | -       | 坐着做 | Done sitting
learning       | 2 | marginal  | premises  | -       | 软件要学会 | Software must be learnt
`,
  dance: `
balance        | 3 | essential | premises  | -       | 动作要稳 | Movements must be steady
endurance      | 3 | essential | premises  | -       | 练功和演出很费力 | Practice and shows are hard work
standing       | 3 | essential | premises  | -       | 大多站着跳,轮椅舞除外 | Mostly standing, wheelchair dance apart
hearing        | 2 | marginal  | premises  | -       | 要跟上音乐,也可看手势 | The beat is heard, or seen in signs
memory         | 2 | marginal  | premises  | -       | 要记动作 | Steps are remembered
learning       | 2 | essential | premises  | -       | 舞蹈要学、要排 | Dances are learnt and rehearsed
`,
  directing: `
planning       | 3 | essential | premises  | -       | 要编排和安排 | Pieces are arranged and planned
conversation   | 3 | essential | premises  | -       | 要给人讲清楚 | Performers are told
interpersonal  | 3 | essential | premises  | -       | 带一群人 | A group is led
memory         | 2 | marginal  | premises  | -       | 要记住整个节目 | The whole piece is remembered
seeing         | 2 | marginal  | premises  | -       | 要看效果 | The effect is seen
handlingStress | 3 | marginal  | premises  | -       | 演出前事情多 | Much to do before a show
learning       | 3 | marginal  | premises  | -       | 要懂艺术 | The art is learnt
`,
  sport: `
endurance      | 3 | essential | premises  | by work | 训练和比赛靠体力 | Training and matches need endurance
muscleStrength | 3 | essential | premises  | -       | 要有力量 | Strength is needed
handlingStress | 3 | marginal  | premises  | -       | 比赛压力大 | Matches are tense
travelling     | 2 | marginal  | elsewhere | -       | 要外出比赛 | Matches are away
learning       | 2 | marginal  | premises  | -       | 动作要学 | Movements are learnt
`,
  coaching: `
conversation   | 3 | essential | premises  | -       | 要讲、要教 | Explaining and teaching
interpersonal  | 3 | essential | premises  | -       | 带人训练 | People are trained
seeing         | 2 | marginal  | premises  | -       | 要看动作对不对 | Movements are watched
standing       | 2 | marginal  | premises  | -       | 常站着指导 | Often standing
movingAround   | 2 | marginal  | premises  | -       | 在场地里走动 | Moving about the ground
handlingStress | 2 | marginal  | premises  | -       | 要带队比赛 | Leading a team
learning       | 3 | essential | premises  | -       | 项目要懂 | The sport must be known
`,
  esports: `
computerUse    | 3 | essential | premises  | -       | 在电脑、手机上比赛 | Played on a computer or phone
fineHandUse    | 3 | essential | premises  | -       | 手指要快,可改装手柄 | Fast fingers, or an adapted controller
seeing         | 3 | essential | premises  | by work | 要看屏幕 | The screen is watched
attention      | 3 | essential | premises  | -       | 不能走神 | No drifting
handlingStress | 3 | marginal  | premises  | -       | 比赛压力大 | Matches are tense
hearing        | 2 | marginal  | premises  | -       | 要听队友说话,打字也行 | Team mates are heard, or read
sitting        | 2 | marginal  | premises  | -       | 坐得久 | Long sitting
learning       | 2 | essential | premises  | -       | 游戏要学 | Games are learnt
`,
  live: `
computerUse    | 2 | essential | premises  | -       | 用手机或电脑直播 | Streams run on a phone or computer
strangers      | 3 | essential | premises  | -       | 面对很多观众 | Many viewers watch
conversation   | 3 | marginal  | premises  | -       | 要与观众互动,打字、手语也行 | Viewers are answered, by text or sign too
speaking       | 3 | marginal  | premises  | -       | 多用口播,手语直播不用 | Mostly spoken; sign-language streams are not
seeing         | 2 | marginal  | premises  | -       | 要看镜头和留言 | The camera and comments are seen
handlingStress | 3 | marginal  | premises  | -       | 时间紧、节奏快 | Fast and hurried
sleepRhythm    | 2 | marginal  | premises  | -       | 常在晚上播 | Often in the evening
learning       | 2 | marginal  | premises  | -       | 商品和平台要学 | Goods and platforms are learnt
`,
  photo: `
seeing         | 3 | essential | premises  | by work | 拍照摄像靠眼睛 | Pictures are made with the eyes
colourVision   | 3 | essential | premises  | -       | 要看准颜色 | Colours must be right
fineHandUse    | 2 | essential | premises  | -       | 要操作相机 | The camera is handled
computerUse    | 2 | marginal  | premises  | -       | 要用电脑修图 | Pictures are edited
standing       | 2 | marginal  | premises  | -       | 拍摄时多站着 | Mostly standing
movingAround   | 2 | marginal  | elsewhere | -       | 有时外出拍摄 | Sometimes out of the house
learning       | 2 | essential | premises  | -       | 技术要学会 | The technique must be learnt
`,
  stageTech: `
seeing         | 3 | essential | premises  | -       | 要看灯光和布景 | Lights and sets are seen
armUse         | 2 | essential | premises  | -       | 要装、要挂、要搬 | Fixing, hanging, carrying
climbing       | 2 | marginal  | premises  | -       | 有时要登高 | Sometimes at height
colourVision   | 2 | marginal  | premises  | -       | 要配颜色 | Colours are matched
hearing        | 2 | marginal  | premises  | -       | 要听口令 | Cues are heard
lifting        | 2 | marginal  | premises  | -       | 器材有重量 | Gear is heavy
attention      | 3 | marginal  | premises  | -       | 要跟上演出 | The show is followed
learning       | 2 | essential | premises  | -       | 设备要学会 | The equipment must be learnt
`,
  makeUp: `
seeing         | 3 | essential | premises  | by work | 化妆靠眼睛看 | Make-up is done by eye
fineHandUse    | 3 | essential | premises  | by work | 画、贴都是细活 | Painting and gluing are fine work
colourVision   | 3 | essential | premises  | -       | 要配颜色 | Colours are matched
conversation   | 2 | marginal  | premises  | -       | 要问清要求 | Wishes are asked
standing       | 2 | marginal  | premises  | -       | 大多站着做 | Mostly standing
learning       | 2 | essential | premises  | -       | 手艺要学会 | The craft must be learnt
`,
  signInterpreting: `
fineHandUse    | 3 | essential | premises  | by work | 手语用手打 | Signs are made with the hands
twoHandedWork  | 3 | essential | premises  | by work | 手语要两只手配合 | Signing takes both hands
seeing         | 3 | essential | premises  | by work | 要看懂对方的手语 | The other person's signs must be seen
hearingSpeech  | 3 | essential | premises  | by work | 把说的话译成手语,要听得清 | Speech is turned into sign, so it must be heard
attention      | 3 | essential | premises  | -       | 边听边译,不能走神 | Interpreting leaves no time to drift
memory         | 3 | marginal  | premises  | -       | 要记住刚说的话 | What was just said is kept in mind
interpersonal  | 2 | marginal  | premises  | -       | 在两方之间传话 | Standing between two sides
strangers      | 2 | marginal  | elsewhere | -       | 在医院、法庭等处服务 | In hospitals, courts and elsewhere
learning       | 3 | essential | premises  | -       | 手语和行业用语要学 | Sign language and terms are learnt
`,
  guide: `
speaking       | 3 | essential | premises  | by work | 讲解靠说 | Guiding is done by speaking
strangers      | 3 | essential | premises  | -       | 面对很多游客 | Many visitors
memory         | 3 | essential | premises  | -       | 要记讲解词 | The commentary is remembered
voice          | 3 | marginal  | premises  | -       | 要说很久 | Speaking for long
walking        | 3 | marginal  | premises  | -       | 带着游客走 | Visitors are walked round
hearingSpeech  | 2 | marginal  | premises  | -       | 要听清提问 | Questions are heard
learning       | 2 | essential | premises  | -       | 知识要学 | The matter is learnt
`,
  tourGuide: `
speaking       | 3 | essential | elsewhere | by work | 讲解靠说 | Guiding is done by speaking
walking        | 3 | essential | elsewhere | -       | 带着游客走 | Visitors are walked round
strangers      | 3 | essential | elsewhere | -       | 面对很多游客 | Many visitors
memory         | 3 | essential | elsewhere | -       | 要记讲解词和行程 | Commentary and schedule are remembered
handlingStress | 3 | marginal  | elsewhere | -       | 路上会有急事 | Things go wrong on the way
climbing       | 2 | marginal  | elsewhere | -       | 景点有台阶 | Sights have steps
hearingSpeech  | 2 | marginal  | elsewhere | -       | 要听清提问 | Questions are heard
planning       | 2 | marginal  | elsewhere | -       | 要安排行程 | The day is planned
learning       | 2 | essential | premises  | -       | 知识要学 | The matter is learnt
`,
};
