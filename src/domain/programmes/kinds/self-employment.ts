import { text } from '../../../platform/i18n/text.js';
import { ofPart, ofProgramme } from './detail-field.js';
import { yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';
import { stage } from './stage.js';
import { months } from './usual-details.js';

// Measure 3: self-employment and flexible work. Stalls stand in market-stall.ts, lottery agencies in lottery-agency.ts,
// finance and accessibility in finance-and-access.ts.

export const startupPark = programmeKind({
  code: 'startupPark',
  label: text('创业载体工位、场地', 'Places in a start-up park'),
  clauses: ['3.1'],
  takers: 'PEOPLE', places: 'MUST', admission: 'DRAW',
  fields: [
    ofPart.prose('plan', text('创业计划', 'Plan of the business'), { isAsked: true }),
    ofPart.number('area', text('场地面积', 'Area'), text('平方米', 'square metres'), { most: 100_000, decimals: 1 }),
    ofPart.money('usualRent', text('一般月租金', 'Usual monthly rent')),
    ofPart.money('rent', text('减免后的月租金', 'Reduced monthly rent')),
    ofPart.number('months', text('租期', 'Length of the tenancy'), months, { most: 120 }),
    ofPart.prose('advice', text('创业指导、项目推介、融资对接情况', 'Guidance, projects and finance that were brought')),
  ],
  stages: [
    stage('applied', text('已申请', 'Applied'), { next: ['in', 'notAdmitted'] }),
    stage('in', text('已入驻', 'Moved in'), {
      needs: ['area', 'usualRent', 'rent', 'months'], next: ['graduated', 'left'], state: 'ATTENDED', outcome: 'STARTED_BUSINESS',
    }),
    stage('graduated', text('已毕业', 'Graduated'), { needs: ['advice'], isLeaving: true }),
    stage('left', text('已退出', 'Left'), { isLeaving: true, outcome: 'NO_RESULT' }),
    stage('notAdmitted', text('未入驻', 'Not admitted'), { state: 'CANCELLED', isLeaving: true, outcome: 'NO_RESULT' }),
  ],
  checkDetails({ rent, usualRent }, pathOf, validator) {
    if (typeof rent !== 'string' || typeof usualRent !== 'string' || Number(rent) < Number(usualRent)) return;
    validator.add(pathOf('rent'), 'CONTRADICTION', text(
      '创业场地应免费或低成本:减免后的租金须低于一般租金。', 'The place is free or cheap: the reduced rent must be below the usual one.'));
  },
  indicators: [{
    code: 'startupTenants', clause: '3.1', label: text('创业载体入驻', 'Tenants who moved into a start-up park'),
    counted: 'REACHED', stages: ['in'], target: null, ...yearly,
  }],
});

export const startupService = programmeKind({
  code: 'startupService',
  label: text('创业指导、项目推介、融资对接', "Guidance for one's own business"),
  clauses: ['3.1'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  fields: [
    ofProgramme.choice('service', text('服务内容', 'The service'), [
      { code: 'guidance', label: text('创业指导', 'Guidance') },
      { code: 'project', label: text('项目推介', 'Proposal of projects') },
      { code: 'finance', label: text('融资对接', 'Contact with lenders') },
    ]),
    ofPart.prose('advice', text('指导意见', 'Advice that was given')),
    ofPart.date('nextOn', text('下次跟进日期', 'Next contact by')),
    ofPart.line('business', text('创办的经营主体', 'The business that was begun')),
  ],
  needs: ['service'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['advised'] }),
    stage('advised', text('已指导', 'Advised'), { due: 'nextOn', needs: ['advice'], next: ['started', 'notStarted'], state: 'ATTENDED' }),
    stage('started', text('已创业', 'Business begun'), { needs: ['business'], outcome: 'STARTED_BUSINESS' }),
    stage('notStarted', text('未创业', 'No business begun'), { outcome: 'NO_RESULT' }),
  ],
});

