import type { Reach } from '../../../domain/seekers/index.js';
import { reaches } from '../../../domain/seekers/terms.js';
import { preferencesFactor } from '../../factors/preferences/index.js';
import type { OpportunityFacts, SeekerFacts } from '../../facts.js';
import type { MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { blankPost, personWith } from '../blank.js';
import { regionCodes } from '../codes.js';
import { NumberMemo } from '../facets.js';
import { fails, nothing, passes, sumsOf, worstOf, type Sums } from '../judged.js';
import { LineTable } from '../line-counts.js';
import type { PersonEncoder, PlaceWish } from './person-rows.js';

/** What one place of work is worth to every wish for regions, and whether it lies within the limit. */
class PlaceAnswers {
  /** By the number of a wish. */
  readonly wishes: LineTable;
  /** By region that is wished for: those that anybody wishes for are few. */
  private readonly values = new Map<number, Sums>();
  private readonly limits: NumberMemo;
  private readonly valueOf: (region: number) => Sums;

  constructor({ regionCode, workMode }: OpportunityFacts, model: MatchingModel, rules: RuleSet, encoder: PersonEncoder) {
    const place = { ...blankPost, regionCode, workMode };
    const near = (region: number, reach: Reach): Partial<SeekerFacts> => ({ wishes: { regions: { codes: [regionCodes.code(region) ?? ''], reach, isLimit: true } } });
    const valueOf = (region: number): Sums => ({ ...sumsOf(preferencesFactor(personWith(near(region, 'ANYWHERE'), place), model, rules.on).lines), outcome: passes });
    this.valueOf = valueOf;
    this.limits = new NumberMemo(regionCodes.size * reaches.length, (key) => worstOf(['REGION_LIMIT'], personWith(near(Math.floor(key / reaches.length), reaches[key % reaches.length] ?? 'COUNTY'), place), rules));
    this.wishes = new LineTable(encoder.regions.size, (number) => this.answer(encoder.regions.get(number)));
  }

  get bytes(): number {
    return this.wishes.bytes + this.limits.size;
  }

  /** Of several regions the one that is nearest counts, for the wish as for the limit: so they can be asked about one by one. */
  private answer(wish: PlaceWish | null): Sums {
    if (wish === null) return nothing;
    const { regions, reach, isLimit } = wish;
    const way = reaches.indexOf(reach);
    let best = nothing;
    let outcome = isLimit ? fails : passes;
    for (const region of regions) {
      const found = this.values.get(region) ?? this.valueOf(region);
      this.values.set(region, found);
      if (best === nothing || found.value > best.value) best = found;
      if (isLimit) outcome = Math.min(outcome, this.limits.of(region * reaches.length + way));
    }
    return { ...best, outcome };
  }
}

/** The answers of each take some twenty thousand bytes. */
const mostPlaces = 512;

/** Answers by place: the many posts of one county ask the same of people's wishes. */
export class PlaceMemory {
  private readonly places = new Map<string, PlaceAnswers>();

  constructor(private readonly encoder: PersonEncoder) {}

  /** Bytes that the answers take. */
  get bytes(): number {
    return [...this.places.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** What a post's place is worth to each wish. */
  of(opportunity: OpportunityFacts, model: MatchingModel, rules: RuleSet): LineTable {
    const { regionCode, workMode } = opportunity;
    const key = `${regionCode} ${workMode === 'HOME_BASED'} ${JSON.stringify(model.preferences)}`;
    const known = this.places.get(key);
    if (known !== undefined) return known.wishes;
    if (this.places.size >= mostPlaces) this.places.clear();
    const fresh = new PlaceAnswers(opportunity, model, rules, this.encoder);
    this.places.set(key, fresh);
    return fresh.wishes;
  }
}
