import type { EmployerKind, OrganLevel, Provision, Provisions } from '../domain/employers/index.js';
import { regions } from '../domain/regions/index.js';
import { employerWords, givenCharacters, surnames } from './names.data.js';
import { demoPlaces, placeOfLevel } from './places.js';
import type { Random } from './random.js';
import { statedAccommodations } from './stated-accommodations.js';

/** An employer of the demonstration, as a row. None of them exists. */
export interface DemoEmployer {
  readonly id: number;
  readonly name: string;
  readonly kind: EmployerKind;
  readonly organLevel: OrganLevel | null;
  readonly regionCode: string;
  readonly staffCount: number;
  readonly postCount: number | null;
  readonly description: string;
  readonly provisions: Provisions;
  readonly contactName: string;
  readonly phone: string;
  /** Occupations that it has work in. */
  readonly occupations: readonly string[];
}

interface Trade {
  readonly kind: EmployerKind;
  readonly share: number;
  readonly names: readonly string[];
  readonly occupations: readonly string[];
  readonly staff: readonly [number, number];
}

const office = ['3-01-01-01', '3-01-01-02', '3-01-02-02', '3-01-02-04', '4-13-01-06', '2-06-03-00', '3-01-01-03', '4-13-01-07'] as const;

/** What kinds of employers there are, what they do, and how large they are. */
const trades: readonly Trade[] = [
  { kind: 'PUBLIC_ORGAN', share: 24, names: ['民政局', '人力资源和社会保障局', '文化和旅游局', '农业农村局', '统计局', '档案局', '政务服务中心'], occupations: office, staff: [20, 180] },
  { kind: 'PUBLIC_INSTITUTION', share: 22, names: ['图书馆', '文化馆', '博物馆', '公共就业服务中心', '特殊教育学校', '职业技术学院'], occupations: [...office, '2-08-04-00', '4-13-01-03', '4-07-03-01', '2-10-07-00'], staff: [30, 400] },
  { kind: 'PUBLIC_INSTITUTION', share: 18, names: ['社区卫生服务中心', '中医医院', '康复医院'], occupations: ['2-05-10-00', '2-05-10-00', '2-05-07-15', '2-05-07-13', '4-14-01-02', '4-14-03-06'], staff: [40, 600] },
  { kind: 'INDIVIDUAL_BUSINESS', share: 26, names: ['按摩店', '推拿馆', '盲人按摩中心'], occupations: ['4-10-04-02', '4-10-04-02', '4-10-04-01'], staff: [2, 18] },
  { kind: 'PRIVATE', share: 16, names: ['按摩连锁有限公司', '康养服务有限公司'], occupations: ['4-10-04-02', '4-10-04-01', '4-10-01-05', '3-01-02-02'], staff: [25, 160] },
  { kind: 'STATE_OWNED', share: 22, names: ['供电服务有限公司', '水务有限公司', '公共交通有限公司', '文化传媒有限公司', '矿业服务有限公司'], occupations: ['4-11-01-01', '4-04-05-03', '2-06-03-00', '3-01-02-02', '4-13-01-06', '2-02-10-08', '2-10-02-05'], staff: [200, 4000] },
  { kind: 'LISTED', share: 10, names: ['药业股份有限公司', '酒业股份有限公司', '装备股份有限公司'], occupations: ['6-12-03-00', '6-31-03-05', '6-31-05-00', '2-06-03-00', '2-02-10-03', '6-02-06-03'], staff: [800, 9000] },
  { kind: 'PRIVATE', share: 34, names: ['呼叫服务有限公司', '云客服科技有限公司', '数据科技有限公司', '软件有限公司'], occupations: ['4-04-05-03', '4-07-02-03', '4-04-05-05', '2-02-10-03', '4-04-05-01', '4-04-05-02', '2-02-30-09'], staff: [20, 500] },
  { kind: 'PRIVATE', share: 36, names: ['服装有限公司', '电子有限公司', '食品有限公司', '包装制品有限公司', '玻璃工艺有限公司'], occupations: ['6-05-01-03', '6-25-04-07', '6-31-05-00', '6-02-01-01', '6-31-03-05', '6-15-03-04', '6-08-01-03'], staff: [30, 900] },
  { kind: 'PRIVATE', share: 24, names: ['电子商务有限公司', '文化传播有限公司', '广告有限公司'], occupations: ['4-01-06-01', '4-01-06-02', '4-13-01-05', '2-09-06-01', '4-08-08-08', '2-09-03-06', '2-10-02-06', '2-10-04-01'], staff: [5, 120] },
  { kind: 'PRIVATE', share: 16, names: ['物流有限公司', '快递服务有限公司', '仓储有限公司'], occupations: ['4-02-07-09', '4-02-06-01', '4-02-06-02', '4-02-07-11', '4-02-02-05'], staff: [20, 400] },
  { kind: 'SOCIAL_ORGANISATION', share: 14, names: ['助残社会工作服务中心', '盲人协会', '残疾人福利基金会', '志愿服务联合会'], occupations: ['2-07-11-01', '2-07-11-02', '4-07-03-01', '4-13-01-08', '3-01-02-02'], staff: [4, 40] },
  { kind: 'PLATFORM', share: 10, names: ['网络科技有限公司(平台)', '互联网服务有限公司(平台)'], occupations: ['4-07-02-03', '4-13-01-05', '4-04-05-05', '4-01-06-02', '4-10-08-01', '2-10-04-01'], staff: [200, 3000] },
  { kind: 'INDIVIDUAL_BUSINESS', share: 18, names: ['刺绣工坊', '剪纸工作室', '面塑坊', '维修店', '小吃店', '花店'], occupations: ['6-09-03-11', '6-09-03-17', '4-12-02-03', '4-03-02-02', '4-09-10-05', '6-09-03-09'], staff: [1, 12] },
  { kind: 'SUPPORTED_EMPLOYMENT_INSTITUTION', share: 20, names: ['辅助性就业中心', '阳光工坊'], occupations: ['6-31-05-00', '6-09-03-09', '4-10-02-02', '6-09-03-17', '4-09-10-01', '4-03-02-05'], staff: [10, 60] },
];

