import type { Dated } from '../../platform/dated.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { measuresSince } from '../measures-document/terms.js';

/**
 * What the measures do for disabled graduates. RECRUITING: regard when public bodies and companies hire (clause 5.2). GUIDANCE: guidance and
 * the special actions (5.3, 5.4). PUBLIC_WELFARE: public-welfare posts (5.5). INSURANCE_SUBSIDY: the subsidy in flexible work (5.6).
 */
export type GraduatePurpose = 'RECRUITING' | 'GUIDANCE' | 'PUBLIC_WELFARE' | 'INSURANCE_SUBSIDY';

/** The days on which somebody counts as a graduate. */
interface GraduateWindow {
  /**
   * The first day. STUDIES: any day before the graduation too. GRADUATION_YEAR: 1 January of the year of the graduation (毕业年度).
   * GRADUATION: the day of the graduation.
   */
  readonly opens: 'STUDIES' | 'GRADUATION_YEAR' | 'GRADUATION';
  /** The last day is that of the same date so many years after the graduation. */
  readonly years: number;
  /** Whether the document states the last day for this purpose; elsewhere the period of clause 5.6 is assumed. */
  readonly isAssumption: boolean;
}

interface WindowRule extends Dated<GraduateWindow> { readonly until: null }

const clause = (zh: string, en: string): Text => text(`晋政办发〔2025〕35号第五条:${zh}`, `Jin Zheng Ban Fa [2025] 35, measure 5: ${en}`);

/**
 * The document states one period: "对离校2年内未就业残疾人高校毕业生实现灵活就业的,按照规定给予一定的社会保险补贴" (clause 5.6). The clauses on
 * recruiting, guidance and public-welfare posts (5.2 to 5.5) say "残疾人高校毕业生" and "残疾人大学生" without a period; the same two years are
 * assumed for them, until the province's administrators say otherwise.
 */
export const graduateWindows: Readonly<Record<GraduatePurpose, readonly WindowRule[]>> = {
  RECRUITING: [{
    from: measuresSince, until: null, value: { opens: 'GRADUATION_YEAR', years: 2, isAssumption: true },
    source: clause(
      '残疾人高校毕业生为重点关注范围(文件未写年限:按毕业年度起至离校2年内,为假定)',
      'disabled graduates are paid special regard (no period is stated: from the year of graduation until two years after it is an assumption)',
    ),
  }],
  GUIDANCE: [{
    from: measuresSince, until: null, value: { opens: 'STUDIES', years: 2, isAssumption: true },
    source: clause(
      '面向残疾人大学生的就业指导和专项行动(文件未写年限:按在校至离校2年内,为假定)',
      'guidance and actions for disabled students and graduates (no period is stated: until two years after graduation is an assumption)',
    ),
  }],
  PUBLIC_WELFARE: [{
    from: measuresSince, until: null, value: { opens: 'GRADUATION', years: 2, isAssumption: true },
    source: clause(
      '符合条件的残疾人高校毕业生(文件未写年限:按离校2年内,为假定)',
      'disabled graduates who qualify (no period is stated: two years after graduation is an assumption)',
    ),
  }],
  INSURANCE_SUBSIDY: [{
    from: measuresSince, until: null, value: { opens: 'GRADUATION', years: 2, isAssumption: false },
    source: clause('离校2年内未就业', 'within two years of leaving school, without a post'),
  }],
};
