import { text } from '../../../platform/i18n/text.js';
import { yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';

// Measure 2: companies meet their social responsibility.

export const employerTraining = programmeKind({
  code: 'employerTraining',
  label: text('雇主培训', 'Employer training'),
  clauses: ['2.1'],
  takers: 'EMPLOYERS', places: 'MAY', admission: 'FIRST',
  countsAs: ['EMPLOYER_TRAINING'],
  indicators: [{
    code: 'employerTraining', clause: '2.1', label: text('雇主培训', 'Employer trainings'),
    counted: 'HELD', target: { of: 'EACH_CITY', number: 1 }, ...yearly,
  }],
});

export const disclosureSupport = programmeKind({
  code: 'disclosureSupport',
  label: text('企业社会责任披露辅导', 'Help with disclosure in reports'),
  clauses: ['2.5'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
});

export const disclosure = programmeKind({
  code: 'disclosure',
  label: text('上市公司披露安排残疾人就业', 'Listed companies that disclosed'),
  clauses: ['2.6'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  employerConditions: ['company'],
  countsAs: ['DISCLOSURE'],
});
