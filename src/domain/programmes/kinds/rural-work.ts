import { text } from '../../../platform/i18n/text.js';
import { ofPart, ofProgramme } from './detail-field.js';
import { yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';
import { stage } from './stage.js';
import { loan, people } from './usual-details.js';

// Measure 6: rural disabled people.

/** Who is due for a visit is found with `peopleOwed(what: VISIT)`. */
export const villageVisit = programmeKind({
  code: 'villageVisit',
  label: text('走访探视困难残疾人家庭', 'Visits by village officials'),
  clauses: ['6.1'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  countsAs: ['FAMILY_VISIT'],
  fields: [
    ofPart.choice('visitor', text('走访人', 'Who visited'), [
      { code: 'township', label: text('乡镇干部', 'Township official') },
      { code: 'village', label: text('村干部', 'Village official') },
      { code: 'firstSecretary', label: text('驻村第一书记', 'First secretary of the village') },
      { code: 'workTeam', label: text('驻村工作队员', 'Member of the work team') },
    ]),
    ofPart.prose('needs', text('家庭情况和需求', 'How the family is, and what it needs')),
    ofPart.prose('agreed', text('个性化就业帮扶措施', 'Help into work that was agreed')),
    ofPart.date('doneBy', text('落实期限', 'To be done by')),
  ],
  stages: [
    stage('visited', text('已走访', 'Visited'), { next: ['agreed', 'nothingAgreed'] }),
    stage('agreed', text('已商定措施', 'Help agreed'), { due: 'doneBy', needs: ['agreed', 'doneBy'], isBeginning: true, next: ['done'], outcome: 'MEASURE_AGREED' }),
    stage('done', text('措施已落实', 'Help given'), {}),
    stage('nothingAgreed', text('暂不需要措施', 'No help wanted for now'), { needs: ['needs'], outcome: 'NO_RESULT' }),
  ],
  indicators: [{
    code: 'visitsWithHelp', clause: '6.1', label: text('走访中商定的帮扶措施', 'Visits at which help was agreed'),
    counted: 'REACHED', stages: ['agreed'], target: null, ...yearly,
  }],
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
  fields: [
    ofProgramme.line('work', text('生产内容', 'What is made')),
    ofProgramme.number('staff', text('用工人数', 'People who work there'), text('人', 'people'), { most: 10_000 }),
    ofProgramme.number('disabledStaff', text('其中残疾人', 'Disabled people among them'), text('人', 'people'), { least: 0, most: 10_000 }),
    ofPart.money('monthlyPay', text('月收入', 'Pay a month')),
  ],
  needs: ['work', 'staff', 'disabledStaff'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['working', 'left'] }),
    stage('working', text('已上岗', 'At work'), { needs: ['monthlyPay'], next: ['left'], state: 'ATTENDED', outcome: 'EMPLOYED' }),
    stage('left', text('已离开', 'Left'), { isLeaving: true }),
  ],
  checkDetails({ staff, disabledStaff }, pathOf, validator) {
    if (typeof staff !== 'string' || typeof disabledStaff !== 'string' || Number(disabledStaff) <= Number(staff)) return;
    validator.add(pathOf('disabledStaff'), 'CONTRADICTION', text(
      '残疾人不能多于用工人数。', 'There can be no more disabled people than people who work there.'));
  },
});

export const parcelStation = programmeKind({
  code: 'parcelStation',
  label: text('寄递物流服务站点', 'Parcel stations'),
  clauses: ['6.3'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  conditions: ['rural'],
  fields: [
    ofProgramme.line('operator', text('寄递企业', 'Parcel company')),
    ofPart.line('village', text('服务站点所在村', 'Village of the station')),
    ofPart.line('services', text('多元化经营服务', 'Other services of the station')),
    ofPart.money('monthlyIncome', text('月收入', 'Income a month')),
  ],
  needs: ['operator'],
  stages: [
    stage('asked', text('已申请', 'Asked for'), { next: ['trained', 'left'] }),
    stage('trained', text('已培训', 'Trained'), { next: ['open', 'left'], outcome: 'TRAINED' }),
    stage('open', text('站点营业', 'Station open'), {
      needs: ['village', 'services', 'monthlyIncome'], next: ['left'], state: 'ATTENDED', outcome: 'FLEXIBLE_WORK',
    }),
    stage('left', text('已退出', 'Left'), { isLeaving: true }),
  ],
});

/** Families share in what a project earns (clause 6.2), whatever its form: live selling, village tourism (6.4). */
export const ruralProject = programmeKind({
  code: 'ruralProject',
  label: text('生产经营、特色创业项目', 'Rural projects with shared income'),
  clauses: ['6.2', '6.4'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['rural'],
  fields: [
    ofProgramme.line('project', text('项目', 'The project')),
    ofProgramme.choice('form', text('经营形式', 'Form'), [
      { code: 'farming', label: text('种植、养殖', 'Farming') },
      { code: 'processing', label: text('加工', 'Processing') },
      { code: 'liveSelling', label: text('电商直播', 'Live selling') },
      { code: 'tourism', label: text('乡村旅游', 'Village tourism') },
      { code: 'other', label: text('其他', 'Other') },
    ]),
    ofProgramme.number('households', text('参与户数', 'Families that share in it'), text('户', 'families'), { most: 100_000 }),
    people('members', text('家庭人数', 'Members of the family'), { most: 30 }),
    ofPart.number('year', text('收益年度', 'Year of the share'), text('年', 'year'), { least: 2020, most: 2100 }),
    ofPart.money('share', text('户年收益', 'What the family got that year')),
  ],
  needs: ['project', 'form', 'households'],
  stages: [
    stage('joined', text('已参与', 'Joined'), { next: ['paid', 'left'] }),
    stage('paid', text('已分红', 'Share paid'), { needs: ['year', 'share'], next: ['paid', 'left'], state: 'ATTENDED', outcome: 'FLEXIBLE_WORK' }),
    stage('left', text('已退出', 'Left'), { isLeaving: true }),
  ],
});

export const ruralLoan = programmeKind({
  code: 'ruralLoan',
  label: text('产业发展信贷支持', 'Loans for rural people'),
  clauses: ['6.5'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['rural', 'adult'],
  fields: [ofPart.line('purpose', text('贷款用途', 'What the loan is for')), ...loan],
  stages: [
    stage('applied', text('已申请', 'Applied'), { needs: ['bank', 'purpose', 'amountAsked'], next: ['granted', 'refused'] }),
    stage('granted', text('已放款', 'Granted'), { due: 'repayBy',
      needs: ['amount', 'rate', 'interestSubsidy', 'repayBy'], next: ['repaid', 'overdue'], outcome: 'LOAN_GRANTED',
    }),
    stage('overdue', text('已逾期', 'Overdue'), { due: 'repayBy', next: ['repaid'] }),
    stage('repaid', text('已还清', 'Repaid')),
    stage('refused', text('未批准', 'Refused'), { outcome: 'NO_RESULT' }),
  ],
  indicators: [{
    code: 'ruralLoans', clause: '6.5', label: text('农村残疾人产业贷款', 'Loans for rural people'),
    counted: 'REACHED', stages: ['granted'], target: null, ...yearly,
  }],
});
