import type { IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import type { LocalFigureKind } from '../local-figures/index.js';
import { measuresSince } from '../measures-document/terms.js';
import type { PolicyConditionCode } from './conditions.data.js';

export interface Policy {
  readonly code: string;
  readonly audience: 'PERSON' | 'EMPLOYER';
  /** The clause of the measures that it serves. */
  readonly clause: string;
  readonly label: Text;
  /** What is given, or due. */
  readonly gives: Text;
  /** A duty is owed; anything else can be claimed. */
  readonly isDuty: boolean;
  /** How much, and by which standard. */
  readonly standard: Text;
  /** The amount of a region that it is reckoned from, where there is one. */
  readonly figure: LocalFigureKind | null;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly department: Text;
  readonly papers: readonly Text[];
  readonly source: Text;
  readonly conditions: readonly PolicyConditionCode[];
}

const card = text('残疾人证', 'Disability certificate');
const id = text('居民身份证', 'Identity card');
const declaration = text('残疾人就业年度申报及认定', 'The yearly declaration, certified');
const contracts = text('劳动合同、社会保险缴费和工资发放凭证', 'Contracts, and proof of insurance and wages');
const measures = (clause: Text): Text => text(`晋政办发〔2025〕35号第${clause.zh}条`, `Jin Zheng Ban Fa [2025] 35, measure ${clause.en}`);
const since = measuresSince;
/** The Employment Promotion Law in force: public-welfare posts are older than the measures, which add the graduates (`domain/graduates`). */
const publicWelfareSince: IsoDate = '2008-01-01';
const claim = { isDuty: false, figure: null, until: null } as const;
const [labour, federation, tax, tobacco, railway, civil, assets] = [
  text('人力资源社会保障部门', 'Human resources and social security'), text('残疾人联合会', "Disabled Persons' Federation"), text('税务部门', 'Tax office'), text('烟草专卖部门', 'Tobacco monopoly office'),
  text('铁路部门', 'Railway'), text('民政、体育部门', 'Civil affairs and sports'), text('国资监管部门', 'State assets office'),
];

/**
 * The catalogue of policies. What is not of the measures themselves rests on national rules that are named; an amount that a locality sets is taken from
 * its recorded figures. Check a source before anybody relies on it.
 */
export const policies: readonly Policy[] = [
  { ...claim, code: 'graduateInsurance', audience: 'PERSON', clause: '5.6', label: text('离校2年内高校毕业生灵活就业社会保险补贴', 'Insurance subsidy for graduates in flexible work'), gives: text('社会保险补贴', 'A subsidy to social insurance'), standard: text('按当地标准,一般不超过实际缴费的三分之二,期限不超过2年', 'By the local standard; elsewhere two thirds of what is paid at most, for two years at most'), figure: 'INSURANCE_SUBSIDY', from: since, department: labour, papers: [id, card, text('毕业证书', 'Diploma'), text('灵活就业和缴费凭证', 'Proof of the work and of payment')], source: measures(text('五', '5')), conditions: ['certificate', 'graduate', 'graduatedTwoYears', 'noPostBefore', 'flexibleWork', 'paysInsurance'] },
  { ...claim, code: 'tobaccoLicence', audience: 'PERSON', clause: '2.3', label: text('烟草专卖零售许可优惠', 'Preference for a tobacco licence'), gives: text('减、免零售点间距限制,或不受最小单元格总量限制,一次', 'Once: no or less distance between shops, or no limit of their number'), standard: text('一次', 'Once'), from: since, department: tobacco, papers: [id, card, text('营业执照', 'Business licence')], source: measures(text('二', '2')), conditions: ['certificate', 'individualBusiness', 'noTobaccoPreference', 'noTobaccoLicence'] },
  { ...claim, code: 'railwayShop', audience: 'PERSON', clause: '2.4', label: text('铁路客运站商铺同等条件优先', 'First under equal conditions for a shop in a railway station'), gives: text('同等条件下优先选为中商候选人,符合条件的优先续约', 'Chosen first under equal conditions, and first to renew'), standard: text('同等条件', 'Under equal conditions'), from: since, department: railway, papers: [id, card], source: measures(text('二', '2')), conditions: ['certificate', 'bidsForShop'] },
  { ...claim, code: 'lotteryDeposit', audience: 'PERSON', clause: '3.8', label: text('彩票代销减免押金', 'No or less deposit for a lottery agency'), gives: text('审批便利,减免押金', 'Easier approval, and less or no deposit'), standard: text('按当地规定', 'By local rules'), from: since, department: civil, papers: [id, card], source: measures(text('三', '3')), conditions: ['certificate', 'workingAge', 'sellsLottery'] },
  { ...claim, code: 'marketStall', audience: 'PERSON', clause: '3.7', label: text('便民市场、夜市预留摊位', 'A kept stall of a market'), gives: text('预留摊位,减免摊位费、租赁费', 'A kept stall at a reduced fee'), standard: text('预留不低于10%;摊位费至少减免的幅度按当地标准,当地没有定的按10%(文件没有写幅度,这是假定)', 'At least 10 % are kept; the fee is reduced at least by the local standard, by 10 % where there is none (the document states no share: an assumption)'), figure: 'LEAST_STALL_FEE_REDUCTION', from: since, department: federation, papers: [id, card], source: measures(text('三', '3')), conditions: ['certificate', 'workingAge'] },
  { ...claim, code: 'publicWelfarePost', audience: 'PERSON', clause: '5.5', label: text('公益性岗位安置', 'A public-welfare post'), gives: text('公益性岗位', 'A public-welfare post'), standard: text('补贴期限一般不超过3年', 'Subsidised for three years at most'), from: publicWelfareSince, department: labour, papers: [id, card, text('就业困难人员认定', 'Recognition of difficulty in finding work')], source: text('《就业促进法》第五十二条、第五十三条、第五十六条;晋政办发〔2025〕35号第五条', 'Employment Promotion Law, articles 52, 53 and 56; Jin Zheng Ban Fa [2025] 35, measure 5'), conditions: ['certificate', 'workingAge', 'notRetired', 'withoutWork', 'placementLeft', 'welfarePostPerson'] },
  { ...claim, code: 'ruralTraining', audience: 'PERSON', clause: '6.6', label: text('农村困难残疾人实用技术培训', 'Practical training for rural people in difficulty'), gives: text('免费培训', 'Training free of charge'), standard: text('全省每年不少于1000人次', 'At least 1,000 person-times a year in the province'), from: since, department: federation, papers: [card], source: measures(text('六', '6')), conditions: ['certificate', 'ruralInDifficulty'] },
  { ...claim, code: 'vocationalTraining', audience: 'PERSON', clause: '9.3', label: text('职业技能培训', 'Vocational training'), gives: text('职业技能培训', 'Vocational training'), standard: text('全省每年不少于5000人次', 'At least 5,000 person-times a year in the province'), from: since, department: federation, papers: [card], source: measures(text('九', '9')), conditions: ['certificate', 'workingAge'] },
  { ...claim, code: 'personalVat', audience: 'PERSON', clause: '10.3', label: text('残疾人个人提供劳务免征增值税', 'No VAT on own labour'), gives: text('免征增值税', 'No VAT'), standard: text('本人提供的加工、修理修配劳务', 'On processing, repair and replacement work done in person'), from: '2016-05-01', department: tax, papers: [card], source: text('财税〔2016〕52号第八条', 'Cai Shui [2016] 52, article 8'), conditions: ['certificate', 'ownLabour'] },
  { ...claim, code: 'incomeTaxReduction', audience: 'PERSON', clause: '10.3', label: text('残疾人个人所得税减征', 'Less income tax'), gives: text('减征个人所得税', 'Less income tax'), standard: text('幅度和期限由省规定', 'As much and as long as the province sets'), from: '2019-01-01', department: tax, papers: [card], source: text('《个人所得税法》第五条', 'Individual Income Tax Law, article 5'), conditions: ['certificate', 'hasIncome'] },

  { ...claim, code: 'levyExemption', audience: 'EMPLOYER', clause: '10.2', label: text('30人以下企业免征残疾人就业保障金', 'No levy for enterprises of 30 staff or fewer'), gives: text('免征', 'Nothing is paid'), standard: text('在职职工30人(含)以下', '30 staff or fewer'), from: '2023-01-01', until: '2027-12-31', department: tax, papers: [declaration], source: text('财政部公告2023年第8号', 'Ministry of Finance announcement 8 of 2023'), conditions: ['enterprise', 'thirtyStaff'] },
  { ...claim, code: 'levyHalved', audience: 'EMPLOYER', clause: '10.2', label: text('残疾人就业保障金分档减缴', 'The levy halved'), gives: text('按应缴费额的50%缴纳', '50 % of it is paid'), standard: text('比例达到1%(含)以上、未达到规定比例', '1 % or more, and below the ratio'), from: '2023-01-01', until: '2027-12-31', department: tax, papers: [declaration], source: text('财政部公告2023年第8号', 'Ministry of Finance announcement 8 of 2023'), conditions: ['onePercent', 'belowRatio'] },
  { ...claim, code: 'overQuotaReward', audience: 'EMPLOYER', clause: '10.3', label: text('超比例安排残疾人就业奖励', 'Reward for employing beyond the ratio'), gives: text('奖励', 'A reward'), standard: text('按当地标准,每超一人', 'By the local standard, for each person beyond'), figure: 'OVER_QUOTA_REWARD', from: since, department: federation, papers: [declaration, contracts], source: measures(text('十', '10')), conditions: ['beyondRatio'] },
  { ...claim, code: 'vatRefund', audience: 'EMPLOYER', clause: '10.3', label: text('安置残疾人增值税即征即退', 'VAT refunded for employing disabled people'), gives: text('按安置人数限额即征即退增值税', 'VAT refunded up to an amount for each disabled person'), standard: text('每人每月最低工资标准的4倍', 'Four times the monthly minimum wage, for each person and month'), figure: 'MINIMUM_WAGE', from: '2016-05-01', department: tax, papers: [declaration, contracts], source: text('财税〔2016〕52号', 'Cai Shui [2016] 52'), conditions: ['quarterDisabled', 'tenDisabledOrMassage'] },
  { ...claim, code: 'wageDeduction', audience: 'EMPLOYER', clause: '10.3', label: text('残疾职工工资加计扣除', 'Wages of disabled staff deducted twice'), gives: text('支付给残疾职工的工资100%加计扣除', 'Wages paid to disabled staff are deducted once more from taxable income'), standard: text('100%', '100 %'), from: '2008-01-01', department: tax, papers: [contracts], source: text('《企业所得税法》第三十条', 'Enterprise Income Tax Law, article 30'), conditions: ['enterprise', 'employsSomebody'] },
  { ...claim, code: 'landUseTax', audience: 'EMPLOYER', clause: '10.3', label: text('安置残疾人就业单位城镇土地使用税减免', 'Less land use tax'), gives: text('减征或免征城镇土地使用税', 'Less or no land use tax'), standard: text('由省规定', 'As the province sets'), from: '2010-12-21', department: tax, papers: [declaration, contracts], source: text('财税〔2010〕121号', 'Cai Shui [2010] 121'), conditions: ['quarterDisabled', 'tenDisabled'] },
  { ...claim, code: 'procurementPreference', audience: 'EMPLOYER', clause: '2.2', label: text('国有企业采购同等条件优先', 'First under equal conditions in procurement'), gives: text('同等条件下优先采购产品或服务', 'Products and services are bought first under equal conditions'), standard: text('同等条件', 'Under equal conditions'), from: since, department: assets, papers: [declaration], source: measures(text('二', '2')), conditions: ['concentrated'] },
  { ...claim, isDuty: true, code: 'disclosure', audience: 'EMPLOYER', clause: '2.6', label: text('披露安排残疾人就业情况', 'Disclosure of disability employment'), gives: text('在可持续发展报告中披露', 'Disclosed in the sustainability report'), standard: text('每年', 'Each year'), from: since, department: assets, papers: [declaration], source: measures(text('二', '2')), conditions: ['listed', 'provincialHolding'] },
];
