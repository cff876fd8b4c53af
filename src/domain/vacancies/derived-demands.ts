import type { Text } from '../../platform/i18n/text.js';
import { tableRows } from '../concepts/terms.js';
import { humanFunctions } from '../functions/terms.js';
import type { Shift } from '../seekers/index.js';
import { skills as skillVocabulary } from '../skills/terms.js';
import { derivedDemandTables, leadingWords, titleDemandTable } from './derived-demands.data.js';
import { isWorkingCondition, type AskedSkill, type Demand, type WorkingCondition } from './vacancy.values.js';

/** The facts of a vacancy that ask something of functions by themselves. */
export interface AskingFacts {
  readonly shift: Shift | null;
  readonly workingConditions?: readonly WorkingCondition[];
  readonly skills?: readonly AskedSkill[];
  /** What `askingWord` finds in the title; null for none. */
  readonly titleWord?: string | null;
}

interface DerivedDemand { readonly fact: string; readonly demand: Demand; readonly reason: Text }

function rowsOf(table: string, basis: 'DERIVED' | 'PRESUMED'): readonly DerivedDemand[] {
  return tableRows(table, 5).flatMap(([facts = '', functionCode = '', level, zh = '', en = '']) => facts.split(',').map((fact): DerivedDemand => (
    { fact, demand: { functionCode: humanFunctions.get(functionCode).code, level: Number(level), isEssential: true, basis }, reason: { zh, en } })));
}

const byFact = (rows: readonly DerivedDemand[]): ReadonlyMap<string, readonly DerivedDemand[]> => Map.groupBy(rows, ({ fact }) => fact);

/** @throws Error for a fact that no vacancy can have: a fault of the data */
function derivedBy(table: string, isFact: (fact: string) => boolean): ReadonlyMap<string, readonly DerivedDemand[]> {
  const rows = rowsOf(table, 'DERIVED');
  const unknown = rows.find(({ fact }) => !isFact(fact));
  if (unknown !== undefined) throw new Error(`vacancies: "${unknown.fact}" is no fact that demands can follow from`);
  return byFact(rows);
}

const byShift = derivedBy(derivedDemandTables.shift, (fact) => fact === 'NIGHT' || fact === 'ROTATING');
const byCondition = derivedBy(derivedDemandTables.workingCondition, isWorkingCondition);
const bySkill = derivedBy(derivedDemandTables.skill, (fact) => skillVocabulary.find(fact) !== null);

const byTitleWord = byFact(rowsOf(titleDemandTable, 'PRESUMED'));

/** Finds the word of a title that asks something, for SQL and for JavaScript: longer words stand before shorter ones. */
export const askingWordPattern = [...byTitleWord.keys()].toSorted((one, other) => other.length - one.length).join('|');
const askingWords = new RegExp(askingWordPattern);

/** The first word of a title that asks something of functions; null where there is none. */
export const askingWord = (title: string): string | null => askingWords.exec(title)?.[0] ?? null;

const leads = new RegExp(leadingWords.join('|'));

/** Whether the holder of a title leads others. */
export const isLeadingTitle = (title: string): boolean => leads.test(title);

/** Whether a skill that a vacancy requires asks something of a function by itself. */
export const asksOfFunction = ({ code, isRequired, basis }: Pick<AskedSkill, 'code' | 'isRequired' | 'basis'>): boolean => isRequired && basis !== 'PRESUMED' && bySkill.has(code);

function derivedFrom({ shift, workingConditions = [], skills = [] }: AskingFacts): DerivedDemand[] {
  return [
    ...skills.filter(asksOfFunction).flatMap(({ code }) => bySkill.get(code) ?? []),
    ...(shift === null ? [] : byShift.get(shift) ?? []),
    ...workingConditions.flatMap((condition) => byCondition.get(condition) ?? []),
  ];
}

/** The demands that follow from facts of a vacancy; several on one function where several facts ask it. */
export function derivedDemands(facts: AskingFacts): Demand[] {
  return derivedFrom(facts).map(({ demand }) => demand);
}

/** The demands that a word of the title makes presume. */
export function demandsOfTitle({ titleWord = null }: Pick<AskingFacts, 'titleWord'>): Demand[] {
  return titleWord === null ? [] : (byTitleWord.get(titleWord) ?? []).map(({ demand }) => demand);
}

/** Why facts of a vacancy, its title among them, ask something of a function: the one that asks most; null where none does. */
export function reasonOfDerived(functionCode: string, facts: AskingFacts): Text | null {
  const ofTitle = facts.titleWord == null ? [] : byTitleWord.get(facts.titleWord) ?? [];
  const asking = [...derivedFrom(facts), ...ofTitle].filter(({ demand }) => demand.functionCode === functionCode);
  const [first] = asking.toSorted((one, other) => (other.demand.level ?? 0) - (one.demand.level ?? 0));
  return first?.reason ?? null;
}
