import { text } from '../../../platform/i18n/text.js';
import { programmeKind } from './programme-kind.js';

// Measure 3: self-employment and flexible work.

export const startupPark = programmeKind({
  code: 'startupPark',
  label: text('创业载体工位、场地', 'Places in a start-up park'),
  clauses: ['3.1'],
  takers: 'PEOPLE', places: 'MUST', admission: 'DRAW',
});

export const startupService = programmeKind({
  code: 'startupService',
  label: text('创业指导、项目推介、融资对接', "Guidance for one's own business"),
  clauses: ['3.1'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
});

export const flexibleWorkTraining = programmeKind({
  code: 'flexibleWorkTraining',
  label: text('灵活就业、新业态技能培训', 'Training for flexible work'),
  clauses: ['3.1', '3.5'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
});

export const craftWorkshop = programmeKind({
  code: 'craftWorkshop',
  label: text('美丽工坊、文创基地', 'Places in a crafts workshop'),
  clauses: ['3.2'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
});

export const liveHostTraining = programmeKind({
  code: 'liveHostTraining',
  label: text('励志主播培育', 'Live-streaming hosts'),
  clauses: ['3.2', '6.4'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
});

export const platformSupport = programmeKind({
  code: 'platformSupport',
  label: text('平台企业定向帮扶', 'Directed help of a platform company'),
  clauses: ['3.6'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
});

export const lotteryAgency = programmeKind({
  code: 'lotteryAgency',
  label: text('福利彩票、体育彩票代销', 'Agencies of the lotteries'),
  clauses: ['3.8'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
});

export const accessibleApplication = programmeKind({
  code: 'accessibleApplication',
  label: text('互联网应用无障碍改造', 'Accessible applications'),
  clauses: ['3.4'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
});

export const telecomOffer = programmeKind({
  code: 'telecomOffer',
  label: text('电信助残特色服务', 'Offers of telecom companies'),
  clauses: ['3.4'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
});

export const smartSkillsHelp = programmeKind({
  code: 'smartSkillsHelp',
  label: text('智能技术运用帮助', 'Help with phones and computers'),
  clauses: ['3.4'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
});

export const financeProject = programmeKind({
  code: 'financeProject',
  label: text('推荐纳入金融项目库', 'Put on the list of projects for banks'),
  clauses: ['3.3'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
});
