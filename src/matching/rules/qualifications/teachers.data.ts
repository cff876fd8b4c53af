import type { QualificationRule } from './qualification-rule.js';

const isAsked = { validFrom: '1994-01-01', validUntil: null, step: null, isScarce: false } as const;

const source = { zh: '《中华人民共和国教师法》第十条', en: 'Teachers Law, article 10' } as const;

/** Teachers of every stage. A qualification holds for its own stage and those below; certificates say so themselves. */
export const teacherQualifications: readonly QualificationRule[] = [
  {
    ...isAsked, occupationCodes: ['2-08-03-00'], anyOf: ['teacherKindergarten'], source,
    text: { zh: '幼儿园教师须取得相应的教师资格。', en: 'Teaching in a kindergarten needs the teacher qualification.' },
  },
  {
    ...isAsked, occupationCodes: ['2-08-02-04'], anyOf: ['teacherPrimary'], source,
    text: { zh: '小学教师须取得相应的教师资格。', en: 'Teaching in a primary school needs the teacher qualification.' },
  },
  {
    ...isAsked, occupationCodes: ['2-08-02-03'], anyOf: ['teacherJunior'], source,
    text: {
      zh: '初级中学教师须取得相应的教师资格。',
      en: 'Teaching in a junior secondary school needs the teacher qualification.',
    },
  },
  {
    // 中学教师资格 does not say which of the two it is.
    ...isAsked, occupationCodes: ['2-08-02-01'], anyOf: ['teacherSenior', 'teacherVocational', 'teacherSecondary'], source,
    text: {
      zh: '高级中学教师须取得相应的教师资格。',
      en: 'Teaching in a senior secondary school needs the teacher qualification.',
    },
  },
  {
    ...isAsked, occupationCodes: ['2-08-02-02'],
    anyOf: ['teacherVocational', 'teacherSenior', 'teacherPractice', 'teacherSecondary'], source,
    text: {
      zh: '中等职业学校教师须取得相应的教师资格,实习指导教师须取得实习指导教师资格。',
      en: 'Teaching in a vocational school needs the teacher qualification, or that of a practice teacher.',
    },
  },
  {
    ...isAsked, occupationCodes: ['2-08-01-01', '2-08-01-02'], anyOf: ['teacherUniversity'], source,
    text: { zh: '高等学校教师须取得相应的教师资格。', en: 'Teaching at a university needs the teacher qualification.' },
  },
  {
    ...isAsked, validFrom: '2017-05-01', occupationCodes: ['2-08-04-00'],
    anyOf: [
      'teacherKindergarten', 'teacherPrimary', 'teacherJunior', 'teacherSecondary', 'teacherSenior',
      'teacherVocational', 'teacherUniversity',
    ],
    text: {
      zh: '特殊教育教师须取得教师资格,并受过特殊教育专业教育或者培训。',
      en: 'Teaching in special education needs a teacher qualification, and training in special education.',
    },
    source: { zh: '《残疾人教育条例》第四十二条', en: 'Regulations on the Education of Disabled People, article 42' },
  },
];
