import { text, type Text } from '../../platform/i18n/text.js';
import type { FactKind } from '../claims/index.js';
import { lowestWorkingAge } from '../retirement/index.js';

/**
 * Expressions of JsonLogic (jsonlogic.com) over facts of a person or an employer. Of a fact that is unknown (null) nothing follows: a comparison with
 * it is unknown, "and" with something false is false, "or" with something true is true.
 */
export type Logic = string | number | boolean | readonly Logic[] | { readonly [operation: string]: Logic };

export interface PolicyCondition {
  readonly label: Text;
  /** What is asked where it is unknown. */
  readonly question: Text;
  readonly logic: Logic;
  /** The facts with legal effect that it rests on: while one of them is claimed and not confirmed, it is unknown. */
  readonly facts?: readonly FactKind[];
  /** The fact that the question is about, where an answer of yes or no can be given with the query. */
  readonly answers?: string;
}

const fact = (name: string): Logic => ({ var: name });
const is = (name: string): Logic => ({ '==': [fact(name), true] });
const not = (name: string): Logic => ({ '==': [fact(name), false] });
const yes = (name: string, label: Text, question: Text): PolicyCondition => ({ label, question, logic: is(name), answers: name });

/** Each condition once, by its code; policies name them. */
export const policyConditions = {
  certificate: { label: text('持有有效残疾人证', 'A valid disability certificate'), question: text('请登记残疾人证。', 'Record the disability certificate.'), logic: is('holdsCertificate'), facts: ['DISABILITY_CERTIFICATE'] },
  workingAge: { label: text(`年满${lowestWorkingAge.years}周岁`, `${lowestWorkingAge.years} or over`), question: text('您的出生日期是哪一天?', 'What is your date of birth?'), logic: { '>=': [fact('age'), lowestWorkingAge.years] } },
  graduate: { label: text('高校毕业生', 'A university graduate'), question: text('您是否高校毕业生,何时毕业?', 'Are you a university graduate, and since when?'), logic: is('isGraduate'), facts: ['GRADUATION'] },
  graduatedTwoYears: { label: text('离校2年内', 'Within two years of graduation'), question: text('您何时毕业?', 'When did you graduate?'), logic: is('isGraduateInPeriod'), facts: ['GRADUATION'] },
  noPostBefore: { label: text('毕业后未就业', 'No post since graduation'), question: text('您毕业后是否有过工作?', 'Have you had a post since graduation?'), logic: not('hasHadPost'), facts: ['GRADUATION'] },
  flexibleWork: yes('isInFlexibleWork', text('已灵活就业', 'In flexible work'), text('您现在是否灵活就业?', 'Are you in flexible work now?')),
  paysInsurance: yes('paysSocialInsurance', text('以个人身份缴纳社会保险费', 'Pays social insurance as an individual'), text('您是否以个人身份缴纳社会保险费?', 'Do you pay social insurance as an individual?')),
  individualBusiness: yes('isIndividualBusiness', text('本人为个体工商户', 'Runs an individual business'), text('您是否已登记为个体工商户?', 'Are you registered as an individual business?')),
  noTobaccoPreference: { ...yes('hadTobaccoPreference', text('没有享受过此项优惠', 'The preference was not used before'), text('您是否享受过烟草专卖零售许可的优惠?', 'Have you used the preference for a tobacco licence before?')), logic: not('hadTobaccoPreference') },
  noTobaccoLicence: { ...yes('holdsTobaccoLicence', text('申请时未持有有效的烟草专卖零售许可证', 'No valid tobacco licence is held'), text('您现在是否持有有效的烟草专卖零售许可证?', 'Do you hold a valid tobacco licence now?')), logic: not('holdsTobaccoLicence') },
  bidsForShop: yes('bidsForRailwayShop', text('参与铁路客运站商铺竞商', 'Bids for a shop in a railway station'), text('您是否参与铁路客运站商铺招商?', 'Do you bid for a shop in a railway station?')),
  sellsLottery: yes('sellsLottery', text('申请从事福利彩票、体育彩票代销', 'Applies as an agent of a lottery'), text('您是否申请从事彩票代销?', 'Do you apply as an agent of a lottery?')),
  welfarePostPerson: {
    label: text('就业困难人员、零就业家庭成员,或离校2年内没有工作过的高校毕业生', 'Difficulty in finding work, a family without work, or a graduate of the last two years without work since'),
    question: text('您是否已被认定为就业困难人员,或属于零就业家庭?', 'Have you been recognised as having difficulty in finding work, or do you belong to a family without work?'),
    logic: { or: [is('hasEmploymentDifficulty'), is('isZeroEmploymentFamily'), is('isTargetGraduate')] }, facts: ['EMPLOYMENT_DIFFICULTY', 'ZERO_EMPLOYMENT_FAMILY', 'GRADUATION'],
  },
  notRetired: {
    label: text('未到法定退休年龄', 'Below the statutory retirement age'), question: text('您的出生日期是哪一天?女职工还要说明是按50周岁还是55周岁退休。', 'What is your date of birth? Of a woman: does she retire at 50 or at 55 by the earlier law?'),
    logic: not('isRetired'), facts: ['RETIREMENT_GROUP'],
  },
  withoutWork: { label: text('现在没有工作', 'Without work at present'), question: text('您现在是否有工作?', 'Are you in work at present?'), logic: not('isEmployed') },
  placementLeft: {
    label: text('公益性岗位的安置期限没有用完', 'The time on public-welfare posts is not used up'), question: text('您是按50周岁还是55周岁退休?是否为就业困难人员、零就业家庭成员或重度残疾人?', 'Do you retire at 50 or at 55 by the earlier law? Are you in recognised difficulty, of a family without work, or severely disabled?'),
    logic: not('isPlacementUsedUp'), facts: ['EMPLOYMENT_DIFFICULTY', 'ZERO_EMPLOYMENT_FAMILY', 'DISABILITY_CERTIFICATE', 'RETIREMENT_GROUP'],
  },
  ruralInDifficulty: { label: text('农村困难残疾人', 'Of a village, and in difficulty'), question: text('您是否住在农村、家庭困难?', 'Do you live in a village, and is the family in difficulty?'), logic: is('isRuralInDifficulty'), facts: ['RURAL_DIFFICULTY'] },
  ownLabour: yes('offersOwnLabour', text('本人提供加工、修理修配劳务', 'Does processing, repair or replacement work in person'), text('您本人是否提供加工、修理修配劳务?', 'Do you do processing, repair or replacement work in person?')),
  hasIncome: yes('hasLabourIncome', text('有个人劳动所得', 'Has income from own labour'), text('您是否有个人劳动所得?', 'Do you have income from your own labour?')),

  enterprise: { label: text('企业', 'An enterprise'), question: text('请登记单位性质。', 'Record the kind of the employer.'), logic: is('isEnterprise'), facts: ['EMPLOYER_KIND'] },
  thirtyStaff: { label: text('在职职工30人(含)以下', '30 staff or fewer'), question: text('请申报上年在职职工人数(declareEmployerYear)。', "Declare last year's staff (declareEmployerYear)."), logic: { '<=': [fact('staff'), 30] } },
  onePercent: { label: text('残疾职工比例达到1%', 'Disabled staff of 1 % or more'), question: text('请申报上年残疾职工(declareEmployerYear)。', "Declare last year's disabled staff (declareEmployerYear)."), logic: { '>=': [fact('countedShare'), 0.01] } },
  belowRatio: { label: text('未达到规定比例', 'Below the ratio'), question: text('请申报上年残疾职工(declareEmployerYear)。', "Declare last year's disabled staff (declareEmployerYear)."), logic: not('meetsRatio') },
  beyondRatio: { label: text('超过规定比例1人以上', 'At least one person beyond the ratio'), question: text('请申报上年残疾职工(declareEmployerYear)。', "Declare last year's disabled staff (declareEmployerYear)."), logic: { '>=': [fact('peopleBeyondRatio'), 1] } },
  quarterDisabled: { label: text('残疾人占在职职工的比例不低于25%', 'Disabled people are 25 % of the staff or more'), question: text('请申报上年在职职工和残疾职工。', "Declare last year's staff and disabled staff."), logic: { '>=': [fact('headShare'), 0.25] } },
  tenDisabled: { label: text('安置残疾人不少于10人', 'Ten disabled people or more'), question: text('请申报上年残疾职工。', "Declare last year's disabled staff."), logic: { '>=': [fact('heads'), 10] } },
  tenDisabledOrMassage: {
    label: text('安置残疾人不少于10人(盲人按摩机构不少于5人)', 'Ten disabled people or more; five at a place of blind massage'), question: text('请申报上年残疾职工;贵单位是否盲人按摩机构?', "Declare last year's disabled staff. Is it a place of blind massage?"),
    logic: { or: [{ '>=': [fact('heads'), 10] }, { and: [is('isBlindMassagePlace'), { '>=': [fact('heads'), 5] }] }] }, answers: 'isBlindMassagePlace',
  },
  employsSomebody: { label: text('安排了残疾人就业', 'Employs disabled people'), question: text('请申报上年残疾职工。', "Declare last year's disabled staff."), logic: { '>=': [fact('heads'), 1] } },
  concentrated: {
    label: text('集中使用残疾人的用人单位或辅助性就业机构', 'An employer of many disabled people, or an institution of supported employment'), question: text('请申报上年在职职工和残疾职工。', "Declare last year's staff and disabled staff."),
    facts: ['EMPLOYER_KIND'], logic: { or: [is('isSupportedInstitution'), { and: [{ '>=': [fact('headShare'), 0.25] }, { '>=': [fact('heads'), 10] }] }] },
  },
  listed: { label: text('上市公司', 'A listed company'), question: text('请登记单位性质。', 'Record the kind of the employer.'), logic: is('isListed'), facts: ['EMPLOYER_KIND'] },
  provincialHolding: yes('isProvincialHolding', text('省属控股', 'Controlled by the province'), text('是否省属控股上市公司?', 'Is the company controlled by the province?')),
} as const satisfies Readonly<Record<string, PolicyCondition>>;

export type PolicyConditionCode = keyof typeof policyConditions;
