import type { IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { by2027, yearly, type ProgrammeKindCode } from '../programmes/index.js';

/** Where a number comes from. Of programmes HELD counts those that were held, TIMES the person-times of attendance; KEPT_PLACES are those of open ones. STAGES counts how often stages were reached. */
export type Source =
  | { readonly from: 'PROGRAMMES'; readonly kinds: readonly ProgrammeKindCode[]; readonly counted: 'HELD' | 'TIMES'; readonly years?: number; readonly month?: number }
  | { readonly from: 'KEPT_PLACES'; readonly kinds: readonly ProgrammeKindCode[] }
  | { readonly from: 'STAGES'; readonly kinds: readonly ProgrammeKindCode[]; readonly stages: readonly string[] }
  | { readonly from: 'FAIRS' | 'COVERAGE' | 'SERVICES' | 'DEFAULTERS' | 'VISITS' | 'DISCLOSURES' | 'PUBLIC_BODIES' | 'PUBLIC_PLANS' | 'POOLED' | 'FOLLOW_UPS' | 'MOVED_ON' | 'ORDERS' | 'PUBLIC_POSTS' | 'RESERVED_POSTS' | 'FLEXIBLE_POSTS' | 'WELFARE_POSTS' };

/**
 * What a number must reach: so many in the province; so many in each city; or all of those whom the duty concerns. None: it is told, and nothing
 * is asked.
 */
type Target = { readonly of: 'PROVINCE' | 'EACH_CITY'; readonly number: number } | { readonly of: 'ALL' } | { readonly of: 'SHARE'; readonly number: number } | null;

export interface IndicatorRule {
  readonly code: string;
  readonly clause: string;
  readonly label: Text;
  readonly unit: Text;
  readonly source: Source;
  readonly target: Target;
  /** The last day: of each year as "12-31", or one for all as "2027-12-31". */
  readonly due: string;
  readonly since: IsoDate;
}

const held = text('次', 'times');
const [yuan, posts] = [text('元', 'yuan'), text('个岗位', 'posts')];
const [bodies, employers, people, regions] = [text('家', 'bodies'), text('家', 'employers'), text('人', 'people'), text('个县(市、区)', 'districts and counties')];

/** The province whose document the measures are: nothing is asked of a region elsewhere, where the same numbers are counted to compare with. */
export const documentProvince = '140000';

/** The numbers and duties of the measures that can be counted and count no programmes. Numbers are those of the document. */
export const otherIndicators: readonly IndicatorRule[] = [
  { code: 'publicBodies', clause: '1.1', label: text('应安排的机关、事业单位中已安排或已达比例的', 'Bound public bodies that employ somebody or meet the ratio'), unit: bodies, source: { from: 'PUBLIC_BODIES' }, target: { of: 'ALL' }, ...by2027 },
  { code: 'publicPlans', clause: '1.1', label: text('未达比例的机关、事业单位中已制定计划的', 'Bound public bodies below the ratio that have a plan'), unit: bodies, source: { from: 'PUBLIC_PLANS' }, target: { of: 'ALL' }, ...yearly },
  { code: 'pooledRatio', clause: '1.2', label: text('县、乡两级机关事业单位统筹安排人数', 'People whom county and township bodies employ together'), unit: people, source: { from: 'POOLED' }, target: { of: 'ALL' }, ...by2027 },
  { code: 'publicPosts', clause: '1.3', label: text('机关、事业单位在招岗位中没有未处理检查问题的', 'Open posts of public bodies without an open finding'), unit: posts, source: { from: 'PUBLIC_POSTS' }, target: { of: 'ALL' }, ...yearly },
  { code: 'reservedPosts', clause: '1.5', label: text('在招残疾人专岗', 'Open posts that are kept for disabled people'), unit: posts, source: { from: 'RESERVED_POSTS' }, target: null, ...yearly },
  { code: 'specialFairs', clause: '2.1', label: text('助残就业专场招聘活动', 'Special job fairs'), unit: held, source: { from: 'FAIRS' }, target: { of: 'EACH_CITY', number: 1 }, ...yearly },
  { code: 'disclosures', clause: '2.6', label: text('省属控股上市公司中本年已披露安排残疾人就业情况的', 'Listed companies controlled by the province that disclosed this year how they employ'), unit: employers, source: { from: 'DISCLOSURES' }, target: { of: 'ALL' }, ...yearly },
  { code: 'flexiblePosts', clause: '3.5', label: text('在招居家、灵活就业岗位', 'Open posts of flexible work'), unit: posts, source: { from: 'FLEXIBLE_POSTS' }, target: null, ...yearly },
  { code: 'supportedCoverage', clause: '4.1', label: text('有辅助性就业机构(有产品或项目、有人在岗)的市辖区和20万以上人口的县(市)', 'Districts, and counties of 200,000 people or more, with an institution of supported employment that has products and workers'), unit: regions, source: { from: 'COVERAGE' }, target: { of: 'ALL' }, ...by2027 },
  { code: 'movedOn', clause: '4.3', label: text('由辅助性就业转入公开市场就业', 'People who moved on from supported employment to the open market'), unit: people, source: { from: 'MOVED_ON' }, target: null, ...yearly },
  { code: 'welfarePosts', clause: '5.5', label: text('在招公益性岗位', 'Open public-welfare posts'), unit: posts, source: { from: 'WELFARE_POSTS' }, target: null, ...yearly },
  { code: 'services', clause: '8.1', label: text('本年已获得就业服务的有就业意愿的残疾人', 'People willing to work who were served this year'), unit: people, source: { from: 'SERVICES' }, target: { of: 'ALL' }, ...yearly },
  { code: 'defaulterTraining', clause: '8.2', label: text('连续三年未履行义务的用人单位中已参加培训的', 'Employers three years in default that were trained'), unit: employers, source: { from: 'DEFAULTERS' }, target: { of: 'ALL' }, ...yearly },
  { code: 'employerVisits', clause: '8.3', label: text('本年已走访的大型、新兴产业企业', 'Large and new-industry employers visited this year'), unit: employers, source: { from: 'VISITS' }, target: { of: 'ALL' }, ...yearly },
  { code: 'procurement', clause: '8.4', label: text('助残帮扶专区已交付订单金额', 'Orders of the help zone that were delivered'), unit: yuan, source: { from: 'ORDERS' }, target: null, ...yearly },
  { code: 'followUps', clause: '8.6', label: text('本年到期的就业跟踪中已完成的', 'Follow-ups of this year that were done'), unit: held, source: { from: 'FOLLOW_UPS' }, target: { of: 'ALL' }, ...yearly },
];

/** Enterprises with so many staff or more are visited as large ones. The line is read into "large" (大型企业); those of a new industry (新兴产业) are marked by their centre. */
export const largeStaff = 1000;

/** Counties of so many people or more have an institution: 20万以上 (clause 4.1) includes the number itself (中华人民共和国民法典第一千二百五十九条). */
export const populousCounty = 200_000;

/** So many years in a row below the ratio make an employer one in default (measure 8.2); a year that was not declared in time is one below it. */
export const defaultYears = 3;
