/** What a column of a table of posts can hold. */
const fields = [
  'title', 'employer', 'employerKind', 'seats', 'disabilityKinds', 'disabilityGrades', 'education', 'salary', 'area', 'hours', 'socialInsurance',
  'contactName', 'contactPhone', 'tags', 'experience', 'companySize', 'publishedAt', 'description',
] as const;
export type Field = (typeof fields)[number];

/** Names under which columns are known: those of job boards, and those of the tables that special job fairs publish. */
const knownNames: Readonly<Record<string, Field>> = {
  jobname: 'title', title: 'title', 岗位名称: 'title', 职位名称: 'title', 招聘岗位: 'title', 岗位: 'title', 职位: 'title',
  company: 'employer', companyname: 'employer', employer: 'employer', 单位名称: 'employer', 企业名称: 'employer', 用人单位: 'employer', 招聘单位: 'employer', 公司性质: 'employerKind', 公司名称: 'employer',
  companytype: 'employerKind', 单位性质: 'employerKind', 企业性质: 'employerKind',
  seats: 'seats', 招聘人数: 'seats', 人数: 'seats', 需求人数: 'seats',
  残疾类别: 'disabilityKinds', 残疾类型: 'disabilityKinds', 残疾等级: 'disabilityGrades', 残疾级别: 'disabilityGrades',
  degree: 'education', education: 'education', 学历: 'education', 学历要求: 'education',
  salary: 'salary', 薪资: 'salary', 薪资待遇: 'salary', 工资: 'salary', 月薪: 'salary', 薪酬: 'salary',
  area: 'area', location: 'area', city: 'area', 工作地点: 'area', 工作地址: 'area', 地区: 'area',
  工作时间: 'hours', 上班时间: 'hours', 社保: 'socialInsurance', 社会保险: 'socialInsurance',
  联系人: 'contactName', 联系电话: 'contactPhone', 电话: 'contactPhone',
  tags: 'tags', 标签: 'tags', 福利: 'tags', workyear: 'experience', 工作经验: 'experience', 工作年限: 'experience',
  companysize: 'companySize', 单位规模: 'companySize', 企业规模: 'companySize',
  issuedate: 'publishedAt', date: 'publishedAt', 发布日期: 'publishedAt', 发布时间: 'publishedAt',
  description: 'description', 岗位描述: 'description', 岗位要求: 'description', 任职要求: 'description', 职位描述: 'description', 备注: 'description',
};

/** The table can't be read as it is; the message says what to do. */
export class HeaderError extends Error {}

/** Which field each column holds, by its place; null for a column that is left alone. */
export type ColumnPlan = readonly (Field | null)[];

function isField(name: string): name is Field {
  return (fields as readonly string[]).includes(name);
}

/**
 * Plans the columns of a table by its header, and by names given for it ("职务=title").
 * @throws HeaderError where no column holds the title, one is planned twice, or a given name is unknown.
 */
export function planColumns(header: readonly string[], given: Readonly<Record<string, string>>): ColumnPlan {
  for (const [column, field] of Object.entries(given)) {
    if (!header.some((name) => name.trim() === column)) throw new HeaderError(`The table has no column "${column}". It has: ${header.join(', ')}.`);
    if (!isField(field)) throw new HeaderError(`"${field}" is no field. The fields are: ${fields.join(', ')}.`);
  }
  const plan = header.map((name): Field | null => {
    const column = name.trim();
    const wanted = given[column];
    if (wanted !== undefined && isField(wanted)) return wanted;
    return knownNames[column.toLowerCase().replaceAll(/[\s(（].*$/g, '')] ?? null;
  });
  const doubled = plan.find((field, index) => field !== null && plan.indexOf(field) !== index);
  if (doubled !== undefined && doubled !== null) {
    const columns = header.filter((_, index) => plan[index] === doubled);
    throw new HeaderError(`The columns ${columns.join(' and ')} would both hold "${doubled}". Say which one does, as: --map "${columns[0] ?? ''}=${doubled}" --map "${columns[1] ?? ''}=description"`);
  }
  if (!plan.includes('title')) {
    throw new HeaderError(`No column of the table holds the title of a post. Say which one does, as: --map "${header[0] ?? ''}=title". The columns are: ${header.join(', ')}.`);
  }
  return plan;
}
