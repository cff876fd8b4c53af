import { text } from '../../../platform/i18n/text.js';
import { ofPart } from './detail-field.js';
import { yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';
import { stage } from './stage.js';

// Measure 3: agencies of the welfare and sports lotteries, with easier approval and a lower deposit (clause 3.8).

export const lotteryAgency = programmeKind({
  code: 'lotteryAgency',
  label: text('福利彩票、体育彩票代销', 'Agencies of the lotteries'),
  clauses: ['3.8'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  conditions: ['certificate', 'adult'],
  once: 'granted',
  fields: [
    ofPart.choice('lottery', text('彩票种类', 'Lottery'), [
      { code: 'welfare', label: text('福利彩票', 'Welfare lottery') },
      { code: 'sports', label: text('体育彩票', 'Sports lottery') },
    ], { isAsked: true }),
    ofPart.line('site', text('代销场所地址', 'Address of the agency'), { isAsked: true }),
    ofPart.money('usualDeposit', text('一般押金', 'Usual deposit')),
    ofPart.money('deposit', text('减免后的押金', 'Reduced deposit')),
    ofPart.money('usualFee', text('一般设备费、服务费', 'Usual fees')),
    ofPart.money('fee', text('减免后的费用', 'Reduced fees')),
    ofPart.date('contractUntil', text('代销合同至', 'Last day of the contract')),
  ],
  stages: [
    stage('asked', text('已申请', 'Asked for'), { needs: ['lottery', 'site'], next: ['checked', 'refused'], facts: [{ fact: 'sellsLottery' }] }),
    stage('checked', text('已审核', 'Checked'), { next: ['granted', 'refused'], facts: [{ fact: 'sellsLottery' }] }),
    stage('granted', text('已准予代销', 'Granted'), { due: 'contractUntil',
      needs: ['usualDeposit', 'deposit', 'contractUntil'], next: ['ended'], state: 'ATTENDED', outcome: 'STARTED_BUSINESS',
      facts: [{ fact: 'sellsLottery', until: 'contractUntil' }],
    }),
    stage('ended', text('代销结束', 'Agency ended'), { isLeaving: true }),
    stage('refused', text('未准予', 'Refused'), { state: 'CANCELLED', isLeaving: true, outcome: 'NO_RESULT' }),
  ],
  checkDetails({ deposit, usualDeposit, fee, usualFee }, pathOf, validator) {
    const pairs = [['deposit', deposit, usualDeposit], ['fee', fee, usualFee]] as const;
    for (const [code, reduced, usual] of pairs) {
      if (typeof reduced !== 'string' || typeof usual !== 'string' || Number(reduced) < Number(usual)) continue;
      validator.add(pathOf(code), 'CONTRADICTION', text(
        '押金和费用应当减免:须低于一般标准。', 'Deposit and fees are reduced: they must be below the usual ones.'));
    }
  },
  indicators: [{
    code: 'lotteryAgencies', clause: '3.8', label: text('彩票代销准予', 'Lottery agencies that were granted'),
    counted: 'REACHED', stages: ['granted'], target: null, ...yearly,
  }],
});
