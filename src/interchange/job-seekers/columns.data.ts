import { columnTable, type Column } from '../tables/columns.js';

const yesNo = ['是', '否'];

/** What a column of a centre's list of job seekers can hold. */
const columns = {
  fullName: { names: '姓名 残疾人姓名 求职人姓名 求职者姓名 人员姓名 求职者 本人姓名 fullname name', note: { zh: '真实姓名。加密范围内保存。', en: 'The full name.' }, example: '王某某' },
  sex: { names: '性别 sex gender', note: { zh: '男、女。填了残疾人证号可以空着。', en: 'Sex; the number of the certificate tells it too.' }, example: '男', choices: ['男', '女'] },
  birthDate: { names: '出生日期 出生年月 生日 出生年月日 出生时间 birthdate dateofbirth birthday', note: { zh: '如 1990-05-02。填了残疾人证号可以空着。', en: 'As 1990-05-02; the number of the certificate tells it too.' }, example: '1990-05-02' },
  certificateNumber: {
    names: '残疾人证号 残疾证号 残疾人证号码 残疾证号码 残疾人证编号 持证号码 残疾人证 残疾证 证号 certificatenumber',
    note: { zh: '20 位的残疾人证号。把这一列设成“文本”再填,否则 Excel 会改掉后几位。加密保存。', en: 'The 20 characters of the disability certificate, in a column formatted as text: a spreadsheet rounds numbers. Kept sealed.' }, example: '14010219900502001144',
  },
  disabilityKind: { names: '残疾类别 残疾类型 残疾种类 残疾类别及等级 残疾类别和等级 残疾类别等级 残疾类别与等级 类别 disabilitykind', note: { zh: '与证号核对,可以空着。', en: 'Compared with the number.' }, example: '肢体' },
  disabilityGrade: { names: '残疾等级 残疾级别 等级 残疾程度 disabilitygrade', note: { zh: '与证号核对,可以空着。', en: 'Compared with the number.' }, example: '四级' },
  residence: { names: '常住地 居住地 现居住地 现住地 常住地区 所在地区 所在区县 居住地区 所属区县 县区 县(市、区) 区县 地区 residence', note: { zh: '现在居住的县(市、区)。空着时按住址判断。', en: 'The county where the person lives; where it is empty, the address is read for it.' }, example: '山西省太原市小店区', joint: '' },
  registered: { names: '户籍地 户籍所在地 户籍 户口所在地 户籍地区 registeredregion', note: { zh: '户籍所在的县(市、区)。', en: 'The county where the person is registered.' }, example: '山西省太原市小店区' },
  address: { names: '家庭住址 住址 现住址 地址 详细住址 家庭地址 居住地址 常住地址 联系地址 address', note: { zh: '详细住址。加密保存。', en: 'The address; kept sealed.' }, example: '某某街道某某小区 3 号楼' },
  phone: { names: '联系电话 电话 手机 手机号 手机号码 本人电话 联系方式 电话号码 本人联系电话 phone tel mobile', note: { zh: '本人的手机或座机。加密保存。', en: 'The phone; kept sealed.' }, example: '13800000000' },
  education: { names: '文化程度 学历 最高学历 受教育程度 文化水平 教育程度 education degree', note: { zh: '最高学历。', en: 'The highest education.' }, example: '高中', choices: ['小学', '初中', '高中', '中专', '大专', '本科', '硕士', '博士'] },
  isWilling: { names: '就业意愿 是否有就业意愿 有无就业意愿 就业意向 是否愿意就业 iswilling', note: { zh: '是否愿意就业:是、否。', en: 'Whether the person is willing to work.' }, example: '是', choices: yesNo },
  occupations: { names: '求职意向 意向岗位 意向职业 就业方向 期望岗位 期望职业 意向工种 求职岗位 想做的工作 求职工种 occupations', note: { zh: '想做的工作,用顿号分开。认不出职业的词不导入。', en: 'Wished occupations, divided by commas.' }, example: '包装工、保洁员', joint: '、' },
  pay: { names: '期望薪资 期望工资 期望月薪 薪资要求 薪酬要求 意向薪资 期望薪酬 pay', note: { zh: '期望的最低月薪。', en: 'The lowest monthly pay that is hoped for.' }, example: '3000元/月' },
  regions: { names: '意向地区 期望地区 期望工作地点 意向工作地点 求职地区 意向区域 regions', note: { zh: '愿意去工作的地区。', en: 'Where the person would work.' }, example: '太原市' },
  workMode: { names: '意向工作方式 工作方式 就业方式 是否居家 workmode', note: { zh: '在单位、居家,或部分居家。', en: 'On site, at home, or both.' }, example: '居家', choices: ['在单位', '居家', '部分居家'] },
  skills: { names: '技能 特长 技能特长 职业技能 掌握技能 会什么 技能证书 skills', note: { zh: '会的技能,用顿号分开。', en: 'Skills, divided by commas.' }, example: '打字、缝纫', joint: '、' },
  hasDifficulty: { names: '是否就业困难人员 就业困难人员 就业困难 是否就业困难 hasemploymentdifficulty', note: { zh: '是否认定为就业困难人员:是、否。', en: 'Whether the person is recognised as having difficulty in finding work.' }, example: '是', choices: yesNo },
  isZeroFamily: { names: '是否零就业家庭 零就业家庭 零就业 iszeroemploymentfamily', note: { zh: '是否零就业家庭:是、否。', en: 'Whether nobody in the family works.' }, example: '否', choices: yesNo },
  university: { names: '毕业院校 学校 毕业学校 院校 高校 所在高校 学校名称 院校名称 university school', note: { zh: '高校毕业生填:毕业院校。', en: 'Of a university graduate: the university.' }, example: '某某大学' },
  major: { names: '所学专业 专业 专业名称 毕业专业 major', note: { zh: '高校毕业生填:所学专业。', en: 'Of a university graduate: the major.' }, example: '会计学' },
  degree: { names: '学历层次 毕业学历 培养层次 degreelevel', note: { zh: '高校毕业生填:大专、本科、硕士、博士。空着时看文化程度。', en: 'Of a university graduate: the degree; where it is empty, the education tells it.' }, example: '本科', choices: ['大专', '本科', '硕士', '博士'] },
  graduatedOn: { names: '毕业时间 毕业日期 毕业年月 毕业年月日 graduationdate graduatedon', note: { zh: '高校毕业生填:毕业时间,如 2026-07-01 或 2026年7月。', en: 'Of a university graduate: when, as 2026-07-01.' }, example: '2026-07-01' },
  consentVersion: {
    names: '同意书版本 知情同意书版本 个人信息同意书版本 同意书 consentversion',
    note: { zh: '本人在纸上签了同意书的,写同意书的版本号;没有签的空着。', en: 'The version of the words to which the person agreed on paper; empty where nobody signed.' }, example: '2026.2',
  },
  rowKey: { names: '人员编号 求职编号 个人编号 档案编号 personid', note: { zh: '贵系统里的人员编号。导入时说明了表格的来源,就按它认出同一个人。', en: "The person's number in the sender's own system." }, example: 'RY-0018' },
  rowNumber: { names: '序号 编号 no 序 行号 id', note: { zh: '行号,不导入。', en: 'Counts the rows; not imported.' }, example: '1' },
} as const satisfies Readonly<Record<string, Column>>;

export type JobSeekerField = keyof typeof columns;

export const jobSeekerTable = columnTable<JobSeekerField>({ columns, needed: ['fullName'], rowNumber: 'rowNumber' });
