import { text } from '../../platform/i18n/text.js';
import type { PostingRule } from './posting-rule.js';
import { barRules } from './rules/bars.data.js';
import { functionRules } from './rules/functions.data.js';
import { personRules } from './rules/person.data.js';
import { termRules } from './rules/terms.data.js';

/** What a post's text must not set, in the order in which findings of one place are told. */
export const postingRules: readonly PostingRule[] = [...barRules, ...personRules, ...functionRules, ...termRules];

/** The rule for what is demanded of functions, beside the text. */
export const demandRule = {
  code: 'demand', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('超出岗位需要的功能要求', 'A demand on a function that the work does not need'),
  why: text('这一职业通常不需要这项功能,或不需要到这个程度。', 'The work of this occupation usually needs this function not at all, or not so much.'),
  lawful: text('删去,或改为非必要要求;确为岗位必需的,请说明理由并由就业服务中心认定。', 'Leave it out, or make it marginal; where it is essential, say why, and have the centre accept it.'),
} as const satisfies Pick<PostingRule, 'code' | 'clause' | 'publicClause' | 'label' | 'why' | 'lawful'>;
