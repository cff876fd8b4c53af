import { maxFunctionLevel } from '../../../domain/functions/terms.js';
import { aided, closingAccommodations, countsAid, demandLineOf, metWith, type DemandReads } from '../../factors/accessibility.js';
import { licenceAnswer, type LicenceAnswer } from '../../factors/licences.js';
import type { DemandMet } from '../../factors/line.js';
import { isIdleAtHome, needLineOf } from '../../factors/needs.js';
import type { JobSeekerView } from '../../facts/views.js';
import { full, type MatchingModel } from '../../model/model.js';
import { demandOutcome } from '../../rules/essential-demands.js';
import { needOutcome } from '../../rules/required-accommodations.js';
import { bitOf, setOf, wordsInSet } from '../rows/employers.js';
import { demandFlags, essentialFlag, flagsOf, topicAndLevel, functionLevels, presumedFlag, functionOf } from '../rows/demand-cells.js';
import { firstDemand, vacancyRecord } from '../rows/vacancy-rows.js';
import { demandTopics, topicCount, type DemandTopic } from '../storage/demand-topics.js';
import type { Rows } from '../storage/segment.js';
import { FactorSums, sumsOf, type LineSums } from './line-counts.js';
import { OutcomeLevel } from './outcome-level.js';
import { helpNumbers, helpOf, type ProvisionReader, type StatedHelp } from './provision-reader.js';

/** What of a job seeker decides how accessible vacancies are. */
export type AccessFacts = DemandReads & Pick<JobSeekerView, 'needs'>;

/** All settled lines of a vacancy together come to less than a number of so many bits. */
const settledBits = 24;
/** Stands for the sum of a demand's line where the line depends on provisions; so the sum of all lines tells how many do. */
const dependsOnProvisions = 1 << settledBits;

/** The sums of lines by number: weight times value, or `dependsOnProvisions`, and counts in two numbers; and the least value of an essential one. */
class LinesByNumber {
  readonly pairs: Int32Array;
  readonly leasts: Uint16Array;

  constructor(size: number) {
    this.pairs = new Int32Array(size * 2);
    this.leasts = new Uint16Array(size).fill(full);
  }

  write(number: number, { sum, counts, least }: LineSums): void {
    this.pairs[number * 2] = sum;
    this.pairs[number * 2 + 1] = counts;
    this.leasts[number] = least;
  }

  /** Writes others from a number on. */
  set({ pairs, leasts }: LinesByNumber, number: number): void {
    this.pairs.set(pairs, number * 2);
    this.leasts.set(leasts, number);
  }

  copy(): LinesByNumber {
    const copied = new LinesByNumber(this.leasts.length);
    copied.set(this, 0);
    return copied;
  }

  isAlike(number: number, other: LinesByNumber): boolean {
    return this.pairs[number * 2] === other.pairs[number * 2] && this.pairs[number * 2 + 1] === other.pairs[number * 2 + 1] && this.leasts[number] === other.leasts[number];
  }
}

type LineConstants = Pick<MatchingModel, 'accessibility' | 'presumedKnown'>;

/** A demand's sums, by its flags, and how it is met. */
function demandSums(flags: number, met: DemandMet, help: StatedHelp | null, model: LineConstants): LineSums {
  const isEssential = (flags & essentialFlag) !== 0;
  const accommodation = help === null ? null : { code: '', provision: help === 'UNSTATED' ? null : help === 'UNSURE' ? 'PROVIDED' as const : help, isSure: help !== 'UNSURE', unsureOf: null };
  // What depends on provisions is a known gap.
  const gap = help === null ? { level: null, capacity: null } : { level: 1, capacity: 0 };
  const evidence = {
    about: 'DEMAND', functionCode: '', ...gap, isEssential, basis: (flags & presumedFlag) === 0 ? 'STATED' : 'PRESUMED', isOfWorkplace: false, inherence: null, ownAid: null, met, accommodation,
  } as const;
  return sumsOf([demandLineOf(evidence, model)], isEssential ? OutcomeLevel[demandOutcome(evidence)] : OutcomeLevel.PASS);
}

/** How demands that depend on provisions are proved: those that no law tests, and by what the certificate says of the job seeker those that one does. */
const proofs: readonly { readonly inherence: 'BY_LAW' | null; readonly licence: LicenceAnswer }[] = [
  { inherence: null, licence: 'NONE' }, { inherence: 'BY_LAW', licence: 'NONE' }, { inherence: 'BY_LAW', licence: 'CLAIMED' },
];

