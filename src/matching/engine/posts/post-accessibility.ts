import type { SeekerFacts } from '../../facts.js';
import { full, type MatchingModel } from '../../model/model.js';
import { homeBased } from '../codes.js';
import { fails, isUnknown, passes } from '../judged.js';
import { listField, type Rows } from '../segment.js';
import { DemandAnswers, isMet, takesHelp } from './demand-answers.js';
import * as post from './post-rows.js';
import { bitOf, PostProvisions, provisionCell, type Employers } from './provisions.js';

interface AskedAccommodation { readonly low: number; readonly high: number; readonly isRequired: boolean; readonly weight: number }

/** Work at home is itself the accommodation of that name. */
const workFromHome = provisionCell('workFromHome', 'PROVIDED');

/** How accessible posts are to one person: the factor of the score, and the gates on essential demands and required accommodations. */
export class PostAccessibility {
  // Of the post that was judged last.
  value = 0;
  known = 0;
  outcome = passes;
  readonly demands: DemandAnswers;
  private readonly needs: readonly AskedAccommodation[];
  private readonly constants: MatchingModel['accessibility'];
  private readonly emptyFactor: number;
  private readonly provisions = new PostProvisions();
  // Sums of the lines so far.
  private weights = 0;
  private sum = 0;
  private knownWeights = 0;

  constructor(seeker: SeekerFacts, { accessibility, emptyFactor }: MatchingModel, private readonly employers: Employers) {
    this.demands = new DemandAnswers(seeker);
    this.constants = accessibility;
    this.emptyFactor = emptyFactor;
    const { requiredWeight, helpfulWeight } = accessibility;
    this.needs = seeker.needs.map(({ accommodationCode, isRequired }) => ({ ...bitOf(accommodationCode), isRequired, weight: isRequired ? requiredWeight : helpfulWeight }));
  }

  judge({ records, lists }: Rows, at: number): void {
    const shape = records[at + post.shapeField]!;
    const firstDemand = records[at + listField]! + post.skillCount(shape) * post.skillCells;
    const firstProvision = firstDemand + post.demandCount(shape);
    const end = firstProvision + post.provisionCount(shape);
    this.provisions.ofEmployer(this.employers, post.employerOf(records[at + post.employerField]!));
    for (let cell = firstProvision; cell < end; cell++) this.provisions.overrule(lists[cell]!);
    if (post.modeOf(shape) === homeBased) this.provisions.overrule(workFromHome);
    this.weights = 0;
    this.sum = 0;
    this.knownWeights = 0;
    this.outcome = passes;
    for (let cell = firstDemand; cell < firstProvision; cell++) this.demand(lists[cell]!);
    for (const need of this.needs) this.need(need);
    this.value = this.weights === 0 ? this.emptyFactor : Math.floor(this.sum / this.weights);
    this.known = this.weights === 0 ? 0 : Math.floor((this.knownWeights * full) / this.weights);
  }

  private line(weight: number, value: number, isKnown: boolean): void {
    this.weights += weight;
    this.sum += weight * value;
    if (isKnown) this.knownWeights += weight;
  }

  private demand(demand: number): void {
    const { constants, demands, provisions: { providedLow, providedHigh, willingLow, willingHigh, statedLow, statedHigh } } = this;
    const isEssential = (demand & post.essentialBit) !== 0;
    const isPresumed = (demand & post.presumedBit) !== 0;
    const weight = isEssential ? constants.essentialWeight : constants.marginalWeight;
    const answer = post.demandCell(demand);
    const standing = demands.standing[answer]!;
    if (standing === isMet) {
      this.line(weight, constants.unaided, !isPresumed);
      return;
    }
    const low = demands.helpLow[answer]!;
    const high = demands.helpHigh[answer]!;
    if (standing === takesHelp && ((low & providedLow) | (high & providedHigh)) !== 0) this.line(weight, constants.provided, !isPresumed);
    else if (standing === takesHelp && ((low & willingLow) | (high & willingHigh)) !== 0) this.line(weight, constants.willing, !isPresumed);
    else if (standing !== takesHelp || isPresumed || ((low & ~statedLow) | (high & ~statedHigh)) !== 0) {
      this.line(weight, constants.unknown, false);
      if (isEssential && this.outcome < isUnknown) this.outcome = isUnknown;
    } else {
      this.line(weight, constants.unmet, true);
      if (isEssential) this.outcome = fails;
    }
  }

  private need({ low, high, isRequired, weight }: AskedAccommodation): void {
    const { constants, provisions: { providedLow, providedHigh, willingLow, willingHigh, statedLow, statedHigh } } = this;
    if (((low & statedLow) | (high & statedHigh)) === 0) {
      this.line(weight, constants.unknown, false);
      if (isRequired && this.outcome < isUnknown) this.outcome = isUnknown;
    } else if (((low & providedLow) | (high & providedHigh)) !== 0) this.line(weight, constants.provided, true);
    else if (((low & willingLow) | (high & willingHigh)) !== 0) this.line(weight, constants.willing, true);
    else {
      this.line(weight, constants.unmet, true);
      if (isRequired) this.outcome = fails;
    }
  }
}
