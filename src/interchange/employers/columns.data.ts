import { columnTable, type Column } from '../tables/columns.js';

/** What a column of a table of employers can hold. */
const columns = {
  name: {
    names: '单位名称 企业名称 用人单位 公司名称 机构名称 用人单位名称 单位全称 企业全称 单位 name employername companyname company organization',
    note: { zh: '单位全称,与营业执照或登记证书一致。', en: 'The full name, as on its licence.' }, example: '太原市某某包装有限公司',
  },
  kind: {
    names: '单位性质 单位类型 企业性质 企业类型 公司性质 经济类型 单位类别 机构性质 employerkind kind type companytype',
    note: { zh: '单位性质。空着时按名称判断,由就业服务机构核实。', en: 'What it is; where it is empty, the name is read for it. The centre confirms it.' }, example: '民营企业',
    choices: ['机关', '事业单位', '国有企业', '上市公司', '民营企业', '社会组织', '个体工商户'],
  },
  organLevel: {
    names: '单位层级 机关层级 层级 隶属 隶属关系 organlevel level', note: { zh: '机关、事业单位才填:省级、市级、县级、乡级。', en: 'Of public organs and institutions alone: whose they are.' }, example: '县级', choices: ['省级', '市级', '县级', '乡级'],
  },
  region: {
    names: '所在地区 地区 所在地 所属地区 区域 区县 所属区县 行政区划 注册地 region area city', note: { zh: '所在的县(市、区)。空着时按地址判断。', en: 'The county; where it is empty, the address is read for it.' }, example: '山西省太原市小店区',
    joint: '',
  },
  address: {
    names: '单位地址 地址 注册地址 办公地址 企业地址 公司地址 详细地址 address', note: { zh: '详细地址。只用来判断所在地区,不保存。', en: 'The address: read for the county, and not kept.' }, example: '太原市小店区学府街88号',
  },
  staffCount: {
    names: '职工人数 在职职工人数 员工人数 人数 职工总数 从业人数 单位人数 单位规模 企业规模 规模 在岗职工人数 staffcount staff employees headcount', note: { zh: '在职职工人数,整数。', en: 'People on its payroll.' }, example: '86',
  },
  postCount: { names: '编制数 编制人数 编制 核定编制 postcount', note: { zh: '机关、事业单位的核定编制数。', en: 'Established posts of public organs and institutions.' }, example: '40' },
  isSchool: { names: '是否学校 中小学幼儿园 是否中小学幼儿园 isschool school', note: { zh: '事业单位是不是中小学或幼儿园:是、否。', en: 'Of a public institution: whether it is a school or a kindergarten.' }, example: '否', choices: ['是', '否'] },
  isNewIndustry: { names: '是否新兴产业 新兴产业 isnewindustry', note: { zh: '是不是新兴产业企业:是、否。', en: 'Whether it is of a new industry.' }, example: '否', choices: ['是', '否'] },
  isProvinceControlled: { names: '是否省属控股 省属控股 省属国有控股 isprovincecontrolled', note: { zh: '上市公司是不是省属控股:是、否。', en: 'Of a listed company: whether the province controls it.' }, example: '否', choices: ['是', '否'] },
  description: { names: '单位简介 企业简介 公司简介 简介 主营业务 经营范围 备注 description profile', note: { zh: '单位介绍。', en: 'What it says of itself.' }, example: '纸箱、纸盒生产', joint: '\n', isProse: true },
  contactName: { names: '联系人 负责人 人事负责人 残疾人工作联系人 经办人 联系人姓名 contactname contact', note: { zh: '联系人。加密保存。', en: 'Whom to ask; kept sealed.' }, example: '王女士' },
  contactPhone: { names: '联系电话 电话 手机 手机号 联系方式 单位电话 经办人电话 contactphone phone tel mobile', note: { zh: '一个手机或座机号码。加密保存。', en: 'One phone number; kept sealed.' }, example: '0351-1234567' },
  rowKey: { names: '单位编号 企业编号 统一社会信用代码 社会信用代码 信用代码 组织机构代码 employerid companyid creditcode', note: { zh: '统一社会信用代码,或贵系统里的单位编号。按它认出同一个单位。', en: 'The unified social credit code, or a number of the sender; the employer is known again by it.' }, example: '91140100MA0000000X' },
  rowNumber: { names: '序号 编号 no 序 行号 id', note: { zh: '行号,不导入。', en: 'Counts the rows; not imported.' }, example: '1' },
} as const satisfies Readonly<Record<string, Column>>;

export type EmployerField = keyof typeof columns;

export const employerTable = columnTable<EmployerField>({ columns, needed: ['name'], rowNumber: 'rowNumber' });