const publicKinds: ReadonlySet<EmployerKind> = new Set(['PUBLIC_ORGAN', 'PUBLIC_INSTITUTION']);

/** How many accommodations an employer says something of, and what. Most say nothing of most. */
function provisionsOf(random: Random, kind: EmployerKind): Provisions {
  const isAtHome = kind === 'SUPPORTED_EMPLOYMENT_INSTITUTION' || kind === 'SOCIAL_ORGANISATION';
  const said = random.some(statedAccommodations, random.between(isAtHome ? 14 : 3, isAtHome ? 30 : 22));
  return Object.fromEntries(said.map((code) => [code, random.weighted<Provision>(isAtHome ? [['PROVIDED', 6], ['WILLING', 3], ['REFUSED', 1]] : [['PROVIDED', 3], ['WILLING', 5], ['REFUSED', 2]])]));
}

export interface EmployerWish { readonly id: number; readonly regionCode?: string; readonly tradeIndex?: number }

export function demoEmployer(random: Random, { id, regionCode = random.pick(demoPlaces().counties), tradeIndex }: EmployerWish): DemoEmployer {
  const trade = (tradeIndex === undefined ? undefined : trades[tradeIndex]) ?? random.weighted(trades.map((each) => [each, each.share] as const));
  const isPublic = publicKinds.has(trade.kind);
  const organLevel = isPublic ? random.weighted<OrganLevel>([['PROVINCE', 1], ['CITY', 3], ['COUNTY', 6]]) : null;
  const word = random.some(employerWords, 2).join('');
  const place = regions.get(placeOfLevel(regionCode, organLevel)).label.zh;
  const staffCount = random.between(...trade.staff);
  return {
    id, kind: trade.kind, organLevel, regionCode, staffCount,
    name: isPublic ? `${place}${random.pick(trade.names)}(演示${id})` : `${place}${word}${random.pick(trade.names)}(演示${id})`,
    postCount: isPublic ? Math.max(5, staffCount - random.between(0, 10)) : null,
    description: '演示数据:这个单位并不存在。',
    provisions: provisionsOf(random, trade.kind),
    contactName: `${random.pick(surnames)}${random.pick(givenCharacters)}`,
    // 170-0000 to 170-0299 with zeros: no subscriber has such a number.
    phone: `1700000${String(id % 10_000).padStart(4, '0')}`,
    occupations: trade.occupations,
  };
}
