import { text } from '../../../platform/i18n/text.js';
import { ofPart, ofProgramme } from './detail-field.js';
import { yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';
import { stage } from './stage.js';
import { loan, people } from './usual-details.js';

// Measure 3: projects for banks (clause 3.3), accessible applications and help with them (3.4).

export const financeProject = programmeKind({
  code: 'financeProject',
  label: text('推荐纳入金融项目库', 'Put on the list of projects for banks'),
  clauses: ['3.3'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  fields: [
    ofPart.line('project', text('项目名称', 'The project')),
    people('jobs', text('吸纳或带动残疾人就业人数', 'Disabled people whom it employs or helps into work')),
    ...loan,
  ],
  stages: [
    stage('recommended', text('已推荐', 'Recommended'), { needs: ['project', 'jobs'], next: ['listed', 'notListed'] }),
    stage('listed', text('已纳入项目库', 'Listed'), { next: ['applied', 'notListed'] }),
    stage('applied', text('已申请贷款', 'Loan applied for'), { needs: ['bank', 'amountAsked'], next: ['granted', 'refused'] }),
    stage('granted', text('已放款', 'Loan granted'), { due: 'repayBy',
      needs: ['amount', 'rate', 'interestSubsidy', 'repayBy'], next: ['repaid', 'overdue'], outcome: 'LOAN_GRANTED',
    }),
    stage('repaid', text('已还清', 'Repaid')),
    stage('overdue', text('已逾期', 'Overdue'), { due: 'repayBy', next: ['repaid'] }),
    stage('refused', text('银行未批准', 'Refused by the bank'), { next: ['applied'], outcome: 'NO_RESULT' }),
    stage('notListed', text('未纳入项目库', 'Not listed'), { outcome: 'NO_RESULT' }),
  ],
  indicators: [{
    code: 'projectLoans', clause: '3.3', label: text('助残项目获得贷款', 'Loans for projects'),
    counted: 'REACHED', stages: ['granted'], target: null, ...yearly,
  }],
});

/** GB/T 37668-2019 信息技术 互联网内容无障碍可访问性技术要求与测试方法, with its three grades. */
export const accessibleApplication = programmeKind({
  code: 'accessibleApplication',
  label: text('互联网应用无障碍改造', 'Accessible applications'),
  clauses: ['3.4'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  fields: [
    ofProgramme.line('product', text('网站或应用名称', 'The site or application')),
    ofProgramme.line('operator', text('运营单位', 'Who runs it')),
    ofProgramme.choice('grade', text('GB/T 37668-2019 的等级', 'Grade of GB/T 37668-2019'), [
      { code: 'one', label: text('一级', 'Grade 1') },
      { code: 'two', label: text('二级', 'Grade 2') },
      { code: 'three', label: text('三级', 'Grade 3') },
    ]),
    ofProgramme.prose('barriers', text('检测发现的障碍', 'Barriers that the test found')),
    ofProgramme.date('retestBy', text('复测日期', 'To be tested again by')),
  ],
  stages: [
    stage('listed', text('已列入改造', 'Listed'), { needs: ['product', 'operator'], next: ['tested', 'passed'] }),
    stage('tested', text('检测未通过', 'Tested: not passed'), { due: 'retestBy', needs: ['barriers', 'retestBy'], next: ['mended', 'passed'] }),
    stage('mended', text('已整改', 'Mended'), { due: 'retestBy', next: ['tested', 'passed'] }),
    stage('passed', text('检测通过', 'Passed'), { due: 'retestBy', needs: ['grade', 'retestBy'], next: ['tested', 'passed'] }),
  ],
  indicators: [{
    code: 'accessibleApplications', clause: '3.4', label: text('互联网应用无障碍检测通过', 'Applications that passed the test'),
    counted: 'REACHED', stages: ['passed'], target: null, ...yearly,
  }],
});

export const telecomOffer = programmeKind({
  code: 'telecomOffer',
  label: text('电信助残特色服务', 'Offers of telecom companies'),
  clauses: ['3.4'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  fields: [
    ofProgramme.line('operator', text('电信运营商', 'Telecom company')),
    ofProgramme.prose('offer', text('助残服务内容', 'What it offers')),
    ofProgramme.money('usualPrice', text('一般月费', 'Usual price a month')),
    ofProgramme.money('price', text('助残月费', 'Price a month for disabled people')),
    ofProgramme.date('offeredUntil', text('有效期至', 'Offered until')),
  ],
  stages: [
    stage('offered', text('提供中', 'Offered'), { due: 'offeredUntil', needs: ['operator', 'offer'], next: ['ended'] }),
    stage('ended', text('已结束', 'Ended')),
  ],
});

export const smartSkillsHelp = programmeKind({
  code: 'smartSkillsHelp',
  label: text('智能技术运用帮助', 'Help with phones and computers'),
  clauses: ['3.4'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  fields: [
    ofProgramme.line('taught', text('教会使用的软件、设备', 'Programs and devices that are taught')),
    ofPart.flag('usesAlone', text('本人已能独立使用', 'Uses them alone')),
  ],
  needs: ['taught'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['helped'] }),
    stage('helped', text('已帮助', 'Helped'), { needs: ['usesAlone'], next: ['helped'], state: 'ATTENDED' }),
  ],
});
