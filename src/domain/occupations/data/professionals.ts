/**
 * Occupations of the 2022 classification, major groups 1 to 3:
 * code | name | English | other names that people use | demand profile | usual skills | `learnt`.
 * A star marks a core skill, without which the work is not done; `learnt` stands for work that is learnt on the job
 * within days or weeks. Work that has no code of its own is another name of the occupation whose work it is.
 */
export const professionalOccupations = `
1-04-03-00 | 社会服务机构负责人 | Head of a social service organisation | 公益机构负责人,机构负责人 | manage | projectManagement, communication, humanResources
1-05-00-01 | 居民委员会负责人 | Head of a residents' committee | 社区主任,居委会主任 | manage | communityWork, communication, policyAdvice
1-05-00-02 | 村民委员会负责人 | Head of a villagers' committee | 村主任,村委会主任 | manage | communityWork, communication, farmMarketing
1-06-01-02 | 企业经理 | Enterprise manager | 总经理,部门经理 | manage | projectManagement, sales, humanResources
2-01-04-01 | 教育学研究人员 | Educational researcher | 教研员,教育研究员 | research | educationResearch, literatureSearch, documentWriting
2-01-04-02 | 心理学研究人员 | Psychological researcher | 心理学研究员,心理研究助理 | research | psychologyResearch, statistics, documentWriting
2-01-09-00 | 管理学研究人员 | Management researcher | 管理研究员 | research | literatureSearch, statistics, documentWriting
2-02-02-07 | 地理信息系统工程技术人员 | Geographic information engineer | GIS工程师,地理信息工程师 | software | gis*, databases, dataVisualisation
2-02-03-04 | 选矿与矿物加工工程技术人员 | Mineral processing engineer | 选煤工程师,选矿工程师,洗煤工程师 | engineer | coalWashing, labTesting, drawingReading
2-02-05-01 | 冶炼工程技术人员 | Smelting engineer | 炼钢工程师,冶金工程师 | engineer | metalWork, qualityManagement, safetyManagement
2-02-05-03 | 焦化工程技术人员 | Coking engineer | 焦化工程师,焦化技术员 | engineer | coking, chemicalWork, safetyManagement
2-02-06-03 | 化工生产工程技术人员 | Chemical production engineer | 化工工程师,化工工艺员 | engineer | chemicalWork, safetyManagement, drawingReading
2-02-07-01 | 机械设计工程技术人员 | Mechanical design engineer | 机械工程师,结构工程师,机械设计师 | engineer | cad, drawingReading, threeDModelling
2-02-07-02 | 机械制造工程技术人员 | Mechanical manufacturing engineer | 工艺工程师,制造工程师 | engineer | drawingReading, cad, qualityManagement
2-02-07-04 | 设备工程技术人员 | Equipment engineer | 设备工程师 | engineer | equipmentOperation, drawingReading, electrical
2-02-07-07 | 自动控制工程技术人员 | Automatic control engineer | 自动化工程师,电气工程师,PLC工程师 | engineer | electrical, cad, robotOperation
2-02-09-02 | 电子元器件工程技术人员 | Electronic component engineer | 电子工程师,硬件工程师 | engineer | soldering, drawingReading, electronicsTesting
2-02-10-01 | 通信工程技术人员 | Communications engineer | 通信工程师 | engineer | networkAdministration, cad, drawingReading
2-02-10-02 | 计算机硬件工程技术人员 | Computer hardware engineer | 硬件开发工程师 | engineer | embedded, soldering, electronicsTesting
2-02-10-03 | 计算机软件工程技术人员 | Software engineer | 软件工程师,开发工程师,后端开发,前端开发,全栈工程师,Java开发工程师,Python开发工程师,程序员 | software | softwareDevelopment*, backend, sql, versionControl, dataStructures, java, python
2-02-10-04 | 计算机网络工程技术人员 | Network engineer | 网络工程师 | software | networkAdministration, linux, monitoring
2-02-10-05 | 信息系统分析工程技术人员 | Systems analyst | 系统分析师,产品经理,需求分析师,架构师 | software | requirements, prototyping, sql
2-02-10-06 | 嵌入式系统设计工程技术人员 | Embedded systems engineer | 嵌入式工程师,单片机工程师 | software | embedded, cLanguage, soldering
2-02-10-07 | 信息安全工程技术人员 | Information security engineer | 网络安全工程师 | software | penetrationTesting, securityOperations, linux
2-02-10-08 | 信息系统运行维护工程技术人员 | Systems operations engineer | 运维工程师,系统管理员,IT运维 | software | linux, monitoring, databaseOperations, desktopSupport
2-02-12-01 | 发电工程技术人员 | Power generation engineer | 发电工程师 | engineer | powerWork, drawingReading, safetyManagement
2-02-12-02 | 供用电工程技术人员 | Power supply engineer | 供电工程师 | engineer | electrical, drawingReading, safetyManagement
2-02-12-03 | 变电工程技术人员 | Substation engineer | 变电工程师 | engineer | substationDuty, electrical, drawingReading
2-02-18-02 | 土木建筑工程技术人员 | Civil engineer | 土建工程师,施工员 | engineer | cad, drawingReading, safetyManagement
2-02-23-05 | 服装工程技术人员 | Garment engineer | 服装工艺师 | design | patternMaking, fashionDesign, garmentInspection
2-02-24-00 | 食品工程技术人员 | Food engineer | 食品研发工程师 | lab | foodSafety, labTesting, foodProcessing
2-02-27-01 | 环境监测工程技术人员 | Environmental monitoring engineer | 环境监测工程师 | lab | labTesting, statistics, documentWriting
2-02-27-02 | 环境污染防治工程技术人员 | Pollution control engineer | 环保工程师,环保专员 | engineer | sewageTreatment, labTesting, documentWriting
2-02-28-03 | 安全生产管理工程技术人员 | Safety engineer | 安全工程师,EHS工程师 | engineer | safetyManagement, fireSafety, documentWriting
2-02-29-03 | 质量管理工程技术人员 | Quality engineer | 质量工程师,QE,品质工程师 | engineer | qualityManagement, productInspection, statistics
2-02-30-01 | 工业工程技术人员 | Industrial engineer | IE工程师 | engineer | qualityManagement, spreadsheets, drawingReading
2-02-30-02 | 物流工程技术人员 | Logistics engineer | 物流工程师 | engineer | supplyChain, warehousing, spreadsheets
2-02-30-04 | 项目管理工程技术人员 | Project manager | 项目经理,项目主管 | manage | projectManagement, presentations, communication
2-02-30-06 | 能源管理工程技术人员 | Energy management engineer | 能源管理员,节能工程师 | engineer | energyManagement, statistics, spreadsheets
2-02-30-08 | 信息管理工程技术人员 | Information manager | 信息化专员 | desk | databases, officeSoftware, requirements
2-02-30-09 | 数据分析处理工程技术人员 | Data analyst | 数据分析师,数据工程师,爬虫工程师 | software | dataAnalysis, sql, python, dataVisualisation
2-02-30-10 | 工程造价工程技术人员 | Construction cost engineer | 造价员,预算员,造价工程师 | finance | cad, costAccounting, spreadsheets
2-02-31-01 | 产品质量检验工程技术人员 | Product quality engineer | 质检工程师 | inspect | productInspection, measuringTools, qualityManagement
2-02-34-01 | 产品设计工程技术人员 | Product designer | 产品设计师 | design | threeDModelling, prototyping, packagingDesign
2-02-34-02 | 工业设计工程技术人员 | Industrial designer | 工业设计师 | design | threeDModelling, cad, illustration
2-02-35-01 | 矫形器师 | Orthotist | 矫形器技师 | craft | assistiveDeviceRepair, anatomy, measuringTools
2-02-35-02 | 假肢师 | Prosthetist | 假肢技师 | craft | assistiveDeviceRepair, anatomy, measuringTools
2-02-35-03 | 听力师 | Audiologist | 听力技师 | fitting | speechTherapy, communication, medicalRecords
2-02-38-01 | 人工智能工程技术人员 | Artificial intelligence engineer | 算法工程师,机器学习工程师,AI工程师,大模型工程师 | software | machineLearning*, python, deepLearning, nlp
2-02-38-02 | 物联网工程技术人员 | Internet-of-things engineer | 物联网工程师 | software | embedded, networkAdministration, cLanguage
2-02-38-03 | 大数据工程技术人员 | Big data engineer | 大数据开发工程师,数据开发,ETL工程师 | software | hadoopSpark, sql, python
2-02-38-04 | 云计算工程技术人员 | Cloud engineer | 云计算工程师 | software | cloudPlatforms, docker, linux
2-02-38-05 | 智能制造工程技术人员 | Smart manufacturing engineer | 智能制造工程师 | engineer | robotOperation, equipmentOperation, cad
2-02-38-06 | 工业互联网工程技术人员 | Industrial internet engineer | 工业互联网工程师 | software | networkAdministration, databases, equipmentOperation
2-02-38-07 | 虚拟现实工程技术人员 | Virtual reality engineer | VR工程师,Unity开发 | software | gameDevelopment, threeDModelling, csharp
2-02-38-12 | 数据安全工程技术人员 | Data security engineer | 数据安全工程师 | software | securityOperations, databases, linux
2-03-02-00 | 农业技术指导人员 | Agricultural adviser | 农技员 | visiting | fieldCrops, communication, policyAdvice
2-03-06-03 | 宠物医师 | Pet veterinarian | 宠物医生 | doctor | basicNursing, communication, medicalRecords
2-05-01-01 | 内科医师 | Physician, internal medicine | 内科医生,临床医生 | doctor | clinicalDiagnosis, medicalRecords, communication
2-05-01-09 | 精神科医师 | Psychiatrist | 精神科医生 | doctor | clinicalDiagnosis, medicalRecords, counselling
2-05-01-12 | 康复科医师 | Rehabilitation physician | 康复医生 | doctor | clinicalDiagnosis, rehabilitation, medicalRecords
2-05-01-19 | 全科医师 | General practitioner | 全科医生,家庭医生 | doctor | clinicalDiagnosis, medicalRecords, communication
2-05-02-01 | 中医内科医师 | Physician of Chinese medicine | 中医师,中医大夫,坐堂中医 | doctor | tcmDiagnosis, tcmBasics, medicalRecords
2-05-02-10 | 针灸医师 | Acupuncturist | 针灸师 | doctor | acupointLocation, meridianTheory, medicalRecords
2-05-02-11 | 中医推拿医师 | Tuina physician | 推拿医生 | massage | tuina*, tcmDiagnosis, medicalRecords
2-05-02-14 | 中医康复医师 | Rehabilitation physician of Chinese medicine | 中医康复医生 | doctor | tcmDiagnosis, rehabilitation, medicalRecords
2-05-06-01 | 药师 | Pharmacist | 药剂师,执业药师 | pharmacist | dispensing, communication, inventoryControl
2-05-06-02 | 中药师 | Pharmacist of Chinese medicine | 中药调剂员 | pharmacist | herbDispensing, tcmBasics, inventoryControl
2-05-07-01 | 影像技师 | Medical imaging technician | 放射技师,影像技术员,CT技师 | lab | medicalImaging, medicalRecords, equipmentOperation
2-05-07-04 | 临床检验技师 | Clinical laboratory technician | 检验师 | lab | labTesting, medicalRecords, disinfection
2-05-07-13 | 康复技师 | Rehabilitation therapist | 康复治疗师,康复师,定向行走训练师,定向行走指导师 | therapist | exerciseTherapy, occupationalTherapy, physiotherapyDevices
2-05-07-14 | 心理治疗技师 | Psychotherapist | 心理治疗师,音乐治疗师 | counsel | counselling, psychologicalSupport, communication
2-05-07-15 | 病案信息技师 | Medical records technician | 病案员,病案管理员 | desk | archiveCataloguing, medicalRecords, dataEntry
2-05-08-01 | 内科护士 | Nurse, internal medicine | 护士 | nurse | basicNursing, vitalSigns, medicalRecords
2-05-08-04 | 外科护士 | Nurse, surgery | 手术室护士 | nurse | basicNursing, vitalSigns, disinfection
2-05-08-05 | 社区护士 | Community nurse | 社区护理 | nurse | basicNursing, communication, vitalSigns
2-05-08-09 | 中医护士 | Nurse of Chinese medicine | 中医科护士 | nurse | basicNursing, moxibustion, vitalSigns
2-05-09-00 | 乡村医生 | Village doctor | 村医,村卫生室医生 | doctor | clinicalDiagnosis, basicNursing, medicalRecords
2-05-10-00 | 盲人医疗按摩人员 | Medical massage practitioner (blind) | 盲人医疗按摩师,医疗按摩师,推拿按摩医师 | massage | medicalMassageTherapy*, tuina, acupointLocation, neckMassageTherapy, lumbarMassageTherapy, medicalRecords, anatomy
2-06-02-00 | 统计专业人员 | Statistician | 统计员,统计师 | finance | statistics, spreadsheets, dataEntry
2-06-03-00 | 会计专业人员 | Accountant | 会计,财务,主办会计,总账会计,财务专员,成本会计,代账会计,小店代账 | finance | accounting*, bookkeeping, taxFiling, accountingSoftware, spreadsheets
2-06-04-00 | 审计专业人员 | Auditor | 审计员,审计专员 | finance | auditing, spreadsheets, financialAnalysis
2-06-05-00 | 涉税服务专业人员 | Tax adviser | 税务专员,税务会计 | finance | taxFiling, invoicing, policyAdvice
2-06-07-01 | 国际商务专业人员 | International trade specialist | 外贸业务员,外贸专员 | office | crossBorder, english, communication
2-06-07-02 | 市场营销专业人员 | Marketing specialist | 市场专员,营销策划,市场经理 | office | marketing, copywriting, eventPlanning
2-06-07-03 | 商务策划专业人员 | Business planner | 策划专员,商务专员 | office | eventPlanning, copywriting, presentations
2-06-07-04 | 品牌专业人员 | Brand specialist | 品牌专员 | office | brandPlanning, copywriting, graphicDesign
2-06-07-05 | 会展策划专业人员 | Exhibition planner | 会展策划 | office | eventPlanning, presentations, communication
2-06-07-13 | 数字化管理师 | Digital manager | 数字化专员 | desk | officeSoftware, projectManagement, dataAnalysis
2-06-07-15 | 招标采购专业人员 | Tendering and procurement specialist | 招标专员,投标专员 | office | purchasing, documentWriting, contractReview
2-06-08-01 | 人力资源管理专业人员 | Human resources manager | 人事专员,HR,人事经理,薪酬专员 | office | recruiting, payroll, socialInsuranceHandling, employeeRelations
2-06-08-02 | 人力资源服务专业人员 | Human resources service specialist | 猎头顾问,人力资源服务 | office | recruiting, telephoneService, careerGuidance
2-06-08-04 | 职业技术实训指导专业人员 | Vocational trainer, practical | 实训指导老师 | training | vocationalTraining, courseDesign, communication
2-06-09-04 | 信贷审核专业人员 | Credit reviewer | 信贷审核员,风控专员 | finance | creditReview, dataAnalysis, spreadsheets
2-06-10-03 | 保险理赔专业人员 | Insurance claims handler | 理赔专员 | desk | insuranceClaims, telephoneService, documentWriting
2-06-13-00 | 医保经办专业人员 | Medical insurance administrator | 医保专员 | desk | socialInsuranceHandling, governmentService, dataEntry
2-07-04-00 | 律师 | Lawyer | 执业律师 | office | legalResearch, contractReview, communication
2-07-07-00 | 审判辅助人员 | Court support staff | 法院书记员,聘用制书记员,法官助理 | stenography | courtClerking, typing*, documentWriting
2-07-09-00 | 法律顾问 | Legal adviser | 法务,法务专员 | office | contractReview, legalResearch, labourLaw
2-07-11-01 | 社会工作者 | Social worker | 社工,社区社工 | public | communityWork, psychologicalSupport, disabilityLiaison, communication
2-07-11-02 | 社会组织专业人员 | Social organisation officer | 公益项目专员,项目官员 | office | projectManagement, volunteerCoordination, documentWriting
2-07-11-03 | 心理咨询师 | Psychological counsellor | 心理咨询,心理顾问,心理热线咨询员 | counsel | counselling*, hotlineCounselling, communication
2-08-01-01 | 普通高等学校教师 | University teacher | 大学教师,高校讲师 | teach | courseDesign, research, presentations
2-08-01-02 | 高等职业学校教师 | Teacher at a higher vocational college | 高职教师,职业学院教师 | teach | vocationalTraining, courseDesign, communication
2-08-02-01 | 高级中学教师 | Senior secondary teacher | 高中教师,高中老师 | teach | subjectTutoring, classManagement, communication
2-08-02-02 | 中等职业学校教师 | Vocational school teacher | 中职教师,职高老师 | teach | vocationalTraining, courseDesign, communication
2-08-02-03 | 初级中学教师 | Junior secondary teacher | 初中教师,初中老师,中学教师 | teach | subjectTutoring, classManagement, communication
2-08-02-04 | 小学教师 | Primary school teacher | 小学老师 | teach | subjectTutoring, putonghua, communication
2-08-03-00 | 幼儿园教师 | Kindergarten teacher | 幼师,幼儿园老师 | kindergarten | preschoolTeaching, childCare, musicTeaching
2-08-04-00 | 特殊教育教师 | Special education teacher | 特教老师 | specialTeaching | specialEducation*, signTeaching, brailleReading
2-09-01-01 | 文学作家 | Writer | 作家,网络作家 | text | creativeWriting, proofreading, contentOperation
2-09-01-02 | 曲艺作家 | Writer for storytelling stages | 曲艺创作员,段子编剧 | text | creativeWriting*, storytelling, proofreading
2-09-01-04 | 作曲家 | Composer | 编曲师 | composing | composing*, daw, audioMixing
2-09-01-05 | 词作家 | Lyricist | 作词人,填词人 | text | creativeWriting*, composing, proofreading
2-09-01-06 | 导演 | Director | 短剧导演,短视频导演,编导 | directing | eventPlanning, acting, shortVideoPlanning
2-09-01-07 | 舞蹈编导 | Choreographer | 编舞,舞蹈编排 | directing | choreography*, groupChoreography, communication
2-09-02-03 | 戏剧戏曲演员 | Drama and opera actor | 话剧演员,晋剧演员,戏曲演员,短剧演员 | acting | acting*, opera, drama
2-09-02-04 | 舞蹈演员 | Dancer | 舞者 | dance | dance*, folkDance, groupChoreography
2-09-02-05 | 曲艺演员 | Storytelling performer | 说书艺人,鼓书演员,评书演员,评书艺人,曲艺艺人 | acting | storytelling*, singing, acting
2-09-02-07 | 歌唱演员 | Singer | 歌手 | singing | singing*, voiceCare, liveSound
2-09-02-08 | 皮影戏木偶戏演员 | Shadow and puppet player | 皮影艺人,木偶戏演员,皮影戏演员 | puppetry | shadowPuppetry*, storytelling, folkDrums
2-09-02-09 | 民族乐器演奏员 | Player of Chinese instruments | 民乐演奏员 | music | instrumentPlaying*, erhu, folkDrums
2-09-02-10 | 外国乐器演奏员 | Player of Western instruments | 钢琴演奏员,小提琴演奏员,钢琴伴奏 | music | instrumentPlaying*, pianoPlaying, musicTeaching
2-09-03-06 | 剪辑师 | Video editor | 视频剪辑,剪辑,后期制作,影视后期 | design | videoEditing*, premiere, subtitling, mobileEditing
2-09-04-01 | 灯光师 | Lighting designer | 舞台灯光师 | stageTech | stageLighting*, equipmentOperation, teamwork
2-09-04-02 | 音像师 | Audio-video technician | 音频编辑,音频剪辑师,音频后期 | audio | audioProduction*, audioEditing, daw, noiseReduction, audioMixing
2-09-04-04 | 化妆师 | Make-up artist | 新娘化妆师,影楼化妆师 | makeUp | stageMakeUp*, facialCare, serviceEtiquette
2-09-05-01 | 画家 | Painter | 画师 | craft | painting*, calligraphy, mounting
2-09-05-02 | 篆刻家 | Seal engraver | 篆刻师 | craft | sealMaking*, calligraphy, woodCarving
2-09-05-03 | 雕塑家 | Sculptor | 泥塑师,雕塑师 | craft | sculpture*, clayModelling, pottery
2-09-05-04 | 书法家 | Calligrapher | 书法老师 | craft | calligraphy*, mounting, teaching
2-09-06-01 | 视觉传达设计人员 | Visual communication designer | 平面设计师,美工,电商美工,UI设计师 | design | graphicDesign*, photoshop, illustrator, layoutDesign
2-09-06-02 | 服装设计人员 | Fashion designer | 服装设计师 | design | fashionDesign*, patternMaking, illustration
2-09-06-03 | 动画设计人员 | Animation designer | 动画师,原画师 | design | animation*, illustration, threeDModelling
2-09-06-04 | 环境设计人员 | Environment designer | 室内设计师,景观设计师 | design | interiorDesign, cad, threeDModelling
2-09-06-06 | 工艺美术专业人员 | Craft artist | 工艺美术师 | craft | handicraft, painting, heritageTeaching
2-09-06-07 | 数字媒体艺术专业人员 | Digital media artist | 数字媒体设计师 | design | videoEditing, animation, uiDesign
2-09-07-01 | 教练员 | Sports coach | 残疾人运动队教练,体育教练,运动队教练 | coaching | coaching*, sportTraining, communication
2-09-07-03 | 运动员 | Athlete | 残疾人运动员,残奥运动员,专业运动员 | sport | sportTraining*, teamwork, timeManagement
2-10-01-01 | 文字记者 | Journalist | 记者,采编 | text | newsWriting, communication, shortVideoPlanning
2-10-01-02 | 摄影记者 | Press photographer | 新闻摄影记者 | photo | photography*, newsWriting, videoShooting
2-10-02-01 | 文字编辑 | Editor | 编辑,内容编辑,文案,文案策划 | text | proofreading, copywriting, layoutDesign
2-10-02-02 | 美术编辑 | Art editor | 图书美编,杂志美编 | design | layoutDesign*, graphicDesign, illustration
2-10-02-04 | 数字出版编辑 | Digital publishing editor | 电子书编辑,有声书编辑 | text | webEditing, proofreading, audiobookReading
2-10-02-05 | 网络编辑 | Web editor | 新媒体编辑,网站编辑 | text | webEditing, contentOperation, seo
2-10-02-06 | 电子音乐编辑 | Electronic music editor | 音乐编辑 | audio | audioEditing, composing, daw
2-10-03-00 | 校对员 | Proofreader | 校对,盲文校对员,盲文转写员,盲文译校员 | proofreading | proofreading, brailleProofreading, wordProcessing
2-10-04-01 | 播音员 | Broadcaster | 播音,有声主播,声音主播,有声书主播,配音员 | voice | broadcasting*, putonghua, audiobookReading, voiceActing, recording, audioEditing
2-10-04-02 | 节目主持人 | Programme presenter | 主持人,电台主持 | voice | programmeHosting*, putonghua, voiceHosting
2-10-05-00 | 翻译 | Translator | 英语翻译,笔译 | text | language*, englishTranslation, english, proofreading
2-10-06-01 | 文献信息专业人员 | Information librarian | 图书馆员,盲文图书馆员,资料员 | desk | archiveCataloguing, literatureSearch, libraryService
2-10-07-00 | 档案专业人员 | Archivist | 档案管理员,档案员 | desk | archiveCataloguing, filing, archiveDigitising
3-01-01-01 | 行政办事员 | Administrative clerk | 行政专员,行政文员,文员,综合岗,办公室职员,科员,内勤 | office | officeSoftware, documentWriting, filing, meetingSupport
3-01-01-02 | 政务服务办事员 | Government service clerk | 窗口工作人员,政务大厅工作人员 | public | governmentService, reception, dataEntry, policyAdvice
3-01-01-03 | 统计调查员 | Survey worker | 调查员,访问员 | surveying | surveyWork, dataEntry, communication | learnt
3-01-01-05 | 劝募员 | Fundraiser | 公益劝募员,筹款专员 | fieldSales | fundraising, communication, documentWriting
3-01-02-02 | 秘书 | Secretary | 总经理助理,助理,行政助理 | office | scheduling, documentWriting, minuteTaking, officeSoftware
3-01-02-03 | 公关员 | Public relations officer | 公关专员,公共关系专员 | office | communication, eventPlanning, copywriting
3-01-02-04 | 收发员 | Mail clerk | 收发室人员 | mail | mailRoom, filing, reception | learnt
3-01-02-05 | 打字员 | Typist | 录入员,数据录入员,数据员,打字复印店员,文印员,打字复印店主,复印员 | desk | typing*, dataEntry, wordProcessing
3-01-02-06 | 速录师 | Stenographer | 速录员,书记员,听打员,语音转写员,录音转写员 | stenography | stenography, typing*, minuteTaking
3-01-02-07 | 制图员 | Draughtsperson | 绘图员,CAD制图员 | drawing | cad*, drawingReading, threeDModelling
3-01-02-08 | 后勤管理员 | Logistics and facilities clerk | 后勤,总务 | office | assetManagement, purchasing, buildingMaintenance
3-01-04-01 | 村务和社区工作者 | Village and community worker | 社区专干,社区工作人员,助残员,残疾人专职委员,残疾人专委,残联专委,农村残疾人专职委员 | public | communityWork, disabilityLiaison, policyAdvice, dataEntry
3-01-04-02 | 城市管理网格员 | Grid worker | 网格员 | visiting | gridManagement, communityWork, smartphoneUse | learnt
3-01-04-03 | 劳动保障协理员 | Labour security assistant | 协理员,劳动保障专干 | public | labourSecurityAid, policyAdvice, governmentService
3-01-04-04 | 退役军人事务员 | Veterans affairs assistant | 退役军人服务站工作人员 | public | governmentService, policyAdvice, dataEntry
3-01-04-05 | 基层法律服务工作者 | Basic legal service worker | 法律服务所工作者 | office | basicLegalService, legalResearch, mediation
3-01-04-06 | 医疗保障专理员 | Medical insurance assistant | 医保专理员 | public | socialInsuranceHandling, governmentService, dataEntry
3-02-02-01 | 保卫管理员 | Security manager | 保卫干事 | guard | guarding, fireSafety, videoMonitoring
3-02-02-02 | 辅警 | Auxiliary police | 交通协管员,交通劝导员,警务辅助人员 | patrol | trafficGuiding, guarding, communication | learnt
3-02-03-04 | 消防安全管理员 | Fire safety manager | 消防管理员 | safety | fireSafety, videoMonitoring, safetyManagement
3-02-03-07 | 森林火情瞭望观察员 | Forest fire lookout | 瞭望员,防火瞭望员 | woods | forestPatrol, fireSafety, smartphoneUse | learnt
3-03-01-03 | 调解员 | Mediator | 人民调解员 | public | mediation, communication, labourLaw
`;
