import { columnName } from '../tables/header.js';

/** What a column of a table of vacancies can hold. */
export const vacancyFields = [
  'title', 'employer', 'employerKind', 'seats', 'disabilityKinds', 'disabilityGrades', 'education', 'salary', 'area', 'employerAddress', 'hours', 'socialInsurance',
  'contactName', 'contactPhone', 'tags', 'experience', 'companySize', 'publishedAt', 'closesAt', 'workMode', 'age', 'board', 'major', 'description', 'rowKey', 'rowNumber',
] as const;
export type VacancyField = (typeof vacancyFields)[number];

/**
 * Names of columns: of the tables that special job fairs and the national platform publish, of the exports of job boards and of recruiting systems. A header is
 * compared without blanks, line breaks, notes in brackets and marks, in small letters.
 */
const names: Readonly<Record<VacancyField, string>> = {
  title: `岗位名称 职位名称 招聘岗位 岗位 职位 招聘职位 招聘岗位名称 招聘职位名称 拟招岗位 需求岗位 用工岗位 工种 招聘工种 工种名称 岗位(工种)名称 岗位工种 岗位/工种 招聘岗位及名称 专岗名称 提供岗位 提供岗位名称
    招聘信息 职务 职务名称 招聘职务 招工岗位 招工工种 岗位类型名称 实习岗位 见习岗位 jobname jobtitle title job position positionname jobposition job_name job_title position_name posttitle postname`,
  employer: `单位名称 企业名称 用人单位 招聘单位 公司名称 公司 企业 单位 用人单位名称 招聘单位名称 招聘企业 招聘企业名称 用工单位 用工企业 用工单位名称 参会单位 参会企业 参展单位 雇主 雇主名称 商家名称 机构名称 工作单位 见习单位 实习单位
    招聘公司 所属公司 company companyname employer brandname company_name companyfullname organization orgname corpname enterprise`,
  employerKind: '公司性质 单位性质 企业性质 单位类型 企业类型 公司类型 用人单位性质 经济类型 单位类别 企业类别 机构性质 companytype companynature company_type companyproperty',
  seats: `招聘人数 人数 需求人数 招聘名额 招聘数量 拟招人数 拟招聘人数 需求数量 用工人数 招工人数 岗位数 岗位数量 名额 数量 计划招聘人数 需求数 招收人数 招聘计划 需求量 用工数量 用工需求人数 缺工人数 seats headcount hc recruitnumber numberofpositions
    vacancies recruit_num openings`,
  disabilityKinds: `残疾类别 残疾类型 残疾种类 适合残疾类别 适合残疾类型 适宜残疾类别 面向残疾类别 残疾要求 残疾类别要求 残疾人类别 残疾类别及等级 残疾类别和等级 残疾类别等级 残疾类别/等级 残疾情况要求 招聘残疾类别 可接收残疾类别 接收残疾类别 适合人群
    招收残疾类别 适合类别 残疾类别级别 残疾类型及等级 残疾条件 对残疾类别的要求 残疾类别与等级`,
  disabilityGrades: '残疾等级 残疾级别 残疾程度 残疾等级要求 适合残疾等级 残疾人等级 面向残疾等级 可接收残疾等级 残疾等级限制 残疾级别要求',
  education: '学历 学历要求 文化程度 最低学历 教育程度 学历层次 文化程度要求 学历及以上 文化水平 文化要求 受教育程度 学历条件 degree education educationlevel degreename edu degree_name minimumeducation',
  salary: `薪资 薪资待遇 工资 月薪 薪酬 薪酬待遇 工资待遇 待遇 薪资范围 月薪范围 工资标准 月工资 薪水 薪资水平 薪资福利 薪酬福利 福利待遇及薪资 工资范围 工资及待遇 薪资标准 工资薪酬 月收入 月收入范围 综合薪资 年薪 日薪 时薪 薪酬范围 薪资区间 工资水平
    提供月薪 岗位薪资 岗位待遇 薪酬水平 salary pay wage salaryrange monthlysalary providesalary salary_range compensation salarydesc`,
  area: `工作地点 工作地址 地区 工作区域 工作地 工作城市 工作所在地 所在地区 所在地 上班地点 上班地址 工作地区 就业地点 就业地区 岗位所在地 所在区县 工作区县 城市 区域 区县 地点 用工地点 岗位地点 工作县区
    area location city workcity workplace workarea workaddress cityname jobarea work_city joblocation`,
  employerAddress: '单位地址 企业地址 公司地址 地址 工作单位地址 单位所在地 企业所在地 公司所在地 注册地址 办公地址 companyaddress address',
  hours: '工作时间 上班时间 工作时长 班次 作息时间 工时 工作班次 工作制 上班时长 工作时间安排 上下班时间 休息时间 工时制度 workhours workinghours workingtime worktime shift schedule',
  socialInsurance: '社保 社会保险 五险一金 保险 社保情况 缴纳社保 保险福利 是否缴纳社保 社会保险缴纳情况 缴纳保险 保险待遇 是否缴纳五险',
  contactName: '联系人 招聘联系人 联系人姓名 负责人 招聘负责人 企业联系人 单位联系人 contact contactname contactperson hrname recruiter',
  contactPhone: '联系电话 电话 联系方式 手机 手机号 联系手机 招聘电话 咨询电话 联系人电话 报名电话 联系人手机 单位电话 企业联系方式 固定电话 联系号码 phone tel mobile contactphone telephone contactnumber',
  tags: '标签 福利 福利待遇 岗位标签 职位标签 福利标签 技能标签 关键词 亮点 岗位亮点 tags welfare skills jobtags jobwelf skilltags labels benefits',
  experience: '工作经验 工作年限 经验要求 经验 工作经历 工作经验要求 工作年限要求 workyear experience workyears workexperience jobexperience',
  companySize: '单位规模 企业规模 公司规模 人员规模 规模 企业人数 单位人数 companysize scale companyscale staffsize brandscalename',
  publishedAt: '发布日期 发布时间 更新时间 更新日期 登记日期 发布日 刷新时间 发布年月 issuedate date publishdate publishtime updatetime updatedate posteddate createtime issue_date dateposted',
  closesAt: '截止日期 截止时间 有效期 有效期至 报名截止 报名截止时间 报名截止日期 招聘截止日期 结束日期 招聘有效期 失效日期 岗位有效期 招聘截止时间 deadline expirydate closingdate enddate validuntil expiredate',
  workMode: '工作方式 办公方式 工作形式 就业形式 用工形式 用工方式 是否居家 是否居家就业 居家就业 工作性质 上班方式 workmode worktype remote jobtype employmenttype',
  age: '年龄 年龄要求 年龄范围 年龄限制 年龄条件 岁数 agerange age agelimit',
  board: '食宿 食宿情况 是否包食宿 吃住 食宿条件 食宿安排 吃住情况 住宿 是否提供食宿 食宿待遇 包吃住 是否包吃住',
  major: '专业 专业要求 所学专业 所需专业 专业名称 专业条件 major majorrequirement',
  description: `岗位描述 岗位要求 任职要求 职位描述 备注 工作内容 岗位职责 任职条件 职责描述 其他要求 招聘要求 岗位说明 职位要求 招聘条件 工作职责 岗位简介 职位详情 工作描述 招聘条件及要求 其它要求 主要职责 岗位内容 要求 具体要求 详细要求
    description jobdescription jobdesc requirement requirements detail responsibilities jobdetail remark`,
  rowKey: '岗位编号 职位编号 招聘编号 岗位id 职位id 岗位代码 职位代码 jobid positionid encryptjobid jobnumber requisitionid job_id 信息编号',
  rowNumber: '序号 编号 no 序 行号 id',
};

/** Fields that several columns may hold: a city and a county, requirements and remarks. */
export const joinedFields: ReadonlySet<VacancyField> = new Set(['area', 'description', 'tags', 'disabilityKinds', 'disabilityGrades', 'socialInsurance', 'board', 'hours']);

/** Of the employer: the rows below a merged cell leave them empty. */
export const employerFields: readonly VacancyField[] = ['employer', 'employerKind', 'contactName', 'contactPhone', 'companySize', 'employerAddress'];

/** Every name as it is compared, with its field; a test sees to it that none stands for two. */
export const columnNames: readonly (readonly [string, VacancyField])[] = vacancyFields.flatMap((field) => names[field].split(/\s+/).filter((name) => name !== '')
  .map((name) => [columnName(name), field] as const));

/** Each name with the field that it stands for. */
export const knownColumns: ReadonlyMap<string, VacancyField> = new Map(columnNames);
