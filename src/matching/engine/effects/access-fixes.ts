import type { Need } from '../../../domain/seekers/index.js';
import type { OpportunityFacts } from '../../facts.js';
import { aided, helpersOf } from '../../factors/accessibility.js';
import { functionCodes } from '../codes.js';
import { fails, isUnknown, passes } from '../judged.js';
import { capacityOf, helpField, unknownCapacity, type PersonEncoder } from '../people/person-rows.js';
import { bitOf, setOf } from '../posts/provisions.js';
import type { Rows } from '../segment.js';

/** An essential demand, or a required accommodation, as it stands for some people; and what would settle it, as bits. */
interface Line {
  readonly outcome: number;
  /** Accommodations by number, in two words, of which each would do if it were provided. */
  readonly low: number;
  readonly high: number;
  /** Demands of the post by their place, of which each would have to be dropped. */
  readonly demands: number;
}

/** Several lines as one: what opens the post settles those of them that fail. */
interface Lines {
  readonly outcome: number;
  readonly opensLow: number;
  readonly opensHigh: number;
  readonly opensDemands: number;
  readonly settlesLow: number;
  readonly settlesHigh: number;
  readonly settlesDemands: number;
}

/** An essential demand: how it stands, by aids and capacity, and of that the outcome alone, to be read quickly. */
interface AskedDemand { readonly number: number; readonly lines: readonly Line[]; readonly outcomes: Uint8Array }

const capacities = unknownCapacity + 1;
const met: Line = { outcome: passes, low: 0, high: 0, demands: 0 };
const all = -1;
const nothing: Lines = { outcome: passes, opensLow: all, opensHigh: all, opensDemands: all, settlesLow: all, settlesHigh: all, settlesDemands: all };

/** What an employer could change for somebody who does not reach what a post asks of functions, or to whom it does not give what is needed. */
export class AccessFixes {
  /** Of the person who was looked at last. */
  outcome = passes;
  /** Of the person whose fixes were looked for last: what would open the post, where it is closed. */
  opensLow = all;
  opensHigh = all;
  opensDemands = all;
  /** What would leave nothing to ask. */
  settlesLow = all;
  settlesHigh = all;
  settlesDemands = all;
  /** Functions of which the post demands something essential, in order. */
  readonly functions: readonly string[];
  private readonly demands: readonly AskedDemand[];
  /** By aids and needs of people, as they are kept together: where the answers for these aids begin, and what the needs come to. */
  private readonly aidsAt: Int32Array;
  private readonly needs: readonly Lines[];
  private readonly needOutcomes: Uint8Array;

  constructor({ demands, provisions }: OpportunityFacts, encoder: PersonEncoder) {
    const essential = demands.filter(({ isEssential }) => isEssential);
    this.functions = [...new Set(essential.map(({ functionCode }) => functionCode))];
    if (this.functions.length > 31) throw new RangeError('more essential demands than a word has bits');
    this.demands = essential.map((demand) => {
      const lines = Array.from({ length: encoder.aids.size * capacities }, (_, key) => this.demandLine(demand, provisions, encoder.aids.get(Math.floor(key / capacities)), key % capacities));
      return { number: functionCodes.of(demand.functionCode), lines, outcomes: Uint8Array.from(lines, ({ outcome }) => outcome) };
    });
    const helps = Array.from({ length: encoder.helps.size }, (_, number) => encoder.helps.get(number));
    const needs = Array.from({ length: encoder.needs.size }, (_, number) => this.needLines(encoder.needs.get(number), provisions));
    this.aidsAt = Int32Array.from(helps, ({ aids }) => aids * capacities);
    this.needs = helps.map((help) => needs[help.needs]!);
    this.needOutcomes = Uint8Array.from(this.needs, ({ outcome }) => outcome);
  }

  /** Looks at how a person stands to all of it together. */
  look({ records }: Rows, at: number): void {
    const help = records[at + helpField]!;
    const aids = this.aidsAt[help]!;
    let outcome = this.needOutcomes[help]!;
    for (let index = 0; index < this.demands.length; index++) {
      const { number, outcomes } = this.demands[index]!;
      const each = outcomes[aids + capacityOf(records, at, number)]!;
      if (each > outcome) outcome = each;
    }
    this.outcome = outcome;
  }

  /** Looks at what would open the post to a person, and what would leave nothing to ask. */
  lookForFixes({ records }: Rows, at: number): void {
    const help = records[at + helpField]!;
    const aids = this.aidsAt[help]!;
    this.reset(this.needs[help]!);
    for (let index = 0; index < this.demands.length; index++) {
      const { number, lines } = this.demands[index]!;
      this.add(lines[aids + capacityOf(records, at, number)]!);
    }
  }

  private needLines(needs: readonly Need[], provisions: OpportunityFacts['provisions']): Lines {
    this.reset(nothing);
    for (const { accommodationCode, isRequired } of needs) {
      const said = provisions[accommodationCode];
      if (isRequired && said !== 'PROVIDED' && said !== 'WILLING') this.add({ ...bitOf(accommodationCode), outcome: said === 'REFUSED' ? fails : isUnknown, demands: 0 });
    }
    const { outcome, opensLow, opensHigh, opensDemands, settlesLow, settlesHigh, settlesDemands } = this;
    return { outcome, opensLow, opensHigh, opensDemands, settlesLow, settlesHigh, settlesDemands };
  }

  private reset({ outcome, opensLow, opensHigh, opensDemands, settlesLow, settlesHigh, settlesDemands }: Lines): void {
    this.outcome = outcome;
    this.opensLow = opensLow;
    this.opensHigh = opensHigh;
    this.opensDemands = opensDemands;
    this.settlesLow = settlesLow;
    this.settlesHigh = settlesHigh;
    this.settlesDemands = settlesDemands;
  }

  private add({ outcome, low, high, demands }: Line): void {
    if (outcome === passes) return;
    if (outcome > this.outcome) this.outcome = outcome;
    this.settlesLow &= low;
    this.settlesHigh &= high;
    this.settlesDemands &= demands;
    if (outcome !== fails) return;
    this.opensLow &= low;
    this.opensHigh &= high;
    this.opensDemands &= demands;
  }

  private demandLine(
    { functionCode, level, basis }: OpportunityFacts['demands'][number], provisions: OpportunityFacts['provisions'], aids: readonly string[], capacity: number,
  ): Line {
    const demands = 1 << this.functions.indexOf(functionCode);
    const open: Line = { outcome: isUnknown, low: 0, high: 0, demands };
    if (level === null || capacity === unknownCapacity) return open;
    const { level: reached } = aided({ aids }, functionCode, capacity);
    if (reached >= level) return met;
    const helpers = (helpersOf.get(functionCode) ?? []).filter(({ accommodation, levels }) => levels >= level - reached && !aids.includes(accommodation.code));
    const said = helpers.map(({ accommodation }) => provisions[accommodation.code]);
    if (said.some((provision) => provision === 'PROVIDED' || provision === 'WILLING')) return met;
    const isRefused = said.every((provision) => provision === 'REFUSED');
    return { ...setOf(helpers.map(({ accommodation }) => accommodation.code)), outcome: isRefused && basis === 'STATED' ? fails : isUnknown, demands };
  }
}

/** Gives each accommodation of a set, by number, to `take`. */
export function eachAccommodation(low: number, high: number, take: (number: number) => void): void {
  for (let left = low; left !== 0; left &= left - 1) take(32 - Math.clz32(left & -left));
  for (let left = high; left !== 0; left &= left - 1) take(64 - Math.clz32(left & -left));
}
