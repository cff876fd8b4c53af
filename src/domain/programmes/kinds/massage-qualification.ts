import { text } from '../../../platform/i18n/text.js';
import { ofPart } from './detail-field.js';
import { yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';
import { stage } from './stage.js';
import { hours } from './usual-details.js';

// Measure 7, clause 7.4: examination, yearly review, continuing education and titles in medical massage. What a stage
// decides is written to the practice of the person (`BlindMassagePractitioner`).

/** Codes are those of the API's enum MassageTitle. */
const titles = [
  { code: 'ASSISTANT', label: text('医疗按摩员', 'Assistant') },
  { code: 'JUNIOR', label: text('医疗按摩师(初级)', 'Junior') },
  { code: 'INTERMEDIATE', label: text('主治医疗按摩师(中级)', 'Intermediate') },
  { code: 'DEPUTY_SENIOR', label: text('副主任医疗按摩师', 'Deputy senior') },
  { code: 'SENIOR', label: text('主任医疗按摩师', 'Senior') },
] as const;

/** Accommodations of the examination are asked for with the registration, and answered before it. */
export const medicalMassageExam = programmeKind({
  code: 'medicalMassageExam',
  label: text('盲人医疗按摩人员考试', 'The examination in medical massage'),
  clauses: ['7.4'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  conditions: ['visualDisability', 'certificate', 'massageEducation'],
  fields: [
    ofPart.line('paper', text('试卷形式', 'Form of the papers: Braille, large print, read aloud'), { isAsked: true }),
    ofPart.line('accommodations', text('其他考试便利', 'Other accommodations that are asked for'), { isAsked: true }),
    ofPart.prose('provided', text('提供的考试便利', 'Accommodations that are given, and why not where one is not')),
    ofPart.number('score', text('成绩', 'Score'), text('分', 'points'), { least: 0, most: 1000, decimals: 1 }),
  ],
  stages: [
    stage('registered', text('已报名', 'Registered'), { needs: ['paper'], next: ['admitted', 'notAdmitted'] }),
    stage('admitted', text('审核通过,便利已答复', 'Admitted, accommodations answered'), { needs: ['provided'], next: ['passed', 'failed'] }),
    stage('passed', text('考试合格', 'Passed'), { needs: ['score'], state: 'ATTENDED', outcome: 'TRAINED', effect: 'MASSAGE_QUALIFIED' }),
    stage('failed', text('考试不合格', 'Failed'), { needs: ['score'], state: 'ATTENDED', outcome: 'NO_RESULT' }),
    stage('notAdmitted', text('审核未通过', 'Not admitted'), { state: 'CANCELLED', isLeaving: true, outcome: 'NO_RESULT' }),
  ],
});

/** A review that passed moves the day by which the next one is due. */
export const massageReview = programmeKind({
  code: 'massageReview',
  label: text('资格审核、证书年审', 'Yearly review of certificates'),
  clauses: ['7.4'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['medicalMassage'],
  fields: [
    ofPart.number('hours', text('本年继续教育学时', 'Hours of continuing education of the year'), hours, { least: 0, most: 2000, decimals: 1 }),
    ofPart.prose('reason', text('未通过的原因', 'Why it was not passed')),
  ],
  stages: [
    stage('passed', text('年审合格', 'Passed'), { effect: 'MASSAGE_REVIEWED' }),
    stage('submitted', text('已提交', 'Submitted'), { isBeginning: true, next: ['passed', 'failed'], state: 'ALLOTTED' }),
    stage('failed', text('年审不合格', 'Not passed'), { needs: ['reason'], isBeginning: true, next: ['passed'], outcome: 'NO_RESULT' }),
  ],
  indicators: [{
    code: 'massageReviews', clause: '7.4', label: text('盲人医疗按摩年审合格', 'Yearly reviews that were passed'),
    counted: 'REACHED', stages: ['passed'], target: null, ...yearly,
  }],
});

/** A title that was certified stands with the practice. */
export const massageTitle = programmeKind({
  code: 'massageTitle',
  label: text('盲人医疗按摩职称评审', 'Review for a professional title'),
  clauses: ['7.4'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['medicalMassage'],
  fields: [ofPart.choice('title', text('职称', 'Professional title'), titles), ofPart.line('certificateNumber', text('证书编号', 'Number of the title certificate'))],
  stages: [
    stage('applied', text('已申报', 'Applied'), { needs: ['title'], next: ['certified', 'notCertified'], state: 'ALLOTTED' }),
    stage('certified', text('评审通过', 'Certified'), { needs: ['title'], isBeginning: true, state: 'ATTENDED', effect: 'MASSAGE_TITLE' }),
    stage('notCertified', text('评审未通过', 'Not certified'), { state: 'ATTENDED', outcome: 'NO_RESULT' }),
  ],
});

/** The filing of a practice at a medical institution (执业备案). */
export const massageFiling = programmeKind({
  code: 'massageFiling',
  label: text('盲人医疗按摩人员执业备案', 'Filing of a practice of medical massage'),
  clauses: ['7.3', '7.4'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['medicalMassage'],
  fields: [ofPart.line('institution', text('备案的医疗机构', 'Medical institution of the filing')), ofPart.prose('reason', text('未备案的原因', 'Why it was not filed'))],
  stages: [
    stage('submitted', text('已提交', 'Submitted'), { needs: ['institution'], next: ['filed', 'refused'], state: 'ALLOTTED' }),
    stage('filed', text('已备案', 'Filed'), { needs: ['institution'], isBeginning: true, state: 'ATTENDED', effect: 'MASSAGE_FILED' }),
    stage('refused', text('未备案', 'Not filed'), { needs: ['reason'], next: ['filed'], outcome: 'NO_RESULT' }),
  ],
});

export const continuingEducation = programmeKind({
  code: 'continuingEducation',
  label: text('盲人医疗按摩继续教育', 'Continuing education in medical massage'),
  clauses: ['7.4'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['medicalMassage'],
  countsAs: ['CONTINUING_EDUCATION'],
});
