import type { Text } from '../../platform/i18n/text.js';
import type { MinimumWage } from '../local-figures/terms.js';
import type { ClauseCode } from './clauses.data.js';

export type PostingRuleCode =
  | 'disability' | 'disabilityKind' | 'health' | 'medicalStandard' | 'appearance' | 'sex' | 'pregnancy' | 'stature' | 'eyesight' | 'colour' | 'hearing' | 'speech' | 'limbs' | 'shift' | 'selfCare' | 'deposit'
  | 'minimumWage' | 'demand';

/** What of a post decides whether its words are lawful. */
export interface PostingFacts {
  readonly occupationCode: string | null;
  readonly shift: string | null;
  readonly kind: string;
  /** Its title: the work for which a law sets a condition is known by it, where no occupation is stated. */
  readonly title?: string;
  /** The minimum wage of the place and day, null where it is not known; the lowest of the home province where it is left out. */
  readonly minimumWage?: MinimumWage | null;
}

/** Where something stands in a text, from 0. */
export interface Span { readonly from: number; readonly until: number }

/** Words that a rule finds, in a clause of the text. */
export interface Wording {
  readonly says: RegExp;
  /** Words of which one stands in every clause that it finds: where none does, nothing is looked for. */
  readonly needs?: RegExp;
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
  /** Words of which one stands in every text in which it finds something: where none does, nothing is looked for. */
  readonly needs: RegExp;
  readonly finds: readonly Wording[];
  /** Places of a clause that no words tell, as an amount that is too low. */
  readonly locate?: (plain: string, facts: PostingFacts) => readonly Span[];
  /** Words that set the condition where they stand in a list of those who are turned away. */
  readonly findsListed?: readonly Wording[];
  /** Functions of which one makes the demand lawful, where the occupation's work usually can't be done without it. */
  readonly functions?: readonly string[];
  /** What in the same clause of the text shows that it speaks of something else than applicants. */
  readonly unless: readonly RegExp[];
  /** The same of the whole sentence. */
  readonly unlessInSentence?: readonly RegExp[];
  /** Kinds of posts that may say so. */
  readonly passesIn?: readonly string[];
  /** It passes, except in a post that is worked in one of these shifts. */
  readonly onlyInShifts?: readonly string[];
}
