import type { DatedRule } from './dated.js';

/** Any one of the certificates will do; the occupations are open to nobody else. */
export type QualificationRule = DatedRule<{
  readonly occupationCodes: readonly string[];
  readonly anyOf: readonly string[];
}>;

/** Occupations that the law opens to holders of a certificate alone. Internships are exempt: they lead up to it. */
export const qualificationRules: readonly QualificationRule[] = [
  {
    validFrom: '2009-09-01', validUntil: null, occupationCodes: ['2-05-10-00'], anyOf: ['medicalMassage'],
    text: {
      zh: '盲人医疗按摩属于医疗行为,须持有盲人医疗按摩人员资格证书;保健按摩证书不能代替。',
      en: 'Medical massage by blind people is a medical act: it needs the medical-massage qualification certificate, '
        + 'which no health-care massage certificate replaces.',
    },
    source: {
      zh: '《盲人医疗按摩管理办法》(卫医政发〔2009〕37号)',
      en: 'Measures for the Administration of Medical Massage by Blind People (Wei Yi Zheng Fa [2009] 37)',
    },
  },
  {
    validFrom: '2008-05-12', validUntil: null, occupationCodes: ['2-05-08-01', '2-05-08-05'], anyOf: ['nurse'],
    text: { zh: '护士执业须取得护士执业资格。', en: 'Nursing needs the nurse qualification.' },
    source: { zh: '《护士条例》第七条', en: 'Regulations on Nurses, article 7' },
  },
  {
    validFrom: '1994-01-01', validUntil: null, occupationCodes: ['2-08-02-04'], anyOf: ['teacherPrimary'],
    text: { zh: '小学教师须取得相应的教师资格。', en: 'Teaching in a primary school needs the teacher qualification.' },
    source: { zh: '《中华人民共和国教师法》第十条', en: 'Teachers Law, article 10' },
  },
  {
    validFrom: '1994-01-01', validUntil: null, occupationCodes: ['2-08-03-00'], anyOf: ['teacherKindergarten'],
    text: { zh: '幼儿园教师须取得相应的教师资格。', en: 'Teaching in a kindergarten needs the teacher qualification.' },
    source: { zh: '《中华人民共和国教师法》第十条', en: 'Teachers Law, article 10' },
  },
  {
    validFrom: '2008-06-01', validUntil: null, occupationCodes: ['2-07-04-00'], anyOf: ['lawyer'],
    text: { zh: '律师执业须通过国家统一法律职业资格考试。', en: 'Practising law needs the legal profession qualification.' },
    source: { zh: '《中华人民共和国律师法》第五条', en: 'Lawyers Law, article 5' },
  },
  {
    validFrom: '2010-07-01', validUntil: null, occupationCodes: ['6-31-01-03'], anyOf: ['electricianPermit'],
    text: { zh: '电工作业须持特种作业操作证。', en: 'Electrical work needs the permit for special operations.' },
    source: { zh: '《特种作业人员安全技术培训考核管理规定》第五条', en: 'Provisions on Special Operations Personnel, article 5' },
  },
  {
    validFrom: '2010-07-01', validUntil: null, occupationCodes: ['6-18-02-04'], anyOf: ['welderPermit'],
    text: { zh: '焊接与热切割作业须持特种作业操作证。', en: 'Welding and thermal cutting need the permit for special operations.' },
    source: { zh: '《特种作业人员安全技术培训考核管理规定》第五条', en: 'Provisions on Special Operations Personnel, article 5' },
  },
  {
    validFrom: '2010-01-01', validUntil: null, occupationCodes: ['4-07-05-01'], anyOf: ['securityGuard'],
    text: { zh: '保安员须取得保安员证。', en: 'Security guards need the guard certificate.' },
    source: { zh: '《保安服务管理条例》第十六条', en: 'Regulations on Security Services, article 16' },
  },
];
