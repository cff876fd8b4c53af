import { text, type Text } from '../../platform/i18n/text.js';

interface FactKindData {
  readonly about: 'PERSON' | 'EMPLOYER';
  readonly label: Text;
  /** What the centre must see before it confirms the fact. */
  readonly papers: Text;
}

/**
 * Facts with legal effect: each opens a post, a place, a priority, a benefit or a duty, so nobody is believed who states one of oneself. Education, work
 * history and certificates that employers check themselves are no such facts. The papers are those by which the competent body certifies each fact.
 */
export const factKinds = {
  DISABILITY_CERTIFICATE: {
    about: 'PERSON', label: text('残疾人证', 'Disability certificate'),
    papers: text('残疾人证原件(或电子证)和身份证', 'the disability certificate (or its electronic form) and the identity card'),
  },
  QUALIFICATION: {
    about: 'PERSON', label: text('法律要求的资格证书', 'Qualification that the law asks for'),
    papers: text('资格证书原件和身份证', 'the certificate of qualification and the identity card'),
  },
  EMPLOYMENT_DIFFICULTY: {
    about: 'PERSON', label: text('就业困难人员', 'Recognised difficulty in finding work'),
    papers: text('就业困难人员认定表,或就业创业证上的认定记录', 'the form of recognition, or its entry in the employment and business certificate'),
  },
  ZERO_EMPLOYMENT_FAMILY: {
    about: 'PERSON', label: text('零就业家庭成员', 'Member of a family without employment'),
    papers: text('零就业家庭认定表和户口簿', 'the form of recognition of the family, and the household register'),
  },
  RETIREMENT_GROUP: {
    about: 'PERSON', label: text('女职工原退休年龄(50 或 55 周岁)', 'Age at which a woman retired by the law of before 2025 (50 or 55)'),
    papers: text('劳动合同、岗位证明或社保参保记录', 'the labour contract, a proof of the position, or the record of social insurance'),
  },
  GRADUATION: {
    about: 'PERSON', label: text('高校毕业生', 'University graduate'),
    papers: text('毕业证书,或学信网的学历证书电子注册备案表', 'the diploma, or its record in the national register of diplomas (chsi.com.cn)'),
  },
  RURAL_DIFFICULTY: {
    about: 'PERSON', label: text('农村困难残疾人', 'Rural disabled person in difficulty'),
    papers: text('低保、低保边缘或防止返贫监测对象的证明', 'the proof of a minimum living allowance, of being near it, or of being watched against falling back into poverty'),
  },
  MASSAGE_PRACTICE: {
    about: 'PERSON', label: text('盲人按摩从业情况(备案、年审、职称)', 'Practice of massage: filing, yearly review, professional title'),
    papers: text('执业备案凭证、证书年审记录、职称证书', 'the filing of the practice, the record of the yearly review, the certificate of the professional title'),
  },
  ABILITY_ASSESSMENT: {
    about: 'PERSON', label: text('能力评估结果', 'Result of an ability assessment'),
    papers: text('评估机构盖章的评估报告', 'the report with the stamp of the body that assessed'),
  },
  EMPLOYER_NAME: {
    about: 'EMPLOYER', label: text('单位名称', 'Name of the employer'),
    papers: text('营业执照、事业单位法人证书或统一社会信用代码证书', 'the business licence, or the certificate of the public institution or of the unified social credit code'),
  },
  EMPLOYER_KIND: {
    about: 'EMPLOYER', label: text('单位性质', 'Kind of the employer'),
    papers: text('营业执照、事业单位法人证书或统一社会信用代码证书', 'the business licence, or the certificate of the public institution or of the unified social credit code'),
  },
  ORGAN_LEVEL: {
    about: 'EMPLOYER', label: text('机关、事业单位的层级', 'Level of a public organ or institution'),
    papers: text('机构编制部门的文件', 'the document of the office for establishments'),
  },
  EMPLOYER_REGION: {
    about: 'EMPLOYER', label: text('单位所在地', 'Region of the employer'),
    papers: text('营业执照或证书上的住所', 'the address on the licence or certificate'),
  },
  PROVINCE_CONTROLLED: {
    about: 'EMPLOYER', label: text('省属控股', 'Controlled by the province'),
    papers: text('国资部门的名录,或公司章程、年报', "the list of the office for state assets, or the company's articles or yearly report"),
  },
  SCHOOL: {
    about: 'EMPLOYER', label: text('中小学、幼儿园', 'School or kindergarten'),
    papers: text('办学许可证或事业单位法人证书', 'the permit to run a school, or the certificate of the public institution'),
  },
  NEW_INDUSTRY: {
    about: 'EMPLOYER', label: text('新兴产业', 'New industry'),
    papers: text('主管部门的认定文件', 'the recognition by the competent office'),
  },
  ESTABLISHED_POSTS: {
    about: 'EMPLOYER', label: text('编制数', 'Established posts'),
    papers: text('机构编制部门核定的编制数', 'the number approved by the office for establishments'),
  },
  FOUNDING_DAY: {
    about: 'EMPLOYER', label: text('成立日期', 'Day of foundation'),
    papers: text('营业执照、事业单位法人证书或统一社会信用代码证书上的成立日期', 'the day of foundation on the business licence, or on the certificate of the public institution or of the unified social credit code'),
  },
} as const satisfies Readonly<Record<string, FactKindData>>;
