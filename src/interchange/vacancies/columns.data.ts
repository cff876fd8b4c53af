import { columnTable, type Column } from '../tables/columns.js';

/**
 * What a column of a table of vacancies can hold. Names are those of the tables that special job fairs and the national platform publish, and of the exports of job
 * boards and of recruiting systems. A header is compared without blanks, line breaks, notes in brackets and marks, in small letters.
 */
const columns = {
  title: {
    names: `岗位名称 职位名称 招聘岗位 岗位 职位 招聘职位 招聘岗位名称 招聘职位名称 拟招岗位 需求岗位 用工岗位 工种 招聘工种 工种名称 岗位(工种)名称 岗位工种 岗位/工种 招聘岗位及名称 专岗名称 提供岗位 提供岗位名称
    招聘信息 职务 职务名称 招聘职务 招工岗位 招工工种 岗位类型名称 实习岗位 见习岗位 jobname jobtitle title job position positionname jobposition job_name job_title position_name posttitle postname`,
    note: { zh: '岗位的名称,一行一个岗位。', en: 'What the post is called; one row for each post.' }, example: '包装工',
  },
  employer: {
    names: `单位名称 企业名称 用人单位 招聘单位 公司名称 公司 企业 单位 用人单位名称 招聘单位名称 招聘企业 招聘企业名称 用工单位 用工企业 用工单位名称 参会单位 参会企业 参展单位 雇主 雇主名称 商家名称 机构名称 工作单位 见习单位 实习单位
    招聘公司 所属公司 company companyname employer brandname company_name companyfullname organization orgname corpname enterprise`,
    note: { zh: '用人单位全称。', en: "The employer's full name." }, example: '某某包装有限公司',
  },
  employerKind: {
    names: '单位性质 公司性质 企业性质 单位类型 企业类型 公司类型 用人单位性质 经济类型 单位类别 企业类别 机构性质 companytype companynature company_type companyproperty',
    note: { zh: '单位性质。不填也可以,由就业服务机构核实。', en: 'What the employer is; the centre confirms it.' }, example: '民营企业', choices: ['国有企业', '民营企业', '外商投资企业', '事业单位', '机关', '社会组织', '个体工商户'],
  },
  seats: {
    names: `招聘人数 人数 需求人数 招聘名额 招聘数量 拟招人数 拟招聘人数 需求数量 用工人数 招工人数 岗位数 岗位数量 名额 数量 计划招聘人数 需求数 招收人数 招聘计划 需求量 用工数量 用工需求人数 缺工人数 seats headcount hc recruitnumber numberofpositions
    vacancies recruit_num openings`,
    note: { zh: '招聘人数,整数。', en: 'How many people are wanted.' }, example: '3', isCount: true,
  },
  disabilityKinds: {
    names: `残疾类别 残疾类型 残疾种类 适合残疾类别 适合残疾类型 适宜残疾类别 面向残疾类别 残疾要求 残疾类别要求 残疾人类别 残疾类别及等级 残疾类别和等级 残疾类别等级 残疾类别/等级 残疾情况要求 招聘残疾类别 可接收残疾类别 接收残疾类别 适合人群
    招收残疾类别 适合类别 残疾类别级别 残疾类型及等级 残疾条件 对残疾类别的要求 残疾类别与等级`,
    note: { zh: '专为残疾人设置的岗位写明类别,可带等级,如“听力、言语残疾;肢体残疾3-4级”“除精神外”“不限”。不是专岗的写“面向社会”;有这一列而空着的,按专岗、类别不限处理。', en: 'For whom a post is reserved: kinds of disability, with grades where they matter; 不限 for every holder of a certificate, 面向社会 for a post that is reserved for nobody. An empty cell counts as 不限.' }, example: '听力、言语;肢体3-4级', joint: ';',
  },
  disabilityGrades: {
    names: '残疾等级 残疾级别 残疾程度 残疾等级要求 适合残疾等级 残疾人等级 面向残疾等级 可接收残疾等级 残疾等级限制 残疾级别要求',
    note: { zh: '残疾等级,如“三级、四级”“不限”。类别一栏已写等级的不用再填。', en: 'Grades, where the column of kinds has none.' }, example: '三级、四级', joint: ';',
  },
  education: {
    names: '学历 学历要求 文化程度 最低学历 教育程度 学历层次 文化程度要求 学历及以上 文化水平 文化要求 受教育程度 学历条件 degree education educationlevel degreename edu degree_name minimumeducation',
    note: { zh: '最低学历,如“初中”“高中及以上”“不限”。', en: 'The lowest education that is asked for.' }, example: '初中及以上', choices: ['不限', '小学', '初中', '高中', '中专', '大专', '本科', '硕士', '博士'],
  },
  salary: {
    names: `薪资 薪资待遇 工资 月薪 薪酬 薪酬待遇 工资待遇 待遇 薪资范围 月薪范围 工资标准 月工资 薪水 薪资水平 薪资福利 薪酬福利 福利待遇及薪资 工资范围 工资及待遇 薪资标准 工资薪酬 月收入 月收入范围 综合薪资 年薪 日薪 时薪 薪酬范围 薪资区间 工资水平
    提供月薪 岗位薪资 岗位待遇 薪酬水平 salary pay wage salaryrange monthlysalary providesalary salary_range compensation salarydesc`,
    note: { zh: '税前工资,如“3000-4000元/月”“20元/小时”“保底2800加计件”。', en: 'Gross pay, with its unit.' }, example: '3000-4000元/月',
  },
  area: {
    names: `工作地点 工作地址 地区 工作区域 工作地 工作城市 工作所在地 所在地区 所在地 上班地点 上班地址 工作地区 就业地点 就业地区 岗位所在地 所在区县 工作区县 城市 区域 区县 地点 用工地点 岗位地点 工作县区
    area location city workcity workplace workarea workaddress cityname jobarea work_city joblocation`,
    note: { zh: '工作地点,写到县(市、区)。居家的写“居家”。', en: 'The place of work, down to the county; 居家 for work at home.' }, example: '山西省太原市小店区', joint: '',
  },
  employerAddress: {
    names: '单位地址 企业地址 公司地址 地址 工作单位地址 单位所在地 企业所在地 公司所在地 注册地址 办公地址 companyaddress address',
    note: { zh: '单位地址。工作地点空着时按它判断。', en: "The employer's address; read for the place of work where that is missing." }, example: '太原市小店区学府街88号',
  },
  hours: {
    names: '工作时间 上班时间 工作时长 班次 作息时间 工时 工作班次 工作制 上班时长 工作时间安排 上下班时间 休息时间 工时制度 workhours workinghours workingtime worktime shift schedule',
    note: { zh: '工作时间,如“早8晚5,双休”“两班倒”。', en: 'Hours and shifts.' }, example: '8:00-17:00,双休', joint: ';',
  },
  socialInsurance: {
    names: '社会保险 社保 五险一金 保险 社保情况 缴纳社保 保险福利 是否缴纳社保 社会保险缴纳情况 缴纳保险 保险待遇 是否缴纳五险',
    note: { zh: '社会保险,如“五险”。', en: 'Social insurance.' }, example: '五险', joint: ';',
  },
  contactName: {
    names: '联系人 招聘联系人 联系人姓名 负责人 招聘负责人 企业联系人 单位联系人 contact contactname contactperson hrname recruiter',
    note: { zh: '联系人。加密保存,只有就业服务机构和本单位看得到。', en: 'Whom to ask; kept sealed.' }, example: '王女士',
  },
  contactPhone: {
    names: '联系电话 电话 联系方式 手机 手机号 联系手机 招聘电话 咨询电话 联系人电话 报名电话 联系人手机 单位电话 企业联系方式 固定电话 联系号码 phone tel mobile contactphone telephone contactnumber',
    note: { zh: '手机或座机,一个号码。加密保存。', en: 'One phone number; kept sealed.' }, example: '0351-1234567',
  },
  tags: {
    names: '标签 福利 福利待遇 岗位标签 职位标签 福利标签 关键词 亮点 岗位亮点 tags welfare jobtags jobwelf labels benefits',
    note: { zh: '标签、福利,用逗号分开。', en: 'Tags and benefits, divided by commas.' }, example: '包住,班车', joint: ';',
  },
  skills: {
    names: '技能 技能要求 所需技能 专业技能 职业技能 技能标签 skills skilltags skillrequirements',
    note: { zh: '需要的技能,用顿号分开。', en: 'Skills, divided by commas.' }, example: '打字、办公软件', joint: '、',
  },
  experience: {
    names: '工作经验 工作年限 经验要求 经验 工作经历 工作经验要求 工作年限要求 workyear experience workyears workexperience jobexperience',
    note: { zh: '工作经验。', en: 'Experience that is asked for.' }, example: '不限',
  },
  companySize: {
    names: '单位规模 企业规模 公司规模 人员规模 规模 企业人数 单位人数 companysize scale companyscale staffsize brandscalename',
    note: { zh: '单位人数。', en: 'How many people the employer has.' }, example: '50-99人',
  },
  publishedAt: {
    names: '发布日期 发布时间 更新时间 更新日期 登记日期 发布日 刷新时间 发布年月 issuedate date publishdate publishtime updatetime updatedate posteddate createtime issue_date dateposted',
    note: { zh: '发布日期,如 2026-09-01。', en: 'When the post was published.' }, example: '2026-09-01',
  },
  closesAt: {
    names: '截止日期 截止时间 有效期 有效期至 报名截止 报名截止时间 报名截止日期 招聘截止日期 结束日期 招聘有效期 失效日期 岗位有效期 招聘截止时间 deadline expirydate closingdate enddate validuntil expiredate',
    note: { zh: '截止日期,如 2026-12-31;长期有效的空着。', en: 'When it closes; empty for one that stays open.' }, example: '2026-12-31',
  },
  workMode: {
    names: '工作方式 办公方式 工作形式 就业形式 用工形式 用工方式 是否居家 是否居家就业 居家就业 工作性质 上班方式 workmode worktype remote jobtype employmenttype',
    note: { zh: '在单位、居家,或部分居家。', en: 'On site, at home, or both.' }, example: '在单位', choices: ['在单位', '居家', '部分居家'],
  },
  age: {
    names: '年龄 年龄要求 年龄范围 年龄限制 年龄条件 岁数 agerange age agelimit',
    note: { zh: '年龄要求。请先想一想它与岗位是否有关。', en: 'Age that is asked for: only where the work needs it.' }, example: '18-55岁',
  },
  board: {
    names: '食宿 食宿情况 是否包食宿 吃住 食宿条件 食宿安排 吃住情况 住宿 是否提供食宿 食宿待遇 包吃住 是否包吃住',
    note: { zh: '食宿,如“包住”“有食堂”。', en: 'Lodging and meals.' }, example: '有食堂', joint: ';',
  },
  major: {
    names: '专业 专业要求 所学专业 所需专业 专业名称 专业条件 major majorrequirement',
    note: { zh: '专业。', en: 'Field of study.' }, example: '不限',
  },
  description: {
    names: `岗位描述 岗位要求 任职要求 职位描述 备注 工作内容 岗位职责 任职条件 职责描述 其他要求 招聘要求 岗位说明 职位要求 招聘条件 工作职责 岗位简介 职位详情 工作描述 招聘条件及要求 其它要求 主要职责 岗位内容 要求 具体要求 详细要求
    description jobdescription jobdesc requirement requirements detail responsibilities jobdetail remark`,
    note: { zh: '工作内容和任职要求。不要写与岗位无关的身体条件。', en: 'What is done, and what is asked for.' }, example: '折叠纸盒、装箱,坐着工作', joint: '\n', isProse: true,
  },
  rowKey: {
    names: '岗位编号 职位编号 招聘编号 岗位id 职位id 岗位代码 职位代码 jobid positionid encryptjobid jobnumber requisitionid job_id 信息编号',
    note: { zh: '贵单位系统里的岗位编号。导入时说明了表格的来源,就按它认出同一个岗位。', en: "The post's number in the sender's own system." }, example: 'GW-2026-018',
  },
  rowNumber: {
    names: '序号 编号 no 序 行号 id',
    note: { zh: '行号,不导入。', en: 'Counts the rows; not imported.' }, example: '1',
  },
} as const satisfies Readonly<Record<string, Column>>;

export type VacancyField = keyof typeof columns;

export const vacancyTable = columnTable<VacancyField>({
  columns, needed: ['title'], ofGroup: ['employer', 'employerKind', 'contactName', 'contactPhone', 'companySize', 'employerAddress'], rowNumber: 'rowNumber',
});
