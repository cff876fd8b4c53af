import { text } from '../../../platform/i18n/text.js';
import { by2027, yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';

// Measure 7: blind massage, and other work of blind people.

export const massageHospital = programmeKind({
  code: 'massageHospital',
  label: text('盲人按摩医院建成', 'The hospital of blind massage, finished'),
  clauses: ['7.1'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  indicators: [{
    code: 'massageHospital', clause: '7.1', label: text('山西省盲人按摩医院建设', 'The hospital of blind massage'),
    counted: 'HELD', years: 3, target: { of: 'PROVINCE', number: 1 }, ...by2027,
  }],
});

export const massageClinic = programmeKind({
  code: 'massageClinic',
  label: text('盲人医疗按摩所扶持', 'Help with opening a medical massage clinic'),
  clauses: ['7.1'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['medicalMassage'],
});

export const massageChain = programmeKind({
  code: 'massageChain',
  label: text('盲人保健按摩连锁化、品牌化', 'Massage shops that become chains and brands'),
  clauses: ['7.1'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
});

export const medicalMassageExam = programmeKind({
  code: 'medicalMassageExam',
  label: text('盲人医疗按摩人员考试', 'The examination in medical massage'),
  clauses: ['7.4'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  conditions: ['visualDisability'],
});

export const massageReview = programmeKind({
  code: 'massageReview',
  label: text('资格审核、证书年审', 'Yearly review of certificates'),
  clauses: ['7.4'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['medicalMassage'],
});

export const massageTitle = programmeKind({
  code: 'massageTitle',
  label: text('盲人医疗按摩职称评审', 'Review for a professional title'),
  clauses: ['7.4'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['medicalMassage'],
});

export const teacherTraining = programmeKind({
  code: 'teacherTraining',
  label: text('盲人保健按摩骨干师资培训', 'Teacher training in health-care massage'),
  clauses: ['7.5'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['massage'],
  countsAs: ['CONTINUING_EDUCATION'],
  indicators: [{
    code: 'teacherTraining', clause: '7.5',
    label: text('盲人保健按摩骨干师资培训', 'Teacher trainings in health-care massage'),
    counted: 'HELD', target: { of: 'PROVINCE', number: 1 }, ...yearly,
  }],
});

export const medicalMassageTraining = programmeKind({
  code: 'medicalMassageTraining',
  label: text('盲人医疗按摩培训', 'Training in medical massage'),
  clauses: ['7.5'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['medicalMassage'],
  countsAs: ['CONTINUING_EDUCATION'],
  indicators: [{
    code: 'medicalMassageTraining', clause: '7.5', label: text('盲人医疗按摩培训', 'Trainings in medical massage'),
    counted: 'HELD', target: { of: 'PROVINCE', number: 1 }, ...yearly,
  }],
});

export const massageInternship = programmeKind({
  code: 'massageInternship',
  label: text('盲人医疗按摩实习', 'Massage internships'),
  clauses: ['7.6'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  conditions: ['massage'],
});

export const massageRecommendation = programmeKind({
  code: 'massageRecommendation',
  label: text('盲人按摩人员推荐就业', 'Posts recommended to practitioners'),
  clauses: ['7.6'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['massage'],
});

export const continuingEducation = programmeKind({
  code: 'continuingEducation',
  label: text('盲人医疗按摩继续教育', 'Continuing education in medical massage'),
  clauses: ['7.4'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['medicalMassage'],
  countsAs: ['CONTINUING_EDUCATION'],
});

export const voiceTraining = programmeKind({
  code: 'voiceTraining',
  label: text('声音主播、音频编辑、舞蹈', 'Voice hosting, audio editing, dance'),
  clauses: ['7.7'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['visualDisability'],
});

export const businessRegistration = programmeKind({
  code: 'businessRegistration',
  label: text('盲人经营主体登记便利服务', 'Help with registering a business'),
  clauses: ['7.2'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['visualDisability'],
});
