/** Skills of offices, public service, finance, law, teaching and common skills. */
export const officeSkills = `
officeWork | 办公事务 | Office work
  typing | 打字录入 | Typing
    dataEntry | 数据录入 | Data entry
    stenography | 速录 | Stenography
    audioTyping | 听打转写 | Typing from recordings ~audioAnnotation
  copyShop | 打字复印 | Typing and copying service ~prepress
  officeSoftware | 办公软件 | Office software
    spreadsheets | 电子表格 | Spreadsheets ~dataAnalysis
    wordProcessing | 文字处理 | Word processing
    presentations | 演示文稿 | Presentations
  filing | 档案整理 | Filing
    archiveDigitising | 档案数字化 | Digitising archives ~scanning
    archiveCataloguing | 档案编目 | Cataloguing archives
    scanning | 扫描处理 | Scanning
  meetingSupport | 会务 | Meeting support
  reception | 来访接待 | Reception ~frontDesk
  mailRoom | 收发文件 | Mail room
  minuteTaking | 会议记录 | Taking minutes ~stenography
  scheduling | 日程安排 | Scheduling
  assetManagement | 资产管理 | Asset management
publicService | 公共服务 | Public service
  governmentService | 政务窗口服务 | Government service desk ~reception
  communityWork | 社区工作 | Community work
    gridManagement | 网格管理 | Grid management
    disabilityLiaison | 残疾人联络服务 | Disability liaison ~peerSupport
    volunteerCoordination | 志愿者组织 | Coordinating volunteers
  policyAdvice | 政策咨询 | Advice on policies
  surveyWork | 统计调查 | Survey work ~telephoneService
  labourSecurityAid | 劳动保障协理 | Labour security assistance
  mediation | 调解 | Mediation
  basicLegalService | 基层法律服务 | Basic legal service
  courtClerking | 庭审记录 | Court clerking ~stenography
  ruralLibrary | 农家书屋管理 | Keeping a village library ~libraryService
  fundraising | 劝募 | Fundraising
  libraryService | 图书馆服务 | Library service ~archiveCataloguing
  culturalActivity | 群众文化活动组织 | Organising cultural activities
accounting | 会计 | Accounting
  bookkeeping | 记账 | Bookkeeping
    agencyBookkeeping | 小微商户代账 | Bookkeeping for small shops ~taxFiling
  taxFiling | 纳税申报 | Tax filing
  costAccounting | 成本核算 | Cost accounting
  accountingSoftware | 财务软件 | Accounting software
  cashier | 出纳 | Cash and bank duties ~cashiering
  invoicing | 开票 | Invoicing
  auditing | 审计 | Auditing
  financialAnalysis | 财务分析 | Financial analysis ~dataAnalysis
finance | 金融服务 | Financial services
  bankCounter | 银行柜面业务 | Bank counter work
  creditReview | 信贷审核 | Credit review
  insuranceClaims | 保险理赔 | Insurance claims
humanResources | 人力资源 | Human resources
  recruiting | 招聘 | Recruiting
  payroll | 薪酬核算 | Payroll
  socialInsuranceHandling | 社保办理 | Handling social insurance
  employeeRelations | 员工关系 | Employee relations
  careerGuidance | 职业指导 | Career guidance ~counselling
  jobCoaching | 就业辅导 | Job coaching ~careerGuidance
  startUpAdvice | 创业指导 | Advice on starting a business
law | 法律事务 | Legal work
  contractReview | 合同审核 | Contract review
  legalResearch | 法律检索 | Legal research
  labourLaw | 劳动法律 | Labour law ~labourSecurityAid
marketing | 市场营销 | Marketing
  marketResearch | 市场调研 | Market research ~surveyWork
  brandPlanning | 品牌策划 | Brand planning ~copywriting
  eventPlanning | 活动策划 | Event planning ~meetingSupport
teaching | 教学 | Teaching
  specialEducation | 特殊教育 | Special education
  preschoolTeaching | 学前教育 | Preschool teaching
  subjectTutoring | 学科辅导 | Subject tutoring
  studyTourGuiding | 研学指导 | Leading study tours ~tourGuiding
  classManagement | 班级管理 | Managing a class
  vocationalTraining | 职业技能培训 | Vocational training
  onlineTeaching | 在线教学 | Online teaching
  courseDesign | 课程开发 | Course design
projectManagement | 项目管理 | Project management
  qualityManagement | 质量管理 | Quality management ~productInspection
  supplyChain | 供应链管理 | Supply chain management ~purchasing
  safetyManagement | 安全生产管理 | Safety management ~fireSafety
research | 研究分析 | Research
  statistics | 统计分析 | Statistics ~dataAnalysis
  labTesting | 实验检测 | Laboratory testing
    coalAnalysis | 煤质化验 | Coal analysis
  educationResearch | 教育研究 | Educational research
  psychologyResearch | 心理学研究 | Psychological research
  literatureSearch | 文献检索 | Literature search ~legalResearch
commonSkills | 通用能力 | Common skills
  teamwork | 团队协作 | Teamwork
  communication | 沟通表达 | Communication
  timeManagement | 时间管理 | Time management
  selfAdvocacy | 说明自身需求 | Stating one's own needs
  smartphoneUse | 智能手机使用 | Using a smartphone
  computerBasics | 电脑基础操作 | Computer basics ~officeSoftware
  screenReaderUse | 读屏软件使用 | Using a screen reader ~computerBasics
  blindPhoneUse | 手机盲用(旁白、读屏) | Using a phone without sight ~screenReaderUse
`;
