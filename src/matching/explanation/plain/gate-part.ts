import { text, type Text } from '../../../platform/i18n/text.js';
import type { PairFacts } from '../../facts.js';
import type { Outcome } from '../../rules/index.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { Answerer, PlainPart } from './plain-part.js';

/** What is told of a gate, and what the job seeker can do about it. */
export interface GatePart {
  /** Several where the gate judges several things, each with whoever answers what is open in it. */
  readonly parts: readonly PlainPart[];
  /** A step that leads on; null where there is none but what is asked. */
  readonly next: Text | null;
  /** Whether it says all that there is to say of the vacancy, the next step as well. */
  readonly isWhole: boolean;
}

type GateSentences = GatePart | ((pair: PairFacts, rules: RuleSet) => GatePart);

/** What a gate says for each of its answers. */
export type GateWords = Readonly<Record<Outcome, GateSentences>>;

export function gatePart(
  says: Text | readonly Text[],
  more: { readonly asks?: Answerer; readonly next?: Text; readonly isWhole?: boolean } = {},
): GatePart {
  return {
    parts: [{ says: 'zh' in says ? [says] : says, asks: more.asks ?? null }],
    next: more.next ?? null,
    isWhole: more.isWhole ?? false,
  };
}

/** A gate that judges several things. */
export function gatePartOf(parts: readonly PlainPart[], next: Text | null = null): GatePart {
  return { parts, next, isWhole: false };
}

export const notAsked = gatePart(text('这个岗位没有这项要求。', 'This work does not ask for this.'));
export const lookElsewhere = text('可以看看别的岗位。', 'You can look at other work.');
export const renewCertificate = text(
  '先到残联换证,换好就能报名。',
  "Renew it at the disabled persons' federation first. Then you can apply.",
);
export const bringCertificate = text(
  '请您把残疾人证带到就业服务中心看一看。',
  'Please take your disability certificate to the employment service centre.',
);
