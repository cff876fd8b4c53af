import type { DatedRule } from './rules.js';

/** The lowest age of lawful work. */
export const workingAgeRules: readonly DatedRule<{ readonly minAge: number }>[] = [{
  validFrom: '1995-01-01', validUntil: null, minAge: 16,
  text: { zh: '用人单位不得招用未满16周岁的未成年人。', en: 'Nobody under 16 may be employed.' },
  source: { zh: '《中华人民共和国劳动法》第十五条', en: 'Labour Law, article 15' },
}];

/** Occupations that the law opens only to holders of a certificate; any one of those listed will do. Internships are exempt: they lead up to it. */
export const qualificationRules: readonly DatedRule<{ readonly occupationCodes: readonly string[]; readonly anyOf: readonly string[] }>[] = [
  {
    validFrom: '2009-09-01', validUntil: null, occupationCodes: ['2-05-10-00'], anyOf: ['medicalMassage'],
    text: {
      zh: '盲人医疗按摩属于医疗行为,须持有盲人医疗按摩人员资格证书;保健按摩证书不能代替。',
      en: 'Medical massage by blind people is a medical act: it needs the medical-massage qualification certificate, which no health-care massage certificate replaces.',
    },
    source: { zh: '《盲人医疗按摩管理办法》(卫医政发〔2009〕37号)', en: 'Measures for the Administration of Medical Massage by Blind People (Wei Yi Zheng Fa [2009] 37)' },
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

/** Who may take a public-welfare post (公益性岗位). */
export const publicWelfareRules: readonly DatedRule<{ readonly opensToGraduates: boolean }>[] = [
  {
    validFrom: '2008-01-01', validUntil: '2026-01-03', opensToGraduates: false,
    text: {
      zh: '公益性岗位优先安排就业困难人员和零就业家庭成员。',
      en: 'Public-welfare posts are for people with difficulty in finding work and members of zero-employment families.',
    },
    source: { zh: '《中华人民共和国就业促进法》第五十二条、第五十三条、第五十六条', en: 'Employment Promotion Law, articles 52, 53 and 56' },
  },
  {
    validFrom: '2026-01-04', validUntil: null, opensToGraduates: true,
    text: {
      zh: '公益性岗位优先安排就业困难人员、零就业家庭成员和符合条件的残疾人高校毕业生。',
      en: 'Public-welfare posts are for people with difficulty in finding work, members of zero-employment families, and qualified disabled graduates.',
    },
    source: { zh: '《就业促进法》第五十二条、第五十三条、第五十六条;晋政办发〔2025〕35号第五条', en: 'Employment Promotion Law, articles 52, 53 and 56; Jin Zheng Ban Fa [2025] 35, measure 5' },
  },
];

/** What a reservation of posts rests on. */
export const reservationRules: readonly DatedRule<object>[] = [{
  validFrom: '2007-05-01', validUntil: null,
  text: { zh: '专岗只面向公告所列的残疾类别和等级,凭有效的残疾人证报名。', en: 'A reserved post is for the kinds and grades of disability that its notice names, with a valid certificate.' },
  source: { zh: '《残疾人就业条例》;晋政办发〔2025〕35号第一条', en: 'Regulations on the Employment of Disabled People; Jin Zheng Ban Fa [2025] 35, measure 1' },
}];

/** Consent before a person's data are used for matching. */
export const consentRules: readonly DatedRule<object>[] = [{
  validFrom: '2021-11-01', validUntil: null,
  text: { zh: '处理敏感个人信息须取得本人的单独同意。', en: 'Sensitive personal information is processed only with the separate consent of the person.' },
  source: { zh: '《中华人民共和国个人信息保护法》第二十九条', en: 'Personal Information Protection Law, article 29' },
}];

/** A duty that the employer meets: bodily conditions must come from the work. */
export const demandRules: readonly DatedRule<object>[] = [{
  validFrom: '2008-07-01', validUntil: null,
  text: {
    zh: '岗位必需的功能要求,由本人能力或合理便利达到即可。',
    en: 'What the work must ask of a function is met by the person alone or with a reasonable accommodation.',
  },
  source: { zh: '《中华人民共和国残疾人保障法》第三十八条;晋政办发〔2025〕35号第一条', en: 'Law on the Protection of Disabled Persons, article 38; Jin Zheng Ban Fa [2025] 35, measure 1' },
}];

/** Who comes first by policy. Never part of the score. */
export const priorityRules: readonly DatedRule<{ readonly id: 'GRADUATE_PUBLIC_WELFARE' | 'GRADUATE_PUBLIC_SECTOR' | 'DIFFICULTY_PUBLIC_WELFARE'; readonly level: number }>[] = [
  {
    id: 'GRADUATE_PUBLIC_WELFARE', level: 2, validFrom: '2026-01-04', validUntil: null,
    text: {
      zh: '符合条件的残疾人高校毕业生是公益性岗位的重点帮扶对象。',
      en: 'Qualified disabled graduates come first for public-welfare posts.',
    },
    source: { zh: '晋政办发〔2025〕35号第五条', en: 'Jin Zheng Ban Fa [2025] 35, measure 5' },
  },
  {
    id: 'GRADUATE_PUBLIC_SECTOR', level: 1, validFrom: '2026-01-04', validUntil: null,
    text: {
      zh: '机关、事业单位带头安排残疾人就业,重点关注残疾人高校毕业生。',
      en: 'Public organs and institutions pay special regard to disabled graduates.',
    },
    source: { zh: '晋政办发〔2025〕35号第五条', en: 'Jin Zheng Ban Fa [2025] 35, measure 5' },
  },
  {
    id: 'DIFFICULTY_PUBLIC_WELFARE', level: 1, validFrom: '2008-01-01', validUntil: null,
    text: { zh: '就业困难人员优先安排公益性岗位。', en: 'People with difficulty in finding work come first for public-welfare posts.' },
    source: { zh: '《中华人民共和国就业促进法》第五十三条', en: 'Employment Promotion Law, article 53' },
  },
];
