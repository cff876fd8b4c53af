import { text } from '../../../platform/i18n/text.js';
import { ofPart } from './detail-field.js';
import { yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';
import { stage } from './stage.js';
import { people } from './usual-details.js';
import { detailsOfRecognition, stagesOfRecognition } from './recognition.js';

// Measure 4: supported employment (辅助性就业).

export const supportedPlacement = programmeKind({
  code: 'supportedPlacement',
  label: text('辅助性就业', 'Places of supported employment'),
  clauses: ['4.1'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  conditions: ['supportedEmployment'],
  employmentKind: 'SUPPORTED',
  fields: [
    ofPart.line('work', text('生产或经营的产品、项目', 'The product or project that the person works on')),
    ofPart.prose('supportNeeds', text('需要的支持', 'Support that the person needs')),
  ],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['working', 'left'] }),
    stage('working', text('已上岗', 'At work'), {
      needs: ['work'], next: ['movedOn', 'left'], state: 'ATTENDED', outcome: 'EMPLOYED', needsEmployment: true,
    }),
    stage('movedOn', text('转入公开市场就业', 'Moved on to the open market'), { isLeaving: true, outcome: 'MOVED_ON', needsEmployment: true }),
    stage('left', text('已离开', 'Left'), { isLeaving: true }),
  ],
});

export const modelInstitution = programmeKind({
  code: 'modelInstitution',
  label: text('“晋享家园”示范机构', 'Model institutions of supported employment'),
  clauses: ['4.2'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  employerConditions: ['institution'],
  fields: [
    ...detailsOfRecognition,
    ofPart.money('funding', text('扶持资金', 'Funding')),
  ],
  stages: [
    ...stagesOfRecognition,
  ],
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
  fields: [
    ofPart.line('userUnit', text('用工单位', 'The employer where the people work')),
    people('agreedPeople', text('约定派遣人数', 'People who are to be sent')),
    people('dispatched', text('已派遣人数', 'People who were sent')),
    ofPart.money('monthlyFee', text('每人每月服务费', 'Fee a person and month')),
    ofPart.date('contractUntil', text('派遣协议至', 'Last day of the agreement')),
    ofPart.prose('terms', text('岗位、报酬和社会保险的约定', 'What was agreed on the posts, pay and insurance')),
  ],
  stages: [
    stage('agreed', text('已签派遣协议', 'Agreed'), { due: 'contractUntil',
      needs: ['userUnit', 'agreedPeople', 'contractUntil', 'terms'], next: ['dispatched', 'ended'],
    }),
    stage('dispatched', text('已派遣', 'People sent'), { due: 'contractUntil', needs: ['dispatched'], next: ['dispatched', 'ended'], outcome: 'EMPLOYED' }),
    stage('ended', text('派遣结束', 'Ended')),
  ],
});

export const commission = programmeKind({
  code: 'commission',
  label: text('委托提供产品或服务', 'Commissions to an institution'),
  clauses: ['4.4'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  employerConditions: ['institution'],
  fields: [
    ofPart.line('client', text('委托单位', 'The employer that gives the commission')),
    ofPart.line('goods', text('产品或服务', 'Product or service')),
    ofPart.money('amount', text('金额', 'Amount')),
    ofPart.date('deliverBy', text('交付日期', 'To be delivered by')),
    people('workers', text('参与的残疾人', 'Disabled people who work on it')),
  ],
  stages: [
    stage('agreed', text('已签委托协议', 'Agreed'), { due: 'deliverBy', needs: ['client', 'goods', 'amount', 'deliverBy'], next: ['delivered', 'cancelled'] }),
    stage('delivered', text('已交付', 'Delivered'), { needs: ['workers'], next: ['paid'] }),
    stage('paid', text('已付款', 'Paid')),
    stage('cancelled', text('已取消', 'Cancelled'), { outcome: 'NO_RESULT' }),
  ],
  indicators: [{
    code: 'commissions', clause: '4.4', label: text('委托订单交付', 'Commissions that were delivered'),
    counted: 'REACHED', stages: ['delivered'], target: null, ...yearly,
  }],
});
