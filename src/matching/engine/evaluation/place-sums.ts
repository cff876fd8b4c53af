import { placeLine, placeReads, type Traveller, type Workplace } from '../../factors/place/index.js';
import type { JobSeekerView, VacancyView } from '../../facts/views.js';
import { withinReach } from '../../rules/within-reach.js';
import type { ScoringContext } from '../../scoring-context.js';
import type { JobSeekerEncoder } from '../rows/job-seeker-rows.js';
import type { JourneyClasses } from '../rows/journeys.js';
import type { RowField } from '../rows/row-encoder.js';
import { stays } from '../rows/vacancy-rows.js';
import type { Rows } from '../storage/segment.js';
import { CellSet } from './cell-set.js';
import type { Criterion } from './criterion.js';
import { RowPart } from './line-counts.js';
import { OutcomeLevel } from './outcome-level.js';
import type { ScarceRows } from './scarce-rows.js';

/** Where the work is: the factor of the score, and the gate WITHIN_REACH on the same facts. */
export class PlaceSums extends RowPart {
  value = 0;

  /**
   * @param most upper bound of the value of a group's rows by `sums`; -1 where the gate excludes all of them
   * @param scarce rows that are worth at least `least`, wherever they are
   */
  constructor(readonly sums: CellSet, private readonly most: (group: number) => number, readonly scarce: ScarceRows | null, private readonly least: number) {
    super();
  }

  evaluate(rows: Rows, at: number): void {
    const { sums, scarce, least } = this;
    sums.rate(rows, at);
    this.value = scarce?.has(rows, at) === true ? Math.max(sums.value, least) : sums.value;
  }

  get known(): number {
    return this.sums.known;
  }

  /** The outcome of the gate for the row that was rated last. */
  get outcome(): number {
    return Math.max(this.sums.constant, this.sums.outcome);
  }

  get isClosed(): boolean {
    return this.sums.constant === OutcomeLevel.FAIL;
  }

  /** Upper bound of the value of a group's rows, in basis points; -1 where the gate excludes all of them. */
  maxValue(group: number): number {
    const most = this.most(group);
    return most < 0 || this.scarce === null ? most : Math.max(most, this.least);
  }

  /** The same places, where other rows are scarce. */
  withScarce(scarce: ScarceRows | null): PlaceSums {
    return new PlaceSums(this.sums, this.most, scarce, this.least);
  }
}

type Sides = readonly [jobSeeker: JobSeekerView, vacancy: VacancyView];

function placeCriterion(rows: 'jobSeeker' | 'vacancy', sidesOf: (row: never) => Sides, { model, rules }: ScoringContext): Criterion {
  const isAsked = rules.gates.some(({ id }) => id === withinReach.id);
  return {
    name: withinReach.id, rowReads: placeReads[rows], fixedReads: placeReads[rows === 'vacancy' ? 'jobSeeker' : 'vacancy'], factor: 'PLACE', isCondition: isAsked, maxWeight: 1,
    outcome: (row) => (isAsked ? withinReach.conditions[0]!.judge(...sidesOf(row as never), rules) : 'PASS'),
    lines: (row) => [placeLine(...sidesOf(row as never), model.place)],
  };
}

/** How vacancies lie to one job seeker. */
export function placesOfVacancies(jobSeeker: JobSeekerView, fields: readonly RowField[], context: ScoringContext, scarce: ScarceRows | null): PlaceSums {
  const criterion = placeCriterion('vacancy', (row) => [jobSeeker, row], context);
  const sums = CellSet.of({ criteria: [criterion], fields, emptyFactor: context.model.emptyFactor });
  const [home = ''] = sums.byHome.keys();
  // The place is the group; what is provided there are the few other bits of the key.
  const most = (place: number): number => {
    let found = -1;
    for (let stay = 0; stay < stays; stay++) found = Math.max(found, sums.maxValue(home, place * stays + stay));
    return found;
  };
  return new PlaceSums(sums, most, scarce, context.model.place.scarce);
}

/** Who could not have it better: whatever is asked of the journey is met. */
const ideal = { wishedTravel: { maxKm: Infinity, willMove: true }, travelling: null } as const;
const homeWorks = ['WANTED', 'ACCEPTED', 'NOT_WISHED', 'NOT_ASKED'] as const;

export interface JourneyFields {
  readonly fields: readonly RowField[];
  readonly journeys: JourneyClasses;
  /** A home of a class of journeys. */
  readonly homeOf: (journey: number) => Pick<Traveller, 'residenceCode' | 'wishedRegions'>;
}

/** The fields of job seekers with one number for all homes to which the place of work lies alike. */
export function journeyFields(vacancy: Pick<VacancyView, 'regionCode'>, encoder: JobSeekerEncoder, fields: readonly RowField[], { model, rules }: ScoringContext): JourneyFields {
  const { dictionaries: { home: homes } } = encoder;
  const journeys = encoder.journeys.to(vacancy.regionCode, model, rules);
  const homeOf = (journey: number): Pick<Traveller, 'residenceCode' | 'wishedRegions'> => homes.facts(journeys.homes[journey]!) as unknown as Traveller;
  return {
    journeys, homeOf,
    fields: fields.map((field): RowField => (field.name === 'home'
      ? { ...field, classOf: journeys.numbers, size: Math.max(1, journeys.homes.length), facts: (journey) => ({ ...homeOf(journey) }), factKey: (journey) => journey, keyCount: () => Math.max(1, journeys.homes.length) }
      : field)),
  };
}

/** How one vacancy lies to job seekers. */
export function placesOfJobSeekers(vacancy: VacancyView, encoder: JobSeekerEncoder, fields: readonly RowField[], context: ScoringContext, scarce: ScarceRows | null): PlaceSums {
  const { model } = context;
  const { journeys, homeOf, fields: byJourney } = journeyFields(vacancy, encoder, fields, context);
  const criterion = placeCriterion('jobSeeker', (row) => [row, vacancy], context);
  const sums = CellSet.of({ criteria: [criterion], fields: byJourney, emptyFactor: model.emptyFactor });
  const workplace: Workplace = vacancy;
  const best = journeys.homes.map((_, journey) => Math.max(...homeWorks.map((homeWork) => placeLine({ ...homeOf(journey), ...ideal, homeWork }, workplace, model.place).value)));
  return new PlaceSums(sums, (home) => best[journeys.numbers[home]!]!, scarce, model.place.scarce);
}
