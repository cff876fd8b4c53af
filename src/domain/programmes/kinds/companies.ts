import { text } from '../../../platform/i18n/text.js';
import { ofPart, ofProgramme } from './detail-field.js';
import { yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';
import { stage } from './stage.js';
import { people } from './usual-details.js';

// Measure 2: companies meet their social responsibility.

export const employerTraining = programmeKind({
  code: 'employerTraining',
  label: text('雇主培训', 'Employer training'),
  clauses: ['2.1'],
  takers: 'EMPLOYERS', places: 'MAY', admission: 'FIRST',
  countsAs: ['EMPLOYER_TRAINING'],
  fields: [ofProgramme.line('partners', text('联合举办的企业、行业协会', 'Companies and associations that hold it together with the centre'))],
  indicators: [{
    code: 'employerTraining', clause: '2.1', label: text('雇主培训', 'Employer trainings'),
    counted: 'HELD', target: { of: 'EACH_CITY', number: 1 }, ...yearly,
  }],
});

/** Who was preferred among equal bids is recorded by the buyer's centre. */
export const procurementTender = programmeKind({
  code: 'procurementTender',
  label: text('国有企业同等条件优先采购', 'State-owned companies that prefer among equal bids'),
  clauses: ['2.2'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  employerConditions: ['stateOwned'],
  fields: [
    ofPart.line('subject', text('采购的产品或服务', 'What is bought')),
    ofPart.line('supplier', text('集中使用残疾人的单位或辅助性就业机构', 'The employer of many disabled people, or the institution, that bids')),
    ofPart.flag('isEqual', text('报价和条件与其他投标人相同', 'Its bid equals the best of the others')),
    ofPart.money('amount', text('成交金额', 'Amount of the contract')),
  ],
  stages: [
    stage('announced', text('已发布招标', 'Announced'), { needs: ['subject'], next: ['bid', 'noBid'] }),
    stage('bid', text('助残单位已投标', 'A supporting employer bids'), { needs: ['supplier'], next: ['awarded', 'notAwarded'] }),
    stage('awarded', text('同等条件下优先成交', 'Awarded to it among equals'), { needs: ['isEqual', 'amount'], outcome: 'POSTS_FOUND' }),
    stage('notAwarded', text('其他投标人成交', 'Awarded to another'), { needs: ['isEqual'], outcome: 'NO_RESULT' }),
    stage('noBid', text('没有助残单位投标', 'No supporting employer bids'), { outcome: 'NO_RESULT' }),
  ],
});

export const disclosureSupport = programmeKind({
  code: 'disclosureSupport',
  label: text('企业社会责任披露辅导', 'Help with disclosure in reports'),
  clauses: ['2.5'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  fields: [
    ofPart.choice('form', text('发布形式', 'Form'), [
      { code: 'report', label: text('企业社会责任报告', 'Report on social responsibility') },
      { code: 'case', label: text('履行社会责任典型案例', 'Example of social responsibility') },
    ]),
    ofPart.number('reportYear', text('报告年度', 'Year of the report'), text('年', 'year'), { least: 2020, most: 2100 }),
    ofPart.line('publishedIn', text('发布渠道', 'Where it was published')),
  ],
  stages: [
    stage('advised', text('已辅导', 'Advised'), { next: ['published', 'notPublished'] }),
    stage('published', text('已向社会发布', 'Published'), { needs: ['form', 'reportYear', 'publishedIn'] }),
    stage('notPublished', text('未发布', 'Not published'), { outcome: 'NO_RESULT' }),
  ],
});

export const disclosure = programmeKind({
  code: 'disclosure',
  label: text('上市公司披露安排残疾人就业情况', 'Listed companies that disclosed'),
  clauses: ['2.6'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  employerConditions: ['company'],
  countsAs: ['DISCLOSURE'],
  fields: [
    ofPart.line('reportTitle', text('可持续发展报告名称', 'Title of the sustainability report')),
    people('disclosedPeople', text('披露的残疾职工人数', 'Disabled staff that it discloses'), { least: 0 }),
  ],
});

/** Once, for whoever had no preference before and holds no valid licence (clause 2.3). */
export const tobaccoLicence = programmeKind({
  code: 'tobaccoLicence',
  label: text('烟草专卖零售许可优惠', 'Preference for a tobacco licence'),
  clauses: ['2.3'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['certificate', 'adult'],
  once: 'granted',
  fields: [
    ofPart.line('shop', text('个体工商户名称和经营地址', 'Name and address of the individual business')),
    ofPart.flag('holdsLicence', text('申请时持有有效的烟草专卖零售许可证', 'Holds a valid licence when asking')),
    ofPart.flag('hadPreference', text('以前享受过此项优惠', 'Had the preference before')),
    ofPart.choice('preference', text('享受的优惠', 'The preference'), [
      { code: 'noDistance', label: text('免零售点间距限制', 'No least distance between shops') },
      { code: 'lessDistance', label: text('减零售点间距限制', 'A smaller least distance') },
      { code: 'noCellLimit', label: text('不受最小单元格总量限制', 'Not bound by the number of shops of the area') },
    ]),
    ofPart.date('licenceUntil', text('许可证有效期至', 'Last day of the licence')),
  ],
  stages: [
    stage('asked', text('已申请', 'Asked for'), { needs: ['shop'], next: ['checked', 'refused'] }),
    stage('checked', text('已审核条件', 'Conditions checked'), { needs: ['holdsLicence', 'hadPreference'], next: ['granted', 'refused'] }),
    stage('granted', text('已准予', 'Granted'), {
      needs: ['preference', 'licenceUntil'], outcome: 'STARTED_BUSINESS',
      facts: [{ fact: 'hadTobaccoPreference' }, { fact: 'holdsTobaccoLicence', until: 'licenceUntil' }],
    }),
    stage('refused', text('未准予', 'Refused'), { outcome: 'NO_RESULT' }),
  ],
  checkDetails({ holdsLicence, hadPreference }, pathOf, validator) {
    if (holdsLicence === true) {
      validator.add(pathOf('holdsLicence'), 'NOT_ELIGIBLE', text(
        '申请时已持有有效许可证的,不能享受此项优惠。', 'Whoever holds a valid licence when asking has no right to the preference.'));
    }
    if (hadPreference === true) {
      validator.add(pathOf('hadPreference'), 'NOT_ELIGIBLE', text(
        '此项优惠只能享受一次。', 'The preference is granted once only.'));
    }
  },
  indicators: [{
    code: 'tobaccoLicences', clause: '2.3', label: text('烟草专卖零售许可优惠', 'Tobacco licences by preference'),
    counted: 'REACHED', stages: ['granted'], target: null, ...yearly,
  }],
});

/** Three rounds of bids, or points; among equals the disabled bidder comes first, and is first to renew (clause 2.4). */
export const railwayShop = programmeKind({
  code: 'railwayShop',
  label: text('铁路客运站商铺同等条件优先', 'Shops in railway stations: first among equals'),
  clauses: ['2.4'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['certificate', 'workingAge'],
  fields: [
    ofPart.line('station', text('客运站', 'Station')),
    ofPart.line('shop', text('商铺', 'Shop')),
    ofPart.choice('evaluation', text('评审方式', 'Way of evaluation'), [
      { code: 'threeRounds', label: text('三轮竞价评审', 'Three rounds of bids') },
      { code: 'points', label: text('综合评分评审', 'Points for all criteria') },
    ]),
    ofPart.number('bids', text('参与竞商人数', 'Number of bidders'), text('人', 'bidders'), { most: 1000 }),
    ofPart.flag('isEqual', text('与最优竞商人条件同等', 'Equal to the best other bidder')),
    ofPart.money('monthlyRent', text('月租金', 'Monthly rent')),
    ofPart.date('leaseUntil', text('租期至', 'Last day of the lease')),
  ],
  stages: [
    stage('bidding', text('参与竞商', 'Bidding'), {
      needs: ['station', 'shop', 'evaluation'], next: ['selected', 'notSelected'], facts: [{ fact: 'bidsForRailwayShop' }],
    }),
    stage('selected', text('选为中商候选人', 'Selected'), { needs: ['bids', 'isEqual'], next: ['leased', 'notLeased'] }),
    stage('leased', text('已承租', 'Leased'), { due: 'leaseUntil', needs: ['monthlyRent', 'leaseUntil'], next: ['renewed', 'ended'], outcome: 'STARTED_BUSINESS' }),
    stage('renewed', text('已续约', 'Renewed'), { due: 'leaseUntil', needs: ['leaseUntil'], next: ['renewed', 'ended'] }),
    stage('ended', text('租约结束', 'Lease ended')),
    stage('notSelected', text('未选中', 'Not selected'), { needs: ['isEqual'], outcome: 'NO_RESULT' }),
    stage('notLeased', text('未签约', 'Not leased'), { outcome: 'NO_RESULT' }),
  ],
});
