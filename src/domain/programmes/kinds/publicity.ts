import { text } from '../../../platform/i18n/text.js';
import { ofPart, ofProgramme } from './detail-field.js';
import { measuresSince, type ProgrammeIndicator } from './indicator.js';
import { programmeKind } from './programme-kind.js';
import { stage } from './stage.js';
import { hours } from './usual-details.js';

// Measure 8: the publicity month, speakers, charities and volunteers.

/** Events of the publicity month count in September alone. */
const campaign: ProgrammeIndicator = {
  code: 'campaign', clause: '8.8', label: text('九月就业宣传月活动', 'Events of the publicity month, September'),
  counted: 'HELD', month: 9, target: { of: 'EACH_CITY', number: 1 }, due: '09-30', since: measuresSince,
};

export const campaignEvent = programmeKind({
  code: 'campaignEvent',
  label: text('就业宣传月活动', 'Events of the publicity month'),
  clauses: ['8.8'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  fields: [
    ofProgramme.choice('activity', text('活动内容', 'What it is'), [
      { code: 'policy', label: text('政策宣讲', 'Policies are explained') },
      { code: 'stories', label: text('就业典型事迹分享', 'People tell of their work') },
      { code: 'other', label: text('其他', 'Other') },
    ]),
    ofProgramme.line('venue', text('文化和旅游场所、大型公共活动', 'Place of culture or tourism, or public event')),
  ],
  needs: ['activity'],
  indicators: [campaign],
});

export const charitySale = programmeKind({
  code: 'charitySale',
  label: text('爱心助残义卖', 'Charity sales'),
  clauses: ['8.8'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  fields: [
    ofProgramme.line('goods', text('义卖的产品', 'What is sold')),
    ofProgramme.money('raised', text('义卖金额', 'Amount that it raised')),
    ofProgramme.line('goesTo', text('款项用途', 'What the money is for')),
  ],
  needs: ['goods', 'goesTo'],
  indicators: [campaign],
});

export const speakersTour = programmeKind({
  code: 'speakersTour',
  label: text('就业创业宣讲', "Speakers' tours"),
  clauses: ['8.9'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  fields: [
    ofProgramme.choice('venue', text('宣讲场所', 'Where they speak'), [
      { code: 'school', label: text('学校', 'School') },
      { code: 'organ', label: text('机关', 'Public body') },
      { code: 'company', label: text('企业', 'Company') },
      { code: 'community', label: text('社区', 'Community') },
      { code: 'village', label: text('乡村', 'Village') },
    ]),
    ofProgramme.line('topic', text('宣讲主题', 'Topic')),
    ofProgramme.number('speakers', text('宣讲员人数', 'Speakers'), text('人', 'people'), { most: 100 }),
  ],
  needs: ['venue', 'topic', 'speakers'],
});

export const charityProject = programmeKind({
  code: 'charityProject',
  label: text('帮扶就业公益慈善项目', 'Charity projects'),
  clauses: ['8.10'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  fields: [
    ofProgramme.line('sponsor', text('专门协会、基金会或公益联盟', 'Association, foundation or alliance')),
    ofProgramme.money('budget', text('项目资金', 'Funds of the project')),
    ofPart.prose('help', text('提供的帮扶', 'Help that was given')),
    ofPart.money('amount', text('资助金额', 'Amount that was given')),
  ],
  needs: ['sponsor'],
  stages: [
    stage('asked', text('已申请', 'Asked for'), { next: ['helped', 'refused'] }),
    stage('helped', text('已帮扶', 'Helped'), { needs: ['help'], state: 'ATTENDED' }),
    stage('refused', text('未帮扶', 'Not helped'), { state: 'CANCELLED', isLeaving: true, outcome: 'NO_RESULT' }),
  ],
});

export const volunteerService = programmeKind({
  code: 'volunteerService',
  label: text('助残就业志愿服务', 'Volunteers who help people into work'),
  clauses: ['8.10'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  fields: [
    ofProgramme.line('association', text('组织单位', 'Association of the volunteers')),
    ofProgramme.number('volunteers', text('志愿者', 'Volunteers'), text('人', 'people'), { most: 100_000 }),
    ofProgramme.number('serviceHours', text('志愿服务时长', 'Hours of service'), hours, { least: 0, most: 1_000_000, decimals: 1 }),
  ],
  needs: ['association', 'volunteers'],
});
