import type { IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';

/** Who comes first for a public-welfare post. A code never changes its meaning. */
export const tierCodes = ['NEAR_RETIREMENT_IN_DIFFICULTY', 'ZERO_EMPLOYMENT_FAMILY', 'SEVERE_IN_DIFFICULTY', 'IN_DIFFICULTY', 'GRADUATE_IN_WINDOW'] as const;
export type TierCode = (typeof tierCodes)[number];

export interface Tier {
  readonly label: Text;
  readonly source: Text;
  /** Whether somebody compared it with the text of the source. */
  readonly isSourceVerified: boolean;
}

const law = text('《中华人民共和国就业促进法》第五十二条、第五十三条', 'Employment Promotion Law, articles 52 and 53');
const notice = text('人社部发〔2019〕124号(公益性岗位开发管理)', 'The ministry\'s notice of 2019 on managing public-welfare posts (Ren She Bu Fa [2019] 124)');

export const tiers: Readonly<Record<TierCode, Tier>> = {
  NEAR_RETIREMENT_IN_DIFFICULTY: {
    label: text('离法定退休年龄不到5年的就业困难人员', 'people in recognised difficulty with less than five years to retirement'), source: notice, isSourceVerified: false,
  },
  ZERO_EMPLOYMENT_FAMILY: {
    label: text('零就业家庭成员', 'members of families without employment'), source: text('《中华人民共和国就业促进法》第五十六条', 'Employment Promotion Law, article 56'), isSourceVerified: false,
  },
  SEVERE_IN_DIFFICULTY: { label: text('重度残疾(一、二级)的就业困难人员', 'people in recognised difficulty with a severe disability (grades 1 and 2)'), source: notice, isSourceVerified: false },
  IN_DIFFICULTY: { label: text('就业困难人员', 'people in recognised difficulty'), source: law, isSourceVerified: false },
  GRADUATE_IN_WINDOW: {
    label: text('毕业两年内、毕业后没有工作过的残疾人高校毕业生', 'disabled graduates within two years of leaving school who have not worked since'),
    source: text('晋政办发〔2025〕35号第五条', 'Jin Zheng Ban Fa [2025] 35, measure 5'), isSourceVerified: false,
  },
};

/** An order of tiers, in force from a day until a later one's. */
export interface TierOrder {
  readonly version: number;
  readonly validFrom: IsoDate;
  readonly tiers: readonly TierCode[];
  readonly reason: string;
}

/** The order that the program brings. Several provinces rank so; no text of this province with an order is at hand. */
export const defaultTierOrder: TierOrder = {
  version: 1, validFrom: '2008-01-01', tiers: tierCodes,
  reason: '默认顺序:依据就业促进法第五十二条、第五十三条、第五十六条和人社部发〔2019〕124号;本省的具体顺序尚未核对。',
};
