import type { Text } from '../../platform/i18n/text.js';
import type { ClauseCode } from './clauses.data.js';

export type PostingRuleCode =
  | 'disability' | 'disabilityKind' | 'health' | 'appearance' | 'sex' | 'stature' | 'eyesight' | 'colour' | 'hearing' | 'speech' | 'limbs' | 'shift' | 'selfCare' | 'demand';

/** Words that a rule finds, in a clause of the text. */
export interface Wording {
  readonly says: RegExp;
  /** Functions of which one makes it lawful, where the occupation's work usually can't be done without it. */
  readonly functions?: readonly string[];
}

/** One kind of condition that a post must not set, and what may be written instead. */
export interface PostingRule {
  readonly code: PostingRuleCode;
  readonly label: Text;
  readonly why: Text;
  /** What a lawful notice would say. */
  readonly lawful: Text;
  /** The clause that forbids it to everybody; to public employers the measures forbid it beside. */
  readonly clause: ClauseCode;
  readonly publicClause: ClauseCode;
  readonly finds: readonly Wording[];
  /** What in the same clause of the text shows that it speaks of something else than applicants. */
  readonly unless: readonly RegExp[];
  /** Kinds of posts that may say so. */
  readonly passesIn?: readonly string[];
  /** It passes, except in a post that is worked in one of these shifts. */
  readonly onlyInShifts?: readonly string[];
}
