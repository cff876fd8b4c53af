import { occupations } from '../occupations/index.js';
import { simplified } from '../../platform/text/simplified.js';
import { clausesOf, sentencesOf } from './clauses-of-text.js';
import { likelyRules } from './likely/likely-conditions.js';
import { lawExemptions } from './law-exemptions.data.js';
import type { PostingFacts, PostingRule, Span, Wording } from './posting-rule.js';
import { tasting, titleFunctions } from './title-functions.data.js';
import { refusedClauses } from './refusing-lists.js';
import { postingRules } from './rules.data.js';

/** Words of a text that a rule objects to. */
export interface WordingFinding {
  readonly rule: PostingRule;
  /** As they stand in the text. */
  readonly words: string;
  /** Their place in the text, from 0. */
  readonly from: number;
  readonly until: number;
  /** Whether no wording of the rule says it, and the words are like those that do: whoever wrote them should look. */
  readonly isLikely: boolean;
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
function essentialFunctions({ occupationCode, title = '' }: PostingFacts): ReadonlySet<string> {
  const ofTitle = titleFunctions.filter(({ titles }) => titles.test(title)).flatMap(({ functions }) => functions);
  const usual = occupationCode === null || !occupations.has(occupationCode) ? [] : occupations.get(occupationCode).usualDemands;
  return new Set([...ofTitle, ...usual.filter(({ isEssential }) => isEssential).map(({ functionCode }) => functionCode)]);
}

/** The rules whose conditions a law sets for the work itself. */
function setByLaw({ occupationCode, title = '' }: PostingFacts): ReadonlySet<PostingRule['code']> {
  return new Set(lawExemptions.filter(({ occupations: begin, titles }) => (occupationCode !== null && begin.some((code) => occupationCode.startsWith(code))) || titles.test(title)).flatMap(({ rules }) => rules));
}

/** A post that its text calls one by day. */
const byDay = /(?:只|全|均|常|固定|长)(?:上|是|为)?白班|白班岗|(?:不|无|没有)(?:上|排|安排|设)?(?:夜班|倒班|晚班)|朝[八九][\u4e00-\u9fff]{0,2}[晚午下][五六七]|行政班|晚上(?:不|关|休)|早\d+点?(?:到|至|-)晚\d/;

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

const everywhere = (pattern: RegExp): RegExp => (pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`));

/** A rule with its patterns made to find all that a clause holds. */
interface ReadyRule { readonly rule: PostingRule; readonly finds: readonly Wording[]; readonly findsListed: readonly Wording[] }

const ready: readonly ReadyRule[] = postingRules.map((rule) => {
  const all = (wordings: readonly Wording[]): Wording[] => wordings.map((wording) => ({ ...wording, says: everywhere(wording.says) }));
  return { rule, finds: all(rule.finds), findsListed: all(rule.findsListed ?? []) };
});

const meet = (one: Span, other: Span): boolean => one.from < other.until && other.from < one.until;

/** What beside a clause itself decides what is found in it. */
interface Surroundings {
  readonly facts: PostingFacts;
  readonly essential: ReadonlySet<string>;
  /** Whether it stands in a list of those who are turned away. */
  readonly isRefused: boolean;
  readonly sentence: string;
}

/** What a rule finds in a clause, in plain text: each place once, by the wording that finds it first. */
function placesIn(plain: string, { rule, finds, findsListed }: ReadyRule, { facts, essential, isRefused, sentence }: Surroundings): Span[] {
  const found: Span[] = [...isLawfulHere(rule, { says: /^/ }, facts, essential) ? [] : rule.locate?.(plain, facts) ?? []];
  for (const wording of isRefused ? [...findsListed, ...finds] : finds) {
    if (wording.needs?.test(plain) === false || isLawfulHere(rule, wording, facts, essential)) continue;
    for (const match of plain.matchAll(wording.says)) {
      const [words] = match;
      if (words === '' || isTakenBack(plain, match.index, words.length) || isEased(plain, match.index, facts)) continue;
      const rest = /\d$|米$/.test(words) ? restOfMeasure.exec(plain.slice(match.index + words.length))?.[0] ?? '' : '';
      const span = { from: match.index, until: match.index + words.length + rest.length };
      // Said again in the same clause it is no other condition.
      if (!found.some((other) => meet(span, other) || plain.slice(other.from, other.until) === plain.slice(span.from, span.until))) found.push(span);
    }
  }
  // Looked for where something was found: hardly any clause has anything.
  return found.length > 0 && (rule.unless.some((pattern) => pattern.test(plain)) || rule.unlessInSentence?.some((pattern) => pattern.test(sentence)) === true) ? [] : found;
}

/** From this likelihood on a clause is told as one that probably sets a condition. */
const leastLikelihood = 0.3;
/** The same of a clause in which a rule has found something: what is like that often looks like another condition. */
const leastBesides = 0.6;

const byCode: ReadonlyMap<string, ReadyRule> = new Map(ready.map((each) => [each.rule.code, each]));

/** Whether what a clause probably says is lawful, as far as it shows without the very words. */
function isLawfulSaid(rule: PostingRule, plain: string, { facts, essential, sentence }: Omit<Surroundings, 'isRefused'>): boolean {
  return rule.unless.some((pattern) => pattern.test(plain)) || rule.unlessInSentence?.some((pattern) => pattern.test(sentence)) === true
    || isLawfulHere(rule, { says: /^/, functions: rule.functions ?? [] }, facts, essential) || isTakenBack(plain, 0, 0) || takenBackBefore.test(plain);
}

/** A text that speaks of conditions, and sets none: of what others must not write, of whoever was refused, of advice and disputes. */
const speaksOfConditions = /字样|表述|措辞|说法|用语|违规条件|招聘陷阱|歧视|维权|劳动争议|劳动仲裁|案件|咨询[^。;]{0,6}(?:解答|服务|热线)|审核[^。;]{0,10}(?:招聘|信息|简章)|不得(?:含有|出现|设置|限定|收取|扣)|侵权|举报|为由(?:拒|辞|不)/;
/** What of the senses a taster needs. */
const smellAndTaste = /嗅觉|味觉|鼻子|味蕾|舌头/;

export interface CheckOptions {
  /** Whether clauses are told that probably set a condition; that takes longer. */
  readonly tellsLikely?: boolean;
}

/** Conditions that a post's text sets and must not set, in the order of the text. */
export function checkText(text: string, given: PostingFacts, { tellsLikely = true }: CheckOptions = {}): WordingFinding[] {
  const plainText = simplified(text);
  const facts: PostingFacts = given.shift === null && byDay.test(plainText) ? { ...given, shift: 'DAY' } : given;
  const [essential, lawful] = [essentialFunctions(facts), setByLaw(facts)];
  const clauses = clausesOf(plainText);
  const whole = clauses.map(({ plain }) => plain).join(',');
  const asked = ready.filter(({ rule }) => !lawful.has(rule.code) && rule.needs.test(whole));
  const refused = refusedClauses(clauses);
  const sentences = sentencesOf(clauses);
  const findings = clauses.flatMap(({ plain, places: ends }, index) => asked.flatMap((each): WordingFinding[] => {
    const { rule } = each;
    if (rule.code === 'health' && smellAndTaste.test(plain) && tasting.test(facts.title ?? '')) return [];
    const places = placesIn(plain, each, { facts, essential, isRefused: refused[index] === true, sentence: sentences[index] ?? plain });
    return places.length > 0 && speaksOfConditions.test(sentences[index] ?? plain) ? [] : places.map((span) => {
      const from = ends[span.from] ?? 0;
      const until = (ends[span.until - 1] ?? from) + 1;
      return { rule, words: text.slice(from, until), from, until, isLikely: false };
    });
  }));
  const likely = !tellsLikely ? [] : clauses.flatMap(({ plain, places }, index): WordingFinding[] => {
    const [from, until] = [places[0] ?? 0, (places.at(-2) ?? 0) + 1];
    const known = new Set(findings.filter((each) => meet(each, { from, until })).map(({ rule }) => rule.code));
    return likelyRules(plain, known.size > 0 ? leastBesides : leastLikelihood).flatMap(({ rule: code }) => {
      const each = byCode.get(code);
      if (each === undefined || known.has(code) || lawful.has(code) || speaksOfConditions.test(sentences[index] ?? plain) || isLawfulSaid(each.rule, plain, { facts, essential, sentence: sentences[index] ?? plain })) return [];
      return [{ rule: each.rule, words: text.slice(from, until), from, until, isLikely: true }];
    });
  });
  return [...findings, ...likely].sort((one, other) => one.from - other.from);
}
