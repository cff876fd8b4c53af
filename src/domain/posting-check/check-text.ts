import { occupations } from '../occupations/index.js';
import { clausesOf } from './clauses-of-text.js';
import type { PostingRule, Wording } from './posting-rule.js';
import { postingRules } from './rules.data.js';

/** What of a post decides whether its words are lawful. */
export interface PostingFacts {
  readonly occupationCode: string | null;
  readonly shift: string | null;
  readonly kind: string;
}

/** Words of a text that a rule objects to. */
export interface WordingFinding {
  readonly rule: PostingRule;
  /** As they stand in the text. */
  readonly words: string;
  /** Their place in the text, from 0. */
  readonly from: number;
  readonly until: number;
}

/** Said before: it takes back what follows, lists included. */
const takenBackBefore = /(?:不得(?:以|因|设|将|把|要求|限|提出|有歧视)|不(?:再)?要求|不以|不因|不设|不把|不将|不含|不看重?|不问|不作|取消|废止|删除|禁止(?:设|以|将|要求)|严禁(?:设|以|将|要求)|杜绝|反对|未设|没有)[^,。;]*$/;
const allOpen = /^(?:对)?不限/;
/** Said after: it takes back what came before. */
const takenBackAfter = /^[^,。;]{0,14}?(?:不限|不作|不做|不要求|无要求|没有要求|均可|皆可|都可以|也可|不影响|不设限|不是|亦可|无所谓|不计|不强求)/;

/** A measure whose beginning was found, to its end. */
const restOfMeasure = /^[\d.~至到-]*(?:米|cm|m|厘米|公分|kg|公斤|斤)?\d*(?:\(含\))?(?:以上|以下|以内|左右)?/i;

function isTakenBack(clause: string, at: number, length: number): boolean {
  const before = clause.slice(0, at);
  return takenBackBefore.test(before) || allOpen.test(before) || takenBackAfter.test(clause.slice(at + length));
}

/** Functions without which the occupation's work usually can't be done. */
function essentialFunctions(occupationCode: string | null): ReadonlySet<string> {
  if (occupationCode === null || !occupations.has(occupationCode)) return new Set();
  return new Set(occupations.get(occupationCode).usualDemands.filter(({ isEssential }) => isEssential).map(({ functionCode }) => functionCode));
}

function isLawfulHere(rule: PostingRule, wording: Wording, { kind, shift }: PostingFacts, essential: ReadonlySet<string>): boolean {
  return rule.passesIn?.includes(kind) === true
    || (rule.onlyInShifts !== undefined && (shift === null || !rule.onlyInShifts.includes(shift)))
    || (wording.functions ?? []).some((each) => essential.has(each));
}

/** A reserved post may ease its conditions (measure 1): words that say so set none. Other elements of the same list ("、") are not eased by it. */
function isEased(clause: string, at: number, { kind }: PostingFacts): boolean {
  if (kind !== 'RESERVED') return false;
  const end = clause.indexOf('、', at);
  return clause.slice(clause.lastIndexOf('、', at) + 1, end < 0 ? undefined : end).includes('放宽');
}

/** Conditions that a post's text sets and must not set, in the order of the text. Each rule objects to a clause of it once. */
export function checkText(text: string, facts: PostingFacts): WordingFinding[] {
  const essential = essentialFunctions(facts.occupationCode);
  return clausesOf(text).flatMap(({ plain, places }) => postingRules.flatMap((rule) => {
    for (const wording of rule.finds) {
      const match = wording.says.exec(plain);
      if (match === null || rule.unless.some((pattern) => pattern.test(plain)) || isTakenBack(plain, match.index, match[0].length) || isEased(plain, match.index, facts) || isLawfulHere(rule, wording, facts, essential)) continue;
      const rest = /\d$|米$/.test(match[0]) ? restOfMeasure.exec(plain.slice(match.index + match[0].length))?.[0] ?? '' : '';
      const from = places[match.index] ?? 0;
      const until = (places[match.index + match[0].length + rest.length - 1] ?? from) + 1;
      return [{ rule, words: text.slice(from, until), from, until }];
    }
    return [];
  })).sort((one, other) => one.from - other.from);
}
