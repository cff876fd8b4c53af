import type { QualificationRule } from './qualification-rule.js';

const isAsked = { validUntil: null, step: null, isScarce: false } as const;

/** Law and fire control. Accounting, legal advice in a firm and social work need no certificate by law. */
export const professionQualifications: readonly QualificationRule[] = [
  {
    ...isAsked, validFrom: '2008-06-01', occupationCodes: ['2-07-04-00'], anyOf: ['lawyer'],
    text: { zh: '律师执业须通过国家统一法律职业资格考试。', en: 'Practising law needs the legal profession qualification.' },
    source: { zh: '《中华人民共和国律师法》第五条', en: 'Lawyers Law, article 5' },
  },
  {
    ...isAsked, validFrom: '2009-05-01', occupationCodes: ['4-07-05-03'], anyOf: ['fireFacility'],
    text: {
      zh: '自动消防系统的操作人员必须持证上岗。',
      en: 'Whoever operates an automatic fire system must hold the certificate.',
    },
    source: { zh: '《中华人民共和国消防法》第二十一条', en: 'Fire Protection Law, article 21' },
  },
];
