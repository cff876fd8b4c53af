import { addDays, type IsoDate } from '../../platform/calendar.js';
import type { Dated } from '../../platform/dated.js';
import { text } from '../../platform/i18n/text.js';
import { measuresSince } from '../measures-document/terms.js';

/** What the law says of public-welfare posts (公益性岗位), in numbers. */
export interface WelfareTerms {
  /** Nobody younger is employed. */
  readonly minAge: number;
  /** A placement lasts so long at most. */
  readonly termYears: number;
  /** Whoever has less than so many years left stays until retirement. */
  readonly nearRetirementYears: number;
  /** So often is one person placed at most. */
  readonly mostPlacements: number;
  /** From this age on somebody in difficulty is elderly (大龄): a second placement has a term of its own. */
  readonly elderlyFrom: { readonly MALE: number; readonly FEMALE: number };
  /** Grades of a severe disability (重度). */
  readonly severeGrades: readonly number[];
}

const terms: WelfareTerms = {
  minAge: 16, termYears: 3, nearRetirementYears: 5, mostPlacements: 2, elderlyFrom: { MALE: 50, FEMALE: 40 }, severeGrades: [1, 2],
};

interface WelfareRule extends Dated<WelfareTerms> {
  readonly from: IsoDate;
  /** Whether somebody compared the numbers with the text of the source. */
  readonly isSourceVerified: boolean;
}

/**
 * The number of placements, the ages and the second term stand in the ministry's notice, which is not at hand: they are an assumption until somebody compares
 * them. Since the measures disabled graduates are a target too: when somebody is one is said in `domain/graduates`. "Elderly" is for each province to say; 50 and 40 are the ages that most provinces set.
 */
export const welfareTerms: readonly WelfareRule[] = [
  {
    from: '2008-01-01', until: addDays(measuresSince, -1), value: terms, isSourceVerified: false,
    source: text(
      '《中华人民共和国就业促进法》第五十二条、第五十三条、第五十六条;人社部发〔2019〕124号(公益性岗位开发管理)',
      'Employment Promotion Law, articles 52, 53 and 56; the ministry\'s notice of 2019 on managing public-welfare posts (Ren She Bu Fa [2019] 124)',
    ),
  },
  {
    from: measuresSince, until: null, value: terms, isSourceVerified: false,
    source: text(
      '《中华人民共和国就业促进法》第五十二条、第五十三条、第五十六条;人社部发〔2019〕124号(公益性岗位开发管理);晋政办发〔2025〕35号第五条',
      'Employment Promotion Law, articles 52, 53 and 56; the ministry\'s notice of 2019 on managing public-welfare posts (Ren She Bu Fa [2019] 124); Jin Zheng Ban Fa [2025] 35, measure 5',
    ),
  },
];
