import type { QualificationRule } from './qualification-rule.js';

const isAsked = { validUntil: null, step: null, isScarce: false } as const;

/** Medicine, nursing, pharmacy, medical massage. */
export const healthQualifications: readonly QualificationRule[] = [
  {
    ...isAsked, isScarce: true, validFrom: '2009-09-01', occupationCodes: ['2-05-10-00'], anyOf: ['medicalMassage'],
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
    ...isAsked, validFrom: '1999-05-01', validUntil: '2022-02-28',
    occupationCodes: [
      '2-05-01-01', '2-05-01-09', '2-05-01-12', '2-05-01-19', '2-05-02-01', '2-05-02-10', '2-05-02-11', '2-05-02-14',
    ],
    anyOf: ['physician', 'physicianAssistant'],
    text: { zh: '医师执业须取得医师资格并注册。', en: 'Practising medicine needs the physician qualification.' },
    source: { zh: '《中华人民共和国执业医师法》第十四条', en: 'Licensed Physicians Law, article 14' },
  },
  {
    ...isAsked, validFrom: '2022-03-01',
    occupationCodes: [
      '2-05-01-01', '2-05-01-09', '2-05-01-12', '2-05-01-19', '2-05-02-01', '2-05-02-10', '2-05-02-11', '2-05-02-14',
    ],
    anyOf: ['physician', 'physicianAssistant'],
    text: { zh: '医师执业须取得医师资格并注册。', en: 'Practising medicine needs the physician qualification.' },
    source: { zh: '《中华人民共和国医师法》第十三条', en: 'Physicians Law, article 13' },
  },
  {
    ...isAsked, validFrom: '2004-01-01', occupationCodes: ['2-05-09-00'],
    anyOf: ['villageDoctor', 'physician', 'physicianAssistant'],
    text: {
      zh: '乡村医生须取得乡村医生执业证书,或者执业(助理)医师资格。',
      en: 'Village doctors need the village doctor licence, or the qualification of a (licensed assistant) physician.',
    },
    source: { zh: '《乡村医生从业管理条例》第九条', en: 'Regulations on Village Doctors, article 9' },
  },
  {
    ...isAsked, validFrom: '2008-05-12', occupationCodes: ['2-05-08-01', '2-05-08-04', '2-05-08-05', '2-05-08-09'],
    anyOf: ['nurse'],
    text: { zh: '护士执业须取得护士执业资格。', en: 'Nursing needs the nurse qualification.' },
    source: { zh: '《护士条例》第七条', en: 'Regulations on Nurses, article 7' },
  },
  {
    ...isAsked, validFrom: '2019-12-01', occupationCodes: ['2-05-06-01', '2-05-06-02'],
    anyOf: ['pharmacist', 'pharmacyTitle'],
    text: {
      zh: '药师须取得执业药师资格或者药学专业技术资格,其他人员不得直接从事药剂技术工作。',
      en: 'Pharmacists need the licence or the professional title in pharmacy: nobody else may do pharmacy work.',
    },
    source: { zh: '《中华人民共和国药品管理法》第六十九条', en: 'Drug Administration Law, article 69' },
  },
];