/** By number of the proof, then flags, then number of the help: the sums of demands that depend on provisions. */
function helpedDemands(model: LineConstants): LinesByNumber {
  const table = new LinesByNumber(proofs.length * demandFlags * helpNumbers);
  for (const [place, proof] of proofs.entries()) {
    for (let flags = 0; flags < demandFlags; flags++) {
      const basis = (flags & presumedFlag) === 0 ? 'STATED' : 'PRESUMED';
      for (let number = 0; number < helpNumbers; number++) {
        table.write((place * demandFlags + flags) * helpNumbers + number, demandSums(flags, metWith(helpOf(number), { basis, ...proof }), helpOf(number), model));
      }
    }
  }
  return table;
}

/** By whether it is required, then number of the help: the sums of a need. */
function needTable(constants: MatchingModel['accessibility']): Int32Array {
  const table = new Int32Array(2 * helpNumbers * 2);
  for (const isRequired of [false, true]) {
    for (let number = 0; number < helpNumbers; number++) {
      const help = helpOf(number);
      // A need is no question of whether the job seeker can use it.
      const provision = help === 'UNSTATED' ? null : help === 'UNSURE' ? 'PROVIDED' : help;
      const evidence = { about: 'NEED', accommodationCode: '', isRequired, settledBy: null, provision } as const;
      const { sum, counts } = sumsOf([needLineOf(evidence, constants)], isRequired ? OutcomeLevel[needOutcome(evidence)] : OutcomeLevel.PASS);
      table.set([sum, counts], ((isRequired ? 1 : 0) * helpNumbers + number) * 2);
    }
  }
  return table;
}

/** Tables by what of a model they depend on: each question brings a copy of its model. */
const tablesByConstants = new Map<string, AccessTables>();
const maxTables = 8;

/** The tables of a model, made once. */
export function accessTables(model: MatchingModel): AccessTables {
  const { accessibility, presumedKnown } = model;
  const key = JSON.stringify([accessibility, presumedKnown]);
  const known = tablesByConstants.get(key);
  if (known !== undefined) return known;
  if (tablesByConstants.size >= maxTables) tablesByConstants.clear();
  const made = new AccessTables(model);
  tablesByConstants.set(key, made);
  return made;
}

/** The sums of lines by how a demand is met, and a need: the same for all job seekers under one model. */
export class AccessTables {
  readonly helped: LinesByNumber;
  readonly ofNeeds: Int32Array;
  /** By flags: a demand that is met alone. */
  readonly met = new LinesByNumber(demandFlags);
  /** By flags: a demand that nothing meets. */
  readonly unmet = new LinesByNumber(demandFlags);
  /** By demand's cell: a demand on a function of which nothing is known; one of level 0 is met all the same. */
  readonly unknown = new LinesByNumber(topicCount * functionLevels * demandFlags);

  constructor(model: MatchingModel) {
    this.helped = helpedDemands(model);
    this.ofNeeds = needTable(model.accessibility);
    const unknown = new LinesByNumber(demandFlags);
    for (let flags = 0; flags < demandFlags; flags++) {
      this.met.write(flags, demandSums(flags, 'UNAIDED', null, model));
      this.unmet.write(flags, demandSums(flags, 'UNMET', null, model));
      unknown.write(flags, demandSums(flags, 'UNKNOWN', null, model));
    }
    // Level 0 asks nothing.
    for (let cell = 0; cell < topicCount * functionLevels; cell++) this.unknown.set(cell % functionLevels === 0 ? this.met : unknown, cell * demandFlags);
  }
}

/** What is settled without the employer's word is worth as much as what it provides. */
const settledHelp = Array.from({ length: helpNumbers }, (_, number) => helpOf(number)).indexOf('PROVIDED');

