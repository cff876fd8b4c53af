import type { Demand } from '../../../domain/vacancies/index.js';
import { demandsAsRead, type StatedWork } from '../../../domain/vacancies/terms.js';
import { functionOfTopic, isByLaw, topicOf, topicsElsewhere } from '../storage/demand-topics.js';

/** A demand's cell: the topic (`demand-topics.ts`), the level (3 bits; `openLevel` where it is unknown), whether it is essential, whether it is presumed. */
const openLevel = 7;
export const functionLevels = 8;
export const demandFlags = 4;
export const presumedFlag = 1;
export const essentialFlag = 2;
/** Topic and level of a demand's cell as one number. */
export const topicAndLevel = (cell: number): number => cell >>> 2;
export const flagsOf = (cell: number): number => cell & (demandFlags - 1);
/** The number of the function that a demand's cell is about. */
export const functionOf = (cell: number): number => functionOfTopic[cell >>> 5]!;

export function demandCell(text: string): number {
  const demand = JSON.parse(text) as Demand;
  // What is stored as implied counts no more than a presumption that is stored: it is worked out anew.
  return cellOfDemand(demand.basis === 'DERIVED' ? { ...demand, basis: 'PRESUMED' } : demand);
}

/** Of two demands on one function: the higher level, essential if either is. */
function higherDemand(stated: number, derived: number): number {
  const levelOf = (cell: number): number => topicAndLevel(cell) & (functionLevels - 1);
  const isHigher = levelOf(stated) === openLevel || levelOf(derived) > levelOf(stated);
  return (isHigher ? derived : stated) | ((stated | derived) & essentialFlag);
}

/** A stated demand that is inherent in the occupation: essential, and what is inherent by law at least as high as the occupation has it. */
function inherentDemand(stated: number, usual: number): number {
  const levelOf = (cell: number): number => topicAndLevel(cell) & (functionLevels - 1);
  const topic = usual >>> 5;
  if (isByLaw[topic] === 0) return (topic << 5) | (stated & 31) | essentialFlag;
  const level = levelOf(stated) === openLevel ? levelOf(usual) : Math.max(levelOf(stated), levelOf(usual));
  return (topic << 5) | (level << 2) | (stated & presumedFlag) | essentialFlag;
}

/** A demand as it is read. */
export function cellOfDemand(demand: Demand): number {
  const { level, isEssential, basis } = demand;
  return (topicOf(demand) << 5) | ((level ?? openLevel) << 2) | (isEssential ? essentialFlag : 0) | (basis === 'PRESUMED' ? presumedFlag : 0);
}

/** A demand that follows where nothing is stated, and what becomes of it where the same function is stated. */
interface ImpliedDemand {
  readonly cell: number;
  readonly beside: 'STANDS' | 'INHERENT' | 'ADDS' | 'ADDS_INHERENT' | 'GIVES_WAY';
}
/** All that follows, and the topics that plain demands have where work is done elsewhere. */
export interface Implied { readonly demands: readonly ImpliedDemand[]; readonly elsewhere: ReadonlyMap<number, number> }

function besideStated({ isOfWorkplace, inherence, basis }: Demand): ImpliedDemand['beside'] {
  if (isOfWorkplace === true) return 'STANDS';
  if (inherence !== undefined) return basis === 'DERIVED' ? 'ADDS_INHERENT' : 'INHERENT';
  return basis === 'DERIVED' ? 'ADDS' : 'GIVES_WAY';
}

/** The demands that follow from the other facts of a vacancy, where nothing is stated of functions. */
export function impliedDemands(work: StatedWork): Implied {
  return {
    demands: demandsAsRead([], work).map((demand) => ({ cell: cellOfDemand(demand), beside: besideStated(demand) })),
    elsewhere: topicsElsewhere(work.occupationCode),
  };
}

/** Puts the demands as they are read (`demandsAsRead`) in the place of the stored ones, which begin at `first` of the list. */
export function writeDemands(list: number[], first: number, implied: Implied): void {
  let end = first;
  for (let cell = first; cell < list.length; cell++) if ((list[cell]! & presumedFlag) === 0) list[end++] = list[cell]!;
  list.length = end;
  for (const { cell, beside } of implied.demands) {
    const stated = beside === 'STANDS' ? -1 : list.findIndex((each, place) => place >= first && place < end && functionOf(each) === functionOf(cell));
    if (stated < 0) list.push(cell);
    else if (beside === 'INHERENT') list[stated] = inherentDemand(list[stated]!, cell);
    else if (beside === 'ADDS') list[stated] = higherDemand(list[stated]!, cell);
    else if (beside === 'ADDS_INHERENT') list[stated] = inherentDemand(higherDemand(list[stated]!, cell), cell);
  }
  if (implied.elsewhere.size === 0) return;
  for (let cell = first; cell < list.length; cell++) {
    const topic = implied.elsewhere.get(list[cell]! >>> 5);
    if (topic !== undefined) list[cell] = (topic << 5) | (list[cell]! & 31);
  }
}
