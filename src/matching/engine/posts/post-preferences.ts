import type { OpportunityFacts, SeekerFacts } from '../../facts.js';
import { payValue, preferencesFactor } from '../../factors/preferences/index.js';
import type { GateId } from '../../rules/index.js';
import { full, type MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { employmentCodes, regionCodes, shiftCodes, workModeCodes, type Codes } from '../codes.js';
import { pairWith } from '../blank.js';
import { added, fails, isUnknown, nothing, passes, sumsOf, worstOf, type Sums } from '../judged.js';
import type { ReadNumbers, Rows } from '../segment.js';
import { JudgedLines } from '../judged-lines.js';
import { LineCounts, LineTable } from '../line-counts.js';
import * as post from './post-rows.js';

/** An amount that the notice states; null for -1. */
function amount(cny: number): number | null {
  return cny < 0 ? null : cny;
}

/** A wish for pay, and how its line counts where it is reached, where it is not, and where that is unknown. */
interface PayWish { readonly wished: number; readonly reached: number; readonly missed: number; readonly unknown: number }

/** How far posts meet the wishes of one person: the factor of the score, and the person's own limits. */
export class PostPreferences extends JudgedLines {
  /** By the number of a post's mode, kind of employment and shift. */
  private readonly terms: LineTable;
  private readonly weightBesidesPlace: number;
  /** By group: the region of posts, and, after all regions, those to be worked at home. */
  private readonly places = new LineTable(regionCodes.size * 2, (group) => (group >= regionCodes.size ? this.atHome : this.line('regions', 'REGION_LIMIT', { regionCode: regionCodes.code(group) })));
  private readonly atHome: Sums;
  /** By hours a week; 0 where the post does not say. */
  private readonly hours = new LineTable(post.mostHours + 1, (hours) => this.line('hours', 'HOURS_LIMIT', { hoursPerWeek: hours === 0 ? null : hours }));
  /** Null for no wish. */
  private readonly pay: PayWish | null;

  constructor(private readonly seeker: SeekerFacts, private readonly model: MatchingModel, private readonly rules: RuleSet) {
    super(model.emptyFactor);
    const modes = this.byCode(workModeCodes, 'workModes', 'WORK_MODE_LIMIT', (code) => ({ workMode: code as OpportunityFacts['workMode'] }));
    const employment = this.byCode(employmentCodes, 'employment', 'EMPLOYMENT_LIMIT', (code) => ({ employmentKind: code as OpportunityFacts['employmentKind'] }));
    const shifts = this.byCode(shiftCodes, 'shifts', 'SHIFT_LIMIT', (code) => ({ shift: code as OpportunityFacts['shift'] }));
    this.terms = new LineTable(post.termsNumbers, (terms) => {
      const shape = post.shapeOfTerms(terms);
      // A number that no post has says nothing.
      return added([modes[post.modeOf(shape)] ?? nothing, employment[post.employmentOf(shape)] ?? nothing, shifts[post.shiftOf(shape)] ?? nothing]);
    });
    this.atHome = this.line('regions', 'REGION_LIMIT', { workMode: 'HOME_BASED' });
    const { pay } = seeker.wishes;
    const weight = pay === undefined ? 0 : model.preferences.payWeight;
    const limit = (outcome: number): number => (pay?.isLimit === true ? outcome : passes);
    this.pay = pay === undefined ? null : {
      wished: pay.monthlyCny, reached: LineCounts.of({ weight, known: weight, outcome: passes }),
      missed: LineCounts.of({ weight, known: weight, outcome: limit(fails) }), unknown: LineCounts.of({ weight, known: 0, outcome: limit(isUnknown) }),
    };
    const hours = this.line('hours', 'HOURS_LIMIT', { hoursPerWeek: null });
    this.weightBesidesPlace = weight + hours.weight + [modes, employment, shifts].reduce((sum, [line]) => sum + (line?.weight ?? 0), 0);
  }

  /** The most that posts of a group can be worth; -1 where the person does not go there. */
  most(group: number): number {
    if (this.places.outcome(group) === fails) return -1;
    const weights = LineCounts.weight(this.places.counts[group]!) + this.weightBesidesPlace;
    return weights === 0 ? this.model.emptyFactor : Math.floor((this.places.sums[group]! + this.weightBesidesPlace * full) / weights);
  }

  /** How far posts of some mode, kind of employment, shift and hours fall short of that at least, in basis points; null where a limit closes them. */
  shortfall(terms: number, hours: number): number | null {
    if (Math.max(this.terms.outcome(terms), this.hours.outcome(hours)) === fails) return null;
    const weights = this.atHome.weight + this.weightBesidesPlace;
    const weight = LineCounts.weight(this.terms.counts[terms]! + this.hours.counts[hours]!);
    return weights === 0 ? 0 : Math.floor((weight * full - this.terms.sums[terms]! - this.hours.sums[hours]!) / weights);
  }

  /** What the limits say of the posts of a group. */
  placeOutcome(group: number): number {
    return this.places.outcome(group);
  }

  /** What they say of a mode, a kind of employment and a shift, by the number of all three. */
  termsOutcome(terms: number): number {
    return this.terms.outcome(terms);
  }

  /** What they say of hours a week; of 0 where they are not stated. */
  hoursOutcome(hours: number): number {
    return this.hours.outcome(hours);
  }

  /** What they say of the pay. */
  readonly readPayOutcomes: ReadNumbers = ({ records }, from, to, numbers) => {
    for (let row = from; row < to; row++) numbers[row - from] = this.payOutcome(records, row * post.postLayout.stride);
  };

  judge({ records }: Rows, at: number): void {
    this.addTerms(records, at);
    if (this.pay !== null) {
      const { payWeight, unknown } = this.model.preferences;
      const value = valueOfPay(records, at, this.pay.wished);
      this.sum += payWeight * (value ?? unknown);
      this.counts += payCounts(this.pay, value);
    }
    this.outcome = LineCounts.outcome(this.counts);
  }

  /** Begins the sums of a post with all but its pay. */
  private addTerms(records: Int32Array, at: number): void {
    const { places, terms, hours } = this;
    const group = groupOf(records, at);
    const ofTerms = post.termsOf(records[at + post.shapeField]!);
    const ofHours = post.hoursOf(records[at + post.employerField]!);
    places.need(group);
    terms.need(ofTerms);
    hours.need(ofHours);
    this.sum = places.sums[group]! + terms.sums[ofTerms]! + hours.sums[ofHours]!;
    this.counts = places.counts[group]! + terms.counts[ofTerms]! + hours.counts[ofHours]!;
  }

  /** What the limit on pay says. */
  private payOutcome(records: Int32Array, at: number): number {
    return this.pay === null ? passes : LineCounts.outcome(payCounts(this.pay, valueOfPay(records, at, this.pay.wished)));
  }

  private byCode(codes: Codes, wish: 'workModes' | 'employment' | 'shifts', gate: GateId, post: (code: string | null) => Partial<OpportunityFacts>): Sums[] {
    return Array.from({ length: codes.size }, (_, number) => this.line(wish, gate, post(codes.code(number))));
  }

  /** One line of the preferences, and the gate on the same facts. */
  private line(wish: keyof SeekerFacts['wishes'], gate: GateId, offered: Partial<OpportunityFacts>): Sums {
    const wished = this.seeker.wishes[wish];
    if (wished === undefined) return nothing;
    const pair = pairWith({ wishes: { [wish]: wished } }, offered);
    return { ...sumsOf(preferencesFactor(pair, this.model, this.rules.on).lines), outcome: worstOf([gate], pair, this.rules) };
  }
}

function groupOf(records: Int32Array, at: number): number {
  return post.groupAt(post.regionOf(records[at + post.placeField]!), post.modeOf(records[at + post.shapeField]!));
}

/** A wish is reached where it is worth the full value. */
function payCounts({ reached, missed, unknown }: PayWish, value: number | null): number {
  return value === full ? reached : value === null ? unknown : missed;
}

/** What the pay of a post is worth to a wish; null where it is unknown. */
function valueOfPay(records: Int32Array, at: number, wished: number): number | null {
  return payValue(amount(records[at + post.payMinField]!), amount(records[at + post.payMaxField]!), wished);
}
