import { text } from '../../../platform/i18n/text.js';
import { programmeKind } from './programme-kind.js';

// Measure 5: university graduates.

export const guidanceSession = programmeKind({
  code: 'guidanceSession',
  label: text('大学生就业指导培训', 'Guidance for graduates'),
  clauses: ['5.3'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['graduate'],
});

export const graduateAction = programmeKind({
  code: 'graduateAction',
  label: text('就业困难帮扶专项行动', 'Special help for graduates'),
  clauses: ['5.4'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['graduate'],
});
