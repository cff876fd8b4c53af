import { text } from '../../../platform/i18n/text.js';
import { yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';

// Measure 6: rural disabled people.

export const villageVisit = programmeKind({
  code: 'villageVisit',
  label: text('走访探视困难残疾人家庭', 'Visits by village officials'),
  clauses: ['6.1'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
});

export const practicalTraining = programmeKind({
  code: 'practicalTraining',
  label: text('农村困难残疾人实用技术培训', 'Practical training for rural people'),
  clauses: ['6.6'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['ruralInDifficulty'],
  indicators: [{
    code: 'practicalTraining', clause: '6.6',
    label: text('农村困难残疾人实用技术培训', 'Practical training of rural people in difficulty'),
    counted: 'TIMES', target: { of: 'PROVINCE', number: 1000 }, ...yearly,
  }],
});

export const helpWorkshop = programmeKind({
  code: 'helpWorkshop',
  label: text('帮扶车间、基地', 'Places in a rural workshop'),
  clauses: ['6.5'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  conditions: ['rural'],
});

export const parcelStation = programmeKind({
  code: 'parcelStation',
  label: text('寄递物流服务站点', 'Parcel stations'),
  clauses: ['6.3'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  conditions: ['rural'],
});

export const ruralProject = programmeKind({
  code: 'ruralProject',
  label: text('生产经营、特色创业项目', 'Rural projects with shared income'),
  clauses: ['6.2', '6.4'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['rural'],
});

export const ruralLoan = programmeKind({
  code: 'ruralLoan',
  label: text('产业发展信贷支持', 'Loans for rural people'),
  clauses: ['6.5'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['rural'],
});
