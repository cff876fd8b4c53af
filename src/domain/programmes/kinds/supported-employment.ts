import { text } from '../../../platform/i18n/text.js';
import { yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';

// Measure 4: supported employment (辅助性就业).

export const supportedPlacement = programmeKind({
  code: 'supportedPlacement',
  label: text('辅助性就业', 'Places of supported employment'),
  clauses: ['4.1'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  conditions: ['supportedEmployment'],
  employmentKind: 'SUPPORTED',
});

export const modelInstitution = programmeKind({
  code: 'modelInstitution',
  label: text('“晋享家园”示范机构', 'Model institutions of supported employment'),
  clauses: ['4.2'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  employerConditions: ['institution'],
  indicators: [{
    code: 'modelInstitutions', clause: '4.2', label: text('“晋享家园”示范机构(次)', 'Recognitions of model institutions'),
    counted: 'TIMES', target: null, ...yearly,
  }],
});

export const labourDispatch = programmeKind({
  code: 'labourDispatch',
  label: text('辅助性就业机构劳务派遣', 'Labour dispatch by an institution'),
  clauses: ['4.3'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  employerConditions: ['institution'],
});

export const commission = programmeKind({
  code: 'commission',
  label: text('委托提供产品或服务', 'Commissions to an institution'),
  clauses: ['4.4'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  employerConditions: ['institution'],
});
