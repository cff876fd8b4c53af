import { text } from '../../platform/i18n/text.js';
import { listOf, plainCodeOf } from '../../platform/text/bounds.js';
import { policyConditions, type PolicyCondition } from './conditions.data.js';

/** Questions that can be answered with the query, by name. */
export const answerable: ReadonlySet<string> = new Set(Object.values(policyConditions).flatMap(({ answers }: PolicyCondition) => answers ?? []));

/** How many answers may be given, and to what. */
export const policyBounds = {
  answers: listOf(50),
  answer: plainCodeOf(answerable, text('政策条件的 answerAs', 'answerAs of the conditions of policies')),
} as const;
