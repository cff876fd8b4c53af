import { travelSteps } from '../../../domain/seekers/terms.js';
import { journeyTo, type Home, type Journey } from '../../factors/place/index.js';
import type { MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { doubled } from '../storage/doubled.js';
import type { FieldDictionary } from '../storage/field-dictionary.js';
import type { SeekerFacts } from '../../facts.js';

/** Homes by how one place of work lies to them: a journey asks the same of all homes of one class. */
export interface JourneyClasses {
  /** By number of the home: its class. */
  numbers: Int32Array;
  /** How many homes are classified. */
  count: number;
  /** By class: a home of it. */
  readonly homes: number[];
}

/** Distances are compared with these alone: journeys between two of them are alike. */
function thresholds({ place }: MatchingModel, { reach, suggestion }: RuleSet): readonly number[] {
  const reaches = [...travelSteps, ...(reach === null ? [] : [reach.usualKm])];
  const tooFar = reach === null ? [] : reaches.map((km) => (km * reach.tooFarTenths) / 10);
  return [...new Set([0, 5, 20, place.nearKm, place.commutableKm, place.farKm, place.provinceKm, ...reaches, ...tooFar, ...(suggestion === null ? [] : [suggestion.moveKm])])].sort((a, b) => a - b);
}

/** Every answer that a home has a part in must follow from its journey: homes of one key are asked as one. */
function keyOf({ km, countyKm, ...journey }: Journey, limits: readonly number[]): string {
  const bandOf = (distance: number | null): number | null => (distance === null ? null : limits.findIndex((limit) => distance <= limit));
  return JSON.stringify([bandOf(km), bandOf(countyKm), Object.values(journey)]);
}

/** So many places of work are remembered: the many vacancies of one county lie alike to everybody. */
const maxPlaces = 512;

/** How places of work lie to the homes and wishes of all job seekers: one look-up in place of a reckoning for each row. */
export class Journeys {
  private readonly places = new Map<string, JourneyClasses & { readonly known: Map<string, number> }>();

  constructor(private readonly homes: FieldDictionary<SeekerFacts>) {}

  get bytes(): number {
    return [...this.places.values()].reduce((sum, { numbers }) => sum + numbers.byteLength, 0);
  }

  /** The classes of all homes that there are now, for one place of work. */
  to(place: string | null, model: MatchingModel, rules: RuleSet): JourneyClasses {
    const limits = thresholds(model, rules);
    const key = `${place} ${limits.join()}`;
    let classes = this.places.get(key);
    if (classes === undefined) {
      if (this.places.size >= maxPlaces) this.places.clear();
      this.places.set(key, classes = { numbers: new Int32Array(64), count: 0, homes: [], known: new Map() });
    }
    while (classes.numbers.length < this.homes.size) classes.numbers = doubled(classes.numbers);
    for (; classes.count < this.homes.size; classes.count++) {
      const journey = keyOf(journeyTo(place, this.homes.facts(classes.count) as unknown as Home), limits);
      let number = classes.known.get(journey);
      if (number === undefined) {
        number = classes.homes.push(classes.count) - 1;
        classes.known.set(journey, number);
      }
      classes.numbers[classes.count] = number;
    }
    return classes;
  }
}
