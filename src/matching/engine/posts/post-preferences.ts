import type { OpportunityFacts, SeekerFacts } from '../../facts.js';
import { payValue, preferencesFactor } from '../../factors/preferences.js';
import type { GateId } from '../../gates/index.js';
import { full, type MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rules.js';
import { employmentCodes, regionCodes, shiftCodes, workModeCodes, type Codes } from '../codes.js';
import { pairWith } from '../blank.js';
import { Memo } from '../facets.js';
import { fails, isUnknown, passes, sumsOf, worstOf, type Sums } from '../judged.js';
import type { Rows } from '../segment.js';
import * as post from './post-rows.js';

/** An amount that the notice states; null for -1. */
function amount(cny: number): number | null {
  return cny < 0 ? null : cny;
}

type WishWithLimit = Exclude<keyof SeekerFacts['wishes'], 'occupations'>;

/** A bit for each wish that may be a hard limit. */
export const wishBits: Readonly<Record<WishWithLimit, number>> = { regions: 1, pay: 2, workModes: 4, employment: 8, hours: 16, shifts: 32 };

const nothing: Sums = { weight: 0, value: 0, known: 0, outcome: 0 };

/** Several lines as one; a number that no post has says nothing. */
function added(...lines: readonly (Sums | undefined)[]): Sums {
  return lines.reduce<Sums>((all, line = nothing) => ({
    weight: all.weight + line.weight, value: all.value + line.value, known: all.known + line.known, outcome: Math.max(all.outcome, line.outcome),
  }), nothing);
}

/** How far posts meet the wishes of one person: the factor of the score, and the person's own limits. */
export class PostPreferences {
  // Of the post that was judged last.
  value = 0;
  known = 0;
  outcome = passes;
  /** By number of the mode, kind of employment and shift, each by itself, and all three by the bits that a post's shape has for them. */
  private readonly modes: readonly Sums[];
  private readonly employment: readonly Sums[];
  private readonly shifts: readonly Sums[];
  private readonly terms: readonly Sums[];
  private readonly atHome: Sums;
  private readonly weightBesidesPlace: number;
  /** By number of the region, of posts that are not worked at home. */
  private readonly regions = new Memo(regionCodes.size, (number) => this.line('regions', 'REGION_LIMIT', { regionCode: regionCodes.code(number) }));
  /** By hours a week; 0 where the post does not say. */
  private readonly hours = new Memo(post.mostHours + 1, (hours) => this.line('hours', 'HOURS_LIMIT', { hoursPerWeek: hours === 0 ? null : hours }));

  constructor(private readonly seeker: SeekerFacts, private readonly model: MatchingModel, private readonly rules: RuleSet) {
    this.modes = this.byCode(workModeCodes, 'workModes', 'WORK_MODE_LIMIT', (code) => ({ workMode: code as OpportunityFacts['workMode'] }));
    this.employment = this.byCode(employmentCodes, 'employment', 'EMPLOYMENT_LIMIT', (code) => ({ employmentKind: code as OpportunityFacts['employmentKind'] }));
    this.shifts = this.byCode(shiftCodes, 'shifts', 'SHIFT_LIMIT', (code) => ({ shift: code as OpportunityFacts['shift'] }));
    this.terms = Array.from({ length: post.termsNumbers }, (_, terms) => {
      const shape = post.shapeOfTerms(terms);
      return added(this.modes[post.modeOf(shape)], this.employment[post.employmentOf(shape)], this.shifts[post.shiftOf(shape)]);
    });
    this.atHome = this.line('regions', 'REGION_LIMIT', { workMode: 'HOME_BASED' });
    const payWeight = seeker.wishes.pay === undefined ? 0 : model.preferences.payWeight;
    this.weightBesidesPlace = payWeight + this.hours.of(0).weight + [this.modes, this.employment, this.shifts].reduce((sum, [line]) => sum + (line?.weight ?? 0), 0);
  }

  private ofPlace(group: number): Sums {
    return group >= regionCodes.size ? this.atHome : this.regions.of(group);
  }

  /** The most that posts of a group can be worth; -1 where the person does not go there. */
  most(group: number): number {
    const { weight, value, outcome } = this.ofPlace(group);
    if (outcome === fails) return -1;
    const weights = weight + this.weightBesidesPlace;
    return weights === 0 ? this.model.emptyFactor : Math.floor((value + this.weightBesidesPlace * full) / weights);
  }

  judge({ records }: Rows, at: number): void {
    const shape = records[at + post.shapeField]!;
    const place = this.ofPlace(post.groupAt(post.regionOf(records[at + post.placeField]!), post.modeOf(shape)));
    const terms = this.terms[post.termsOf(shape)]!;
    const hours = this.hours.of(post.hoursOf(records[at + post.employerField]!));
    let weights = place.weight + terms.weight + hours.weight;
    let sum = place.value + terms.value + hours.value;
    let known = place.known + terms.known + hours.known;
    let outcome = Math.max(place.outcome, terms.outcome, hours.outcome);
    const { pay } = this.seeker.wishes;
    if (pay !== undefined) {
      const { payWeight, unknown } = this.model.preferences;
      const value = payValue(amount(records[at + post.payMinField]!), amount(records[at + post.payMaxField]!), pay.monthlyCny);
      weights += payWeight;
      sum += payWeight * (value ?? unknown);
      if (value !== null) known += payWeight;
      // A wish is reached where it is worth the full value.
      if (pay.isLimit && value !== full) outcome = Math.max(outcome, value === null ? isUnknown : fails);
    }
    this.value = weights === 0 ? this.model.emptyFactor : Math.trunc(sum / weights);
    this.known = weights === 0 ? 0 : Math.trunc((known * full) / weights);
    this.outcome = outcome;
  }

  /** Of the post at a place the wishes whose gate says so, or worse, as bits of `wishBits`. */
  wishesAt({ records }: Rows, at: number, outcome: number): number {
    const shape = records[at + post.shapeField]!;
    const bit = (line: Sums, wish: WishWithLimit): number => (line.outcome >= outcome ? wishBits[wish] : 0);
    const { pay } = this.seeker.wishes;
    const ofPay = pay?.isLimit === true ? this.payOutcome(records, at, pay.monthlyCny) : passes;
    return bit(this.ofPlace(post.groupAt(post.regionOf(records[at + post.placeField]!), post.modeOf(shape))), 'regions')
      | bit(this.modes[post.modeOf(shape)]!, 'workModes') | bit(this.employment[post.employmentOf(shape)]!, 'employment') | bit(this.shifts[post.shiftOf(shape)]!, 'shifts')
      | bit(this.hours.of(post.hoursOf(records[at + post.employerField]!)), 'hours') | (ofPay >= outcome ? wishBits.pay : 0);
  }

  /** What the limit on pay says: a wish is reached where it is worth the full value. */
  private payOutcome(records: Int32Array, at: number, monthlyCny: number): number {
    const value = payValue(amount(records[at + post.payMinField]!), amount(records[at + post.payMaxField]!), monthlyCny);
    return value === full ? passes : value === null ? isUnknown : fails;
  }

  private byCode(codes: Codes, wish: 'workModes' | 'employment' | 'shifts', gate: GateId, post: (code: string | null) => Partial<OpportunityFacts>): Sums[] {
    return Array.from({ length: codes.size }, (_, number) => this.line(wish, gate, post(codes.code(number))));
  }

  /** One line of the preferences, and the gate on the same facts. */
  private line(wish: keyof SeekerFacts['wishes'], gate: GateId, offered: Partial<OpportunityFacts>): Sums {
    const wished = this.seeker.wishes[wish];
    if (wished === undefined) return nothing;
    const pair = pairWith({ wishes: { [wish]: wished } }, offered);
    return { ...sumsOf(preferencesFactor(pair, this.model).lines), outcome: worstOf([gate], pair, this.rules) };
  }
}
