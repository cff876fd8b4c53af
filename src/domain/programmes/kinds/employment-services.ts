import { text } from '../../../platform/i18n/text.js';
import { measuresSince, type ProgrammeIndicator } from './indicator.js';
import { programmeKind } from './programme-kind.js';

// Measure 8: employment services.

/** Events of the publicity month count in September alone. */
const campaign: ProgrammeIndicator = {
  code: 'campaign', clause: '8.8', label: text('九月就业宣传月活动', 'Events of the publicity month, September'),
  counted: 'HELD', month: 9, target: { of: 'EACH_CITY', number: 1 }, due: '09-30', since: measuresSince,
};

export const employmentService = programmeKind({
  code: 'employmentService',
  label: text('就业服务', 'Employment service'),
  clauses: ['8.1'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD', isUsual: true,
});

export const defaulterTraining = programmeKind({
  code: 'defaulterTraining',
  label: text('连续三年未履行义务单位培训', 'Training for employers in default'),
  clauses: ['8.2'],
  takers: 'EMPLOYERS', places: 'MAY', admission: 'FIRST',
  countsAs: ['EMPLOYER_TRAINING'],
});

export const employerVisit = programmeKind({
  code: 'employerVisit',
  label: text('走访拓岗', 'Visits to employers'),
  clauses: ['8.3'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  countsAs: ['EMPLOYER_VISIT'],
});

export const coachTraining = programmeKind({
  code: 'coachTraining',
  label: text('就业辅导员培训', 'Training of job coaches'),
  clauses: ['8.6'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
});

export const abilityAssessment = programmeKind({
  code: 'abilityAssessment',
  label: text('职业能力评估', 'Assessment of abilities'),
  clauses: ['8.7'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  findsFact: 'ABILITY_ASSESSMENT',
});

export const assessorTraining = programmeKind({
  code: 'assessorTraining',
  label: text('职业能力评估队伍培训', 'Training of assessors'),
  clauses: ['8.7'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
});

export const campaignEvent = programmeKind({
  code: 'campaignEvent',
  label: text('就业宣传月活动', 'Events of the publicity month'),
  clauses: ['8.8'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  indicators: [campaign],
});

export const speakersTour = programmeKind({
  code: 'speakersTour',
  label: text('就业创业宣讲', "Speakers' tours"),
  clauses: ['8.9'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
});

export const charitySale = programmeKind({
  code: 'charitySale',
  label: text('爱心助残义卖', 'Charity sales'),
  clauses: ['8.8'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  indicators: [campaign],
});

export const charityProject = programmeKind({
  code: 'charityProject',
  label: text('帮扶就业公益慈善项目', 'Charity projects'),
  clauses: ['8.10'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
});

export const volunteerService = programmeKind({
  code: 'volunteerService',
  label: text('助残就业志愿服务', 'Volunteers who help people into work'),
  clauses: ['8.10'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
});

export const fullChainService = programmeKind({
  code: 'fullChainService',
  label: text('心智障碍全链式融合就业', 'The full chain for intellectual and mental disability'),
  clauses: ['8.11'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['mentalOrIntellectual'],
});

export const agencyService = programmeKind({
  code: 'agencyService',
  label: text('经营性人力资源机构服务', 'Services of commercial agencies'),
  clauses: ['8.5'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
});
