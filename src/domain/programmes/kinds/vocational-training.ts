import { text } from '../../../platform/i18n/text.js';
import { yearly, type ProgrammeIndicator } from './indicator.js';
import { programmeKind } from './programme-kind.js';

// Measure 9: vocational training.

/** Courses of three kinds count towards the number of clause 9.3. */
const vocationalTraining: ProgrammeIndicator = {
  code: 'vocationalTraining', clause: '9.3', label: text('职业技能培训', 'Vocational training'),
  counted: 'TIMES', target: { of: 'PROVINCE', number: 5000 }, ...yearly,
};

export const vocationalCourse = programmeKind({
  code: 'vocationalCourse',
  label: text('职业技能培训', 'Vocational courses'),
  clauses: ['9.3'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST', isUsual: true,
  conditions: ['certificate'],
  indicators: [vocationalTraining],
});

export const orderedCourse = programmeKind({
  code: 'orderedCourse',
  label: text('订单、定岗、师带徒培训', "Courses to an employer's order"),
  clauses: ['9.4'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  conditions: ['certificate'],
  indicators: [vocationalTraining],
});

export const heritageCourse = programmeKind({
  code: 'heritageCourse',
  label: text('非遗传承技能培训', 'Courses in heritage crafts'),
  clauses: ['9.6'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['certificate'],
  indicators: [vocationalTraining],
});

export const skillsContest = programmeKind({
  code: 'skillsContest',
  label: text('职业技能竞赛', 'Skills contests'),
  clauses: ['9.5'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  indicators: [{
    code: 'skillsContest', clause: '9.5', label: text('四年内举办的职业技能竞赛', 'Skills contests within four years'),
    counted: 'HELD', years: 4, target: { of: 'PROVINCE', number: 1 }, ...yearly,
  }],
});

export const specialClass = programmeKind({
  code: 'specialClass',
  label: text('特教中职班', 'Vocational classes of special education'),
  clauses: ['9.1'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
});

export const researchResult = programmeKind({
  code: 'researchResult',
  label: text('助残科技成果转化', 'Research put to use'),
  clauses: ['9.7'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
});
