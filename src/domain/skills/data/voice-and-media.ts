/** Skills of voice, audio, design, media, stage and language. */
export const mediaSkills = `
voiceWork | 声音工作 | Voice work
  putonghua | 标准普通话 | Standard Putonghua
  broadcasting | 播音 | Broadcasting ~putonghua
    newsReading | 新闻播报 | News reading
    audiobookReading | 有声书演播 | Audiobook narration ~voiceActing
    programmeHosting | 节目主持 | Hosting programmes
  voiceActing | 配音 | Voice acting
    characterVoices | 角色塑造 | Character voices
    advertisingVoice | 广告配音 | Advertising voice
  voiceHosting | 声音主播 | Voice hosting on audio platforms ~liveStreaming
  voiceCare | 嗓音保护 | Care of the voice
  storytelling | 曲艺说书 | Storytelling ~audiobookReading
  ttsRecording | 语音数据录制 | Recording speech data ~audioAnnotation
audioProduction | 音频制作 | Audio production
  audioEditing | 音频剪辑 | Audio editing
    daw | 音频工作站软件 | Audio workstation software
    noiseReduction | 降噪修音 | Noise reduction
    audioMixing | 混音 | Mixing
  recording | 录音 | Recording
  podcastProduction | 播客制作 | Podcast production
  soundDesign | 音效设计 | Sound design
  liveSound | 现场调音 | Live sound
music | 音乐 | Music
  singing | 演唱 | Singing
  instrumentPlaying | 乐器演奏 | Playing instruments
    erhu | 二胡演奏 | Playing the erhu
    pianoPlaying | 钢琴演奏 | Playing the piano
    folkDrums | 锣鼓演奏 | Playing gongs and drums
  pianoTuning | 钢琴调律 | Piano tuning
  composing | 作曲编曲 | Composing and arranging
  musicTeaching | 音乐教学 | Teaching music
stage | 舞台表演 | Stage
  dance | 舞蹈表演 | Dance
    folkDance | 民族民间舞 | Folk dance
    groupChoreography | 群舞排演 | Group choreography
  acting | 表演 | Acting
  opera | 戏曲表演 | Opera
  drama | 话剧表演 | Drama
  choreography | 舞蹈编导 | Choreography ~groupChoreography
  stageLighting | 舞台灯光 | Stage lighting
  shadowPuppetry | 皮影木偶 | Shadow puppets
videoProduction | 视频制作 | Video production
  videoEditing | 视频剪辑 | Video editing
    premiere | 专业剪辑软件 | Professional editing software
    mobileEditing | 手机剪辑 | Editing on a phone
    subtitling | 字幕制作 | Subtitling
  videoShooting | 视频拍摄 | Video shooting
  subtitleTiming | 字幕时间轴 | Timing subtitles ~subtitling
  shortVideoPlanning | 短视频策划 | Planning short videos ~copywriting
  animation | 动画制作 | Animation
photography | 摄影 | Photography
  productPhotography | 商品摄影 | Product photography ~productDetailPages
  photoRetouching | 图片修图 | Photo retouching
  photoPrinting | 照片冲印 | Printing photographs
  portraitPhotography | 人像摄影 | Portraits
design | 设计 | Design
  graphicDesign | 平面设计 | Graphic design
    photoshop | 图像处理软件 | Image editing software ~photoRetouching
    illustrator | 矢量绘图软件 | Vector drawing software
    layoutDesign | 排版 | Page layout
    logoDesign | 标志设计 | Logo design
    packagingDesign | 包装设计 | Packaging design
  uiDesign | 界面设计 | Interface design ~frontend
    figma | 界面设计工具 | Interface design tools
    accessibilityDesign | 无障碍设计 | Accessible design ~accessibilityTesting
  interiorDesign | 室内设计 | Interior design
  fashionDesign | 服装设计 | Fashion design ~patternMaking
  cad | CAD 制图 | CAD drawing
  threeDModelling | 三维建模 | Three-dimensional modelling ~cad
  illustration | 插画 | Illustration ~painting
writing | 写作 | Writing
  copywriting | 文案写作 | Copywriting
  newsWriting | 新闻写作 | News writing
  documentWriting | 公文写作 | Official writing
  creativeWriting | 文学创作 | Creative writing
  proofreading | 校对 | Proofreading
  webEditing | 网络编辑 | Web editing ~contentOperation
language | 语言 | Languages
  english | 英语 | English
    englishTranslation | 英语笔译 | English translation
    spokenEnglish | 英语口语 | Spoken English
  japanese | 日语 | Japanese
  chineseSign | 手语 | Chinese Sign Language
    signInterpreting | 手语翻译 | Sign interpreting
    signTeaching | 手语教学 | Teaching sign language ~vocationalTraining
  brailleReading | 盲文阅读 | Reading braille
    brailleProofreading | 盲文校对 | Proofreading braille ~proofreading
    brailleTranscription | 盲文转写 | Braille transcription
  shanxiDialects | 山西方言 | Shanxi dialects
sports | 体育 | Sport
  sportTraining | 运动训练 | Training for sport
  coaching | 体育教练 | Coaching ~exerciseTherapy
  esports | 电子竞技 | E-sports
  venueKeeping | 场馆管理 | Keeping sports grounds
`;