/** How accessible vacancies are to one job seeker: the factor of the score, and the conditions on essential demands and required accommodations. */
export class VacancyAccess extends FactorSums {
  /** By demand's cell. */
  private readonly demands: LinesByNumber;
  /** By topic and level: the accommodations that meet the demand, as a set of `wordsInSet` words; and those of which it is not known whether the job seeker can use them. */
  private readonly help = new Int32Array(topicCount * functionLevels * wordsInSet);
  private readonly unsure = new Int32Array(topicCount * functionLevels * wordsInSet);
  /** By topic: the level that the job seeker reaches with own aids, where the capacity is known. */
  private readonly reached = new Uint8Array(topicCount);
  /** By topic and level: 1 for what the work cannot be done without, and the job seeker cannot do. A gate excludes rows that ask it, unless it was inferred. */
  private readonly beyond = new Uint8Array(topicCount * functionLevels);
  private hasBeyond = false;
  /** By topic: the number of the proof (`proofs`) of demands that depend on provisions. */
  private readonly proof = new Uint8Array(topicCount);
  /** Those that the job seeker does not bring, each with its bit, where its sums begin in `ofNeeds`, and whether work at home makes it idle. */
  private readonly needs: readonly { readonly bit: number; readonly table: number; readonly isIdle: boolean }[];
  /** Of those that the job seeker brings: the same at every vacancy. */
  private readonly brought: { sum: number; counts: number } = { sum: 0, counts: 0 };

  /** How many demands of the row that was evaluated depend on provisions: only these may be met otherwise with one more aid. */
  openDemands = 0;

  constructor(jobSeeker: AccessFacts, private readonly tables: AccessTables, { emptyFactor, accessibility: { aboveWorst } }: MatchingModel, private readonly provisions: ProvisionReader) {
    super(emptyFactor, aboveWorst);
    const tableOf = (isRequired: boolean): number => (isRequired ? helpNumbers * 2 : 0);
    this.needs = jobSeeker.needs.filter(({ isBrought }) => !isBrought)
      .map((need) => ({ bit: bitOf(need.accommodationCode), table: tableOf(need.isRequired), isIdle: isIdleAtHome(need) }));
    for (const { isRequired } of jobSeeker.needs.filter(({ isBrought }) => isBrought)) {
      this.brought.sum += tables.ofNeeds[tableOf(isRequired) + settledHelp * 2]!;
      this.brought.counts += tables.ofNeeds[tableOf(isRequired) + settledHelp * 2 + 1]!;
    }
    this.demands = tables.unknown.copy();
    for (const [index, topic] of demandTopics.entries()) this.writeTopic(index + 1, topic, jobSeeker);
  }

  evaluate(rows: Rows, at: number): void {
    const { lists, records } = rows;
    const { demands: { pairs, leasts } } = this;
    const first = firstDemand(records, at);
    const after = first + vacancyRecord.demandCount.read(records, at);
    let sum = 0;
    let counts = 0;
    let least = full;
    for (let cell = first; cell < after; cell++) {
      const line = lists[cell]!;
      sum += pairs[line * 2]!;
      counts += pairs[line * 2 + 1]!;
      if (leasts[line]! < least) least = leasts[line]!;
    }
    this.least = least;
    this.sum = (sum & (dependsOnProvisions - 1)) + this.brought.sum;
    this.counts = counts + this.brought.counts;
    this.openDemands = sum >>> settledBits;
    if (this.needs.length > 0 || this.openDemands > 0) this.addProvided(rows, at, first, this.openDemands);
  }

  /** By function and level: 1 where another job seeker's demands have other sums. */
  differencesTo(other: VacancyAccess): Uint8Array {
    const { demands, help, unsure } = this;
    return Uint8Array.from({ length: topicCount * functionLevels }, (_, cell) => {
      const at = cell * wordsInSet;
      return !demands.isAlike(cell * demandFlags, other.demands)
        || help[at] !== other.help[at] || help[at + 1] !== other.help[at + 1] || help[at + 2] !== other.help[at + 2] || help[at + 3] !== other.help[at + 3]
        || unsure[at] !== other.unsure[at] || unsure[at + 1] !== other.unsure[at + 1] || unsure[at + 2] !== other.unsure[at + 2] || unsure[at + 3] !== other.unsure[at + 3] ? 1 : 0;
    });
  }

  /** Whether another job seeker brings other needs: then every row may have other sums. */
  bringsOther({ needs }: VacancyAccess): boolean {
    return this.needs.length !== needs.length || this.needs.some(({ bit }, index) => bit !== needs[index]!.bit);
  }