export const flexibleWorkTraining = programmeKind({
  code: 'flexibleWorkTraining',
  label: text('灵活就业、新业态技能培训', 'Training for flexible work'),
  clauses: ['3.1', '3.5'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  fields: [
    ofProgramme.choice('work', text('培训的工作', 'The work that is taught'), [
      { code: 'onlineSales', label: text('网络销售', 'Selling online') },
      { code: 'cloudService', label: text('云客服', 'Customer service from home') },
      { code: 'liveSelling', label: text('直播带货', 'Live selling') },
      { code: 'annotation', label: text('数据标注', 'Data annotation') },
      { code: 'delivery', label: text('寄递配送', 'Parcels and delivery') },
      { code: 'other', label: text('其他', 'Other') },
    ]),
  ],
  needs: ['work'],
});

export const craftWorkshop = programmeKind({
  code: 'craftWorkshop',
  label: text('美丽工坊、文创基地', 'Places in a crafts workshop'),
  clauses: ['3.2'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  fields: [
    ofProgramme.line('products', text('手工艺品、农产品、文创产品', 'Crafts, farm products, cultural products that are made')),
    ofProgramme.line('soldThrough', text('销售渠道', 'Where the products are sold')),
    ofPart.money('monthlyIncome', text('月均收入', 'Income a month')),
  ],
  needs: ['products'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['making', 'left'] }),
    stage('making', text('已参加生产', 'Makes products'), { needs: ['monthlyIncome'], next: ['left'], state: 'ATTENDED', outcome: 'FLEXIBLE_WORK' }),
    stage('left', text('已离开', 'Left'), { isLeaving: true }),
  ],
});

export const liveHostTraining = programmeKind({
  code: 'liveHostTraining',
  label: text('励志主播培育', 'Live-streaming hosts'),
  clauses: ['3.2', '6.4'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  fields: [
    ofProgramme.line('platform', text('直播平台', 'Platform of the streams')),
    ofPart.line('sells', text('推广、销售的产品', 'What the host sells')),
    ofPart.money('monthlySales', text('月销售额', 'Sales a month')),
  ],
  needs: ['platform'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['trained'] }),
    stage('trained', text('已培训', 'Trained'), { next: ['live', 'notLive'], state: 'ATTENDED', outcome: 'TRAINED' }),
    stage('live', text('已开播', 'Hosts streams'), { needs: ['sells', 'monthlySales'], outcome: 'FLEXIBLE_WORK' }),
    stage('notLive', text('未开播', 'Hosts none'), { outcome: 'NO_RESULT' }),
  ],
});

export const platformSupport = programmeKind({
  code: 'platformSupport',
  label: text('平台企业定向帮扶', 'Directed help of a platform company'),
  clauses: ['3.6'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['certificate'],
  fields: [
    ofProgramme.line('platform', text('互联网平台企业', 'The platform company')),
    ofProgramme.choice('support', text('帮扶方式', 'How it helps'), [
      { code: 'commission', label: text('减免佣金、服务费', 'Lower commission or fees') },
      { code: 'traffic', label: text('流量扶持', 'More visibility') },
      { code: 'orders', label: text('优先派单', 'Orders first') },
      { code: 'training', label: text('培训', 'Training') },
      { code: 'equipment', label: text('设备支持', 'Equipment') },
    ]),
    ofPart.money('incomeBefore', text('帮扶前月收入', 'Monthly income before')),
    ofPart.money('incomeAfter', text('帮扶后月收入', 'Monthly income after')),
    ofPart.date('supportUntil', text('帮扶期至', 'Helped until')),
  ],
  needs: ['platform', 'support'],
  stages: [
    stage('asked', text('已申请', 'Asked for'), { next: ['supported', 'refused'] }),
    stage('supported', text('帮扶中', 'Helped'), { due: 'supportUntil', needs: ['incomeBefore', 'supportUntil'], next: ['ended'], state: 'ATTENDED', outcome: 'FLEXIBLE_WORK' }),
    stage('ended', text('帮扶结束', 'Help ended'), { needs: ['incomeAfter'] }),
    stage('refused', text('未帮扶', 'Not helped'), { state: 'CANCELLED', isLeaving: true, outcome: 'NO_RESULT' }),
  ],
});