  private writeTopic(number: number, topic: DemandTopic, jobSeeker: AccessFacts): void {
    const { functionCode: code, remedies, inherence } = topic;
    const licence = inherence === 'BY_LAW' ? licenceAnswer(topic.testedBy, jobSeeker.licences) : 'NONE';
    if (licence === 'HELD') {
      for (let level = 0; level < functionLevels; level++) this.demands.set(this.tables.met, (number * functionLevels + level) * demandFlags);
      return;
    }
    this.proof[number] = Math.max(0, proofs.findIndex((each) => each.inherence === inherence && each.licence === licence));
    const capacity = jobSeeker.capacities[code];
    if (capacity === undefined) return;
    const { level: reached } = aided(jobSeeker, code, capacity, countsAid(inherence, jobSeeker));
    this.reached[number] = reached;
    for (let level = 0; level <= maxFunctionLevel; level++) {
      const cell = number * functionLevels + level;
      const closing = reached >= level ? [] : closingAccommodations(code, level, capacity, jobSeeker, remedies);
      const codesOf = (isSure: boolean): string[] => closing.filter((each) => each.isSure === isSure).map(({ accommodation }) => accommodation.code);
      this.help.set(setOf(codesOf(true)), cell * wordsInSet);
      this.unsure.set(setOf(codesOf(false)), cell * wordsInSet);
      const at = cell * demandFlags;
      if (reached >= level) this.demands.set(this.tables.met, at);
      else if (inherence === 'BY_WORK') {
        this.demands.set(this.tables.unmet, at);
        this.beyond[cell] = 1;
        this.hasBeyond = true;
      }
      else for (let flags = 0; flags < demandFlags; flags++) this.demands.write(at + flags, { sum: dependsOnProvisions, counts: 0, least: full });
    }
  }

  /**
   * Whether a demand of a row that is essential, there or usually, is known to be beyond the job seeker, and no accommodation would do that may still be given.
   * @param isUsual by number of the function: 1 where the occupation of the row usually does not go without it @param wideGap of the rule of the day
   */
  isOutOfReach(rows: Rows, at: number, isUsual: Uint8Array, wideGap: number): boolean {
    this.rate(rows, at);
    if (this.openDemands === 0 && !this.hasBeyond) return false;
    const { provisions, demands, help, unsure, beyond } = this;
    provisions.read(rows, at);
    const { lists, records } = rows;
    const first = firstDemand(records, at);
    const after = first + vacancyRecord.demandCount.read(records, at);
    for (let cell = first; cell < after; cell++) {
      const demand = lists[cell]!;
      if ((flagsOf(demand) & essentialFlag) === 0 && isUsual[functionOf(demand)] !== 1) continue;
      if (beyond[topicAndLevel(demand)] === 1) return true;
      if (demands.pairs[demand * 2] === dependsOnProvisions
        && this.isHopeless(demand, helpOf(provisions.helpOfSets(help, unsure, topicAndLevel(demand) * wordsInSet)), wideGap)) return true;
    }
    return false;
  }

  private isHopeless(demand: number, help: StatedHelp, wideGap: number): boolean {
    if (help === 'REFUSED') return true;
    return help === 'UNSTATED' && (topicAndLevel(demand) & (functionLevels - 1)) - this.reached[demand >>> 5]! >= wideGap;
  }

  /** Adds the lines that depend on provisions. @param first where the demands begin @param open how many of them depend on provisions */
  private addProvided(rows: Rows, at: number, first: number, open: number): void {
    const { provisions, needs, demands, help, unsure, proof, tables: { ofNeeds, helped } } = this;
    provisions.read(rows, at);
    let { sum, counts, least } = this;
    for (let index = 0; index < needs.length; index++) {
      const { bit, table, isIdle } = needs[index]!;
      const line = table + (isIdle && provisions.isAtHome ? settledHelp : provisions.helpOfOne(bit)) * 2;
      sum += ofNeeds[line]!;
      counts += ofNeeds[line + 1]!;
    }
    for (let left = open, cell = first; left > 0; cell++) {
      const demand = rows.lists[cell]!;
      if (demands.pairs[demand * 2] !== dependsOnProvisions) continue;
      const of = topicAndLevel(demand);
      const line = (proof[demand >>> 5]! * demandFlags + flagsOf(demand)) * helpNumbers + provisions.helpOfSets(help, unsure, of * wordsInSet);
      sum += helped.pairs[line * 2]!;
      counts += helped.pairs[line * 2 + 1]!;
      if (helped.leasts[line]! < least) least = helped.leasts[line]!;
      left--;
    }
    this.sum = sum;
    this.counts = counts;
    this.least = least;
  }
}
